import type { ComponentProps } from "astro/types";
import type { Examples } from "#components/parts/example.ts";
import type SiteHeader from "./SiteHeader.astro";

export const examples: Examples<ComponentProps<typeof SiteHeader>> = () => [
  { name: "Ở phần Kế hoạch", props: { section: "/ke-hoach/" } },
];
