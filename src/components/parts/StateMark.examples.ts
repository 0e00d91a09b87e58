import type { ComponentProps } from "astro/types";
import type { Examples } from "./example.ts";
import { stateLabels } from "#views/parts/state-labels.ts";
import type StateMark from "./StateMark.astro";

export const examples: Examples<ComponentProps<typeof StateMark>> = () =>
  stateLabels.flatMap(({ state, word }) => [
    { name: `Có chữ: ${word}`, props: { state, withWord: true } },
    { name: "Chỉ ký hiệu", props: { state } },
  ]);
