import type { ComponentProps } from "astro/types";
import type { Examples } from "#components/parts/example.ts";
import { buildCrosswalkPage } from "#views/matrix/crosswalk.ts";
import type CrosswalkTable from "./CrosswalkTable.astro";

export const examples: Examples<ComponentProps<typeof CrosswalkTable>> = (handbook) => [
  {
    name: "Ba kế hoạch, có mục gộp và mục không áp dụng",
    props: { label: "Số hiệu của từng mô hình trong các kế hoạch", page: buildCrosswalkPage(handbook) },
  },
];
