import type { ComponentProps } from "astro/types";
import type { Examples } from "#components/parts/example.ts";
import { buildPlanPage } from "#views/plan/plan-page.ts";
import type MatchLine from "./MatchLine.astro";

export const examples: Examples<ComponentProps<typeof MatchLine>> = (handbook) =>
  [
    ["an-binh-2023", "Cùng mô hình"],
    ["bac-son-2024", "Gộp hai mô hình"],
    ["cao-binh-2024", "Nhiệm vụ liên quan"],
  ].map(([plan = "", name = ""]) => ({
    name,
    props: { matches: buildPlanPage(handbook, plan).groups[0]?.items[0]?.matches ?? [] },
  }));
