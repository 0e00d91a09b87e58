import type { ComponentProps } from "astro/types";
import type { Examples } from "#components/parts/example.ts";
import { buildPlanPage } from "#views/plan/plan-page.ts";
import type FindingDigest from "./FindingDigest.astro";

export const examples: Examples<ComponentProps<typeof FindingDigest>> = (handbook) => [
  {
    name: "Điểm cần xem và điểm để biết",
    props: {
      findings: buildPlanPage(handbook, "bac-son-2024").findings,
      remarks: buildPlanPage(handbook, "bac-son-2024").remarks,
    },
  },
];
