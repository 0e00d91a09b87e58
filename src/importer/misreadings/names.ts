import { remember } from "#text/remember.ts";
import { isSyllable } from "#text/syllable.ts";
import type { Token } from "#text/tokens.ts";
import {
  type MisreadText,
  type MisreadingRule,
  type Slip,
  type WordedLine,
  isBlank,
} from "./misread-text.ts";

/** Words of the shortest name of which one misread word can be told: of two words each may be another. */
const shortestName = 3;

/** Words that follow the name of a body in a sentence: who does what. “Công an tinh gọn” names none. */
const afterName = new Set("chủ phối và với hoặc có để là tổ thực triển báo hướng theo tham đã sẽ".split(" "));

/** Whether a name ends where a run of words does: at a sign, a capital, the end, or at a word that goes on with the sentence. */
function endsName(next: Token | undefined): boolean {
  if (next === undefined || /[.;:|()]/.test(next.gap)) return true;
  return !/^\p{Ll}/u.test(next.printed) || afterName.has(next.exact);
}

/**
 * Whether a run of words is the name and no part of other words: “văn bản chỉ đạo” is no “ban chỉ đạo”, “công an tinh gọn” no
 * police of a province.
 */
function isWhole(
  run: readonly Token[],
  before: Token | undefined,
  next: Token | undefined,
  name: string,
  text: MisreadText,
): boolean {
  const at = name.split(" ").findIndex((word, index) => word !== run[index]?.exact);
  const wrong = run[at];
  if (wrong === undefined) return false;
  const isCapital = /^\p{Lu}/u.test(wrong.printed);
  if (at === run.length - 1 && !isCapital && !endsName(next)) return false;
  const [left, right] = [run[at - 1] ?? before, run[at + 1] ?? next];
  const makesPair = (first: Token | undefined, second: Token | undefined): boolean =>
    first !== undefined &&
    second !== undefined &&
    isBlank(second.gap) &&
    text.words.pairs.has(`${first.exact} ${second.exact}`);
  return !makesPair(left, wrong) && !makesPair(wrong, right);
}

/** The only known name that some words print but for one, whose marks differ; undefined where none is, or several. */
function findName(run: readonly Token[], { words }: MisreadText): string | undefined {
  const known = words.names.get(run.map(({ folded }) => folded).join(" "));
  const [name] = known ?? [];
  if (known === undefined || known.size > 1 || name === undefined) return undefined;
  const wrong = name.split(" ").filter((word, at) => word !== run[at]?.exact);
  // “chíp” for “chip” is a spelling of its own.
  return wrong.length === 1 && wrong.every(isSyllable) ? name : undefined;
}

/** The words of a line as the name prints them, each in its own case; what parts them stays. */
function printName(run: readonly Token[], name: string): string {
  return name
    .split(" ")
    .map((word, at) => {
      const { printed = "", exact = "", gap = "" } = run[at] ?? {};
      const own = word === exact ? printed : toCase(word, printed);
      return at === 0 ? own : gap + own;
    })
    .join("");
}

function toCase(word: string, printed: string): string {
  if (printed.length > 1 && printed === printed.toUpperCase()) return word.toUpperCase();
  return printed.charAt(0) === printed.charAt(0).toUpperCase()
    ? word.charAt(0).toUpperCase() + word.slice(1)
    : word;
}

/** How many words from one on, at most so many, stand together as those of a name: a blank, a comma or a dash between. */
function countTogether(tokens: readonly Token[], first: number, most: number): number {
  const end = Math.min(first + most, tokens.length);
  let at = first + 1;
  while (at < end && /^(?:,? | - )$/.test(tokens[at]?.gap ?? "")) at += 1;
  return Math.min(at, end) - first;
}

function findNames({ tokens }: WordedLine, text: MisreadText): readonly Slip[] {
  const slips: Slip[] = [];
  for (let first = 0; first < tokens.length; first += 1) {
    const begins = `${tokens[first]?.folded} ${tokens[first + 1]?.folded}`;
    const longest = countTogether(tokens, first, text.words.longestNames.get(begins) ?? 0);
    for (let length = longest; length >= shortestName; length -= 1) {
      const run = tokens.slice(first, first + length);
      const start = run[0];
      const name = findName(run, text);
      if (
        start === undefined ||
        name === undefined ||
        !isWhole(run, tokens[first - 1], tokens[first + length], name, text)
      )
        continue;
      const corrected = printName(run, name);
      const printed = run.map(({ printed: word, gap }, at) => (at === 0 ? word : gap + word)).join("");
      const reason = "Chỉ một tên cơ quan, địa phương đã biết viết như vậy; sai dấu ở một chữ.";
      slips.push({ at: start.start, printed, corrected, reason });
      first += length - 1;
      break;
    }
  }
  return slips;
}

