import type { ComponentProps } from "astro/types";
import type { Examples } from "#components/parts/example.ts";
import { buildPlanPage } from "#views/plan/plan-page.ts";
import type ItemFacts from "./ItemFacts.astro";

export const examples: Examples<ComponentProps<typeof ItemFacts>> = (handbook) =>
  ["an-binh-2023", "bac-son-2024", "cao-binh-2024"].flatMap((plan) =>
    buildPlanPage(handbook, plan).groups.flatMap((group) =>
      group.items.slice(0, 1).map((item) => ({ name: item.number, props: { item } })),
    ),
  );
