import type { ComponentProps } from "astro/types";
import { tellContext } from "#views/home/context.ts";
import type { Examples } from "./example.ts";
import type ContextBox from "./ContextBox.astro";

export const examples: Examples<ComponentProps<typeof ContextBox>> = () => [
  { name: "Trang đầu", props: tellContext(false) },
  { name: "Trang giới thiệu", props: tellContext(true) },
];
