import type { ComponentProps } from "astro/types";
import type { Examples } from "#components/parts/example.ts";
import { buildTimelinePage } from "#views/timeline/timeline-page.ts";
import { toDeadlineFile, toLaneFile } from "#views/timeline/timeline-tables.ts";
import type TableFiles from "./TableFiles.astro";

export const examples: Examples<ComponentProps<typeof TableFiles>> = (handbook) => [
  { name: "Tệp của một bảng", props: { file: toLaneFile(buildTimelinePage(handbook)) } },
  {
    name: "Bảng không có dòng nào",
    props: { file: { ...toDeadlineFile(buildTimelinePage(handbook)), sheet: { columns: [], rows: [] } } },
  },
];
