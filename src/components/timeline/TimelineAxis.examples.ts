import type { ComponentProps } from "astro/types";
import type { Examples } from "#components/parts/example.ts";
import { buildTimelinePage } from "#views/timeline/timeline-page.ts";
import type TimelineAxis from "./TimelineAxis.astro";

export const examples: Examples<ComponentProps<typeof TimelineAxis>> = (handbook) => {
  const { ticks, today } = buildTimelinePage(handbook);
  return [{ name: "Trục", props: { ticks, today } }];
};
