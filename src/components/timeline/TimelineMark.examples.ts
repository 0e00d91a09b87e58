import type { ComponentProps } from "astro/types";
import type { Examples } from "#components/parts/example.ts";
import { buildTimelinePage } from "#views/timeline/timeline-page.ts";
import type TimelineMark from "./TimelineMark.astro";

export const examples: Examples<ComponentProps<typeof TimelineMark>> = (handbook) =>
  buildTimelinePage(handbook)
    .plans.flatMap(({ lanes }) => lanes.flatMap(({ groups }) => groups.flatMap(({ marks }) => marks)))
    .filter((mark, at, all) => all.findIndex(({ shape }) => shape === mark.shape) === at)
    .map((mark) => ({ name: `Dấu: ${mark.shape}`, props: { mark } }));
