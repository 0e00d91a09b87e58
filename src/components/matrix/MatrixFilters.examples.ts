import type { ComponentProps } from "astro/types";
import type { Examples } from "#components/parts/example.ts";
import { buildMatrixPage } from "#views/matrix/matrix.ts";
import type MatrixFilters from "./MatrixFilters.astro";

export const examples: Examples<ComponentProps<typeof MatrixFilters>> = (handbook) => [
  { name: "Các bộ lọc (hiện khi có script)", props: { filters: buildMatrixPage(handbook).filters } },
];
