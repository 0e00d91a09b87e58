import type { ImportedDocument } from "#schema/items.ts";
import { foldAligned } from "#text/fold.ts";
import type { HeadWords } from "./head-words.ts";
import { bodyWords } from "./letterhead-issuer.ts";
import { orderColumns, type PrintedPiece } from "./printed-pieces.ts";
import { signedFor, signedMark, signingBody } from "./signature-phrases.ts";

const rank =
  /^(?:Đại tướng|Thượng tướng|Trung tướng|Thiếu tướng|Đại tá|Thượng tá|Trung tá|Thiếu tá|Đại úy|(?:PGS|GS|TS|ThS|BS|BSCKI{1,2}|KS|CN)\.|Tiến sĩ|Thạc sĩ|Bác sĩ)\s*/u;
/** Two to five words with a capital; peoples of the highlands have names of one letter and with an apostrophe. */
const name =
  /^(?:\p{Lu}['’ʼ]?(?:\p{Lu}?\p{Ll}+['’ʼ]?)?|\p{Lu}['’ʼ]\p{Lu}\p{Ll}+)(?:\s(?:\p{Lu}\p{Ll}*['’ʼ]?(?:\p{L}\p{Ll}*)?)){1,4}$/u;
/** Longest line that names post and person together, and the longest that names a person or a post alone, in characters. */
const longestSigned = 160;
const longestName = 45;
const longestPost = 80;
/** Lines above a name, and below it, that may tell the post. */
const linesAbove = 5;
const linesBelow = 3;

type Signatory = ImportedDocument["signatories"][number];

const isCapitals = ({ text, isUpper }: PrintedPiece): boolean => isUpper && /\p{L}{2}/u.test(text);
const isHeading = ({ folded }: PrintedPiece): boolean =>
  /^(?:noi nhan|phu luc|danh muc)\b|^(?:[ivx]{1,4}|[a-h]|\d{1,2})\s*[./)]\s/.test(folded);

/** The term of the post that a folded line begins with, behind “KT.” and “Phó”; undefined where it begins with none. */
export function readPost(folded: string, { posts }: Pick<HeadWords, "posts">): string | undefined {
  const line = folded.replace(signedFor.pattern, "");
  const begins = (words: string, post: string): boolean =>
    words.startsWith(post) && !/^\w/.test(words.slice(post.length));
  const words = [line, line.replace(/^pho\s+/, "")];
  return posts.find(([post]) => words.some((one) => begins(one, post)))?.[1];
}

/** Whether a folded line may stand above the name of who signs: for whom, in whose name, as what. */
const opensSignature = (folded: string, words: HeadWords): boolean =>
  signedFor.pattern.test(folded) || signingBody.pattern.test(folded) || readPost(folded, words) !== undefined;

/** “TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Nguyễn Văn A” in one cell: the post in capitals, then the name. */
function readSignedLine({ text, line }: PrintedPiece, known: HeadWords): Signatory | undefined {
  if (text.length > longestSigned) return undefined;
  const words = text.split(" ");
  const at = words.findIndex((word) => /^\p{Lu}\p{Ll}/u.test(word));
  const title = words.slice(0, Math.max(at, 0)).join(" ");
  const signed = words.slice(at).join(" ").replace(rank, "");
  const isPost =
    title === title.toUpperCase() && /\p{L}{2}/u.test(title) && opensSignature(foldAligned(title), known);
  return at >= 2 && isPost && name.test(signed) ? { title, name: signed, lines: [line, line] } : undefined;
}

/** The name that stands alone in a line, without rank; undefined for any other line. */
function readName({ text }: PrintedPiece): string | undefined {
  const bare = text.replace(rank, "").replace(/\s*\((?:đã ký|Đã ký|ĐÃ KÝ)\)$/u, "");
  return text.length <= longestName && name.test(bare) ? bare : undefined;
}

/** The lines of capitals right above a line, in order of print; those of another signatory and headings end them. */
function listAbove(
  pieces: readonly PrintedPiece[],
  index: number,
  taken: ReadonlySet<PrintedPiece>,
): readonly PrintedPiece[] {
  const above = pieces.slice(Math.max(0, index - linesAbove), index);
  const before = above.findLastIndex(
    (piece) => !isCapitals(piece) || piece.text.length > longestPost || taken.has(piece) || isHeading(piece),
  );
  return above.slice(before + 1);
}

/** Whether a line is the name of a body and no post: “SỞ Y TẾ” at the head of one of two columns. */
const isBodyAlone = ({ folded }: PrintedPiece, words: HeadWords): boolean =>
  bodyWords.test(folded) && !opensSignature(folded, words);

/** Lines above a name without the body for which they are signed, where a post stands below it. */
function withoutBody(above: readonly PrintedPiece[], words: HeadWords): readonly PrintedPiece[] {
  const [first, next] = above;
  const isHead = first !== undefined && next !== undefined && isBodyAlone(first, words);
  return isHead && opensSignature(next.folded, words) ? above.slice(1) : above;
}

/** The lines of capitals right below a name that belong to it, in order; the next block or part of the text ends them. */
function listBelow(pieces: readonly PrintedPiece[], index: number): readonly PrintedPiece[] {
  const below = pieces.slice(index + 1, index + 1 + linesBelow);
  const end = below.findIndex(
    (piece, at) =>
      !isCapitals(piece) ||
      /^(?:TM|KT|TL|TUQ|Q)\s*\./u.test(piece.text) ||
      isHeading(piece) ||
      piece.column !== pieces[index]?.column ||
      (at === 0 && /^(?:UBND|ỦY BAN|KẾ HOẠCH|QUY ĐỊNH)/u.test(piece.text)),
  );
  return end < 0 ? below : below.slice(0, end);
}

/**
 * Who signed: a name of two to five capitalised words below lines of capitals that name a post (TM., KT., CHỦ TỊCH …), with
 * that post; lines of capitals right below the name belong to it too. In order of print.
 * @param printed Pieces outside items and tables of items, in order of print.
 */
export function readSignatories(printed: readonly PrintedPiece[], words: HeadWords): Signatory[] {
  const pieces = orderColumns(printed.filter(({ folded }) => !signedMark.pattern.test(folded)));
  const found: Signatory[] = [];
  const taken = new Set<PrintedPiece>();
  for (const [index, piece] of pieces.entries()) {
    const signed = readSignedLine(piece, words);
    if (signed !== undefined) found.push(signed);
    const bare = signed === undefined ? readName(piece) : undefined;
    if (bare === undefined) continue;
    const above = withoutBody(listAbove(pieces, index, taken), words);
    if (!above.some(({ folded }) => opensSignature(folded, words))) continue;
    const below = listBelow(pieces, index);
    const used = [...above, piece, ...below];
    for (const one of used) taken.add(one);
    found.push({
      name: bare,
      title: (below.length > 0 ? below : above).map(({ text }) => text).join(" "),
      lines: [used[0]?.line ?? piece.line, used.at(-1)?.line ?? piece.line],
    });
  }
  return found;
}
