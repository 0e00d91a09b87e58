import type { DocumentKind, Statement } from "#schema/items.ts";
import { type AlignedText, sliceAligned } from "#text/aligned.ts";
import { isOnlyMasked } from "#text/mask.ts";
import { beginsCaption } from "./captions.ts";
import type { HeadWords } from "./head-words.ts";
import { readBracketedSpan } from "./period-span.ts";
import { isPreface } from "./preface.ts";
import type { PrintedPiece } from "./printed-pieces.ts";
import { findTitleHeading } from "./title-heading.ts";

export interface TitleBlock {
  /** Kind by the heading; undefined where none stands there. */
  readonly kind: DocumentKind | undefined;
  /** Line of the heading. */
  readonly line: number | undefined;
  readonly title: Statement | null;
  /** Pieces of the head that stand beside or below the title, as in a letter: nation, place and date. */
  readonly beside: readonly PrintedPiece[];
  /** Index of the heading among the pieces given, and of the piece after the title; both 0 for a text without one. */
  readonly start: number;
  readonly end: number;
}

/** Lines of a title at most. */
const longestTitle = 8;
/** A line of a title is shorter where it begins with a capital without a blank above: a longer one is a sentence. */
const longestTitleLine = 160;

/** Words that a title cannot end with, with their marks, for a name may end with others (“Hà Nam”): it goes on below, even after a blank line. */
const unfinished =
  /(?:(?<!\p{L})(?:năm|của|và|về|theo|tại|trên|các|cho|đến|với|để|thuộc|trong|giai đoạn|thực hiện|địa bàn)|[,“(–-])$/iu;

const isUnfinished = ({ text }: AlignedText): boolean =>
  unfinished.test(text) || text.split("“").length > text.split("”").length;

/** In capitals, the body or the person that decides: it stands below the title of a decision. */
const decider =
  /^(?:chu tich|uy ban nhan dan|ubnd|hoi dong nhan dan|ban chi dao|to cong tac|giam doc|truong ban|bo truong|ban thuong vu)\b/;

/** Whether a line below the heading begins the text; `above` is the title so far, undefined before its first line. */
function endsTitle(
  piece: PrintedPiece,
  above: (AlignedText & Pick<PrintedPiece, "isUpper" | "isBold">) | undefined,
  below: readonly PrintedPiece[],
): boolean {
  const { text, folded } = piece;
  const [next] = below;
  if (beginsCaption(piece) || isOnlyMasked(text) || readBracketedSpan(piece) !== undefined) return true;
  if (piece.isUpper && decider.test(folded) && (above === undefined || !isUnfinished(above))) return true;
  if (above === undefined)
    return (isPreface(piece) && !isCutTitle(piece, below)) || beginsAtOnce(piece, next);
  const goesOn = /^\p{Ll}/u.test(text) || /^\(?\d{4}\)?\.?$/.test(text) || isUnfinished(above);
  if (isPreface(piece) && !(goesOn && /^(?:\p{Ll}|\d{4}\b)/u.test(text))) return true;
  if (goesOn) return false;
  return (
    piece.hasBlankAbove ||
    piece.isUpper !== above.isUpper ||
    (above.isBold && !piece.isBold) ||
    /[.;:]$/.test(above.text) ||
    /[;:.]$/.test(text) ||
    text.length > longestTitleLine
  );
}

/** Lines of a title that a comma cuts, at most: a sentence is longer. */
const longestCut = 3;

/** Whether a line that ends with a comma is a title cut there: it goes on small, and ends its paragraph with no mark. */
function isCutTitle(piece: PrintedPiece, below: readonly PrintedPiece[]): boolean {
  const end = below.findIndex(({ hasBlankAbove }) => hasBlankAbove);
  const rest = below.slice(0, Math.max(end, 0));
  const last = rest.at(-1);
  return (
    piece.text.endsWith(",") &&
    last !== undefined &&
    rest.length < longestCut &&
    /^\p{Ll}/u.test(rest[0]?.text ?? "") &&
    !/[.;:,]$/.test(last.text)
  );
}

/** A basis without its closing mark: a title may be worded alike, but then it goes on, or the text begins below it. */
function beginsAtOnce({ folded }: PrintedPiece, next: PrintedPiece | undefined): boolean {
  const isBasis =
    /^(?:trien khai )?thuc hien (?:cac )?(?:quyet dinh|ke hoach|cong van|chi thi|nghi quyet|thong bao|van ban) so\b/.test(
      folded,
    );
  const isTitle = next !== undefined && (isPreface(next) || /^\p{Ll}/u.test(next.text));
  return isBasis && !isTitle;
}

/** Kind and trích yếu: the line that names the kind of document, and the paragraph in it or below it. */
export function readTitleBlock(pieces: readonly PrintedPiece[], words: HeadWords): TitleBlock {
  const heading = findTitleHeading(pieces, words);
  if (heading === undefined) return readSubject(pieces);
  const { at: start, kind, rest } = heading;
  const first = pieces[start];
  const own = first === undefined || rest === undefined ? [] : [{ ...first, ...rest }];
  const { title, end } = collectTitle(own, pieces, start + 1);
  return { kind, line: first?.line, title, beside: [], start, end };
}

/** Pieces one after another as one text. */
const joinPieces = (pieces: readonly AlignedText[]): AlignedText => ({
  text: pieces.map(({ text }) => text).join(" "),
  folded: pieces.map(({ folded }) => folded).join(" "),
});

/** The title from the pieces that begin it and those below, to where the text begins. */
function collectTitle(
  own: readonly PrintedPiece[],
  pieces: readonly PrintedPiece[],
  from: number,
): { title: Statement | null; end: number } {
  const taken = [...own];
  let end = from;
  for (const piece of pieces.slice(from, from + longestTitle)) {
    const last = taken.at(-1);
    const above = last === undefined ? undefined : { ...last, ...joinPieces(taken) };
    if (endsTitle(piece, above, pieces.slice(end + 1, end + 1 + longestTitle))) break;
    taken.push(piece);
    end += 1;
  }
  const [first] = taken;
  const last = taken.at(-1);
  if (first === undefined || last === undefined) return { title: null, end };
  return { title: { text: joinPieces(taken).text, lines: [first.line, last.line] }, end };
}

const subject = /^(?:v\s*\/\s*v|ve viec)\s*:?\s+/;

/** A letter (công văn) has no heading: its subject stands below the number, after “V/v”. */
function readSubject(pieces: readonly PrintedPiece[]): TitleBlock {
  const start = pieces.slice(0, 30).findIndex(({ folded }) => subject.test(folded));
  const first = pieces[start];
  if (first === undefined)
    return { kind: undefined, line: undefined, title: null, beside: [], start: 0, end: 0 };
  const own = { ...first, ...sliceAligned(first, subject.exec(first.folded)?.[0].length ?? 0) };
  const below = pieces.slice(start + 1);
  // Nation, place and date stand at the right of the subject.
  const until = below.findIndex((piece) => piece.column !== first.column || isHeadLine(piece));
  const { title, end } = collectTitle([own], until < 0 ? below : below.slice(0, until), 0);
  const behind = pieces.slice(start + 1 + end);
  const text = behind.findIndex(isPreface);
  const beside = behind.slice(0, text < 0 ? 0 : text);
  return { kind: "cong-van", line: first.line, title, beside, start, end: start + 1 + end };
}

const isHeadLine = ({ folded }: AlignedText): boolean =>
  /^(?:cong hoa xa hoi|doc lap\s*[-–]|.{2,60}\bngay\b.{0,12}\bthang\b)/.test(folded);
