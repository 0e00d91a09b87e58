import type { ComponentProps } from "astro/types";
import type { Examples } from "#components/parts/example.ts";
import { buildPlanPage } from "#views/plan/plan-page.ts";
import type RepairList from "./RepairList.astro";

export const examples: Examples<ComponentProps<typeof RepairList>> = (handbook) => [
  { name: "Một chỗ sửa", props: { repairs: buildPlanPage(handbook, "an-binh-2023").repairs } },
];
