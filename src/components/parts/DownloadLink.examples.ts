import type { ComponentProps } from "astro/types";
import type { Examples } from "./example.ts";
import type DownloadLink from "./DownloadLink.astro";

export const examples: Examples<ComponentProps<typeof DownloadLink>> = () => [
  { name: "Số dòng của bảng", props: { path: "/thoi-han/thoi-han.csv", count: 1284 } },
  { name: "Số ô", props: { path: "/data/v1/adoption.csv", count: 230, unit: "ô" } },
];
