import type { ComponentProps } from "astro/types";
import type { Examples } from "#components/parts/example.ts";
import { buildTimelinePage } from "#views/timeline/timeline-page.ts";
import type TimelineFilters from "./TimelineFilters.astro";

export const examples: Examples<ComponentProps<typeof TimelineFilters>> = (handbook) => [
  { name: "Các bộ lọc (hiện khi có script)", props: { filters: buildTimelinePage(handbook).filters } },
];
