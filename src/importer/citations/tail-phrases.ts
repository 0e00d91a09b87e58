import type { Phrase } from "#text/phrase.ts";
import { oneOf } from "#text/phrase.ts";

const twoDigits = String.raw`\d{1,2}`;
const inFigures = String.raw`(?<day>${twoDigits})\s?[/.-]\s?(?<month>${twoDigits})\s?[/.-]\s?(?<year>\d{4})`;
const inWords =
  String.raw`(?<dayInWords>${twoDigits})\s+tháng\s*(?<monthInWords>${twoDigits})` +
  String.raw`(?:,?\s+năm\s+|\s?[/.-]\s?)(?<yearInWords>\d{4})`;

/** The day of a document right behind its number; the groups are named. */
export const dateHere: Phrase = {
  name: "ngày 13/6/2023, (13.6.2023), ban hành ngày 13 tháng 6 năm 2023",
  keepsMarks: true,
  pattern: new RegExp(
    String.raw`^\s*(?:,\s*)?(?<bracket>\(\s*)?(?:(?:được\s+)?(?:ký|ban hành)\s+)?(?:ngày\s*)?` +
      String.raw`(?:${inFigures}|${inWords})(?!\d)`,
    "iu",
  ),
  examples: [
    [" ngày 13/6/2023 của Thủ tướng", " ngày 13/6/2023"],
    [", ngày 13.6.2023", ", ngày 13.6.2023"],
    [" (13/6/2023)", " (13/6/2023"],
    [" được ban hành ngày 13 tháng 6/2023", " được ban hành ngày 13 tháng 6/2023"],
    [", ngày 05 tháng 02, năm 2024", ", ngày 05 tháng 02, năm 2024"],
  ],
  not: [" của Thủ tướng ngày 13/6/2023", " ngày 13/6", " ngày 13/6/20234", " tháng 6 năm 2023"],
};

/** A word at which an issuer ends, unless a name goes on: “Tổ công tác triển khai Đề án 06”. */
const endingWord = oneOf(
  String.raw`ngày\s*\d`,
  // “Ủy ban Quốc gia về chuyển đổi số”, “Cục Cảnh sát quản lý hành chính về trật tự xã hội”.
  String.raw`(?<!(?:quốc gia|chỉ đạo|hành chính)\s)về(?:\s|$)`,
  ...["phê duyệt", "ban hành", "quy định", "hướng dẫn", "sửa đổi", "bổ sung", "thông qua", "trên địa bàn"],
  ...["tại", "để", "nhằm", "theo", "đã", "được", "do", "có", "trong"].map((word) => String.raw`${word}\s`),
  ...["bảo đảm", "đảm bảo", "kèm theo", "hết hiệu lực", "thay thế"],
  String.raw`(?<!(?:công tác|chỉ đạo|giúp việc)\s)(?:triển khai|thực hiện|tổ chức thực hiện)`,
);

/** The mark or word at which an issuer ends. */
export const issuerEnd: Phrase = {
  name: "Thủ tướng Chính phủ| phê duyệt …",
  keepsMarks: true,
  pattern: new RegExp(String.raw`[;.()|\t“”"]|,(?!\s(?:Thể thao|Thương binh))|\s${endingWord}`, "iu"),
  examples: [
    ["Thủ tướng Chính phủ phê duyệt Đề án", " phê duyệt"],
    ["Bộ Công an, Bộ Tư pháp", ","],
    ["UBND tỉnh về việc triển khai", " về "],
    ["Tổ công tác triển khai Đề án 06 tại tỉnh", " tại "],
    ["UBND tỉnh triển khai Đề án 06", " triển khai"],
    ["UBND tỉnh ngày 13/6/2023", " ngày 1"],
    ["Bộ Nội vụ (khóa I)", "("],
  ],
  not: [
    "Ủy ban Quốc gia về chuyển đổi số",
    "Cục Cảnh sát quản lý hành chính về trật tự xã hội",
    "Ban Chỉ đạo thực hiện Đề án 06",
    "Sở Văn hóa, Thể thao và Du lịch",
    "Bộ Lao động, Thương binh và Xã hội",
  ],
};

/** What leads to an issuer; “do” where “ban hành” follows it. */
export const issuerLead: Phrase = {
  name: "của …, do … ban hành",
  keepsMarks: true,
  pattern: /^\s*,?\s*(?:của|giữa|do(?=[^;.()]{3,80}\s(?:ban hành|ký)(?!\p{L})))\s+/iu,
  examples: [
    [" của Thủ tướng", " của "],
    [", giữa Công an tỉnh và Sở Y tế", ", giữa "],
    [" do Bộ Công an ban hành", " do "],
    [` do ${"x".repeat(79)} ký`, " do "],
  ],
  not: [" về việc", " do đó", ` do ${"x".repeat(80)} ký`, "của"],
};
