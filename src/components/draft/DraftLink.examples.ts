import type { ComponentProps } from "astro/types";
import type { Examples } from "#components/parts/example.ts";
import type DraftLink from "./DraftLink.astro";

export const examples: Examples<ComponentProps<typeof DraftLink>> = () => [
  { name: "Ẩn khi bản thảo chưa có mô hình nào", props: {} },
];
