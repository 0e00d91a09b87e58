import { type Phrase, oneOf } from "#text/phrase.ts";

/** Words with which the name of a body begins, or of those who stand for it, with their marks: “Số hóa” names no “Sở”. */
const plainWords: readonly string[] = [
  "sở",
  "phòng",
  "công an",
  "công đoàn",
  "ủy ban",
  "hội đồng",
  "văn phòng",
  "ban(?! hành)",
  "chi cục",
  "cục",
  "bộ(?! phận| dữ| tiêu| máy| mã)",
  "trung tâm",
  "hội(?! nghị| thi| thảo| họp)",
  "đoàn",
  "liên đoàn",
  "liên minh",
  "hiệp hội",
  "bảo hiểm xã hội",
  "ngân hàng",
  "kho bạc",
  "điện lực",
  "bưu điện",
  "đài",
  "báo(?! cáo)",
  "trường(?! học)",
  "bệnh viện",
  "mặt trận",
  "viện",
  "t[oò][àa] án",
  "thanh tra",
  "trạm",
  "tổ(?! chức)",
  "đội",
  "đơn vị",
  "cơ quan",
  "các (?:sở|phòng|ban|ngành|đơn vị|cơ quan|xã|phường|huyện|quận|ấp|thôn|khu phố|hội|tổ|trường|địa phương|cấp|doanh nghiệp)",
  "giám đốc",
  "chủ tịch",
  "phó chủ tịch",
  "thủ trưởng",
  "trưởng",
  "chánh",
  "bí thư",
  "lãnh đạo",
  "đảng [uủ][ỷỶyY]",
  "thường trực",
  "viettel",
  "mobifone",
  "công ty",
  "tổng công ty",
  "tập đoàn",
  "hải quan",
  "thuế",
  "quỹ",
  "thống kê",
  "bộ đội",
  "chi nhánh",
];
/** Short forms, as they are printed; “CA” alone is a word of other things. */
const shortWords: readonly string[] = [
  ...["UBND", "HĐND", "BHXH", "MTTQ", "VNPT", "NHNN", "NHCSXH", "VP"],
  "CA(?= (?:tỉnh|thành phố|TP|huyện|thị xã|quận|xã|phường|thị trấn|cấp)(?!\\p{L}))",
];

/** The same in any case. */
export const bodyWord = oneOf(
  "[uủ][ỷỶyY] ban",
  "(?:tỉnh|thị|thành|huyện|quận) ?(?:đoàn|[uủ][ỷỶyY])",
  ...plainWords,
  ...shortWords,
);

/** Behind “giao”: a meeting, and no body that is given something: “Giao ban, đánh giá kết quả”, “giao ban hằng tháng”. */
export const noBriefing = String.raw`(?! ban(?:\s*[,.;:)]|$|\s(?:h[àằ]ng|định kỳ|mỗi|tuần|tháng|quý|đánh giá|trực tuyến|giữa|công tác|kết quả|tiến độ|về|với|báo cáo)(?!\p{L})))`;

const withCapital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The same as they begin a sentence, for patterns that tell capitals from small letters. */
export const sentenceBody = oneOf(
  "[UỦ][ỷy] ban",
  "(?:Tỉnh|Thị|Thành|Huyện|Quận) ?(?:đoàn|[uủ][ỷy])",
  ...plainWords.map(withCapital),
  ...shortWords,
);

/** The name of a body, or several, up to a mark that ends it; at the head of a text. */
export const leadingBody: Phrase = {
  name: "Công an tỉnh …",
  keepsMarks: true,
  pattern: new RegExp(String.raw`^${bodyWord}(?!\p{L})`, "iu"),
  examples: [
    ["Công an tỉnh chủ trì", "Công an"],
    ["SỞ Y TẾ", "SỞ"],
    ["Các phòng, ban", "Các phòng"],
    ["CA tỉnh, VP UBND tỉnh", "CA"],
  ],
  not: [
    "Số hóa hồ sơ",
    "Lưu trú tại khách sạn",
    "Tổ chức đào tạo",
    "Báo cáo kết quả",
    "Bộ phận Một cửa",
    "Ca bệnh",
  ],
};
