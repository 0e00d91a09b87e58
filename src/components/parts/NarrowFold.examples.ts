import type { ComponentProps } from "astro/types";
import type { Examples } from "./example.ts";
import type NarrowFold from "./NarrowFold.astro";

export const examples: Examples<ComponentProps<typeof NarrowFold>> = () => [
  {
    name: "Hai phần, gập lại trên màn hình hẹp",
    props: {},
    slot: `<details class="fold" open><summary>Phần một</summary><p>Chữ của phần một.</p></details>
      <details class="fold" open><summary>Phần hai</summary><p>Chữ của phần hai.</p></details>`,
  },
];
