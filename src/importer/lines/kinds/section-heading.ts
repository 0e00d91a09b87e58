import type { AlignedText } from "#text/aligned.ts";
import { type LineRule, type Read, type RuleBook, readLine } from "./line-rule.ts";

const sectionNumber = /^(?:phan (?:thu )?(?:[ivx]+|\w+)|[ivx]{1,4}|[a-h](?=\.))\s*[.:/)-]\s*/;
const sectionWords =
  /^(?:to chuc thuc hien|kinh phi|ve kinh phi|nguon kinh phi|kinh phi thuc hien|che do (?:thong tin|bao cao)|noi nhan|phu luc|giai phap|nhiem vu va giai phap|muc dich|yeu cau|pham vi|quan diem|trach nhiem|phan cong trach nhiem|to chuc trien khai)\b/;
/** A longer line of capitals is a title that goes on. */
const longestHeading = 80;
const isCapitals = (text: string): boolean => text === text.toUpperCase();

/** A rule for lines that head a section; the line itself is what it says. */
function makeRule(
  name: string,
  fits: (line: AlignedText) => boolean,
  examples: readonly string[],
  not: readonly string[],
): LineRule<AlignedText, string> {
  return { name, fits, examples: examples.map((text) => [text, text]), not };
}

/** Posts that sign, in capitals alone on a line: “CHỦ TỊCH”, “PHÓ GIÁM ĐỐC”. */
const postAlone =
  /^(?:pho )?(?:chu tich|giam doc|truong ban|to truong|chanh van phong|truong phong|bi thu|truong cong an)$/;

/** Name of the rules for the lines that begin the signature. */
export const signatureRules: ReadonlySet<string> = new Set(["TM. …, KT. …", "CHỦ TỊCH"]);

/** How plans head a section, above groups and items, and how the signature begins below them. */
export const sectionRules: RuleBook<AlignedText, string> = {
  kind: "section",
  readHead: (line) => line,
  tell: ({ text }) => text,
  rules: [
    makeRule(
      "Điều N. …",
      ({ folded }) => /^dieu \d+\s*[.:]/.test(folded),
      ["Điều 2. Tổ chức thực hiện", "Điều 5: Hiệu lực"],
      ["Điều 2 của Nghị định", "Điều kiện: có mạng"],
    ),
    makeRule(
      "IV. …",
      ({ text, folded }) => {
        const number = sectionNumber.exec(folded)?.[0] ?? "";
        const isTitle = /^\p{Lu}/u.test(text.slice(number.length));
        // Roman numerals and capital letters head sections only when printed as capitals.
        const isCapital = /^(?:[IVX]+|[A-H]|P)/.test(text);
        return number !== "" && isTitle && isCapital && !folded.startsWith("nhom ", number.length);
      },
      ["IV. TỔ CHỨC THỰC HIỆN", "C. Kinh phí", "II/ Yêu cầu", "Phần thứ hai: Giải pháp"],
      ["i. Tổ chức thực hiện", "I. Nhóm tiện ích", "IV. tổ chức thực hiện", "C) Kinh phí", "1. Mục đích"],
    ),
    makeRule(
      "TỔ CHỨC THỰC HIỆN",
      ({ text, folded }) =>
        text.length < longestHeading &&
        text === text.toUpperCase() &&
        sectionWords.test(folded.slice(sectionNumber.exec(folded)?.[0].length ?? 0)),
      ["TỔ CHỨC THỰC HIỆN", "NGUỒN KINH PHÍ"],
      ["Tổ chức thực hiện", "PHÁT TRIỂN CÔNG DÂN SỐ"],
    ),
    makeRule(
      "Nơi nhận: …, Phụ lục …",
      ({ folded }) => /^(?:noi nhan\s*:|phu luc\b)/.test(folded),
      ["Nơi nhận:", "Phụ lục I", "Phụ lục: Danh mục mô hình"],
      ["Nơi nhận hồ sơ", "Xem Phụ lục I"],
    ),
    makeRule(
      "TM. …, KT. …",
      ({ text }) => /^(?:TM|KT|TL|TUQ)\s*\.\s*\p{Lu}{2}|^Q\.\s*(?:CHỦ TỊCH|GIÁM ĐỐC|TRƯỞNG)/u.test(text),
      ["TM. ỦY BAN NHÂN DÂN", "KT.GIÁM ĐỐC", "Q. GIÁM ĐỐC"],
      ["Q. BÌNH THẠNH", "KT. Giám đốc ký thay"],
    ),
    makeRule(
      "CHỦ TỊCH",
      ({ text, folded }) => isCapitals(text) && postAlone.test(folded),
      ["CHỦ TỊCH", "PHÓ GIÁM ĐỐC"],
      ["CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH", "Chủ tịch"],
    ),
  ],
};

/** Whether a line heads a section of the plan, and by which rule; undefined where it heads none. */
export function readSectionHeading(line: AlignedText): Read<string> | undefined {
  return readLine(sectionRules, line);
}
