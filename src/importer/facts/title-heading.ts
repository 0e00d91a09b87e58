import type { DocumentKind } from "#schema/items.ts";
import { type AlignedText, sliceAligned } from "#text/aligned.ts";
import { foldAligned } from "#text/fold.ts";
import { trimEnd } from "#text/trim-end.ts";
import { readDraftMark } from "./draft.ts";
import type { HeadWords } from "./head-words.ts";
import { isPreface } from "./preface.ts";
import type { PrintedPiece } from "./printed-pieces.ts";

/** The line that names the kind of document. */
export interface TitleHeading {
  /** Index among the pieces. */
  readonly at: number;
  readonly kind: DocumentKind;
  /** What the title begins with in the same line; undefined where the line names the kind alone. */
  readonly rest: AlignedText | undefined;
}

/** Pieces in which the heading stands: letterhead, properties of a portal and its menu. */
const longestHead = 80;

/** Words behind a kind that make it the name of a body, or of another document: “KẾ HOẠCH VÀ ĐẦU TƯ”, “QUYẾT ĐỊNH SỐ 06”. */
const otherName = /^(?:va dau tu|- dau tu|- tai chinh|tai chinh|so\b|nay\b)/;

/**
 * Whether words are those of a heading with their marks: each printed with its own or with none, or one of them misread beside
 * others that are right. “PHƯỜNG AN …” is no “phương án”.
 */
function agreesInMarks(printed: string, term: string): boolean {
  const words = printed.normalize("NFC").toLowerCase().split(" ");
  const wanted = term.normalize("NFC").toLowerCase().split(" ");
  const isRight = words.map((word, at) => word === wanted[at]);
  const wrong = words.filter((word, at) => isRight[at] === false && word !== foldAligned(word));
  return wrong.length === 0 || (wrong.length === 1 && isRight.filter(Boolean).length === words.length - 1);
}

/** Words behind a kind, alone in its line, that say what kind of it: “CHƯƠNG TRÌNH HÀNH ĐỘNG”; the title stands below. */
const kindTail = /^(?:hanh dong|cong tac|phoi hop|trong tam|lien tich|lien nganh|tong the|chi tiet)$/;

/** The kind with which a line begins, without the mark of a draft, and what follows it. */
function readKind(
  line: AlignedText,
  words: HeadWords,
): { kind: DocumentKind; rest: AlignedText } | undefined {
  const mark = readDraftMark(line)?.length ?? 0;
  const start = mark === 0 ? 0 : mark + (/^[\s)\]:.]*/.exec(line.folded.slice(mark))?.[0].length ?? 0);
  const bare = sliceAligned(line, start);
  const found = words.kinds.find(
    ([heading, , term]) =>
      bare.folded.startsWith(heading) &&
      !/^\p{L}/u.test(bare.folded.slice(heading.length)) &&
      agreesInMarks(bare.text.slice(0, heading.length), term),
  );
  if (found === undefined) return undefined;
  const rest = sliceAligned(bare, found[0].length);
  return {
    kind: found[1],
    rest: dropBracket(sliceAligned(rest, /^[\s:.]*/.exec(rest.folded)?.[0].length ?? 0)),
  };
}

/** “KẾ HOẠCH (DỰ THẢO)”: the bracket is no title. */
function dropBracket(rest: AlignedText): AlignedText {
  return /^\((?:ban\s+)?du thao[^)]*\)$/.test(rest.folded) ? { text: "", folded: "" } : rest;
}

/** The kind of document that a line names, which names nothing else; undefined for any other. */
export function readDocumentKind(line: AlignedText, words: HeadWords): DocumentKind | undefined {
  const read = readKind(
    { text: trimEnd(line.text, /[\s:.]/), folded: trimEnd(line.folded, /[\s:.]/) },
    words,
  );
  return read?.rest.text === "" ? read.kind : undefined;
}

/** How a line heads a document, surest first: capitals alone, capitals before the title, the same in small letters. */
function readHeading(
  piece: PrintedPiece,
  words: HeadWords,
): { rank: number; heading: Omit<TitleHeading, "at"> } | undefined {
  const read = readKind(piece, words);
  if (read === undefined) return undefined;
  const { kind, rest } = read;
  if (rest.text === "" || kindTail.test(rest.folded))
    return { rank: piece.isUpper ? 0 : 1, heading: { kind, rest: undefined } };
  if (otherName.test(rest.folded) || /[;:.]$/.test(rest.text)) return undefined;
  const head = piece.text.slice(0, piece.text.length - rest.text.length);
  return { rank: head === head.toUpperCase() ? 0 : 1, heading: { kind, rest } };
}

/** The first line that heads the document: in capitals wherever in the head, in small letters above the body alone. */
export function findTitleHeading(
  pieces: readonly PrintedPiece[],
  words: HeadWords,
): TitleHeading | undefined {
  let small: TitleHeading | undefined;
  let isBody = false;
  for (const [at, piece] of pieces.slice(0, longestHead).entries()) {
    isBody ||= isPreface(piece);
    const read = readHeading(piece, words);
    if (read === undefined) continue;
    if (read.rank === 0) return { at, ...read.heading };
    if (!isBody) small ??= { at, ...read.heading };
  }
  return small;
}
