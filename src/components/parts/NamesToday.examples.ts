import type { ComponentProps } from "astro/types";
import { toPlaceChip } from "#views/parts/place.ts";
import { listNamesToday } from "#views/parts/names-today.ts";
import type { Examples } from "./example.ts";
import type NamesToday from "./NamesToday.astro";

export const examples: Examples<ComponentProps<typeof NamesToday>> = (handbook) => {
  const places = handbook.plans.map((plan) => toPlaceChip(handbook, plan));
  const [first] = places.filter(({ today }) => today !== null);
  const body = { text: "Sở Cũ", name: "Sở Cũ", expansion: null, path: null, today: first?.today ?? null };
  return [
    { name: "Địa phương", props: { names: listNamesToday(places) } },
    { name: "Có cả cơ quan", props: { names: listNamesToday(places, body) } },
    { name: "Chỉ cơ quan", props: { names: listNamesToday(body) } },
    {
      name: "Nhiều địa phương",
      props: {
        names: listNamesToday(
          Array.from({ length: 9 }, (_, index) => ({ ...first, fullName: `xã thứ ${index + 1}` })),
        ),
      },
    },
  ];
};
