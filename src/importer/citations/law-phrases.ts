import type { Phrase } from "#text/phrase.ts";
import { oneOf } from "#text/phrase.ts";

/** The word that a law's name begins with. */
export const lawWord: Phrase = {
  name: "Bộ luật, Luật, Pháp lệnh",
  keepsMarks: true,
  pattern: /(?<!\p{L})(?:bộ\s+luật|luật|pháp lệnh)\s+(?=\p{L})/giu,
  examples: [
    ["Căn cứ Luật Cư trú", "Luật "],
    ["Bộ  luật Hình sự", "Bộ  luật "],
    ["Pháp lệnh Cảnh sát", "Pháp lệnh "],
  ],
  not: ["Luật (sửa đổi)", "Luật 2023", "Xluật Cư trú"],
};

/** What before the word makes it another thing's. */
export const otherLaw: Phrase = {
  name: "pháp [luật], dự thảo [Luật], Trường Đại học [Luật], Văn phòng [luật sư]",
  pattern: new RegExp(
    String.raw`(?<!\p{L})` +
      oneOf(
        ...["phap", "bo", "ky", "quy", "am", "du thao", "du an", "de nghi xay dung", "dai hoc", "hoc vien"],
        ...["khoa", "nganh", "mon", "cong ty", "van phong", "hang", "doan", "hoi", "cu nhan", "thac si"],
        "tien si",
      ) +
      String.raw`\s*$`,
    "u",
  ),
  examples: [
    ["theo pháp ", "phap "],
    ["Góp ý dự thảo ", "du thao "],
    ["Trường Đại học ", "dai hoc "],
  ],
  not: ["Căn cứ ", "thi hành các "],
};

/** What behind the word is no name of a law. */
export const noLawName: Phrase = {
  name: "[Luật] sư, [Luật] gia, [Công ty Luật] TNHH",
  keepsMarks: true,
  pattern: /^(?:sư|gia|TNHH|pháp|học|khoa|hợp danh|định|lệ|tục|chơi|nhân quả)(?!\p{L})/iu,
  examples: [
    ["sư Nguyễn", "sư"],
    ["TNHH Minh Anh", "TNHH"],
  ],
  not: ["Cư trú", "Giao thông đường bộ", "Sưu tầm"],
};

/** What an amending law says before the laws that it names. */
export const amendingLead: Phrase = {
  name: "[Luật] sửa đổi, bổ sung một số điều của các",
  keepsMarks: true,
  pattern:
    /^(?:sửa đổi|bổ sung)(?:(?:,|\s+và)\s+bổ sung)?(?:\s+một số)?\s+(?:điều|nội dung)(?:\s+\d+)?\s+(?:của|tại)\s+(?:các\s+)?(?:\d+\s+)?/iu,
  examples: [
    ["sửa đổi, bổ sung một số điều của Luật Cư trú", "sửa đổi, bổ sung một số điều của "],
    ["sửa đổi và bổ sung điều 5 tại các 3 Luật", "sửa đổi và bổ sung điều 5 tại các 3 "],
    ["bổ sung nội dung của Luật Đất đai", "bổ sung nội dung của "],
  ],
  not: ["sửa đổi Luật Cư trú", "Cư trú sửa đổi, bổ sung một số điều"],
};

const namelessWords = [
  ...[
    "năm",
    "ngày",
    "số",
    "và",
    "hoặc",
    "hay",
    "về",
    "để",
    "của",
    "tại",
    "trong",
    "trên",
    "theo",
    "làm",
    "là",
  ],
  ...["thì", "mà", "đã", "được", "có", "khi", "nếu", "do", "từ", "đến", "cho", "với", "như", "nhằm", "bằng"],
  ...["không", "phải", "cần", "sẽ", "đang", "bị", "vào", "này", "đó", "quy định", "hiện hành", "sửa đổi"],
  ...["nêu trên", "nói trên", "ban hành", "thông qua", "yêu cầu", "bảo đảm", "đảm bảo", "tăng cường"],
  ...["triển khai", "tổ chức", "gồm", "vẫn", "cũng", "ra", "giúp", "qua", "giao", "trước", "sau", "kể"],
];

/** Where a law's name that is not listed ends; with marks, for “Luật Thủ đô” and “Luật Giá” are names. */
export const lawNameEnd: Phrase = {
  name: "Luật Thủ đô| và …",
  keepsMarks: true,
  pattern: new RegExp(String.raw`[;.:,()[\]"“”\t|/\d\n]|\s${oneOf(...namelessWords)}(?!\p{L})`, "u"),
  examples: [
    ["Thủ đô và các văn bản", " và"],
    ["Giá năm 2023", " năm"],
    ["Dữ liệu, Luật Giá", ","],
  ],
  not: ["Thủ đô", "Vận tải", "Nam Bắc"],
};

/** The number behind a law's name, in the group. */
export const lawNumber: Phrase = {
  name: "Luật Cư trú[, số 68/2020/QH14]",
  keepsMarks: true,
  pattern:
    /^\s*(?:,\s*)?(?:luật\s+)?(?:số\s*:?\s*)?(\d{1,4}\s?\/\s?\d{4}\s?\/\s?(?:QH|UBTVQH|PL-UBTVQH|L-CTN)\d*)(?!\d)/iu,
  examples: [
    [", số 68/2020/QH14 ngày", ", số 68/2020/QH14"],
    [" 10/2014/UBTVQH13", " 10/2014/UBTVQH13"],
    [" số: 68 / 2020 / QH14", " số: 68 / 2020 / QH14"],
  ],
  not: [" số 13/2023/NĐ-CP", " năm 2020", " 68/20/QH14"],
};

/** The year behind a law's name, in the group. */
export const lawYear: Phrase = {
  name: "Luật Giao dịch điện tử [năm 2023], [(sửa đổi) 2023]",
  keepsMarks: true,
  pattern:
    /^\s*(?:,\s*)?(?:\(?\s*(?:sửa đổi(?:, bổ sung)?)\s*\)?\s*)?(?:năm\s+)?((?:19|20)\d{2})(?![\d/])\)?/iu,
  examples: [
    [" năm 2023 và", " năm 2023"],
    [" (sửa đổi, bổ sung) năm 2014", " (sửa đổi, bổ sung) năm 2014"],
    [", (sửa đổi 2019)", ", (sửa đổi 2019)"],
    [" 1999", " 1999"],
  ],
  not: [" 2023/QH15", " năm 20234", " năm 1823", " năm 2123"],
};
