import { parseFragment } from "parse5";
import { describe, expect, it } from "vitest";
import { examples } from "#components/table/TableCell.examples.ts";
import { drawCell } from "#components/table/draw-cell.ts";
import { drawBodies, drawRows } from "#components/table/draw-rows.ts";
import { buildInventedHandbook } from "#preview/invented-handbook.ts";
import { type Cell, textCell } from "#views/table/cell.ts";
import { toCells } from "#views/table/table.ts";
import { content } from "../../helpers/own-content.ts";

const cells = examples(buildInventedHandbook(content)).map(({ name, props }) => ({ name, cell: props.cell }));

describe("drawCell(cell)", () => {
  it.each(cells)("closes what it opens: $name", ({ cell }) => {
    const errors: string[] = [];
    parseFragment(drawCell(cell), {
      onParseError: ({ code }) => errors.push(code),
      sourceCodeLocationInfo: true,
    });
    expect(errors).toEqual([]);
  });

  it("writes signs of HTML as text", () => {
    const told = cells.map(({ cell }) => drawCell(cell)).join("");
    expect(told).not.toContain("undefined");
    expect(drawCell(textCell("<script>"))).toBe("&lt;script&gt;");
  });

  it("parts the cells of a stack by a blank", () => {
    expect(drawCell({ kind: "stack", cells: [textCell("a"), textCell("b")] })).toBe("a b");
  });
});

describe("drawRows(grid)", () => {
  const rows = drawRows(
    toCells({
      label: "Bảng",
      rows: [{ name: "A", note: "" }],
      rowAttributes: ({ name }) => ({ id: name, "data-none": undefined }),
      columns: [
        { head: "Tên", isHead: true, cell: ({ name }) => textCell(name) },
        { head: "Tệp", isFileOnly: true, cell: () => textCell("tệp") },
        { head: "Ghi chú", attributes: () => ({ "data-note": "" }), cell: ({ note }) => textCell(note) },
        { head: "Số", isNumber: true, label: "", cell: () => ({ kind: "number", value: 1200 }) },
      ],
    }),
  );

  it("draws a row with its roles, labels and attributes, without what is in the file alone", () => {
    expect(rows).toBe(
      '<tr role="row" id="A"><th scope="row" role="rowheader">A</th>' +
        '<td role="cell" data-label="Ghi chú" class="table__empty" data-note></td>' +
        '<td role="cell" class="table__number">1.200</td></tr>',
    );
  });

  it("names a dash and an empty list as empty, for lists of rows to leave out, and no other words", () => {
    const list: Cell = { kind: "list", look: "lines", none: "–", entries: [] };
    const cells: readonly Cell[] = [
      list,
      { ...list, none: "giữ nguyên" },
      { ...list, entries: [textCell("–")] },
      { kind: "none", text: "–" },
      { kind: "none", text: "không nêu" },
    ];
    const columns = cells.map((cell, at) => ({ head: `Cột ${at}`, cell: () => cell }));
    const drawn = drawRows(toCells({ label: "Bảng", rows: [{}], columns }));
    const empty = drawn.split("</td>").map((cell) => cell.includes("table__empty"));
    expect(empty.slice(0, cells.length)).toEqual([true, false, false, true, false]);
  });
});

describe("drawBodies(grid)", () => {
  const columns = [
    { head: "Tên", isHead: true, cell: ({ name }: { readonly name: string }) => textCell(name) },
    { head: "Tệp", isFileOnly: true, cell: () => textCell("tệp") },
    { head: "Số", isZeroEmpty: true, cell: () => ({ kind: "number", value: 0 }) as const },
  ];
  const names = ["A", "B", "C"].map((name) => ({ name }));

  it("puts a row with the name of a group before its rows, over all columns that are shown", () => {
    const groupOf = ({ name }: { readonly name: string }) =>
      name === "C" ? { anchor: "hai", title: "Hai & ba" } : { anchor: "mot", title: "Một" };
    const drawn = drawBodies(toCells({ label: "Bảng", rows: names, columns, groupOf }));
    expect(drawn.match(/<tbody[^>]*>/g)).toEqual([
      '<tbody role="rowgroup" data-group="mot">',
      '<tbody role="rowgroup" data-group="hai">',
    ]);
    expect(drawn).toContain(
      '<th scope="rowgroup" role="rowheader" id="hai" class="table__group" colspan="2">Hai &amp; ba</th>',
    );
    expect(drawn.match(/<tr /g)).toHaveLength(5);
  });

  it("is one body without a name where rows have no group, and where there are none", () => {
    expect(drawBodies(toCells({ label: "Bảng", rows: names, columns })).match(/<tbody/g)).toHaveLength(1);
    expect(drawBodies(toCells({ label: "Bảng", rows: [], columns }))).toBe('<tbody role="rowgroup"></tbody>');
  });

  it("sets a nought back only where its column says that it tells nothing", () => {
    const zeros = (isZeroEmpty: boolean): string =>
      drawRows(
        toCells({
          label: "Bảng",
          rows: [{ value: 0 }, { value: 3 }],
          columns: [{ head: "Số", isZeroEmpty, cell: ({ value }) => ({ kind: "number", value }) }],
        }),
      );
    expect(zeros(true).match(/table__empty/g)).toHaveLength(1);
    expect(zeros(false)).not.toContain("table__empty");
  });
});
