import type { ComponentProps } from "astro/types";
import type { Examples } from "#components/parts/example.ts";
import type SiteFooter from "./SiteFooter.astro";

export const examples: Examples<ComponentProps<typeof SiteFooter>> = () => [
  { name: "Cuối trang", props: { date: "25/11/2026" } },
];
