import type { ImportedDocument } from "#schema/items.ts";
import { foldAligned } from "#text/fold.ts";
import type { LogicalLine } from "#importer/lines/logical-line.ts";

const post =
  /^(?:(?:tm|kt|tl|tuq|q)\s*\.|(?:chu tich|pho chu tich|giam doc|pho giam doc|truong ban|pho truong ban|bo truong|thu truong|to truong|pho to truong|thu ky|cuc truong|pho cuc truong|chanh van phong|pho chanh|truong phong|trieu khai|trien khai|uy ban nhan dan|ubnd|tinh|thanh pho|thi xa|huyen|cuc|ban chi dao|to cong tac)\b)/;
const rank =
  /^(?:Đại tướng|Thượng tướng|Trung tướng|Thiếu tướng|Đại tá|Thượng tá|Trung tá|Thiếu tá|Đại úy)\s+/u;
const name = /^(?:\p{Lu}\p{Ll}+)(?:\s\p{Lu}\p{Ll}*){1,4}$/u;

const isUpper = (text: string): boolean => text === text.toUpperCase() && /\p{L}{2}/u.test(text);

/** “TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Nguyễn Văn A” in one cell: the post in capitals, then the name. */
function readSignedLine(text: string): { readonly title: string; readonly name: string } | undefined {
  if (text.length > 160) return undefined;
  const words = text.split(" ");
  const at = words.findIndex((word) => /^\p{Lu}\p{Ll}/u.test(word));
  const title = words.slice(0, Math.max(at, 0)).join(" ");
  const signed = words.slice(at).join(" ").replace(rank, "");
  return at >= 2 && isUpper(title) && post.test(foldAligned(title)) && name.test(signed)
    ? { title, name: signed }
    : undefined;
}

/**
 * Who signed: a name of two to five capitalised words below lines of capitals that name a post (TM., KT., CHỦ TỊCH …), with
 * that post; lines of capitals right below the name belong to it too. In order of print.
 */
export function readSignatories(lines: readonly LogicalLine[]): ImportedDocument["signatories"] {
  const found: ImportedDocument["signatories"] = [];
  const taken = new Set<LogicalLine>();
  for (const [index, line] of lines.entries()) {
    const signed = line.row === undefined ? readSignedLine(line.text) : undefined;
    if (signed !== undefined) {
      found.push({ ...signed, lines: [line.line, line.to] });
      continue;
    }
    const bare = line.text.replace(rank, "");
    if (line.row !== undefined || !name.test(bare) || line.text.length > 45) continue;
    const above: LogicalLine[] = [];
    for (let i = index - 1; i >= 0 && above.length < 5; i -= 1) {
      const before = lines[i];
      if (
        before === undefined ||
        before.row !== undefined ||
        !isUpper(before.text) ||
        before.text.length > 80 ||
        taken.has(before)
      )
        break;
      if (before.reads.section !== undefined) break;
      above.unshift(before);
    }
    if (!above.some((l) => post.test(l.folded))) continue;
    const below: LogicalLine[] = [];
    for (const after of lines.slice(index + 1, index + 4)) {
      if (after.row !== undefined || !isUpper(after.text) || /^(?:TM|KT|TL|TUQ|Q)\s*\./u.test(after.text))
        break;
      if (/^(?:PHỤ LỤC|UBND|ỦY BAN|KẾ HOẠCH|DANH MỤC)/u.test(after.text) && below.length === 0) break;
      below.push(after);
    }
    const used = [...above, line, ...below];
    for (const one of used) taken.add(one);
    const posts = below.length > 0 ? below : above;
    found.push({
      name: bare,
      title: posts.map((l) => l.text).join(" "),
      lines: [used[0]?.line ?? line.line, used.at(-1)?.to ?? line.to],
    });
  }
  return found;
}
