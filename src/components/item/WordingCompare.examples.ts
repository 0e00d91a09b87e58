import type { ComponentProps } from "astro/types";
import type { Examples } from "#components/parts/example.ts";
import { buildModelPage } from "#views/model/model-page.ts";
import type WordingCompare from "./WordingCompare.astro";

export const examples: Examples<ComponentProps<typeof WordingCompare>> = (handbook) => [
  {
    name: "Hai cột",
    props: { label: "Nguyên văn mẫu", columns: buildModelPage(handbook, "kham-chua-benh").relatedColumns },
  },
];
