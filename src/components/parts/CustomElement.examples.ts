import type { ComponentProps } from "astro/types";
import type { Examples } from "./example.ts";
import type CustomElement from "./CustomElement.astro";

export const examples: Examples<ComponentProps<typeof CustomElement>> = () => [
  {
    name: "Một phần tử của tập lệnh, bên trong là chữ của trang",
    props: { name: "sample-element", class: "note" },
    slot: "<p>Nội dung có sẵn khi không có tập lệnh.</p>",
  },
];
