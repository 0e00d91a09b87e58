import type { ComponentProps } from "astro/types";
import type { Examples } from "#components/parts/example.ts";
import type AddToDraft from "./AddToDraft.astro";

export const examples: Examples<ComponentProps<typeof AddToDraft>> = (handbook) => [
  { name: "Ở trang một mô hình", props: { model: handbook.models[0]?.id ?? "mot" } },
];
