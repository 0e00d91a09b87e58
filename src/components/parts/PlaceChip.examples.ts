import type { ComponentProps } from "astro/types";
import type { Examples } from "./example.ts";
import { toPlaceChip } from "#views/parts/place.ts";
import type PlaceChip from "./PlaceChip.astro";

export const examples: Examples<ComponentProps<typeof PlaceChip>> = (handbook) =>
  handbook.plans.flatMap((plan) => {
    const place = toPlaceChip(handbook, plan);
    const shown = {
      name: place.today === null ? "Tên không đổi" : `Đã đổi: ${place.fullName}`,
      props: { place },
    };
    return place.today === null
      ? [shown]
      : [shown, { name: "Tên nay là chữ thường", props: { place, quiet: true } }];
  });
