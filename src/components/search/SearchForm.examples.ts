import type { ComponentProps } from "astro/types";
import type { Examples } from "#components/parts/example.ts";
import type SearchForm from "./SearchForm.astro";

export const examples: Examples<ComponentProps<typeof SearchForm>> = () => [
  {
    name: "Lớn, ở trang đầu",
    props: {
      id: "tim-lon",
      label: "Tìm mô hình, cơ quan, nguyên văn",
      large: true,
      placeholder: "mô hình 24 An Bình",
    },
  },
  {
    name: "Ở thanh đầu trang",
    props: { id: "tim-nho", label: "Tìm trong sổ tay", placeholder: "Tìm kiếm", inBar: true },
  },
];
