import { toCells, type Column, type Grid } from "#views/table/table.ts";
import type { MatrixPictureProps, PictureCount } from "./matrix-picture.ts";
import type { PictureColour } from "./picture-drawing.ts";

/** The numbers of the picture, a table a colouring: a row a value, a column a plan. */
export function tabulatePicture({ counts, places }: Pick<MatrixPictureProps, "counts" | "places">): readonly {
  readonly colour: PictureColour;
  readonly grid: Grid;
}[] {
  return counts.map(({ colouring, rows }) => ({
    colour: colouring.colour,
    grid: toCells<PictureCount>({
      label: `Số ô theo ${colouring.title.toLowerCase()}`,
      isCaptionShown: true,
      rows,
      rowAttributes: ({ value }) => ({ "data-value": value }),
      columns: [
        {
          head: colouring.title,
          isHead: true,
          cell: ({ letter, tone, word }) => ({ kind: "swatch", letter, tone, word }),
        },
        ...places.map((place, index): Column<PictureCount> => ({
          head: place.name,
          headCell: { kind: "place", place },
          isNumber: true,
          isZeroEmpty: true,
          cell: (row) => ({ kind: "number", value: row.counts[index] ?? 0 }),
        })),
        {
          head: "Cộng",
          isNumber: true,
          attributes: () => ({ "data-total": "" }),
          cell: ({ total }) => ({ kind: "number", value: total }),
        },
      ],
    }),
  }));
}
