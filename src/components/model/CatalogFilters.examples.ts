import type { ComponentProps } from "astro/types";
import type { Examples } from "#components/parts/example.ts";
import { buildCatalogPage } from "#views/model/catalog-page.ts";
import type CatalogFilters from "./CatalogFilters.astro";

export const examples: Examples<ComponentProps<typeof CatalogFilters>> = (handbook) => [
  { name: "Bộ lọc danh mục mô hình", props: { filters: buildCatalogPage(handbook).filters } },
];
