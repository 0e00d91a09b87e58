import type { ComponentProps } from "astro/types";
import type { Examples } from "./example.ts";
import { buildPlanPage } from "#views/plan/plan-page.ts";
import type SegmentText from "./SegmentText.astro";

export const examples: Examples<ComponentProps<typeof SegmentText>> = (handbook) => [
  { name: "Một câu", props: { segments: buildPlanPage(handbook, "an-binh-2023").answer } },
];
