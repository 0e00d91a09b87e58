import type { ComponentProps } from "astro/types";
import type { Examples } from "#components/parts/example.ts";
import { buildTimelinePage } from "#views/timeline/timeline-page.ts";
import type TimelineChart from "./TimelineChart.astro";

export const examples: Examples<ComponentProps<typeof TimelineChart>> = (handbook) => [
  { name: "Ba kế hoạch", props: { page: buildTimelinePage(handbook) } },
];
