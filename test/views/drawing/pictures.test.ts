import { describe, expect, it, test } from "vitest";
import { parseDeadline } from "#meaning/deadlines/deadlines.ts";
import { listDeadlines, toDeadlineEntry } from "#handbook/timeline.ts";
import { formatCsv } from "#exports/csv.ts";
import { toRows } from "#exports/rows.ts";
import { buildDocumentPage, buildDocumentsPage, listDocumentIds } from "#views/document/documents-page.ts";
import { buildMatrixPicture } from "#views/matrix/matrix-picture.ts";
import { buildMatrix } from "#views/matrix/matrix.ts";
import { breakName, buildTileMap } from "#views/place/tile-map.ts";
import { buildTimelinePage, formatStanding } from "#views/timeline/timeline-page.ts";
import { toDeadlineFile } from "#views/timeline/timeline-tables.ts";
import { toCitationFile } from "#views/document/document-tables.ts";
import { makeTimeScale } from "#views/drawing/timeline-scale.ts";
import { makeHandbook, makeItem } from "../../helpers/make-handbook.ts";
import { samplePlans } from "../../helpers/sample-content.ts";
import { handbook } from "../../helpers/own-content.ts";

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describe("the page of deadlines", () => {
  const page = buildTimelinePage(handbook);
  it.each(handbook.plans.map((plan) => plan.id))("has as many bars as rows, the same ones: %s", (id) => {
    const bars = page.plans
      .filter((plan) => plan.plan === id)
      .flatMap((plan) =>
        plan.lanes.flatMap((lane) => lane.groups.flatMap(({ bars }) => bars.map((bar) => bar.row))),
      );
    const rows = page.rows.filter((row) => row.plan === id).map((row) => row.anchor);
    expect(bars.toSorted()).toEqual(rows.toSorted());
    expect(new Set(bars).size).toBe(bars.length);
    const count = page.counts.find((one) => one.plan === id);
    expect([count?.total, sum(count?.counts ?? [])]).toEqual([rows.length, rows.length]);
  });
  it("draws each deadline once a plan, with a mark for each phase", () => {
    const drawn = page.plans.flatMap((plan) => plan.lanes.flatMap((lane) => lane.groups));
    const marks = drawn.map(({ bars, marks: own }) => bars.length * own.length);
    expect(sum(marks)).toBe(sum(listDeadlines(handbook).map((entry) => entry.marks.length)));
    for (const { lanes } of page.plans) {
      const told = lanes.flatMap(({ lane, groups }) =>
        groups.map(({ deadline, x, width, marks: own }) => JSON.stringify([lane, deadline, x, width, own])),
      );
      expect(new Set(told).size).toBe(told.length);
    }
  });
  it("keeps every bar inside the drawing, which ends where the dates end", () => {
    const groups = page.plans.flatMap((plan) => plan.lanes.flatMap((lane) => lane.groups));
    const ends = groups.flatMap((group) => [group, ...group.marks].map((one) => [one.x, one.x + one.width]));
    expect(ends.flat().every((at) => at >= 0 && at <= 100.01)).toBe(true);
    expect(page.today).toBeNull();
    expect(buildTimelinePage(makeHandbook(samplePlans, { date: "2024-02-01" })).today).toBeGreaterThan(0);
  });
  it("accounts for every item: a deadline, or none stated", () => {
    for (const plan of handbook.plans) {
      const stated = new Set(listDeadlines({ ...handbook, plans: [plan] }).map((entry) => entry.item.id))
        .size;
      expect(stated + (page.counts.find((one) => one.plan === plan.id)?.without ?? 0)).toBe(
        plan.items.length,
      );
    }
  });
  it("gives its CSV the rows of its table", () => {
    expect(toDeadlineFile(page).sheet.rows).toHaveLength(page.rows.length);
  });
  it("tells overdue by the date of the data", () => {
    const standings = (date: string): readonly string[] => [
      ...new Set(buildTimelinePage(makeHandbook(samplePlans, { date })).rows.map((row) => row.standing)),
    ];
    expect(standings("2024-12-31")).toEqual(["còn hạn"]);
    expect(standings("2025-01-01")).toEqual(["đã qua hạn"]);
  });
  it.each([
    ["Năm 2023", "đã qua hạn"],
    ["Năm 2023 và những năm tiếp theo", "không ghi hạn cuối"],
    [
      "Giai đoạn 1 trong năm 2023; giai đoạn 2: Năm 2024 và những năm tiếp theo",
      "không ghi hạn cuối, 1 mốc đã qua",
    ],
    ["Năm 2023 và thực hiện thường xuyên", "không ghi hạn cuối, 1 mốc đã qua"],
    ["Năm 2023 và năm 2030", "còn hạn, 1 mốc đã qua"],
    ["Thực hiện thường xuyên", "thường xuyên"],
  ])("says of “%s” in 2026: %s", (text, expected) => {
    const item = makeItem();
    const context = { planStart: null, date: "2026-11-21", id: item.id };
    const deadline = parseDeadline(text);
    if (deadline === null) throw new Error(text);
    expect(formatStanding(toDeadlineEntry(item, ["body"], deadline, context))).toBe(expected);
  });
});

