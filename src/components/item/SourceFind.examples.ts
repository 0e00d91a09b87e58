import type { ComponentProps } from "astro/types";
import type { Examples } from "#components/parts/example.ts";
import type SourceFind from "./SourceFind.astro";

export const examples: Examples<ComponentProps<typeof SourceFind>> = () => [
  { name: "Ô tìm trong văn bản", props: {} },
];
