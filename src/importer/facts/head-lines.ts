import { type AlignedText, alignText } from "#text/aligned.ts";
import { readDraftMark } from "./draft.ts";
import { type PrintedDate, readDate } from "./printed-date.ts";
import type { PrintedPiece } from "./printed-pieces.ts";

/** A line above the title, with what it tells of the document. */
export interface HeadLine extends AlignedText {
  readonly lines: [number, number];
  /** What stands after “Số:”; undefined for any other line. */
  readonly symbol: string | undefined;
  readonly date: PrintedDate | undefined;
  /** Whether it may name the body that issues: capitals above the number, but for the nation, the draft, the urgency. */
  readonly isBody: boolean;
}

const nation =
  /^(?:cong hoa xa hoi chu nghia viet nam|doc lap\s*[-–]\s*tu do\s*[-–]\s*hanh phuc|dang cong san viet nam)/;
const mark = /^(?:(?:toi |tuyet )?mat|luu hanh noi bo|thuong khan|hoa toc|khan|ban sao|sao y.*)$/;
/** What heads a list, a table or an annex: the letterhead is over. */
const listHead =
  /^(?:s?tt$|danh muc|phu luc|bang (?:tong hop|phan cong|theo doi)|bieu (?:mau )?(?:so )?\d)(?!\p{L})/u;
const symbolWord = /^so\s*[:.]?\s*(?=\d|\/|[.…_])/;
/** Lines that are the head of a text without a title. */
const untitledHead = 20;
/** A longer line is a sentence that names a day; one of place and date is shorter. */
const longestDate = 90;

/** “Số:” on a line of its own goes with the number below it. */
function joinNumber(pieces: readonly PrintedPiece[]): (PrintedPiece & { readonly to: number })[] {
  const out: (PrintedPiece & { readonly to: number })[] = [];
  for (const piece of pieces) {
    const last = out.at(-1);
    if (last !== undefined && /^số\s*:?$/iu.test(last.text))
      out[out.length - 1] = { ...last, ...alignText(`Số: ${piece.text}`), to: piece.line };
    else out.push({ ...piece, to: piece.line });
  }
  return out;
}

/**
 * The lines above the title, in order: what the letterhead tells.
 * @param pieces Those above the title, column by column; undefined for a text without one, whose first lines are read.
 */
export function readHeadLines(pieces: readonly PrintedPiece[], isTitled: boolean): HeadLine[] {
  let isAbove = true;
  let hasBody = false;
  return joinNumber(isTitled ? pieces : pieces.slice(0, untitledHead)).map((piece): HeadLine => {
    const { text, folded } = piece;
    const word = text.includes("/") ? symbolWord.exec(folded)?.[0] : undefined;
    const mayDate = word !== undefined || (text.length < longestDate && /\bngay\b|, thang\b/.test(folded));
    const date = mayDate ? readDate(piece) : undefined;
    if (word !== undefined || (date !== undefined && hasBody) || listHead.test(folded)) isAbove = false;
    const isOther = nation.test(folded) || mark.test(folded) || readDraftMark(piece) !== undefined;
    const isBody = isAbove && date === undefined && !isOther && piece.isUpper && /\p{L}/u.test(text);
    hasBody ||= isBody;
    const symbol = word === undefined ? undefined : text.slice(word.length);
    return { text, folded, lines: [piece.line, piece.to], symbol, date, isBody };
  });
}
