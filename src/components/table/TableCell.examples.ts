import type { ComponentProps } from "astro/types";
import type { Examples } from "#components/parts/example.ts";
import { type Cell, noteCell, stackCells, textCell } from "#views/table/cell.ts";
import type TableCell from "./TableCell.astro";

const entries = ["Sở Y tế", "Công an tỉnh", "Bảo hiểm xã hội tỉnh"].map(textCell);

const cells: readonly (readonly [name: string, cell: Cell])[] = [
  [
    "Thân và phụ lục nói khác nhau",
    {
      kind: "sides",
      sides: [
        { name: "Thân kế hoạch", value: textCell("30/6/2024") },
        { name: "Phụ lục", value: textCell("Quý IV/2024") },
      ],
    },
  ],
  ["Không bên nào nêu", { kind: "sides", sides: [] }],
  ["Có nhãn", { kind: "labelled", label: "Phối hợp", cell: textCell("Sở Y tế") }],
  ["Mỗi mục một dòng", { kind: "list", look: "lines", none: "–", entries }],
  ["Trên một hàng", { kind: "list", look: "row", none: "–", entries }],
  ["Cách nhau bằng dấu phẩy", { kind: "list", look: "commas", none: "–", entries }],
  ["Danh sách trống", { kind: "list", look: "lines", none: "–", entries: [] }],
  ["Nhiều phần trong một ô", stackCells(textCell("Công an tỉnh"), noteCell("như kế hoạch in: CAT"))],
];

export const examples: Examples<ComponentProps<typeof TableCell>> = () =>
  cells.map(([name, cell]) => ({ name, props: { cell } }));
