import type { ComponentProps } from "astro/types";
import type { Examples } from "#components/parts/example.ts";
import { buildFindingsPage } from "#views/finding/findings-page.ts";
import type FindingTable from "./FindingTable.astro";

export const examples: Examples<ComponentProps<typeof FindingTable>> = (handbook) => [
  { name: "Số điểm lưu ý theo loại và kế hoạch", props: { page: buildFindingsPage(handbook) } },
];
