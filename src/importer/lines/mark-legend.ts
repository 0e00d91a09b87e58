import { type Phrase, oneOf } from "#text/phrase.ts";

/** What a body may do in a thing by its mark. */
export type MarkedRole = "leads" | "coordinators" | "supporters" | "implementers";

/** Words for each, without marks. */
const roleWords: Readonly<Record<string, MarkedRole>> = {
  "chu tri": "leads",
  "phoi hop": "coordinators",
  "ho tro": "supporters",
  "thuc hien": "implementers",
};
const role = String.raw`(?:(?:don vi|co quan|bo phan|noi) )?(${oneOf(...Object.keys(roleWords))})(?!\p{L})`;
const sign = String.raw`(\p{L}{1,3}|[x×✓✔√●•○◦◯◎*+▲△■□])`;

/** A mark and what it stands for, in a line of running text. */
export const legendPair: Phrase = {
  name: "CT: chủ trì; “x” là đơn vị phối hợp",
  pattern: new RegExp(
    String.raw`(?<=^|[(;,.:|–-]\s?|["“”']|(?<!\p{L})(?:dau|ky hieu|chu|ghi|va|la) )["“”'(]?${sign}["“”')]?\s*(?:[:=–-]|(?<=[\s"“”')])la(?=\s))\s*${role}`,
    "u",
  ),
  examples: [
    ["CT: chủ trì; PH: phối hợp", "ct: chu tri"],
    ["(C = đơn vị chủ trì)", "(c = don vi chu tri"],
    ["Dấu “x” là cơ quan thực hiện", "“x” la co quan thuc hien"],
    ["● – hỗ trợ", "● – ho tro"],
  ],
  not: ["Sở Y tế chủ trì", "Đơn vị chủ trì: Sở Y tế", "Công an: chủ trì", "x: có tham gia"],
};

/** The same, the mark in brackets behind its meaning. */
export const legendBracket: Phrase = {
  name: "chủ trì (CT), phối hợp (ký hiệu PH)",
  pattern: new RegExp(
    String.raw`(?<!\p{L})${role}\s?\((?:(?:ky hieu|viet tat|ghi|danh dau)(?: la)?:? )?["“]?${sign}["”]?\)`,
    "u",
  ),
  examples: [
    ["Đơn vị chủ trì (CT), đơn vị phối hợp (PH)", "don vi chu tri (ct)"],
    ["phối hợp (ký hiệu là “P”)", "phoi hop (ky hieu la “p”)"],
  ],
  not: ["chủ trì (Sở Y tế)", "chủ trì (nếu có)"],
};

/** A heading that says that bodies stand below it, and names none. */
export const anyBody: Phrase = {
  name: "Đơn vị, Các cơ quan, đơn vị",
  pattern:
    /^(?:cac )?(?:co quan|don vi|bo phan|dia phuong|thanh vien)(?:,? (?:co quan|don vi|bo phan|dia phuong))*$/,
  examples: [
    ["Đơn vị", "don vi"],
    ["Các cơ quan, đơn vị", "cac co quan, don vi"],
  ],
  not: ["Đơn vị sự nghiệp công lập", "Công an xã"],
};

/** Marks that say by themselves what they stand for: the words, and their usual short forms. */
const plainMarks: Readonly<Record<string, MarkedRole>> = {
  ...roleWords,
  ct: "leads",
  ph: "coordinators",
  ht: "supporters",
  th: "implementers",
};
/** Letters that do so only where a table has the first two of them: “C” alone may stand for anything. */
const letterMarks: Readonly<Record<string, MarkedRole>> = { c: "leads", p: "coordinators" };

const everyPair = new RegExp(legendPair.pattern, "gu");
const everyBracket = new RegExp(legendBracket.pattern, "gu");

/** What the marks of a table stand for, by the mark in small letters without marks. */
export type Legend = ReadonlyMap<string, MarkedRole>;

/**
 * What marks stand for.
 * @param texts Lines of the plan, without marks: a legend may stand above a table, below it or in its head.
 * @param marks The marks of the table, so too.
 */
export function readLegend(texts: readonly string[], marks: ReadonlySet<string>): Legend {
  const hasLetters = Object.keys(letterMarks).every((letter) => marks.has(letter));
  const legend = new Map(Object.entries(hasLetters ? { ...plainMarks, ...letterMarks } : plainMarks));
  const add = (mark: string | undefined, word: string | undefined): void => {
    const found = roleWords[word ?? ""];
    if (mark !== undefined && found !== undefined) legend.set(mark, found);
  };
  for (const text of texts) {
    for (const [, mark, word] of text.matchAll(everyPair)) add(mark, word);
    for (const [, word, mark] of text.matchAll(everyBracket)) add(mark, word);
  }
  return legend;
}
