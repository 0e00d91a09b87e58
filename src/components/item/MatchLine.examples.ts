import type { ComponentProps } from "astro/types";
import type { Examples } from "#components/parts/example.ts";
import { buildPlanPage } from "#views/plan/plan-page.ts";
import type MatchLine from "./MatchLine.astro";

export const examples: Examples<ComponentProps<typeof MatchLine>> = (handbook) =>
  [
    ["an-binh-2023", 0, "Cùng mô hình"] as const,
    ["bac-son-2024", 0, "Gộp hai mô hình"] as const,
    ["bac-son-2024", 2, "Có thể là, chờ xác nhận"] as const,
    ["cao-binh-2024", 0, "Nhiệm vụ liên quan"] as const,
  ].map(([plan, at, name]) => ({
    name,
    props: { matches: buildPlanPage(handbook, plan).groups[0]?.items[at]?.matches ?? [] },
  }));
