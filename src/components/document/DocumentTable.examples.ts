import type { ComponentProps } from "astro/types";
import type { Examples } from "#components/parts/example.ts";
import { buildDocumentsPage } from "#views/document/documents-page.ts";
import type DocumentTable from "./DocumentTable.astro";

export const examples: Examples<ComponentProps<typeof DocumentTable>> = (handbook) => [
  { name: "Mọi văn bản được dẫn", props: { documents: buildDocumentsPage(handbook).documents } },
];
