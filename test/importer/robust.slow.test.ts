import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { importPlan } from "#importer/import-plan.ts";
import { readInput } from "#importer/formats/read-input.ts";
import { checkItemsFound } from "#reading/import/import-file.ts";
import { itemsFile } from "#schema/items.ts";
import { splitLines } from "#text/decode.ts";
import { dropInvisible } from "#text/invisible.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeDocx, makeHtml, toBlocks } from "./formats/make-input-files.ts";
import { anyText } from "../helpers/any-text.ts";
import { importWords } from "../helpers/import-words.ts";

const fixtures = join(import.meta.dirname, "../fixtures/importer");
const plans = join(import.meta.dirname, "../../content/plans");
const read = (path: string): string[] => splitLines(readFileSync(path, "utf8"));
const folders = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

const layouts = folders(fixtures).map((name) => read(join(fixtures, name, "input.txt")));

/** The plans of other layouts, each of its files as text. */
const otherPlans = await Promise.all(
  folders(join(fixtures, "../plans")).flatMap((name) => {
    const folder = join(fixtures, "../plans", name);
    const files = readdirSync(folder).filter((file) => file.startsWith("plan."));
    return files.map(async (file) =>
      splitLines((await readInput(readFileSync(join(folder, file)), file)).text),
    );
  }),
);
const wholePlans = folders(plans).map((name) => read(join(plans, name, "source.txt")));

/** A change of a text: its kind, where (shares of its length), how much, and what is put in. */
interface Mutation {
  readonly kind: (typeof kinds)[number];
  readonly at: number;
  readonly to: number;
  readonly count: number;
  readonly insert: string;
}

const kinds = [
  "delete-lines",
  "repeat-lines",
  "swap-lines",
  "cut-line",
  "join-lines",
  "insert-text",
  "insert-line",
  "repeat-heading",
  "lengthen-line",
  "decompose",
  "drop-marks",
  "drop-blank-lines",
  "wrap",
] as const;

const signs = fc.constantFrom(
  "**", "*", "***", "|", "||", "| a | b |", "\t\t", "\t", "<br>", "<b>", "</b>", "\\", "\\|", "#", "## ", "](http://a.vn)", "[",
  "- ", "+ ", "a) ", "1. ", "1.1.1. ", "IV. ", "Mô hình 5: ", "Mô hình 999: ", "Nhiệm vụ 0. ", "Nhóm", "(05 mô hình)", "PHỤ LỤC",
  "| TT | Mô hình | Chủ trì | Thời gian |", "TT\tNội dung\tChủ trì\tThời gian hoàn thành", "KẾ HOẠCH", "Nơi nhận:", "12", "\u00a0", "\u200b",
  "\u0301", "\ud800", "\ufffd", "\ue000", "😀", "ﬁ", "ı", "İ", "ß", "Ǆ", "  ", "", "30/12/2024", "ngày  tháng  năm 2024", "$&", "$1",
); // prettier-ignore

const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom(...kinds),
  at: fc.double({ min: 0, max: 0.999, noNaN: true }),
  to: fc.double({ min: 0, max: 0.999, noNaN: true }),
  count: fc.integer({ min: 1, max: 30 }),
  insert: fc.oneof(signs, fc.string({ maxLength: 12 }), anyText({ maxLength: 8 })),
});

function mutate(source: readonly string[], { kind, at, to, count, insert }: Mutation): string[] {
  const lines = [...source];
  const index = Math.floor(at * lines.length);
  const other = Math.floor(to * lines.length);
  const line = lines[index] ?? "";
  const middle = Math.floor(to * line.length);
  switch (kind) {
    case "delete-lines":
      lines.splice(index, count);
      return lines;
    case "repeat-lines":
      lines.splice(other, 0, ...lines.slice(index, index + count));
      return lines;
    case "swap-lines":
      lines[index] = lines[other] ?? "";
      lines[other] = line;
      return lines;
    case "cut-line":
      lines.splice(index, 1, line.slice(0, middle), line.slice(middle));
      return lines;
    case "join-lines":
      lines.splice(index, 2, line + (lines[index + 1] ?? ""));
      return lines;
    case "insert-text":
      lines[index] = line.slice(0, middle) + insert + line.slice(middle);
      return lines;
    case "insert-line":
      lines.splice(index, 0, insert);
      return lines;
    case "repeat-heading": {
      const heading = lines.find((text, i) => i >= other && /mô hình \d|nhiệm vụ \d/iu.test(text)) ?? line;
      lines.splice(index, 0, heading);
      return lines;
    }
    case "lengthen-line": {
      const long = line + insert;
      // No more often than is kept: a line that was lengthened before would be made of megabytes.
      lines[index] = long.repeat(Math.min(count * 20, Math.ceil(30_000 / long.length))).slice(0, 30_000);
      return lines;
    }
    case "decompose":
      return lines.map((text, i) => (i >= index && i < index + count ? text.normalize("NFD") : text));
    case "drop-marks":
      return lines.map((text) => text.replace(/\*\*|\t/g, " "));
    case "drop-blank-lines":
      return lines.filter((text) => text.trim() !== "");
    case "wrap":
      return lines.flatMap((text) => text.match(/.{1,80}(?:\s|$)|\S{1,80}/gu) ?? [text]);
  }
}

