import type { ComponentProps } from "astro/types";
import type { Examples } from "./example.ts";
import { toPlaceChip } from "#views/parts/place.ts";
import type PlaceChip from "./PlaceChip.astro";

export const examples: Examples<ComponentProps<typeof PlaceChip>> = (handbook) =>
  handbook.plans.map((plan) => {
    const place = toPlaceChip(handbook, plan);
    return { name: place.today === null ? "Tên không đổi" : `Đã đổi: ${place.fullName}`, props: { place } };
  });
