import type { ComponentProps } from "astro/types";
import type { Examples } from "#components/parts/example.ts";
import { buildMatrixPicture } from "#views/matrix/matrix-picture.ts";
import type MatrixPicture from "./MatrixPicture.astro";

export const examples: Examples<ComponentProps<typeof MatrixPicture>> = (handbook) => [
  { name: "Hai chiều, ba cách tô", props: { picture: buildMatrixPicture(handbook) } },
];
