import type { ComponentProps } from "astro/types";
import type { Examples } from "#components/parts/example.ts";
import { buildTimelinePage } from "#views/timeline/timeline-page.ts";
import type TimelineGroup from "./TimelineGroup.astro";

export const examples: Examples<ComponentProps<typeof TimelineGroup>> = (handbook) =>
  (buildTimelinePage(handbook).plans[0]?.lanes ?? []).flatMap(({ groups }) =>
    groups.slice(0, 1).map((group) => ({ name: group.deadline, props: { group } })),
  );
