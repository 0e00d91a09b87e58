import type { ComponentProps } from "astro/types";
import type { Examples } from "#components/parts/example.ts";
import type DeadlinePair from "./DeadlinePair.astro";

export const examples: Examples<ComponentProps<typeof DeadlinePair>> = () => [
  { name: "Hai kế hoạch cạnh nhau (hiện khi chọn)", props: {} },
];
