import type { ComponentProps } from "astro/types";
import type { Examples } from "./example.ts";
import { buildPlanPage } from "#views/plan/plan-page.ts";
import type FactList from "./FactList.astro";

export const examples: Examples<ComponentProps<typeof FactList>> = (handbook) => [
  { name: "Đủ thông tin", props: { facts: buildPlanPage(handbook, "an-binh-2023").facts } },
  { name: "Số và ngày để trống", props: { facts: buildPlanPage(handbook, "bac-son-2024").facts } },
];
