import type { ComponentProps } from "astro/types";
import type { Examples } from "#components/parts/example.ts";
import { buildTimelinePage } from "#views/timeline/timeline-page.ts";
import type TimelineBar from "./TimelineBar.astro";

export const examples: Examples<ComponentProps<typeof TimelineBar>> = (handbook) =>
  (buildTimelinePage(handbook).plans[0]?.lanes ?? []).flatMap(({ bars }) =>
    bars.slice(0, 1).map((bar) => ({ name: bar.label, within: "list" as const, props: { bar } })),
  );
