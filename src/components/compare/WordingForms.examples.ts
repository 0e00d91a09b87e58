import type { ComponentProps } from "astro/types";
import type { Examples } from "#components/parts/example.ts";
import { listForms } from "#views/compare/forms.ts";
import type WordingForms from "./WordingForms.astro";

export const examples: Examples<ComponentProps<typeof WordingForms>> = (handbook) => [
  {
    name: "Các cách viết của hai mục đầu",
    props: { fields: listForms(handbook, handbook.items.slice(0, 2)) },
  },
];
