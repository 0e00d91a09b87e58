import { agencySides, stackCells, textCell, type Cell } from "#views/table/cell.ts";
import { toSheet } from "#views/table/sheet.ts";
import type { TableFile } from "#views/table/table-file.ts";
import { toCells, type Column, type Grid } from "#views/table/table.ts";
import { laneLabels } from "./lane-labels.ts";
import { tellLeads, type LaneCount, type TimelinePageProps, type TimelineRow } from "./timeline-page.ts";

/** One side needs no name where nothing stands against it. */
const toLeads = (leads: TimelineRow["leads"]): Cell =>
  leads.length > 1 ? agencySides(leads) : { kind: "agencies", mentions: leads[0]?.value ?? [] };

const columns: readonly Column<TimelineRow>[] = [
  {
    // On the page each plan has a table of its own.
    head: "Kế hoạch",
    isFileOnly: true,
    inFile: { place: "Địa phương", today: "Địa phương nay" },
    cell: ({ place }) => ({ kind: "place", place }),
  },
  {
    head: "Mục",
    name: "item",
    isHead: true,
    inFile: { number: "Số", title: "Tên", address: "Đường dẫn" },
    cell: ({ number, title, path }) => ({ kind: "item", number, title, path, isHead: true }),
  },
  {
    head: "Thời hạn",
    name: "deadline",
    inFile: { text: "Thời hạn", wording: "Lời văn" },
    attributes: ({ deadline }) => ({ "data-tip": deadline.printed ?? deadline.normal }),
    cell: ({ deadline }) => ({ kind: "deadline", deadline }),
  },
  {
    head: "Ngày cuối",
    isFileOnly: true,
    cell: ({ lastDay }) => (lastDay === null ? textCell("") : { kind: "date", printed: lastDay }),
  },
  {
    head: "Nguồn",
    name: "source",
    inFile: { text: "Nguồn", evidence: "Căn cứ" },
    attributes: ({ side }) => ({ "data-tip": side }),
    cell: ({ side, evidence }) =>
      stackCells(textCell(side), ...evidence.map((one): Cell => ({ kind: "evidence", evidence: one }))),
  },
  { head: "Tình trạng", cell: ({ standing }) => textCell(standing) },
  {
    head: "Chủ trì",
    name: "leads",
    attributes: ({ leads }) => ({ "data-tip": tellLeads(leads) }),
    cell: ({ leads }) => toLeads(leads),
  },
];

/** The deadlines of a plan, or of all; its rows carry what the filters and the time line need. */
export const tabulateDeadlines = (rows: readonly TimelineRow[], place?: string): Grid =>
  toCells({
    label: place === undefined ? "Bảng các thời hạn" : `Bảng các thời hạn của ${place}`,
    caption:
      place === undefined ? "Các thời hạn, theo kế hoạch rồi theo số" : `Các thời hạn của ${place}, theo số`,
    columns,
    rows,
    rowAttributes: ({ anchor, lane, plan, level, state, months, models, groups, agencies }) => ({
      id: anchor,
      "data-deadline": lane,
      "data-plan": plan,
      "data-level": level,
      "data-standing": state,
      "data-months": months.join(" ") || undefined,
      "data-models": models.join(" ") || undefined,
      "data-groups": groups.join(" "),
      "data-agencies": agencies.join(" "),
    }),
  });

/** The table of deadlines as a file. */
export const toDeadlineFile = ({ rows }: TimelinePageProps): TableFile => ({
  path: "/thoi-han/thoi-han.csv",
  page: "/thoi-han/",
  title: "Thời hạn mà các kế hoạch nêu",
  sheet: toSheet(tabulateDeadlines(rows)),
  rows: "table.deadlines tbody tr",
});

/** How many deadlines each plan has, lane by lane. */
export const tabulateLanes = ({ counts, lanes, date }: TimelinePageProps): Grid =>
  toCells<LaneCount>({
    label: "Số thời hạn theo kế hoạch",
    caption: "Số thời hạn theo kế hoạch và theo loại",
    rows: counts,
    rowAttributes: ({ plan }) => ({ "data-plan-count": plan }),
    columns: [
      { head: "Kế hoạch", isHead: true, cell: ({ place }) => ({ kind: "place", place }) },
      ...lanes.map((lane, index): Column<LaneCount> => ({
        head: laneLabels[lane].title,
        isNumber: true,
        cell: (row) => ({ kind: "number", value: row.counts[index] ?? 0 }),
      })),
      {
        head: "Cộng",
        isNumber: true,
        attributes: () => ({ "data-total": "" }),
        cell: ({ total }) => ({ kind: "number", value: total }),
      },
      {
        head: `Đã qua hạn vào ${date}`,
        isNumber: true,
        cell: ({ past }) => ({ kind: "number", value: past }),
      },
      {
        head: "Mục không nêu thời hạn",
        isNumber: true,
        cell: ({ without }) => ({ kind: "number", value: without }),
      },
    ],
  });

/** The counts of deadlines as a file. */
export const toLaneFile = (page: TimelinePageProps): TableFile => ({
  path: "/thoi-han/tong-hop.csv",
  page: "/thoi-han/",
  title: "Số thời hạn theo kế hoạch và theo loại",
  sheet: toSheet(tabulateLanes(page)),
  rows: "tr[data-plan-count]",
});
