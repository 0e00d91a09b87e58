import type { ComponentProps } from "astro/types";
import type { Examples } from "#components/parts/example.ts";
import { buildMatrixDigest } from "#views/home/matrix-digest.ts";
import { buildMatrix } from "#views/matrix/matrix.ts";
import type MatrixDigest from "./MatrixDigest.astro";

export const examples: Examples<ComponentProps<typeof MatrixDigest>> = (handbook) => {
  const digest = buildMatrixDigest(buildMatrix(handbook));
  return [
    { name: "Mọi kế hoạch", props: { digest, caption: "Ma trận thu nhỏ" } },
    {
      name: "Một kế hoạch",
      props: { digest: { ...digest, rows: digest.rows.slice(0, 1) }, caption: "Ma trận thu nhỏ" },
    },
  ];
};
