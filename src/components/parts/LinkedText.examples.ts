import type { ComponentProps } from "astro/types";
import type { Examples } from "./example.ts";
import type LinkedText from "./LinkedText.astro";

export const examples: Examples<ComponentProps<typeof LinkedText>> = () => [
  {
    name: "Câu có địa chỉ",
    props: {
      parts: [
        { text: "Theo Cổng thông tin điện tử tỉnh An Bình (", url: null },
        { text: "anbinh.example", url: "https://anbinh.example/" },
        { text: ").", url: null },
      ],
    },
  },
];
