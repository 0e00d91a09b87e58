import type { ComponentProps } from "astro/types";
import type { Examples } from "#components/parts/example.ts";
import { buildCrosswalkPage } from "#views/matrix/crosswalk.ts";
import type CrosswalkLookup from "./CrosswalkLookup.astro";

export const examples: Examples<ComponentProps<typeof CrosswalkLookup>> = (handbook) => {
  const { examples, placeKinds } = buildCrosswalkPage(handbook);
  return [{ name: "Ô tra số và ví dụ", props: { examples, placeKinds } }];
};
