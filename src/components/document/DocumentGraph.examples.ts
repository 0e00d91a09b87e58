import type { ComponentProps } from "astro/types";
import type { Examples } from "#components/parts/example.ts";
import { buildDocumentsPage } from "#views/document/documents-page.ts";
import type DocumentGraph from "./DocumentGraph.astro";

export const examples: Examples<ComponentProps<typeof DocumentGraph>> = (handbook) => [
  { name: "Ba kế hoạch", props: { graph: buildDocumentsPage(handbook).graph, label: "Đồ thị mẫu" } },
];