const heads = [
  "STT", "TT", "Mục", "", "Mô hình", "Nội dung nhiệm vụ", "Tên", "Đơn vị chủ trì", "Đơn vị phối hợp", "Phối hợp", "Thời gian hoàn thành",
  "Bắt đầu", "Sản phẩm", "Kinh phí", "Ghi chú", "Nhóm", "Chủ trì",
]; // prettier-ignore
const cells = [
  "", "1", "2", "12", "2.1.1", "a", "I", "*", "Mô hình 3: Lưu trú", "Khám chữa bệnh bằng thẻ căn cước", "NHÓM TIỆN ÍCH", "Công an tỉnh",
  "Sở Y tế; Sở Tư pháp", "Tháng 6/2024", "30/12/2024", "Quý II", "Không thực hiện", "- Bước 1<br>- Bước 2", "Như trên", "\\|", "---", "nt",
]; // prettier-ignore

/** A table of any columns and cells, rows of other widths among them, between pipes or tabs, below a line of text or none. */
const tables = fc
  .record({
    heads: fc.array(fc.constantFrom(...heads), { minLength: 1, maxLength: 9 }),
    rows: fc.array(fc.array(fc.constantFrom(...cells), { minLength: 1, maxLength: 9 }), { maxLength: 30 }),
    isPiped: fc.boolean(),
    before: fc.constantFrom("", "PHỤ LỤC", "Mô hình 1: Lưu trú", "I. CÁC MÔ HÌNH"),
    after: fc.constantFrom("", "Nơi nhận:", "Mô hình 2: Kiosk"),
  })
  .map(({ heads: head, rows, isPiped, before, after }) => {
    const print = (row: readonly string[]): string => (isPiped ? `| ${row.join(" | ")} |` : row.join("\t"));
    return [before, print(head), ...rows.map(print), after];
  });

/** A source line holds no line break, whatever was put in. */
const toLines = (lines: readonly string[]): string[] => lines.flatMap((line) => line.split(/\r\n?|\n/));

/** Lines with text that the importer tells nothing about, from 1. */
function findLost(source: readonly string[], file: ReturnType<typeof importPlan>["file"]): number[] {
  const { document, groups, items, unread } = file;
  const told = new Set<number>();
  const add = (range: readonly [number, number] | undefined | null): void => {
    for (let line = range?.[0] ?? 1; line <= (range?.[1] ?? 0); line += 1) told.add(line);
  };
  for (const item of items) [item.body?.lines, item.annex?.lines].forEach(add);
  for (const group of groups) [group.lines, group.annexLines].forEach(add);
  for (const entry of unread) add(entry.lines);
  for (const fact of [document.title, document.draft, document.number, document.issued, document.period, ...document.issuers, ...document.signatories])
    add(fact?.lines); // prettier-ignore
  for (const { line } of [...document.declared, ...document.abbreviations, ...document.cites]) told.add(line);
  // A line of characters that print nothing is blank too.
  const isBlank = (text: string): boolean => dropInvisible(text).trim() === "";
  return source.flatMap((text, index) => (isBlank(text) || told.has(index + 1) ? [] : [index + 1]));
}

/** What a text may take at most, in milliseconds of this thread alone: far above what any takes. */
const longestMs = 10_000;

