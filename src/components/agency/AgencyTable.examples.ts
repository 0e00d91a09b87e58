import type { ComponentProps } from "astro/types";
import type { Examples } from "#components/parts/example.ts";
import { buildAgencyList } from "#views/agency/agency-list.ts";
import type AgencyTable from "./AgencyTable.astro";

export const examples: Examples<ComponentProps<typeof AgencyTable>> = (handbook) => {
  const { changed, groups } = buildAgencyList(handbook);
  return [
    ...groups.slice(0, 1).map(({ title, rows }) => ({
      name: "Một loại cơ quan",
      props: { label: `Cơ quan, loại: ${title}`, rows },
    })),
    { name: "Đã sáp nhập hoặc đổi tên", props: { label: "Cơ quan đã đổi tên", rows: changed } },
  ];
};
