import type { ComponentProps } from "astro/types";
import type { Examples } from "#components/parts/example.ts";
import type TableBox from "./TableBox.astro";

const heads = Array.from({ length: 12 }, (_, at) => `<th scope="col">Tháng ${at + 1}/2024</th>`).join("");
const numbers = Array.from({ length: 12 }, (_, at) => `<td class="table__number">${1000 + at}</td>`).join("");

export const examples: Examples<ComponentProps<typeof TableBox>> = () => [
  {
    name: "Bảng rộng hơn khung: cuộn ngang trong khung",
    props: { label: "Bảng mười hai cột" },
    slot: `<table class="table"><caption>Hồ sơ theo tháng</caption><thead><tr><td></td>${heads}</tr></thead><tbody><tr><th scope="row">An Bình</th>${numbers}</tr></tbody></table>`,
  },
];
