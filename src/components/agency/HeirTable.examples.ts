import type { ComponentProps } from "astro/types";
import type { Examples } from "#components/parts/example.ts";
import { buildAgencyPlace } from "#views/agency/agency-place.ts";
import type HeirTable from "./HeirTable.astro";

export const examples: Examples<ComponentProps<typeof HeirTable>> = (handbook) =>
  handbook.plans
    .map(({ id }) => buildAgencyPlace(handbook, id))
    .filter(({ heirs }) => heirs.length > 0)
    .map((page) => ({ name: `Cơ quan hiện nay nhận việc ở ${page.place.name}`, props: { page } }));
