import type { ComponentProps } from "astro/types";
import type { Examples } from "#components/parts/example.ts";
import { buildTimelinePage } from "#views/timeline/timeline-page.ts";
import type TimelineCounts from "./TimelineCounts.astro";

export const examples: Examples<ComponentProps<typeof TimelineCounts>> = (handbook) => {
  const { counts, lanes, date } = buildTimelinePage(handbook);
  return [{ name: "Số thời hạn theo loại", props: { counts, lanes, date } }];
};
