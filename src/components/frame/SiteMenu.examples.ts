import type { ComponentProps } from "astro/types";
import type { Examples } from "#components/parts/example.ts";
import type SiteMenu from "./SiteMenu.astro";

export const examples: Examples<ComponentProps<typeof SiteMenu>> = () => [
  { name: "Ở trang Ma trận", props: { section: "/ma-tran/" } },
];
