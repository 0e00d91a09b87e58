import type { ComponentProps } from "astro/types";
import type { Examples } from "#components/parts/example.ts";
import { buildMatrixPicture } from "#views/matrix/matrix-picture.ts";
import type MatrixPictureCounts from "./MatrixPictureCounts.astro";

export const examples: Examples<ComponentProps<typeof MatrixPictureCounts>> = (handbook) => {
  const { counts, places } = buildMatrixPicture(handbook);
  return [{ name: "Số ô theo màu", props: { counts, places } }];
};
