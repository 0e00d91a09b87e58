import type { ComponentProps } from "astro/types";
import type { Examples } from "#components/parts/example.ts";
import { buildMatrix } from "#views/matrix/matrix.ts";
import type MatrixTable from "./MatrixTable.astro";

export const examples: Examples<ComponentProps<typeof MatrixTable>> = (handbook) => {
  const matrix = buildMatrix(handbook);
  return [{ name: "Ma trận của ba kế hoạch", props: { matrix, caption: "Ma trận của ba kế hoạch" } }];
};
