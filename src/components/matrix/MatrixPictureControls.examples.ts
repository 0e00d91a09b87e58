import type { ComponentProps } from "astro/types";
import type { Examples } from "#components/parts/example.ts";
import { buildMatrixPicture } from "#views/matrix/matrix-picture.ts";
import type MatrixPictureControls from "./MatrixPictureControls.astro";

export const examples: Examples<ComponentProps<typeof MatrixPictureControls>> = (handbook) => [
  {
    name: "Chọn cách tô (ẩn khi chưa có hình bên cạnh)",
    props: { colourings: buildMatrixPicture(handbook).colourings },
  },
];
