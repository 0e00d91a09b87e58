import type { ComponentProps } from "astro/types";
import type { Examples } from "#components/parts/example.ts";
import { buildAgencyPage } from "#views/agency/agency-page.ts";
import type AgencyTaskTable from "./AgencyTaskTable.astro";

export const examples: Examples<ComponentProps<typeof AgencyTaskTable>> = (handbook) =>
  buildAgencyPage(handbook, "cong-an-tinh").roles.map(({ label, rows }) => ({
    name: label,
    props: { label: `Công an tỉnh: ${label.toLowerCase()}`, rows },
  }));
