import type { ComponentProps } from "astro/types";
import type { Examples } from "./example.ts";
import { buildPlanPage } from "#views/plan/plan-page.ts";
import type Citation from "./Citation.astro";

export const examples: Examples<ComponentProps<typeof Citation>> = (handbook) => [
  { name: "Kế hoạch cấp tỉnh", props: { text: buildPlanPage(handbook, "an-binh-2023").citation } },
  {
    name: "Sao chép được",
    props: { text: buildPlanPage(handbook, "an-binh-2023").citation, copied: true },
  },
  { name: "Số để trống", props: { text: buildPlanPage(handbook, "bac-son-2024").citation } },
];
