import type { ComponentProps } from "astro/types";
import type { Examples } from "#components/parts/example.ts";
import { buildMatrixPicture } from "#views/matrix/matrix-picture.ts";
import type MatrixDrawing from "./MatrixDrawing.astro";

export const examples: Examples<ComponentProps<typeof MatrixDrawing>> = (handbook) => {
  const { upright, turned, colourings } = buildMatrixPicture(handbook);
  const colours = colourings.map(({ colour }) => colour);
  return [
    { name: "Mô hình theo hàng", within: "box", props: { drawing: upright, colours } },
    { name: "Địa phương theo hàng", within: "box", props: { drawing: turned, colours } },
  ];
};
