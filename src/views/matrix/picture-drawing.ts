import { sizePicture } from "#views/drawing/matrix-picture.ts";
import { formatWithToday } from "#views/parts/names-through-time.ts";
import type { MatrixProps } from "./matrix.ts";

/** What the colour tells; the value stands in the URL. */
export type PictureColour = "trang-thai" | "chu-tri" | "nam";

/** One value of a colour: told by a letter in the cell, by a word in the legend, and by a tone. */
export interface PictureValue {
  readonly value: string;
  readonly letter: string;
  readonly word: string;
  /** Class of its tone: 1 to 7 filled, 0 empty. */
  readonly tone: number;
}

export interface PictureCell {
  readonly plan: string;
  readonly model: string;
  readonly x: number;
  readonly y: number;
  /** Its value in each colouring. */
  readonly values: Readonly<Record<PictureColour, PictureValue>>;
  /** Slug of the state and kinds of leads, as the table's filters know them. */
  readonly state: string;
  readonly leads: readonly string[];
  /** “Kiosk một cửa, Ninh Bình: đã đưa vào kế hoạch”. */
  readonly label: string;
  /** The plan's own numbers: “24”, “NV 10”; empty where it has no item. */
  readonly numbers: readonly string[];
}

export interface PictureLabel {
  readonly id: string;
  /** As much of the title as fits on a screen, and on paper. */
  readonly text: string;
  readonly printed: string;
  readonly title: string;
  readonly path: string;
  readonly x: number;
  readonly y: number;
}

/** One drawing: models in rows, or turned. */
export interface PictureDrawing {
  readonly isTurned: boolean;
  readonly width: number;
  readonly height: number;
  readonly cellWidth: number;
  readonly cellHeight: number;
  /** Whether the labels of columns are slanted. */
  readonly isSlanted: boolean;
  readonly models: readonly PictureLabel[];
  readonly places: readonly PictureLabel[];
  /** Names of the groups over their models; none where the picture is turned. */
  readonly groups: readonly { readonly text: string; readonly y: number }[];
  readonly cells: readonly PictureCell[];
}

/** A cell before it is drawn. */
export interface CellValues {
  readonly plan: string;
  readonly model: string;
  readonly values: Readonly<Record<PictureColour, PictureValue>>;
  readonly state: string;
  readonly leads: readonly string[];
  readonly label: string;
  readonly numbers: readonly string[];
}

const shortenTitle = (title: string, length: number): string =>
  title.length <= length ? title : `${title.slice(0, length - 1).trimEnd()}…`;

const toPlaceLabel = (
  { plan, place }: MatrixProps["columns"][number],
  point: { readonly x: number; readonly y: number },
): PictureLabel => ({
  id: plan,
  text: place.name,
  printed: place.name,
  title: formatWithToday(place.fullName, place.today),
  path: place.path,
  ...point,
});

/** The line of each model: each group has one of its own over its models, but where the picture is turned. */
function placeModels({ groups }: MatrixProps, isTurned: boolean): ReadonlyMap<string, number> {
  const lines = groups.flatMap((group, at) =>
    group.rows.map((row) => ({ id: row.id, over: isTurned ? 0 : at + 1 })),
  );
  return new Map(lines.map(({ id, over }, index) => [id, index + over]));
}

/** One drawing of the matrix: models in rows under their groups, or turned. */
export function draw(matrix: MatrixProps, cells: readonly CellValues[], isTurned: boolean): PictureDrawing {
  const rows = matrix.groups.flatMap((group) => group.rows);
  const { columns } = matrix;
  const groups = isTurned ? [] : matrix.groups;
  const names = columns.map(({ place }) => place.name);
  const sizes = sizePicture(rows.length, names, isTurned, groups.length);
  const { rowLabel, columnLabel, cellWidth, cellHeight } = sizes;
  const planAt = new Map(columns.map((column, index) => [column.plan, index]));
  const modelAt = placeModels(matrix, isTurned);
  const toPoint = (across: number, down: number): { x: number; y: number } => ({
    x: rowLabel + across * cellWidth,
    y: columnLabel + down * cellHeight,
  });
  const rowPoint = (index: number): { x: number; y: number } => ({
    x: rowLabel - 8,
    y: columnLabel + index * cellHeight + cellHeight / 2,
  });
  const columnPoint = (index: number): { x: number; y: number } => ({
    x: rowLabel + index * cellWidth + cellWidth / 2,
    y: columnLabel - 8,
  });
  return {
    isTurned,
    width: sizes.width,
    height: sizes.height,
    cellWidth,
    cellHeight,
    isSlanted: sizes.isSlanted,
    models: rows.map((row, index) => ({
      id: row.id,
      text: shortenTitle(row.title, sizes.titleLetters),
      printed: shortenTitle(row.title, sizes.printedLetters),
      title: row.title,
      path: row.path,
      ...(isTurned ? columnPoint(index) : rowPoint(modelAt.get(row.id) ?? index)),
    })),
    groups: groups.map((group) => ({
      text: group.title,
      y: rowPoint((modelAt.get(group.rows[0]?.id ?? "") ?? 1) - 1).y,
    })),
    places: columns.map((column, index) =>
      toPlaceLabel(column, isTurned ? rowPoint(index) : columnPoint(index)),
    ),
    cells: cells.map((cell) => {
      const [model, plan] = [modelAt.get(cell.model) ?? 0, planAt.get(cell.plan) ?? 0];
      return { ...cell, ...(isTurned ? toPoint(model, plan) : toPoint(plan, model)) };
    }),
  };
}
