import type { ComponentProps } from "astro/types";
import type { Examples } from "#components/parts/example.ts";
import { buildTimelinePage } from "#views/timeline/timeline-page.ts";
import type TimelineTable from "./TimelineTable.astro";

export const examples: Examples<ComponentProps<typeof TimelineTable>> = (handbook) => [
  { name: "Mọi thời hạn", props: { plans: buildTimelinePage(handbook).plans } },
];
