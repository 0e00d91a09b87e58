import type { ComponentProps } from "astro/types";
import type { Examples } from "#components/parts/example.ts";
import { buildPlanPage } from "#views/plan/plan-page.ts";
import type FindingMark from "./FindingMark.astro";

export const examples: Examples<ComponentProps<typeof FindingMark>> = (handbook) =>
  buildPlanPage(handbook, "bac-son-2024")
    .findings.slice(0, 2)
    .map((finding) => ({ name: finding.severityWord, props: { finding } }));
