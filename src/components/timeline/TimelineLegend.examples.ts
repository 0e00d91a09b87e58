import type { ComponentProps } from "astro/types";
import type { Examples } from "#components/parts/example.ts";
import type TimelineLegend from "./TimelineLegend.astro";

export const examples: Examples<ComponentProps<typeof TimelineLegend>> = () => [
  { name: "Chú giải", props: { date: "25/11/2026", isTodayShown: true } },
  { name: "Ngày của dữ liệu ở ngoài hình", props: { date: "25/11/2026", isTodayShown: false } },
];
