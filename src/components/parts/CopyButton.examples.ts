import type { ComponentProps } from "astro/types";
import type { Examples } from "./example.ts";
import type CopyButton from "./CopyButton.astro";

export const examples: Examples<ComponentProps<typeof CopyButton>> = () => [
  { name: "Cho một trường", props: { what: "mục tiêu" } },
  { name: "Cho cả mục", props: { what: "Mô hình 1", text: "Sao chép toàn bộ", framed: true } },
  { name: "Cho lời trích dẫn", props: { what: "lời trích dẫn", alone: true } },
];