test("time is per cent of the width, from the first day's beginning to the last day's end", () => {
  const scale = makeTimeScale(["2023-07-01", "2024-06-30"]);
  expect([scale.startOf("2023-07-01"), scale.endOf("2024-06-30"), scale.endOf("2030-01-01")]).toEqual([
    0, 100, 100,
  ]);
  expect(scale.ticks.map((tick) => tick.label)).toEqual(["2023", "quý IV", "2024", "quý II"]);
});

describe("the page of documents", () => {
  const page = buildDocumentsPage(handbook);
  const places = handbook.plans.flatMap((plan) => plan.cites.flatMap((cite) => cite.occurrences));
  it("lists every place of every plan, in each relation", () => {
    expect(page.citationCount).toBe(places.length);
    for (const { relation, citations } of page.relations)
      expect(citations).toBe(places.filter((place) => place.relation === relation).length);
    for (const plan of handbook.plans) {
      const listed = page.plans.find((one) => one.id === plan.id);
      const lines = listed?.rows.flatMap((row) => row.occurrences.map((one) => one.line)) ?? [];
      const cited = plan.cites.flatMap((cite) => cite.occurrences.map((one) => one.line));
      expect(lines.toSorted()).toEqual(cited.toSorted());
      expect(listed?.citationCount).toBe(lines.length);
    }
    expect(toCitationFile(page).sheet.rows).toHaveLength(places.length);
  });
  it("counts documents, pairs and places each for itself, as the table of documents does", () => {
    expect(page.citedCount).toBe(page.documents.filter((row) => row.planCount > 0).length);
    expect(page.pairCount).toBe(sum(page.documents.map((row) => row.planCount)));
    expect(page.citationCount).toBe(sum(page.documents.map((row) => row.citationCount)));
    expect(page.graph.edges).toHaveLength(page.pairCount);
    expect(page.citationCount).toBeGreaterThan(page.pairCount);
  });
  it("gives each place the words of its own line", () => {
    for (const plan of handbook.plans)
      for (const { line, text } of plan.cites.flatMap((cite) => cite.occurrences)) {
        const repaired = plan.repairs
          .filter((repair) => repair.line === line)
          .reduce(
            (words, { printed, corrected }) => words.replaceAll(printed, corrected),
            plan.sourceLines[line - 1] ?? "",
          );
        expect(repaired.replace(/\*/g, "").replace(/\s+/g, " ")).toContain(text);
      }
  });
  it("draws as many edges as the legend counts, each between two boxes", () => {
    expect(page.graph.edges).toHaveLength(sum(page.relations.map((one) => one.edges)));
    const boxes = new Set(page.graph.nodes.map((node) => node.id));
    expect(page.graph.edges.filter((edge) => !boxes.has(edge.plan) || !boxes.has(edge.target))).toEqual([]);
  });
  it("gives each document a page with all its citations", () => {
    const pages = listDocumentIds(handbook).map((id) => buildDocumentPage(handbook, id));
    expect(pages.flatMap((one) => one.uses.flatMap((use) => use.occurrences))).toHaveLength(places.length);
    for (const one of pages) expect(one.uses).toHaveLength(one.planCount);
    expect(() => buildDocumentPage(handbook, "khong-co")).toThrow("Unknown document khong-co");
  });
  it("has a page for every document of the data files", () => {
    const ids = new Set(listDocumentIds(handbook));
    expect(handbook.documents.filter((document) => !ids.has(document.id))).toEqual([]);
    expect(toRows(handbook, "documents")).toHaveLength(page.listedCount);
  });
  it("gives the data files every place too, and their CSV its lines", () => {
    const listed = handbook.plans.flatMap((plan) => plan.cites).filter((cite) => cite.document !== null);
    const rows = toRows(handbook, "documents");
    const csv = formatCsv(rows);
    for (const { occurrences } of listed) {
      const citedBy: unknown = expect.arrayContaining([expect.objectContaining({ occurrences })]);
      expect(rows).toContainEqual(expect.objectContaining({ citedBy }));
      expect(csv).toContain(`lines=${occurrences.map((one) => one.line).join(" ")}`);
    }
    expect(listed.length).toBeGreaterThan(0);
  });
});

