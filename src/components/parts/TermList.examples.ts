import type { ComponentProps } from "astro/types";
import type { Examples } from "./example.ts";
import { buildPlanPage } from "#views/plan/plan-page.ts";
import type TermList from "./TermList.astro";

export const examples: Examples<ComponentProps<typeof TermList>> = (handbook) => [
  {
    name: "Chữ viết tắt của một kế hoạch",
    props: { terms: buildPlanPage(handbook, "an-binh-2023").terms, of: "kế hoạch này" },
  },
];
