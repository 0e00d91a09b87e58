import type { ComponentProps } from "astro/types";
import type { Examples } from "#components/parts/example.ts";
import { buildDocumentsPage } from "#views/document/documents-page.ts";
import type DocumentLegend from "./DocumentLegend.astro";

export const examples: Examples<ComponentProps<typeof DocumentLegend>> = (handbook) => [
  { name: "Chú giải", props: { relations: buildDocumentsPage(handbook).relations } },
];
