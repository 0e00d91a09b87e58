import type { ComponentProps } from "astro/types";
import type { Examples } from "./example.ts";
import type TextLink from "./TextLink.astro";

export const examples: Examples<ComponentProps<typeof TextLink>> = () => [
  { name: "Liên kết", props: { path: "/mo-hinh/", text: "Danh mục mô hình" } },
  { name: "Có dấu liền sau", props: { path: "/ke-hoach/", text: "Kế hoạch của tỉnh An Bình", after: ";" } },
];