function checkText(source: readonly string[]): void {
  const start = process.threadCpuUsage();
  const plan = importPlan(source, [], importWords);
  const { error } = itemsFile.safeParse(plan.file);
  expect(error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`)).toBeUndefined();
  expect(process.threadCpuUsage(start).user / 1000).toBeLessThan(longestMs);
  expect(findLost(source, plan.file)).toEqual([]);
  // A text without an item is never a success, and one with items is no failure, unless no plan has so many.
  const count = plan.file.items.length;
  expect(checkItemsFound("x.txt", plan).map((problem) => problem.code)).toEqual(
    count === 0 ? ["no-items"] : count > 1000 ? ["too-many-items"] : [],
  );
  const wrong = plan.file.items.flatMap(({ body, annex }) => [body?.lines, annex?.lines]).filter(
    (lines) => lines !== undefined && (lines[0] < 1 || lines[1] > source.length || lines[0] > lines[1]),
  ); // prettier-ignore
  expect(wrong).toEqual([]);
}

describe("importPlan on a damaged text", () => {
  const excerpt = fc
    .record({
      plan: fc.constantFrom(...wholePlans),
      from: fc.double({ min: 0, max: 0.9, noNaN: true }),
      length: fc.integer({ min: 5, max: 120 }),
    })
    .map(({ plan, from, length }) => plan.slice(Math.floor(from * plan.length)).slice(0, length));

  it.each([
    ["400 layouts", fc.constantFrom(...layouts), 400],
    ["300 excerpts of plans", excerpt, 300],
    ["30 whole plans", fc.constantFrom(...wholePlans), 30],
    ["200 plans of other layouts", fc.constantFrom(...otherPlans), 200],
    ["500 tables", tables, 500],
  ] as const)(
    "reads %s without a crash, a hang, a lost line or an empty success",
    { timeout: 120_000 },
    (_, base, numRuns) => {
      const damaged = fc.tuple(base, fc.array(mutation, { minLength: 1, maxLength: 8 }));
      fc.assert(
        fc.property(damaged, ([source, mutations]) => {
          checkText(toLines(mutations.reduce(mutate, [...source])));
        }),
        // A slow text stays slow while it is cut down: the first one found is told as it is.
        { seed: 20_260_101, numRuns, interruptAfterTimeLimit: 100_000, markInterruptAsFailure: true },
      );
    },
  );

  it("reads the same text the same", () => {
    for (const source of [...layouts, ...otherPlans, ...wholePlans]) {
      const read = (): unknown => importPlan(source, [], importWords).file;
      expect(read()).toEqual(read());
    }
  });

  it.each([
    ["nothing", []],
    ["blank lines", ["", " ", "\t"]],
    ["one long line", ["Mô hình 1: ".repeat(9000)]],
    ["long runs of stars", ["*".repeat(50_000)]],
    ["long runs of pipes", [`|${" a |".repeat(20_000)}`]],
    ["long runs of brackets", ["[".repeat(100_000)]],
    ["long runs of tags", ["<b".repeat(50_000)]],
    ["long runs of letters", ["a".repeat(100_000)]],
    ["long runs of digits", ["1.".repeat(50_000)]],
    ["long runs of blanks", [`a${" ".repeat(90_000)}b`]],
    ["ten thousand headings", Array.from({ length: 10_000 }, (_, index) => `Mô hình ${index}: Tên`)],
    ["ten thousand equal rows", Array.from({ length: 10_000 }, () => "1\tTên\tCông an\t30/12/2024")],
    ["no plan", ["Thông báo nghỉ lễ", "Cơ quan nghỉ từ ngày 30/4 đến hết ngày 01/5."]],
  ])("reads %s", { timeout: 30_000 }, (_, source) => {
    checkText(source);
  });
});

describe("readInput on damaged bytes", () => {
  const source = layouts.flat().slice(0, 80);
  const html = makeHtml(toBlocks(source));
  const pdf = readFileSync(join(fixtures, "../invalid/inputs/scanned-pdf/ke-hoach.pdf"));

  it("reads or refuses each, with a message and without a crash", { timeout: 120_000 }, async () => {
    const whole = [
      ["a.docx", await makeDocx(toBlocks(source))],
      ["a.html", new TextEncoder().encode(html)],
      ["a.pdf", new Uint8Array(pdf)],
      ["a.txt", new TextEncoder().encode(source.join("\n"))],
    ] as const;
    const share = fc.double({ min: 0, max: 0.999, noNaN: true });
    const changes = fc.array(fc.record({ at: share, byte: fc.nat(255) }), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...whole),
        changes,
        fc.option(share),
        async ([name, bytes], changed, cut) => {
          const damaged = bytes.slice(0, cut === null ? bytes.length : Math.floor(cut * bytes.length));
          for (const { at, byte } of changed) damaged[Math.floor(at * damaged.length)] = byte;
          const { text, faults } = await readInput(damaged, name);
          const isRefused = faults.some((fault) => fault.severity === "error");
          expect(isRefused).toBe(text === "");
          for (const fault of faults)
            expect(`${fault.message} ${fault.suggestion ?? ""}`).toMatch(/\p{Lu}.*\./u);
        },
      ),
      { seed: 20_260_102, numRuns: 400 },
    );
  });
});
