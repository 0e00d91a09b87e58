import { noteCell, stackCells, textCell } from "#views/table/cell.ts";
import { toCells, type Column, type Grid } from "#views/table/table.ts";
import type { FindingsPageProps } from "./findings-page.ts";

type CodeRow = FindingsPageProps["codes"][number];

/** How many findings of each code every plan has, each number with a link to them. */
export const tabulateFindings = ({ codes, places }: FindingsPageProps): Grid =>
  toCells<CodeRow>({
    label: "Số điểm cần lưu ý theo loại và kế hoạch",
    rows: codes,
    columns: [
      {
        head: "Loại",
        isHead: true,
        cell: ({ label, meaning }) => stackCells(textCell(label), noteCell(meaning)),
      },
      ...places.map((place, index): Column<CodeRow> => ({
        head: place.name,
        headCell: { kind: "place", place },
        cell: ({ counts, anchors }) => {
          const count = counts[index] ?? 0;
          return count === 0
            ? { kind: "none", text: "–" }
            : { kind: "link", text: String(count), path: `#${anchors[index] ?? ""}` };
        },
      })),
      { head: "Cộng", cell: ({ total }) => ({ kind: "number", value: total }) },
    ],
  });
