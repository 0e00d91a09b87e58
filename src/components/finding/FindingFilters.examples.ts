import type { ComponentProps } from "astro/types";
import type { Examples } from "#components/parts/example.ts";
import { buildFindingsPage } from "#views/finding/findings-page.ts";
import type FindingFilters from "./FindingFilters.astro";

export const examples: Examples<ComponentProps<typeof FindingFilters>> = (handbook) => [
  { name: "Bốn danh sách (hiện khi có script)", props: { filters: buildFindingsPage(handbook).filters } },
];
