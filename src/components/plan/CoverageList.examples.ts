import type { ComponentProps } from "astro/types";
import type { Examples } from "#components/parts/example.ts";
import { buildPlanPage } from "#views/plan/plan-page.ts";
import type CoverageList from "./CoverageList.astro";

export const examples: Examples<ComponentProps<typeof CoverageList>> = (handbook) => [
  { name: "Kế hoạch có gần đủ", props: { coverage: buildPlanPage(handbook, "an-binh-2023").coverage } },
  {
    name: "Kế hoạch thiếu, nơi khác có",
    props: { coverage: buildPlanPage(handbook, "bac-son-2024").coverage },
  },
];
