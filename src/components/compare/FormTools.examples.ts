import type { ComponentProps } from "astro/types";
import type { Examples } from "#components/parts/example.ts";
import type FormTools from "./FormTools.astro";

export const examples: Examples<ComponentProps<typeof FormTools>> = ({ items }) => [
  {
    name: "Chọn cách viết gốc",
    props: { file: "", bases: items.slice(0, 3).map(({ id, title }) => ({ id, name: title })) },
  },
];
