import { foldAligned } from "#text/fold.ts";
import { trimEnd } from "#text/trim-end.ts";
import { isTableRow, readPieces, splitCells } from "#importer/lines/cells.ts";
import { namesBodies, saysTime } from "#importer/lines/cell-content.ts";
import { type CleanLine, readCleanLines } from "#importer/lines/clean-lines.ts";
import { leadingBody } from "#importer/lines/kinds/leading-body.ts";
import { readBullet } from "#importer/lines/sentences.ts";

/** Words that stand where a label does, and what stands behind them. */
export interface LabelUse {
  /** As printed, without its mark. */
  readonly label: string;
  /** Folded. */
  readonly word: string;
  readonly value: string;
  /** Source line, from 1. */
  readonly line: number;
}

/** A piece of a text that a label may head: a line, or a paragraph of a cell. */
interface Piece {
  readonly text: string;
  readonly line: number;
  /** Whether what stands next is what it may name: false for a cell among several. */
  readonly isOpen: boolean;
}

/** Longest label, in characters. */
const longestLabel = 48;

function readPiecesOf(raw: string, { text, line }: CleanLine): Piece[] {
  if (!isTableRow(raw)) {
    return text === "" ? [] : [{ text, line, isOpen: true }];
  }
  const cells = splitCells(raw).map(readPieces);
  // A row of two cells tells a field and its words; of a wider one each cell is read by itself.
  const isOpen = cells.filter((pieces) => pieces.length > 0).length <= 2;
  return cells.flat().map((piece) => ({ text: piece, line, isOpen }));
}

/** Where a label may begin in a line: behind what parts the fields of one. */
const parting = /[;.,(|•→"“”]\s*|\s[-–—/]\s+/gu;
/** A number, letter or bullet before a label. */
const enumerator = /^(?:\d{1,2}(?:\.\d{1,2})*\s*[.)]|[a-zđ]\s?[.)]|\(\d{1,2}\))\s*/u;

/** Kinds of bodies, which a label names: “Đơn vị đứng đầu”, “Phòng làm chính”; other names of bodies are no labels. */
const anyBody = new RegExp(
  String.raw`^(?:các |những )?(?:chủ trì|đơn vị|cơ quan|bên|bộ phận|tổ chức|cá nhân|lực lượng|ngành|nơi|phòng, ban|` +
    String.raw`(?:sở|phòng|ban|tổ|cán bộ|chủ) (?:đứng|chính|làm|giữ|chịu|được|cùng|phụ|tham gia|chủ|lo))(?!\p{L})`,
  "iu",
);

/** Whether words may be a label: few, without digits, neither a time nor the name of a body. */
function isLabel(words: string): boolean {
  return (
    words.length <= longestLabel &&
    /^\p{L}[\p{L}\s,/&-]*$/u.test(words) &&
    !saysTime(foldAligned(words)) &&
    (anyBody.test(words) || !(leadingBody.pattern.test(words) || namesBodies(words)))
  );
}

/** Offset at which the words before a mark begin. */
function findStart(before: string): number {
  const cuts = [...before.matchAll(parting)].map((match) => match.index + match[0].length);
  return cuts.at(-1) ?? 0;
}

/** Labels with their marks in a piece, as offsets of the label and of what stands behind its mark. */
function findMarked(text: string): { readonly from: number; readonly at: number; readonly to: number }[] {
  const own = readBullet(text) === undefined ? 0 : text.length - (readBullet(text) ?? "").length;
  const start = own + (enumerator.exec(text.slice(own))?.[0].length ?? 0);
  return [...text.matchAll(/[:：?]+\s*/gu)].flatMap((mark) => {
    const window = Math.max(start, mark.index - longestLabel - 2);
    const whole = text.slice(start, mark.index).trim();
    // At the head of a line a label may have commas: “Cơ quan, đơn vị đứng đầu: …”.
    const from = isLabel(whole) ? start : window + findStart(text.slice(window, mark.index));
    const isBegun = from === start || window < from;
    return isBegun && isLabel(text.slice(from, mark.index).trim())
      ? [{ from, at: mark.index, to: mark.index + mark[0].length }]
      : [];
  });
}

/** What ends the words of a field in its line. */
const valueEnd = /;|\||•|→|\.\s|\)\.?$/u;

function readPieceUses(
  pieces: readonly Piece[],
  index: number,
  alone: ReadonlyMap<string, number>,
): LabelUse[] {
  const { text, line, isOpen } = pieces[index] ?? { text: "", line: 0, isOpen: false };
  const next = isOpen ? (pieces[index + 1]?.text ?? "") : "";
  const use = (label: string, value: string): LabelUse => ({ label, word: foldAligned(label), value, line });
  const marked = findMarked(text);
  if (marked.length === 0) {
    const bare = readBullet(text) ?? text;
    return isOpen && (alone.get(bare) ?? 0) >= 2 && next !== "" ? [use(bare, readBullet(next) ?? next)] : [];
  }
  return marked.map(({ from, at, to }, place) => {
    const rest = text.slice(to, marked[place + 1]?.from);
    const own = rest.slice(0, rest.search(valueEnd) >>> 0).trim();
    const value = trimEnd(own, /[\s.,(–—-]/);
    return use(text.slice(from, at).trim(), value === "" ? (readBullet(next) ?? next) : value);
  });
}

/** Lines that stand alone where a label may, each with how often it stands so. */
function countAlone(pieces: readonly Piece[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text, isOpen } of pieces) {
    const bare = readBullet(text) ?? text;
    if (isOpen && /^\p{Lu}/u.test(bare) && isLabel(bare)) counts.set(bare, (counts.get(bare) ?? 0) + 1);
  }
  return counts;
}

/** Every place of a text at which words stand as a label does, in order: before a colon or a question mark, or alone in a line that comes again. */
export function findLabelUses(source: readonly string[]): readonly LabelUse[] {
  const pieces = readCleanLines(source).flatMap((line, index) => readPiecesOf(source[index] ?? "", line));
  const alone = countAlone(pieces);
  return pieces.flatMap((_, index) => readPieceUses(pieces, index, alone));
}
