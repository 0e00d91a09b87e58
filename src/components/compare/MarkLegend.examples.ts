import type { ComponentProps } from "astro/types";
import type { Examples } from "#components/parts/example.ts";
import type MarkLegend from "./MarkLegend.astro";

export const examples: Examples<ComponentProps<typeof MarkLegend>> = () => [
  { name: "Hai mục cạnh nhau", props: { isPair: true } },
  { name: "Các cách viết", props: {} },
];
