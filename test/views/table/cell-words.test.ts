import {
  agencySides,
  deadlineSides,
  evidenceSides,
  noteCell,
  stackCells,
  textCell,
  toolSides,
  type Cell,
} from "#views/table/cell.ts";
import { toWords } from "#views/table/cell-words.ts";
import type { FindingProps } from "#views/parts/finding-link.ts";
import type { MentionProps } from "#views/parts/mentions.ts";
import { describe, expect, test } from "vitest";

const evidence = { text: "dòng 59–61", path: "/ke-hoach/a/van-ban/#dong-59-61" };
const today = (entries: readonly [string, string | null][], summary = "nay: Sở Nội vụ") => ({
  summary,
  entries: entries.map(([name, share]) => ({
    name,
    path: null,
    function: share,
    note: "từ ngày 01/3/2025; nguồn: Nghị quyết 1",
  })),
});
const mention = (text: string, rest: Partial<MentionProps> = {}): MentionProps => ({
  text,
  name: text,
  expansion: null,
  path: null,
  today: null,
  ...rest,
});
const place = { name: "Cửa Lò", fullName: "thị xã Cửa Lò", now: null, today: null, path: "/ke-hoach/a/" };
const finding: FindingProps = {
  label: "Thời hạn khác nhau",
  severity: "warning",
  severityWord: "cảnh báo",
  detail: "",
  parts: [],
  evidence: null,
  judgement: null,
  path: "/luu-y/",
};

