import type { ComponentProps } from "astro/types";
import type { Examples } from "./example.ts";
import { toPlaceChip } from "#views/parts/place.ts";
import type TodayName from "./TodayName.astro";

export const examples: Examples<ComponentProps<typeof TodayName>> = (handbook) =>
  handbook.plans.flatMap((plan) => {
    const { today, fullName } = toPlaceChip(handbook, plan);
    return today === null ? [] : [{ name: fullName, props: { today } }];
  });
