import type { ComponentProps } from "astro/types";
import type { Examples } from "#components/parts/example.ts";
import { laneLabels } from "#views/timeline/lane-labels.ts";
import { buildTimelinePage } from "#views/timeline/timeline-page.ts";
import type TimelineLane from "./TimelineLane.astro";

export const examples: Examples<ComponentProps<typeof TimelineLane>> = (handbook) =>
  (buildTimelinePage(handbook).plans[0]?.lanes ?? []).map((lane) => ({
    name: laneLabels[lane.lane].title,
    props: { lane },
  }));
