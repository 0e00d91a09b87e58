import type { ComponentProps } from "astro/types";
import type { Examples } from "./example.ts";
import type DeadlineText from "./DeadlineText.astro";

export const examples: Examples<ComponentProps<typeof DeadlineText>> = () => [
  { name: "Ngày", props: { deadline: { normal: "30/6/2024", printed: null } } },
  {
    name: "Nguyên văn nói nhiều hơn",
    props: {
      deadline: {
        normal: "Sau 03 tháng, tùy văn bản khác",
        printed: "03 tháng sau khi có hướng dẫn của Bộ Công an",
      },
    },
  },
];
