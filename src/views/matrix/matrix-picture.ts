import type { AdoptionState, Handbook } from "#handbook/handbook-types.ts";
import {
  toDeadlineYear,
  toLeadCategory,
  yearless,
  type LeadCategory,
} from "#views/drawing/matrix-picture.ts";
import { groupBy } from "#text/group-by.ts";
import { findItems, indexHandbook } from "#views/parts/handbook-index.ts";
import { getStateLabel, stateLabels } from "#views/parts/state-labels.ts";
import { buildMatrix, type MatrixProps } from "./matrix.ts";
import {
  draw,
  type CellValues,
  type PictureColour,
  type PictureDrawing,
  type PictureValue,
} from "./picture-drawing.ts";
import type { PlaceChipProps } from "#views/parts/place.ts";

export interface PictureColouring {
  readonly colour: PictureColour;
  readonly title: string;
  /** Only values that a cell has, in the order of the legend. */
  readonly values: readonly PictureValue[];
}

export interface PictureCount extends PictureValue {
  /** Plan by plan, in the order of the places. */
  readonly counts: readonly number[];
  readonly total: number;
}

export interface MatrixPictureProps {
  readonly colourings: readonly PictureColouring[];
  readonly upright: PictureDrawing;
  readonly turned: PictureDrawing;
  readonly places: readonly PlaceChipProps[];
  /** The numbers of the picture as tables, one a colouring. */
  readonly counts: readonly {
    readonly colouring: PictureColouring;
    readonly rows: readonly PictureCount[];
  }[];
}

const stateTones: Readonly<Record<AdoptionState, number>> = {
  adopted: 1,
  part: 2,
  "not-applicable": 3,
  "related-task": 4,
  proposed: 0,
  "not-listed": 0,
  "not-stated": 0,
};

const leadValues: Readonly<Record<LeadCategory, Omit<PictureValue, "value">>> = {
  police: { letter: "CA", word: "Công an", tone: 1 },
  committee: { letter: "UB", word: "Ủy ban nhân dân, Chính phủ", tone: 2 },
  department: { letter: "S", word: "Sở", tone: 5 },
  district: { letter: "P", word: "Phòng cấp huyện", tone: 3 },
  desk: { letter: "VP", word: "Văn phòng, bộ phận Một cửa", tone: 4 },
  steering: { letter: "BĐ", word: "Ban chỉ đạo, tổ công tác", tone: 6 },
  other: { letter: "K", word: "Đơn vị khác", tone: 6 },
  several: { letter: "N", word: "Nhiều loại đơn vị", tone: 7 },
  none: { letter: "–", word: "Không nêu chủ trì, hoặc không có mục", tone: 0 },
};
const leadOrder = Object.keys(leadValues) as LeadCategory[]; // The record has exactly the categories as keys.

const yearlessValues: Readonly<Record<(typeof yearless)[number], Omit<PictureValue, "value">>> = {
  ongoing: { letter: "TX", word: "Thường xuyên", tone: 6 },
  dependent: { letter: "TĐ", word: "Theo tiến độ việc khác", tone: 7 },
  unknown: { letter: "?", word: "Không đọc được thành mốc", tone: 6 },
  none: { letter: "–", word: "Không nêu thời hạn, hoặc không có mục", tone: 0 },
};

/** Tones for years, in turn: neighbouring years differ, and each cell prints its year. */
const yearTones = [5, 1, 2, 3, 4] as const;

const toStateValue = (state: AdoptionState): PictureValue => {
  const { mark, word } = getStateLabel(state);
  return { value: state, letter: mark, word, tone: stateTones[state] };
};
const toLeadValue = (lead: LeadCategory): PictureValue => ({ value: lead, ...leadValues[lead] });

function toYearValue(year: string): PictureValue {
  const reason = yearless.find((one) => one === year);
  if (reason !== undefined) return { value: year, ...yearlessValues[reason] };
  const tone = yearTones[Number(year) % yearTones.length] ?? 5;
  return { value: year, letter: year.slice(2), word: `Năm ${year}`, tone };
}

/** Every cell of the table with its value in each colouring, in the order of the table. */
function listCells(handbook: Handbook, matrix: MatrixProps): readonly CellValues[] {
  const cellsOf = indexHandbook(handbook).cellsOfModel;
  return matrix.groups.flatMap((group) =>
    group.rows.flatMap((row) => {
      const itemsOf = new Map((cellsOf.get(row.id) ?? []).map((one) => [one.plan, one.items]));
      return row.cells.map((cell): CellValues => {
        const items = itemsOf.get(cell.plan) ?? [];
        const values = {
          "trang-thai": toStateValue(cell.state),
          "chu-tri": toLeadValue(toLeadCategory(cell.leadKinds)),
          nam: toYearValue(toDeadlineYear(findItems(handbook, items))),
        };
        const words = [values["trang-thai"], values["chu-tri"], values.nam]
          .filter((value, index) => index === 0 || value.tone > 0)
          .map((value) => value.word);
        return {
          plan: cell.plan,
          model: row.id,
          values,
          state: getStateLabel(cell.state).slug,
          leads: cell.leadKinds,
          label: `${row.title}, ${cell.place}: ${words.join("; ")}`,
          numbers: cell.links.map(({ text }) => text).filter((text) => text !== ""),
        };
      });
    }),
  );
}

function listColourings(cells: readonly CellValues[]): readonly PictureColouring[] {
  const used = (colour: PictureColour): readonly string[] => [
    ...new Set(cells.map((cell) => cell.values[colour].value)),
  ];
  const [states, leads, years] = [used("trang-thai"), used("chu-tri"), used("nam")];
  return [
    {
      colour: "trang-thai",
      title: "Trạng thái",
      values: stateLabels
        .filter(({ state }) => states.includes(state))
        .map(({ state }) => toStateValue(state)),
    },
    {
      colour: "chu-tri",
      title: "Loại đơn vị chủ trì",
      values: leadOrder.filter((lead) => leads.includes(lead)).map(toLeadValue),
    },
    {
      colour: "nam",
      title: "Năm của thời hạn",
      values: [
        ...years.filter((year) => /^\d{4}$/.test(year)).toSorted(),
        ...yearless.filter((reason) => years.includes(reason)),
      ].map(toYearValue),
    },
  ];
}

/** The matrix as a picture, drawn upright and turned, with its numbers. Cells, rows and columns as in the table. */
export function buildMatrixPicture(handbook: Handbook): MatrixPictureProps {
  const matrix = buildMatrix(handbook);
  const cells = listCells(handbook, matrix);
  const colourings = listColourings(cells);
  const cellsOfPlan = groupBy(cells, (cell) => cell.plan);
  const countOf = (colour: PictureColour, value: string, plan: string): number =>
    (cellsOfPlan.get(plan) ?? []).filter((cell) => cell.values[colour].value === value).length;
  return {
    colourings,
    upright: draw(matrix, cells, false),
    turned: draw(matrix, cells, true),
    places: matrix.columns.map((column) => column.place),
    counts: colourings.map((colouring) => ({
      colouring,
      rows: colouring.values.map((value) => {
        const counts = matrix.columns.map((column) => countOf(colouring.colour, value.value, column.plan));
        return { ...value, counts, total: counts.reduce((sum, count) => sum + count, 0) };
      }),
    })),
  };
}
