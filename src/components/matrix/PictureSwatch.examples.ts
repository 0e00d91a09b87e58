import type { ComponentProps } from "astro/types";
import type { Examples } from "#components/parts/example.ts";
import { buildMatrixPicture } from "#views/matrix/matrix-picture.ts";
import type PictureSwatch from "./PictureSwatch.astro";

export const examples: Examples<ComponentProps<typeof PictureSwatch>> = (handbook) =>
  (buildMatrixPicture(handbook).colourings[0]?.values ?? []).map((value) => ({
    name: value.word,
    props: { value },
  }));
