import type { ComponentProps } from "astro/types";
import type { Examples } from "./example.ts";
import { buildMatrixPicture } from "#views/matrix/matrix-picture.ts";
import type DrawingLabel from "./DrawingLabel.astro";

export const examples: Examples<ComponentProps<typeof DrawingLabel>> = (handbook) =>
  buildMatrixPicture(handbook)
    .upright.models.slice(0, 2)
    .map((label) => ({ name: label.title, props: { label }, within: "svg" }));
