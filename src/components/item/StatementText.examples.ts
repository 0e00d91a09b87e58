import type { ComponentProps } from "astro/types";
import type { Examples } from "#components/parts/example.ts";
import type StatementText from "./StatementText.astro";

export const examples: Examples<ComponentProps<typeof StatementText>> = () => [
  {
    name: "Có chữ đã sửa",
    props: {
      parts: [
        { text: "Khách sạn, ", repair: null },
        { text: "nhà nghỉ", repair: { printed: "nhà nghi", reason: "Mất dấu hỏi khi nhận dạng." } },
        { text: " thông báo lưu trú.", repair: null },
      ],
    },
  },
];