describe("the picture of the matrix", () => {
  const picture = buildMatrixPicture(handbook);
  it("has the cells of the table with their states, upright and turned", () => {
    const cells = buildMatrix(handbook).groups.flatMap((group) =>
      group.rows.flatMap((row) => row.cells.map((cell) => `${row.id} ${cell.plan} ${cell.state}`)),
    );
    for (const drawing of [picture.upright, picture.turned])
      expect(
        drawing.cells.map((cell) => `${cell.model} ${cell.plan} ${cell.values["trang-thai"].value}`),
      ).toEqual(cells);
    expect(cells).toHaveLength(handbook.adoption.length);
  });
  it("counts each cell once in each colouring", () => {
    for (const { rows } of picture.counts)
      expect(sum(rows.map((row) => row.total))).toBe(handbook.adoption.length);
  });
  it("tells the values of a colouring apart by letter or word", () => {
    for (const { values } of picture.colourings)
      expect(new Set(values.map((value) => value.letter)).size).toBe(values.length);
  });
  it("changes places and models when turned", () => {
    const [upright, turned] = [picture.upright, picture.turned];
    expect(new Set(upright.cells.map((cell) => cell.x)).size).toBe(handbook.plans.length);
    expect(new Set(turned.cells.map((cell) => cell.y)).size).toBe(handbook.plans.length);
  });
});

describe("the map of a model", () => {
  it("shows of each plan the state that the table of adoption has", () => {
    for (const model of handbook.models) {
      const map = buildTileMap(handbook, model.id);
      const cells = handbook.adoption.filter((cell) => cell.model === model.id);
      expect(sum(map.counts.map((one) => one.provinces + one.below))).toBe(cells.length);
      expect(map.emptyCount + sum(map.counts.map((one) => one.provinces))).toBe(map.provinceCount);
    }
  });
  it("says of a province without a plan that the collection has none", () => {
    const labels = buildTileMap(makeHandbook([], { places: [...handbook.places] }), "mot").tiles.map(
      (tile) => tile.label,
    );
    expect(labels).toContain("Hà Nội: chưa có kế hoạch cấp tỉnh trong bộ sưu tập");
    expect(labels.at(-1)).toBe("Trường Sa (Khánh Hòa): chưa có kế hoạch cấp tỉnh trong bộ sưu tập");
  });
  it.each([
    ["Huế", ["Huế"]],
    ["Quảng Ninh", ["Quảng", "Ninh"]],
    ["Bà Rịa - Vũng Tàu", ["Bà Rịa -", "Vũng Tàu"]],
  ])("breaks the name %s as %j", (name, lines) => {
    expect(breakName(name)).toEqual(lines);
  });
});
