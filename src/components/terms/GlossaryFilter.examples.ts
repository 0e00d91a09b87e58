import type { ComponentProps } from "astro/types";
import type { Examples } from "#components/parts/example.ts";
import type GlossaryFilter from "./GlossaryFilter.astro";

export const examples: Examples<ComponentProps<typeof GlossaryFilter>> = () => [
  { name: "Ô tìm trong bảng thuật ngữ", props: {} },
];
