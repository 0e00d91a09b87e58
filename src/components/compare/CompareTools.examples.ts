import type { ComponentProps } from "astro/types";
import type { Examples } from "#components/parts/example.ts";
import type CompareTools from "./CompareTools.astro";

export const examples: Examples<ComponentProps<typeof CompareTools>> = () => [
  { name: "Ẩn cho đến khi có gì để xem", props: { label: "Cách xem" } },
];
