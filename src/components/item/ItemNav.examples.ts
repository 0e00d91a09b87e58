import type { ComponentProps } from "astro/types";
import type { Examples } from "#components/parts/example.ts";
import { buildPlanPage } from "#views/plan/plan-page.ts";
import type ItemNav from "./ItemNav.astro";

export const examples: Examples<ComponentProps<typeof ItemNav>> = (handbook) => [
  {
    name: "Theo nhóm",
    props: { groups: buildPlanPage(handbook, "an-binh-2023").groups, itemWord: "mô hình" },
  },
  {
    name: "Không chia nhóm",
    props: { groups: buildPlanPage(handbook, "cao-binh-2024").groups, itemWord: "nhiệm vụ" },
  },
];
