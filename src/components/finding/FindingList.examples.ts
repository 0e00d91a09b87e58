import type { ComponentProps } from "astro/types";
import type { Examples } from "#components/parts/example.ts";
import { buildPlanPage } from "#views/plan/plan-page.ts";
import { buildFindingsPage } from "#views/finding/findings-page.ts";
import type FindingList from "./FindingList.astro";

export const examples: Examples<ComponentProps<typeof FindingList>> = (handbook) => [
  { name: "Của một kế hoạch", props: { findings: buildPlanPage(handbook, "bac-son-2024").findings } },
  {
    name: "Có trích nguyên văn, không nhãn",
    props: { findings: buildFindingsPage(handbook).plans[0]?.codes[0]?.rows ?? [], withLabel: false },
  },
];
