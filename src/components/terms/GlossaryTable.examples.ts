import type { ComponentProps } from "astro/types";
import type { Examples } from "#components/parts/example.ts";
import { buildGlossaryPage, findPrintedTerms } from "#views/terms/glossary-page.ts";
import type GlossaryTable from "./GlossaryTable.astro";

export const examples: Examples<ComponentProps<typeof GlossaryTable>> = (handbook) => [
  {
    name: "Chữ viết tắt, trong văn bản và của tệp",
    props: { rows: buildGlossaryPage(handbook), printed: findPrintedTerms(handbook) },
  },
];