/** A name by the shapes of its letters: those that look alike are one, and so are doubled ones. */
function toShape(word: string): string {
  return word
    .toLowerCase()
    .replace(/[l1]/g, "i")
    .replace(/0/g, "o")
    .replace(/(.)\1+/gu, "$1");
}

/** Whether a word mixes capitals and small letters as a name of its own does: “VNeID”. */
const isOwnName = (word: string): boolean =>
  /\p{Lu}.*\p{Lu}/u.test(word) && /\p{Ll}/u.test(word) && /^[A-Za-z\d]+$/.test(word);

/** Letters of the shortest name of one word whose shape tells it. */
const shortestOwnName = 4;

/** Names of their own among known abbreviations: asked for on every line. */
const listOwnNames = remember((shorts: ReadonlySet<string>) =>
  [...shorts].filter((name) => isOwnName(name) && name.length >= shortestOwnName),
);

function findOwnNames(
  { tokens, text: line }: WordedLine,
  { words: { shorts } }: MisreadText,
): readonly Slip[] {
  const known = listOwnNames(shorts);
  return tokens.flatMap(({ printed, start, end }): Slip[] => {
    if (!isOwnName(printed) || shorts.has(printed) || /[@/]/.test(line.charAt(start - 1) + line.charAt(end)))
      return [];
    const fitting = known.filter((name) => toShape(name) === toShape(printed));
    const [only] = fitting;
    if (only === undefined || fitting.length > 1) return [];
    return [
      { at: start, printed, corrected: only, reason: `Tên viết là ${only}; chữ đọc nhầm nét hoặc thừa chữ.` },
    ];
  });
}

function findPartedShorts(
  { tokens, text: line }: WordedLine,
  { words: { shorts }, ownWords, ownPairs }: MisreadText,
): readonly Slip[] {
  return tokens.flatMap((token, index): Slip[] => {
    const next = tokens[index + 1];
    if (next === undefined || !isBlank(next.gap)) return [];
    const whole = token.printed + next.printed;
    const isCapital = /^[\p{Lu}\d]{1,4}$/u.test(token.printed) && /^\p{Lu}/u.test(next.printed);
    if (!isCapital || whole.length < shortestOwnName || !shorts.has(whole)) return [];
    // “CS QLHC” may be printed so; a text that prints “CSQLHC” too, and “QLHC” never alone, had one blank too many.
    const alone = (ownWords.get(next.exact) ?? 0) - (ownPairs.get(`${token.exact} ${next.exact}`) ?? 0);
    if (!ownWords.has(whole.toLowerCase()) || alone > 0) return [];
    const printed = line.slice(token.start, next.end);
    return [{ at: token.start, printed, corrected: whole, reason: `Từ viết tắt ${whole} bị tách đôi.` }];
  });
}

/** Names of bodies, places and programs that but one known name explains. */
export const nameRules: readonly MisreadingRule[] = [
  {
    name: "tên sai dấu một chữ",
    find: findNames,
    examples: [
      [["- Đơn vị chủ trì: Công an tinh."], "Công an tinh", "Công an tỉnh"],
      [["Công an tinh chủ trì"], "Công an tinh", "Công an tỉnh"],
      [["trên địa bàn thị xã Bim Sơn năm 2024"], "thị xã Bim Sơn", "thị xã Bỉm Sơn"],
      [["UBND THỊ XÃ CỦA LÒ"], "THỊ XÃ CỦA LÒ", "THỊ XÃ CỬA LÒ"],
    ],
    not: [
      ["- Đơn vị chủ trì: Công an tỉnh."],
      ["xây dựng Công an tinh gọn, hiện đại"],
      ["theo văn bản chỉ đạo của tỉnh"],
      ["cong an tinh"],
      ["thẻ căn cước công dân gắn chíp điện tử"],
      ["Hội Liên hiệp Thanh niên"],
    ],
  },
  {
    name: "tên riêng đọc nhầm nét",
    find: findOwnNames,
    examples: [
      [["qua VNelD"], "VNelD", "VNeID"],
      [["ứng dụng VneID"], "VneID", "VNeID"],
      [["tài khoản VNNeID"], "VNNeID", "VNeID"],
    ],
    not: [["VNeID, VNEID, vneid.gov.vn, Vneid"], ["iPhone, eKYC, CallCenter"]],
  },
  {
    name: "từ viết tắt bị tách",
    find: findPartedShorts,
    examples: [[["kết nối CS DLQG về dân cư", "trên CSDLQG về dân cư"], "CS DLQG", "CSDLQG"]],
    not: [["CSDLQG, UBND TP"], ["SỞ Y TẾ"], ["kết nối CS DLQG về dân cư"], ["CS DLQG, CSDLQG, DLQG"]],
  },
];
