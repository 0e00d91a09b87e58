import { readInput } from "#importer/formats/read-input.ts";
import { readPdfLines, toText } from "#importer/formats/pdf/pdf-words.ts";
import { cutItems } from "#importer/formats/pdf/pdf-words.ts";
import { describe, expect, it } from "vitest";
import { makePdf, write } from "./make-pdf.ts";

const text = [1, 2, 3]
  .map((at) => write(`Mo hinh ${at}: dich vu cong truc tuyen.`, [50, 800 - 30 * at]))
  .join("");
const lines = [1, 2, 3].map((at) => `Mo hinh ${at}: dich vu cong truc tuyen.`);
const note = (kind: string, more = "/Contents(bi mat)") =>
  `<</Type/Annot/Subtype/${kind}/Rect[50 50 300 70]${more}>>`;
const noted = (kind: string, more?: string) => makePdf(text, "/Annots[6 0 R]", [note(kind, more)]);

describe("what a page of a PDF holds beside its text", () => {
  it.each<[what: string, bytes: Uint8Array, told: string]>([
    ["a note", noted("Text"), "Có 1 nhận xét (comment)"],
    [
      "a marked passage",
      noted("Highlight", "/Contents(bi mat)/QuadPoints[50 70 300 70 50 50 300 50]"),
      "Có 1 nhận xét (comment)",
    ],
    ["a box of text", noted("FreeText", "/Contents(bi mat)/DA(/F 12 Tf)"), "Có 1 khung chữ"],
    ["a stamp", noted("Stamp"), "Có 1 hình ảnh"],
    [
      "a water mark at 45 degrees",
      makePdf(text + write("bi mat", [100, 300], 60, [0.707, 0.707])),
      "Có 1 hình mờ (watermark)",
    ],
    [
      "a water mark at 30 degrees",
      makePdf(text + write("bi mat", [100, 300], 60, [0.866, 0.5])),
      "Có 1 hình mờ (watermark)",
    ],
    ["words at a right angle", makePdf(text + write("bi mat", [20, 300], 12, [0, 1])), "Có 1 chỗ chữ xoay"],
  ])("%s is left out, told, and a mark of secrecy is sought in it", async (_, bytes, told) => {
    const read = await readInput(bytes, "a.pdf");
    expect(read.text.trimEnd().split("\n")).toEqual(lines);
    expect(
      read.faults.map(({ code, severity, message }) => [code, severity, message.startsWith(told)]),
    ).toEqual([["unread-object", "warning", true]]);
    expect(read.aside).toContain("bi mat");
  });

  it.each([
    ["a link", noted("Link", "/A<</S/URI/URI(https://mau.vn)>>")],
    ["an empty field of a form", noted("Widget", "/FT/Tx/T(a)")],
  ])("%s is not worth a word", async (_, bytes) => {
    expect((await readInput(bytes, "a.pdf")).faults).toEqual([]);
  });

  it("reads a page whose text is turned as a whole, its table too", async () => {
    const turn = (words: string, x: number, y: number) => write(words, [y, x], 12, [0, 1]);
    const rules = [0, 1, 2].map(
      (at) =>
        `${100 + at * 30} 50 m ${100 + at * 30} 450 l S 100 ${50 + at * 200} m 160 ${50 + at * 200} l S\n`,
    );
    const cells = ["TT", "Mo hinh so hoa", "1", "Kiosk tu phuc vu"].map((words, at) =>
      turn(words, 60 + 200 * (at % 2), 120 + 30 * Math.floor(at / 2)),
    );
    const { text: read, faults } = await readInput(
      makePdf([...rules, ...cells].join(""), "/Rotate 90"),
      "a.pdf",
    );
    expect(faults).toEqual([]);
    expect(read.trimEnd().split("\n")).toEqual(["| TT | Mo hinh so hoa |", "| 1 | Kiosk tu phuc vu |"]);
  });

  it("reads lines with a tab row by row, and blocks side by side column by column", async () => {
    const rows = (x: readonly [number, number]) =>
      ["Ong Nguyen Van Mau", "Ba Tran Thi Mau", "Ong Le Mau"]
        .map(
          (name, at) =>
            write(name, [50, 700 - 20 * at]) +
            write(`Chuc vu: thanh vien ${at + 1}`, [x[at === 1 ? 1 : 0], 700 - 20 * at]),
        )
        .join("");
    const read = async (bytes: Uint8Array) => (await readInput(bytes, "a.pdf")).text.trimEnd().split("\n");
    expect(await read(makePdf(rows([300, 300])))).toEqual([
      "Ong Nguyen Van Mau Chuc vu: thanh vien 1",
      "Ba Tran Thi Mau Chuc vu: thanh vien 2",
      "Ong Le Mau Chuc vu: thanh vien 3",
    ]);
    // Blocks of a letterhead are centred, or stand in capitals (tabStop).
    expect((await read(makePdf(rows([300, 300.9])))).length).toBe(3);
    expect((await read(makePdf(rows([300, 301.1])))).length).toBe(6);
    const capitals =
      write("UBND TINH", [50, 700]) +
      write("DOC LAP", [300, 700]) +
      write("So: 1/KH", [50, 680]) +
      write("Mau, ngay", [300, 680]);
    expect((await read(makePdf(text + capitals))).slice(3)).toEqual([
      "UBND TINH",
      "So: 1/KH",
      "DOC LAP",
      "Mau, ngay",
    ]);
  });

  it("joins a mark that is drawn apart from its letter, and refuses letters that all are", async () => {
    const items = ["Ke", "\u0302\u0301", " hoa", " \u0323ch"].map((str, at) => ({
      ...{ str, transform: [12, 0, 0, 12, 50 + 20 * at, 0], width: 12, fontName: "F" },
    }));
    expect(readPdfLines(cutItems(items, () => false)).map((line) => toText(line).normalize("NFC"))).toEqual(
      ["Kế họach"].map(() => "Kế hoạch"),
    );
    const apart = "K e ho a ch tri e n khai m o h i nh d i nh danh di e n t u tre n d i a b a n";
    expect(
      (await readInput(makePdf(write(apart, [50, 700])), "a.pdf")).faults.map(({ code }) => code),
    ).toEqual(["apart-pdf"]);
  });
});

it("a table of contents is a line an entry, with dots and without", async () => {
  const entries = [
    ["I. CAC MO HINH", 1],
    ["PHAN MOT KHONG CO SO THU TU", 1],
    ["II. TO CHUC THUC HIEN", 12],
  ] as const;
  const read = async (dots: string): Promise<readonly string[]> => {
    const drawn = entries.map(([title, page], at) =>
      dots === ""
        ? write(title, [60, 700 - 16 * at]) + write(String(page), [520, 700 - 16 * at])
        : write(`${title} ${dots.slice(title.length)} ${page}`, [60, 700 - 16 * at]),
    );
    const bytes = makePdf(write("MUC LUC", [280, 740]) + drawn.join(""));
    return (await readInput(bytes, "a.pdf")).text.trimEnd().split("\n").slice(1);
  };
  expect(await read("")).toEqual(entries.map(([title, page]) => `${title} ${page}`));
  expect((await read(".".repeat(90))).map((line) => line.replace(/ \.+ /, " "))).toEqual(
    entries.map(([title, page]) => `${title} ${page}`),
  );
});
