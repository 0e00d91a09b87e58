import type { ComponentProps } from "astro/types";
import type { Examples } from "./example.ts";
import type Count from "./Count.astro";

export const examples: Examples<ComponentProps<typeof Count>> = () => [
  { name: "Một số trong câu", props: { value: 46, of: "li", after: "," } },
  { name: "Có dấu chấm hàng nghìn, trong ngoặc", props: { value: 25047, of: "li", before: "(", after: ")" } },
];
