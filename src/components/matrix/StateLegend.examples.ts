import type { ComponentProps } from "astro/types";
import type { Examples } from "#components/parts/example.ts";
import type StateLegend from "./StateLegend.astro";

export const examples: Examples<ComponentProps<typeof StateLegend>> = () => [{ name: "Chú giải", props: {} }];
