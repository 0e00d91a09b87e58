import type { AlignedText } from "#text/aligned.ts";
import { type Phrase, oneOf } from "#text/phrase.ts";
import { readCleanLines } from "./clean-lines.ts";
import { isUpperCase } from "./logical-line.ts";

/** What web pages print above a text: menus, counters, sizes of letters. */
export const pageHead: Phrase = {
  name: "Trang chủ, Lượt xem: 12, Cỡ chữ",
  pattern: new RegExp(
    String.raw`(?<!\p{L})${oneOf(
      ...[
        "trang chu",
        "luot (?:xem|tai|doc|truy cap)",
        "(?:co|phong|kich thuoc) chu",
        "ngay (?:dang|cap nhat)",
      ],
      ...[
        "(?:nguoi|dang) (?:dang|boi)",
        "tai ve",
        "chia se",
        "(?:nghe )?doc bai viet",
        "in (?:trang|muc luc|bai viet)",
      ],
      ...["luoc do", "van ban goc", "thuoc tinh", "chi tiet van ban", "tin (?:noi bat|tuc)", "do tuong phan"],
      ...["gmt ?\\+ ?7", "muc luc van ban", "dang nhap"],
    )}(?!\p{L})`,
    "u",
  ),
  examples: [
    ["Trang chủ » Văn bản", "trang chu"],
    ["Ngày đăng: 23/02/2024 - Lượt xem: 300", "ngay dang"],
    ["Cỡ chữ: A- A A+", "co chu"],
  ],
  not: ["ỦY BAN NHÂN DÂN", "Ngày 20 tháng 02 năm 2024", "Số: 45/KH-UBND"],
};

/**
 * What they print below it, a line each: other texts, remarks of readers, their own imprint. A longer line that only begins so may
 * be a title of an annex: “Hỏi đáp thủ tục hành chính tự động”, “Tải về và ký số hồ sơ”.
 */
export const pageTail: Phrase = {
  name: "Văn bản liên quan, Chia sẻ, Bản quyền thuộc …",
  pattern: new RegExp(
    String.raw`^\W*(?:${oneOf(
      ...[
        "(?:cac )?(?:van ban|tin(?: tuc)?|tin bai|bai(?: viet)?) (?:lien quan|cung (?:loai|chuyen muc|chu de)|khac|moi|da dua)",
        "y kien(?: ban doc| cua ban)?",
        "gui (?:binh luan|y kien|email|phan hoi)(?: cua ban)?",
      ],
      ...["binh luan", "hoi dap", "facebook", "luu tru(?:\\s+ghi chu.*)?", "(?:tro )?ve(?: dau trang)?"],
      ...[
        "in (?:trang|bai viet)",
        "tai ve(?: (?:van ban|tep|file)(?: \\S+){0,4})?",
        "chia se(?: (?:in|gui|len|qua|bai viet|facebook|zalo)(?!\\p{L}).{0,40})?",
      ],
    )}[\W\d]*$|${oneOf(
      ...["ban quyen (?:thuoc|©)", "(?:tong so )?luot (?:truy cap|xem)", "danh gia bai viet"],
      ...["(?:tac gia|hotline|tai ve)\\s*:", "nguon\\s*:\\s*(?:cong |trang |bao |http|\\S+\\.(?:vn|com))"],
    )})`,
    "u",
  ),
  examples: [
    ["Văn bản liên quan", "van ban lien quan"],
    ["[Trở về]", "[tro ve]"],
    ["Các tin khác:", "cac tin khac:"],
    ["Bản quyền thuộc Cổng thông tin điện tử tỉnh", "ban quyen thuoc"],
    ["Chia sẻ In Gửi email", "chia se in gui email"],
    ["Nguồn: baotinh.vn", "nguon: baotinh.vn"],
    ["Bình luận (0)", "binh luan (0)"],
  ],
  not: [
    "- Lưu: VT.",
    "Chia sẻ dữ liệu dân cư",
    "Nguồn kinh phí",
    "Nguồn: ngân sách tỉnh",
    "CHỦ TỊCH",
    "Lưu trữ hồ sơ điện tử",
    "Hỏi đáp thủ tục hành chính tự động",
    "Tải về và ký số hồ sơ tại Bộ phận Một cửa",
    "Gửi ý kiến phản ánh qua VNeID",
    "Bình luận viên cơ sở",
    "Facebook, Zalo của Công an xã",
    "Về đích sớm",
  ],
};

const nation = /cong hoa xa hoi chu nghia viet nam/;
/** Lines that belong to the text: what heads it, or has begun it. */
const textBegins =
  /^(?:ke hoach|quyet dinh|thong bao|bao cao|phuong an|de an|cong van|chuong trinh|nghi quyet)\s*:?$|^can cu\s/;
/** Where a text may end: its recipients and its signature. */
const textEnds = /(?:^|\W)noi nhan\s*:/;
const signs = /^\W*(?:TM|KT|TL|TUQ|Q)\s*\.\s*\p{Lu}{2}/u;
const annexHead = /^\W*(?:PHỤ LỤC|BIỂU|DANH MỤC)(?!\p{L})/u;
const draft = /^\W*du thao/;

/** A line in which the nation of a letterhead may stand at last, in lines of the text. */
const lastHead = 120;

/** Whether a line above the nation is of the letterhead too: capitals, a number, a mark of a draft. */
const isLetterhead = ({ text, folded }: AlignedText): boolean =>
  text === "" || isUpperCase(text) || /^so\s*[:.]/.test(folded) || draft.test(folded);

/** Index of the first line of the letterhead; undefined where none has the nation, or the text has begun before. */
function findLetterhead(lines: readonly AlignedText[]): number | undefined {
  const at = lines.slice(0, lastHead).findIndex(({ folded }) => nation.test(folded));
  if (at < 0) return undefined;
  let start = at;
  for (let above = at - 1; above >= 0; above -= 1) {
    const line = lines[above];
    if (line === undefined || !isLetterhead(line)) break;
    if (line.text !== "") start = above;
  }
  const before = lines.slice(0, start);
  const isText = before.some(({ text, folded }) => isUpperCase(text) && textBegins.test(folded));
  return isText || before.some(({ folded }) => folded.startsWith("can cu ")) ? undefined : start;
}

/** Index of the first line below the text; undefined where it has no end, or nothing of a page stands below it. */
function findTail(printed: readonly string[], lines: readonly AlignedText[]): number | undefined {
  const end = lines.findLastIndex(
    ({ text, folded }) => textEnds.test(folded) || signs.test(text) || annexHead.test(text),
  );
  if (end < 0) return undefined;
  const at = lines.findIndex(
    ({ folded }, index) =>
      index > end && !/^\s*\|/.test(printed[index] ?? "") && pageTail.pattern.test(folded),
  );
  return at < 0 ? undefined : at;
}

/**
 * Lines, from 1, that a web page has printed around a text: above its letterhead, where words of such pages stand there, and
 * below its signature from the first such words on. Empty for a text that was not copied from one.
 */
export function findPageLines(source: readonly string[]): ReadonlySet<number> {
  const lines = readCleanLines(source);
  const start = findLetterhead(lines) ?? 0;
  const isPage = lines.slice(0, start).some(({ folded }) => pageHead.pattern.test(folded));
  const tail = findTail(source, lines);
  const found = new Set<number>();
  for (const [index, { text }] of lines.entries()) {
    const isAround = (isPage && index < start) || (tail !== undefined && index >= tail);
    if (isAround && text !== "") found.add(index + 1);
  }
  return found;
}
