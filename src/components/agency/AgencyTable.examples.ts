import type { ComponentProps } from "astro/types";
import type { Examples } from "#components/parts/example.ts";
import { buildAgencyList } from "#views/agency/agency-list.ts";
import type AgencyTable from "./AgencyTable.astro";

export const examples: Examples<ComponentProps<typeof AgencyTable>> = (handbook) => {
  const { groups } = buildAgencyList(handbook);
  return [
    { name: "Một loại cơ quan", props: { groups: groups.slice(0, 1) } },
    { name: "Mọi loại, cơ quan đã đổi tên", props: { groups } },
  ];
};
