import type { ImportedDocument } from "#schema/items.ts";
import { foldAligned } from "#text/fold.ts";
import { type LogicalLine, isUpperCase } from "#importer/lines/logical-line.ts";

const post =
  /^(?:(?:tm|kt|tl|tuq|q)\s*\.|(?:chu tich|pho chu tich|giam doc|pho giam doc|truong ban|pho truong ban|bo truong|thu truong|to truong|pho to truong|thu ky|cuc truong|pho cuc truong|chanh van phong|pho chanh|truong phong|trieu khai|trien khai|uy ban nhan dan|ubnd|tinh|thanh pho|thi xa|huyen|cuc|ban chi dao|to cong tac)\b)/;
const rank =
  /^(?:Đại tướng|Thượng tướng|Trung tướng|Thiếu tướng|Đại tá|Thượng tá|Trung tá|Thiếu tá|Đại úy)\s+/u;
const name = /^(?:\p{Lu}\p{Ll}+)(?:\s\p{Lu}\p{Ll}*){1,4}$/u;

/** Longest line that names post and person together, and the longest that names a person or a post alone, in characters. */
const longestSigned = 160;
const longestName = 45;
const longestPost = 80;
/** Lines above a name, and below it, that may tell the post. */
const linesAbove = 5;
const linesBelow = 3;

type Signatory = ImportedDocument["signatories"][number];

const isCapitals = (text: string): boolean => isUpperCase(text) && /\p{L}{2}/u.test(text);

/** “TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Nguyễn Văn A” in one cell: the post in capitals, then the name. */
function readSignedLine({ text, line, to }: LogicalLine): Signatory | undefined {
  if (text.length > longestSigned) return undefined;
  const words = text.split(" ");
  const at = words.findIndex((word) => /^\p{Lu}\p{Ll}/u.test(word));
  const title = words.slice(0, Math.max(at, 0)).join(" ");
  const signed = words.slice(at).join(" ").replace(rank, "");
  return at >= 2 && isCapitals(title) && post.test(foldAligned(title)) && name.test(signed)
    ? { title, name: signed, lines: [line, to] }
    : undefined;
}

/** The name that stands alone in a line, without rank; undefined for any other line. */
function readName({ text, row }: LogicalLine): string | undefined {
  const bare = text.replace(rank, "");
  return row === undefined && text.length <= longestName && name.test(bare) ? bare : undefined;
}

/** The lines of capitals right above a line, in order of print; those of another signatory and headings end them. */
function listAbove(
  lines: readonly LogicalLine[],
  index: number,
  taken: ReadonlySet<LogicalLine>,
): readonly LogicalLine[] {
  const above = lines.slice(Math.max(0, index - linesAbove), index);
  const before = above.findLastIndex(
    (line) =>
      line.row !== undefined ||
      !isCapitals(line.text) ||
      line.text.length > longestPost ||
      taken.has(line) ||
      line.reads.section !== undefined,
  );
  return above.slice(before + 1);
}

/** The lines of capitals right below a name that belong to it, in order; the next block or part of the text ends them. */
function listBelow(lines: readonly LogicalLine[], index: number): readonly LogicalLine[] {
  const below = lines.slice(index + 1, index + 1 + linesBelow);
  const end = below.findIndex(
    ({ row, text }, at) =>
      row !== undefined ||
      !isCapitals(text) ||
      /^(?:TM|KT|TL|TUQ|Q)\s*\./u.test(text) ||
      (at === 0 && /^(?:PHỤ LỤC|UBND|ỦY BAN|KẾ HOẠCH|DANH MỤC)/u.test(text)),
  );
  return end < 0 ? below : below.slice(0, end);
}

/**
 * Who signed: a name of two to five capitalised words below lines of capitals that name a post (TM., KT., CHỦ TỊCH …), with
 * that post; lines of capitals right below the name belong to it too. In order of print.
 */
export function readSignatories(lines: readonly LogicalLine[]): Signatory[] {
  const found: Signatory[] = [];
  const taken = new Set<LogicalLine>();
  for (const [index, line] of lines.entries()) {
    const signed = line.row === undefined ? readSignedLine(line) : undefined;
    if (signed !== undefined) found.push(signed);
    const bare = signed === undefined ? readName(line) : undefined;
    if (bare === undefined) continue;
    const above = listAbove(lines, index, taken);
    if (!above.some(({ folded }) => post.test(folded))) continue;
    const below = listBelow(lines, index);
    const used = [...above, line, ...below];
    for (const one of used) taken.add(one);
    found.push({
      name: bare,
      title: (below.length > 0 ? below : above).map(({ text }) => text).join(" "),
      lines: [used[0]?.line ?? line.line, used.at(-1)?.to ?? line.to],
    });
  }
  return found;
}