describe("toWords(cell)", () => {
  test.each<[string, Cell, readonly [string, string][]]>([
    ["words", textCell("Cấp tỉnh"), [["text", "Cấp tỉnh"]]],
    ["no words", textCell(""), []],
    ["small print", noteCell("phụ lục"), [["note", "phụ lục"]]],
    [
      "small print with a link, under a field of its own",
      { kind: "note", field: "wording", runs: [{ text: "thuộc " }, { text: "Nghệ An", path: "/a/" }] },
      [["wording", "thuộc Nghệ An"]],
    ],
    ["a sentence below a name", { kind: "lede", text: "Giảm giấy tờ." }, [["lede", "Giảm giấy tờ."]]],
    ["a code", { kind: "code", text: "40" }, [["code", "40"]]],
    ["nothing to tell", { kind: "none", text: "–" }, [["text", "–"]]],
    ["a number, as digits", { kind: "number", value: 12345 }, [["text", "12345"]]],
    ["a day, as a spreadsheet reads it", { kind: "date", printed: "02/8/2023" }, [["text", "2023-08-02"]]],
    ["no day", { kind: "date", printed: "không ghi ngày" }, [["text", "không ghi ngày"]]],
    [
      "a link",
      { kind: "link", text: "Sở Y tế", path: "/co-quan/so-y-te/" },
      [["text", "Sở Y tế"], ["address", "/co-quan/so-y-te/"]],
    ],
    ["a name without a page", { kind: "link", text: "Sở Y tế", path: null }, [["text", "Sở Y tế"]]],
    ["a place as it was", { kind: "place", place }, [["place", "thị xã Cửa Lò"]]],
    [
      "a place that has another name now",
      { kind: "place", place: { ...place, today: today([["phường Cửa Lò", null]], "nay: phường Cửa Lò") } },
      [["place", "thị xã Cửa Lò"], ["today", "phường Cửa Lò"]],
    ],
    ["a state", { kind: "state", state: "adopted" }, [["state", "đã đưa vào kế hoạch"]]],
    [
      "an item",
      { kind: "item", number: "Mô hình 2", title: "Kiosk", path: "/a/#mo-hinh-2" },
      [["number", "Mô hình 2"], ["title", "Kiosk"], ["address", "/a/#mo-hinh-2"]],
    ],
    [
      "a deadline that the plan words alike",
      { kind: "deadline", deadline: { normal: "30/6/2024", printed: null } },
      [["text", "2024-06-30"]],
    ],
    [
      "a deadline with the plan's words",
      { kind: "deadline", deadline: { normal: "Quý I/2024", printed: "trong quý I" } },
      [["text", "Quý I/2024"], ["wording", "trong quý I"]],
    ],
    [
      "bodies, with their full names and what they are called now",
      {
        kind: "agencies",
        mentions: [mention("SYT", { expansion: "Sở Y tế" }), mention("Sở A", { today: today([]) })],
      },
      [["text", "SYT (Sở Y tế); Sở A (nay: Sở Nội vụ)"]],
    ],
    ["no bodies", { kind: "agencies", mentions: [] }, [["text", "không nêu"]]],
    ["lines", { kind: "evidence", evidence }, [["evidence", "dòng 59–61"]]],
    [
      "a finding",
      { kind: "finding", finding, path: "/a/" },
      [["note", "Thời hạn khác nhau"]],
    ],
    [
      "a sentence in runs",
      { kind: "segments", segments: [{ text: "43/46", strong: true }, { text: " mô hình", strong: false }] },
      [["text", "43/46 mô hình"]],
    ],
    [
      "a number that says what it counts",
      { kind: "count", value: 46, unit: "mô hình", of: "article", at: "/a/" },
      [
        ["text", "46"],
        ["unit", "mô hình"],
      ],
    ],
    ["a value of the picture", { kind: "swatch", letter: "CA", tone: 1, word: "Công an" }, [["text", "Công an"]]],
    [
      "citations",
      { kind: "citations", places: [{ relation: "căn cứ", text: "Quyết định số 06", evidence }] },
      [["relation", "căn cứ"], ["wording", "Quyết định số 06"], ["evidence", "dòng 59–61"]],
    ],
    [
      "what stands under a label",
      { kind: "labelled", label: "Thời hạn", cell: textCell("2023") },
      [["text", "Thời hạn: 2023"]],
    ],
    [
      "a list",
      { kind: "list", look: "lines", none: "–", entries: [textCell("a"), stackCells(textCell("b"), noteCell("c"))] },
      [["text", "a; b (c)"]],
    ],
    ["an empty list", { kind: "list", look: "commas", none: "giữ nguyên", entries: [] }, [["text", "giữ nguyên"]]],
    [
      "several cells in one, without those that are not there",
      stackCells({ kind: "state", state: "part" }, null, { kind: "link", text: "a", path: "/b/" }),
      [["state", "gộp với mô hình khác"], ["text", "a"], ["address", "/b/"]],
    ],
  ])("says %s", (_, cell, words) => {
    expect(toWords(cell).map(({ field, text }) => [field, text])).toEqual(words);
  }); // prettier-ignore

  test.each<[string, Cell, string]>([
    ["both alike", toolSides([{ name: "thân văn bản, phụ lục", value: ["Kiosk", "Hue-S"] }]), "Kiosk; Hue-S"],
    [
      "each for itself, wording in quotation marks",
      deadlineSides([
        { name: "thân văn bản", value: { normal: "30/6/2024", printed: null } },
        { name: "phụ lục", value: { normal: "Năm 2024", printed: "trong năm 2024" } },
      ]),
      "thân văn bản: 2024-06-30; phụ lục: Năm 2024 (“trong năm 2024”)",
    ],
    ["bodies", agencySides([{ name: "phụ lục", value: [mention("A"), mention("B")] }]), "A; B"],
    ["lines", evidenceSides([{ name: "phụ lục", value: evidence }]), "dòng 59–61"],
    ["neither", deadlineSides([]), "không nêu"],
  ])("names body and annex where they differ: %s", (_, cell, text) => {
    expect(toWords(cell)).toEqual([{ field: "text", text }]);
  }); // prettier-ignore

  test("does not repeat the address of a link inside a list, and brackets today's name", () => {
    const link: Cell = { kind: "link", text: "Sở A", path: "/a/" };
    const entry = stackCells(link, noteCell("Sở Nội vụ", "today"));
    expect(toWords({ kind: "list", look: "lines", none: "–", entries: [entry] })).toEqual([
      { field: "text", text: "Sở A (nay: Sở Nội vụ)" },
    ]);
  });
});
