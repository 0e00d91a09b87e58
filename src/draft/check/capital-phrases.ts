import { type Phrase, oneOf } from "#text/phrase.ts";

/** Words before which the people's small letters are those of a name: a body's, a title's, a document's. */
const beforeSmallPeople = oneOf(
  "[ủuUỦ][yỷ] ban",
  "[Hh]ội đồng",
  "[Cc]ông an",
  "[Qq]uân đội",
  "[Aa]n ninh",
  "[Cc]ảnh sát",
  "[Tt]òa án",
  "[Tt]oà án",
  "[Kk]iểm sát",
  "[Hh]ội thẩm",
  "[Nn]ghệ sĩ",
  "[Nn]ghệ nhân",
  "[Nn]hà giáo",
  "[Tt]hầy thuốc",
  "[Cc]hứng minh",
  "[Cc]hứng minh thư",
  "[Tt]ín dụng",
  "[Cc]hiến tranh",
  "[Dd]ân chủ",
  "[Bb]áo",
);

/** The people as a whole, in small letters, where no name of a body or of a title has the words. */
export const peopleSmall: Phrase = {
  name: "vận động nhân dân, cán bộ, công chức và nhân dân",
  keepsMarks: true,
  pattern: new RegExp(
    // Looked back for at the end of the words, not before each letter of a text.
    String.raw`(?<!\p{L})nhân dân(?!\s(?:tự quản|thế giới|các nước|tệ)|\s?\p{Lu})(?!\p{L})(?<!(?<!\p{L})${beforeSmallPeople}\s+nhân dân)`,
    "u",
  ),
  examples: [
    ["vận động nhân dân các khối phố cài đặt", "nhân dân"],
    ["phục vụ nhân dân tốt hơn", "nhân dân"],
    ["của cán bộ, công chức và nhân dân về lợi ích", "nhân dân"],
    ["các tầng lớp nhân dân tham gia", "nhân dân"],
  ],
  not: [
    "Ủy ban nhân dân phường",
    "ủy ban nhân dân các xã",
    "lực lượng Công an nhân dân",
    "Tòa án nhân dân tỉnh",
    "giấy chứng minh nhân dân",
    "quỹ tín dụng nhân dân",
    "thế trận an ninh nhân dân",
    "vận động Nhân dân",
    "hướng dẫn nhân dân tự quản",
  ],
};

/** A day of the week in small letters, where what stands beside it tells it from “the second”, “the third”. */
export const weekdaySmall: Phrase = {
  name: "sáng thứ sáu, thứ hai hằng tuần, từ thứ hai đến thứ sáu",
  keepsMarks: true,
  pattern: new RegExp(
    String.raw`(?<!\p{L})thứ (?:hai|ba|tư|năm|sáu|bảy)(?!\p{L})(?:(?=,?\s(?:(?:hằng|hàng|mỗi|đầu|cuối)\s)?tuần(?!\p{L})|\sđến thứ\s|,?\s(?:và\s)?[Cc]hủ nhật)|(?<=(?<!\p{L})${oneOf("sáng", "chiều", "trưa", "tối", "đến", "từ")} thứ \p{L}+))`,
    "u",
  ),
  examples: [
    ["báo cáo vào chiều thứ sáu", "thứ sáu"],
    ["họp giao ban thứ hai hằng tuần", "thứ hai"],
    ["làm việc từ thứ hai đến thứ sáu", "thứ hai"],
    ["tiếp nhận hồ sơ cả thứ bảy và Chủ nhật", "thứ bảy"],
  ],
  not: [
    "lần thứ hai",
    "từ năm thứ ba",
    "thứ hai, công tác tuyên truyền",
    "sáng thứ Sáu",
    "đứng thứ tư toàn tỉnh",
  ],
};

/** A ward named by its number, in small letters, where nothing is counted. */
export const numberedSmall: Phrase = {
  name: "tại phường 1 và …",
  keepsMarks: true,
  pattern: new RegExp(
    String.raw`(?<!\p{L})(?:phường|quận) [1-9]\d?(?=[,.;)]|$|\s${oneOf("và", "tại", "trên", "thuộc", "[Qq]uận", "[Tt]hành phố", "tỉnh", "chủ trì", "phối hợp", "thực hiện", "triển khai")}(?!\p{L}))(?<!(?<!\p{L})(?:mỗi|từng|các|mọi)\s(?:\p{Ll}+,\s)?\p{L}+ \d+)`,
    "u",
  ),
  examples: [
    ["tập huấn tại phường 1 và các phường khác", "phường 1"],
    ["Công an phường 12, quận 3 cũ", "phường 12"],
    ["UBND quận 3.", "quận 3"],
  ],
  not: [
    "mỗi phường 1 cán bộ",
    "bố trí cho phường 2 máy quét",
    "Phường 1 và các phường",
    "từng xã, phường 1, 2 lần",
  ],
};
