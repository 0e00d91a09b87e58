import { parseRoman } from "#text/roman.ts";
import { remember } from "#text/remember.ts";
import { digitLike, toDigits } from "./numbers.ts";
import type { MisreadText, MisreadingRule, Slip, WordedLine } from "./misread-text.ts";

/** A number at the head of a line or in the first cell of a row, as one way to read it. */
interface HeadNumber {
  readonly line: number;
  /** What a row of such numbers has in common: the word before, the sign after, the numbers above the last. */
  readonly row: string;
  readonly last: number;
}

/** A number at the head of a line as printed, with the ways to read it; more than one where letters stand for digits. */
interface PrintedNumber {
  readonly line: number;
  readonly at: number;
  /** Word, number and sign: “Mô hình 1l:”. */
  readonly printed: string;
  readonly number: string;
  readonly isMisread: boolean;
  readonly readings: readonly (HeadNumber & { readonly read: string })[];
}

const head = new RegExp(
  `^([\\s#*>|+•–-]*)((?:(?:MÔ HÌNH|Mô hình|NHIỆM VỤ|Nhiệm vụ|NHÓM|Nhóm|CHƯƠNG|Chương|ĐIỀU|Điều|PHẦN|Phần)\\s+(?:số\\s+)?)?)` +
    `((?:${digitLike}|[VX]){1,4}(?:\\.${digitLike}{1,2}){0,3})(\\s*[.):/|\\t])(?=[\\s*|“"\\p{Lu}]|$)`,
  "u",
);

function toReadings(line: number, word: string, number: string, sign: string): PrintedNumber["readings"] {
  const [parents, last] = [
    number.slice(0, number.lastIndexOf(".") + 1),
    number.slice(number.lastIndexOf(".") + 1),
  ];
  const rowOf = (kind: string): string =>
    [kind, word.trim().toLowerCase(), toDigits(parents), sign.trim()].join("¦");
  const digits = toDigits(last);
  // A numeral begins and ends with its own letters: “Il” may be II or 11.
  const roman = parents === "" ? last.replace(/[l1i]/g, "I") : "";
  const value = parseRoman(roman);
  return [
    ...(/^\d{1,3}$/.test(digits)
      ? [{ line, row: rowOf("digits"), last: Number(digits), read: toDigits(parents) + digits }]
      : []),
    ...(value !== undefined && roman === roman.toUpperCase()
      ? [{ line, row: rowOf("roman"), last: value, read: roman }]
      : []),
  ];
}

function readPrinted({ line, text }: WordedLine): PrintedNumber | undefined {
  const [all, before = "", word = "", number = "", sign = ""] = head.exec(text) ?? [];
  if (all === undefined) return undefined;
  const isDigits = /^[\d.]+$/.test(number);
  const isRoman = /^[IVX]+$/.test(number);
  const readings = toReadings(line, word, number, sign);
  // What is printed as a numeral or a number is one.
  const plain = readings.filter(({ read }) => read === number);
  const isMisread = !isDigits && !isRoman && /\d|[lI]/.test(number);
  return {
    line,
    at: before.length,
    printed: word + number + sign,
    number,
    isMisread,
    readings: isMisread ? readings : plain,
  };
}

/** The numbers that stand for sure above and below a number, in its row. */
interface Around {
  readonly above: number | undefined;
  readonly below: number | undefined;
}

/** Whether a number runs on from the one above in its row, or to the one below where that above may be misread too. */
function runsOn(own: number, { above, below }: Around): boolean {
  if (above === own - 1) return true;
  // Numbers begin anew in each part.
  return below === own + 1 && (own === 1 ? above !== 1 : above !== undefined && above < own);
}

const changes = (printed: string, read: string): number =>
  [...printed].filter((sign, at) => sign !== read.charAt(at)).length;

/** What a misread number must be: of the readings that run on the one that changes fewest signs; undefined where two do. */
function tellNumber({ number, readings }: PrintedNumber, around: readonly Around[]): string | undefined {
  const fitting = readings
    .filter(({ last }, at) => runsOn(last, around[at] ?? { above: undefined, below: undefined }))
    .map(({ read }) => ({ read, changed: changes(number, read) }))
    .sort((a, b) => a.changed - b.changed);
  const [first, second] = fitting;
  return first === undefined || first.changed === second?.changed ? undefined : first.read;
}

/** For each printed number, in order, the sure number that comes before it in each row that it may be of. */
function listBefore(
  printed: readonly PrintedNumber[],
): ReadonlyMap<PrintedNumber, readonly (number | undefined)[]> {
  const last = new Map<string, number>();
  return new Map(
    printed.map((one) => {
      const before = one.readings.map(({ row }) => last.get(row));
      if (!one.isMisread) for (const { row, last: value } of one.readings) last.set(row, value);
      return [one, before];
    }),
  );
}

/** The slips of all numbers of a text, by line; read once. */
const listSlips = remember((text: MisreadText): ReadonlyMap<number, Slip> => {
  const printed = text.lines.flatMap((line) => readPrinted(line) ?? []);
  const above = listBefore(printed);
  const below = listBefore([...printed].reverse());
  return new Map(
    printed.flatMap((one): [number, Slip][] => {
      const around = one.readings.map((_, at) => ({
        above: above.get(one)?.[at],
        below: below.get(one)?.[at],
      }));
      const read = one.isMisread ? tellNumber(one, around) : undefined;
      if (read === undefined) return [];
      const corrected = one.printed.replace(one.number, read);
      const reason = "Số thứ tự chạy tiếp các số ở trên, ở dưới; chữ số bị đọc thành chữ.";
      return [[one.line, { at: one.at, printed: one.printed, corrected, reason }]];
    }),
  );
});

function findMisread(line: WordedLine, text: MisreadText): readonly Slip[] {
  const slip = listSlips(text).get(line.line);
  return slip === undefined ? [] : [slip];
}

/** Numbers at the heads of lines of which a letter stands for a digit, told by the numbers around. */
export const numberingRules: readonly MisreadingRule[] = [
  {
    name: "số thứ tự",
    find: findMisread,
    examples: [
      [["10. Lưu trú", "1l. Tố giác", "12. Khám bệnh"], "1l.", "11."],
      [["9. Lưu trú", "l0. Tố giác"], "l0.", "10."],
      [["9. A", "l0. B", "1l. C", "12. D"], "1l.", "11."],
      [["I. A", "9. B", "10. C", "1l. D"], "1l.", "11."],
      [["l. Mục đích", "2. Yêu cầu"], "l.", "1."],
      [["4. Tiến độ", "l. Mục đích", "2. Yêu cầu"], "l.", "1."],
      [["1.1. Mục đích", "1.2. Yêu cầu", "l.3. Phạm vi"], "l.3.", "1.3."],
      [["Mô hình 10: Lưu trú", "Mô hình 1l: Tố giác"], "Mô hình 1l:", "Mô hình 11:"],
      [["I. Mục đích", "1. A", "2. B", "lI. Nhiệm vụ"], "lI.", "II."],
      [["| 9 | Lưu trú | Công an |", "| l0 | Tố giác | Công an |"], "l0 |", "10 |"],
    ],
    not: [
      ["10. Lưu trú", "11. Tố giác"],
      ["1l. Tố giác"],
      ["5. Lưu trú", "1l. Tố giác"],
      ["I. Mục đích", "II. Nhiệm vụ"],
      ["l. Mục đích"],
      ["1. Mục đích", "l. Phạm vi", "2. Yêu cầu"],
      // Eleven or the second: both run on.
      ["10. A", "I. B", "ll. C"],
    ],
  },
];
