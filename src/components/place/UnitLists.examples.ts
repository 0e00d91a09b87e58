import type { ComponentProps } from "astro/types";
import type { Examples } from "#components/parts/example.ts";
import { buildPlaceUnits, formerUnitsAnchor } from "#views/place/place-units.ts";
import type UnitLists from "./UnitLists.astro";

export const examples: Examples<ComponentProps<typeof UnitLists>> = (handbook) => {
  const units = handbook.places
    .map(({ code }) => buildPlaceUnits(handbook, code))
    .find((one) => one !== null);
  if (units === undefined || units === null) return [];
  return [{ name: "Đơn vị của một tỉnh", props: { units, anchor: formerUnitsAnchor } }];
};
