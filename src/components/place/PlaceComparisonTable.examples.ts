import type { ComponentProps } from "astro/types";
import type { Examples } from "#components/parts/example.ts";
import { buildPlaceComparison } from "#views/place/place-comparison.ts";
import type PlaceComparisonTable from "./PlaceComparisonTable.astro";

export const examples: Examples<ComponentProps<typeof PlaceComparisonTable>> = (handbook) => {
  const comparison = buildPlaceComparison(handbook, handbook.plans);
  if (comparison === null) return [];
  return [{ name: "Ba kế hoạch", props: { label: "So sánh các kế hoạch theo mô hình", comparison } }];
};
