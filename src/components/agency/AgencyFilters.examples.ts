import type { ComponentProps } from "astro/types";
import type { Examples } from "#components/parts/example.ts";
import { buildAgencyList } from "#views/agency/agency-list.ts";
import type AgencyFilters from "./AgencyFilters.astro";

export const examples: Examples<ComponentProps<typeof AgencyFilters>> = (handbook) => [
  { name: "Bộ lọc cơ quan", props: { filters: buildAgencyList(handbook).filters } },
];
