import type { Phrase } from "#text/phrase.ts";
import { oneOf } from "#text/phrase.ts";

/** How often work is done, by the folded word for the period. */
export const rhythm = [
  ["ngay", "day"],
  ["tuan", "week"],
  ["thang", "month"],
  ["quy", "quarter"],
  ["nam", "year"],
] as const;

const period = oneOf(...rhythm.map(([word]) => word));
/** What makes of the word one period, or another word: “năm 2023”, “quý II”, “năm học”, “ngày ước”. */
const oneOnly = [
  String.raw`[\p{L}]`,
  String.raw`\s*\d`,
  String.raw`\s+[ivl]+(?![\p{L}])`,
  String.raw`\s+${oneOf("dau", "cuoi", "dinh", "che", "trinh", "mo", "hoach", "pham", "uoc", "hoc", "tiep")}(?!\p{L})`,
].join("|");
const anyPeriod = `${period}(?!${oneOnly})`;
const again = oneOf(
  "hang",
  "moi",
  "tung",
  "dinh ky",
  // “theo quý, năm”, not “theo năm học”.
  String.raw`theo(?=\s+\p{L}+\s*(?:[,;.]|va\s|$))`,
);

const times = oneOf("mot", "hai", "ba", "bon", String.raw`\d{1,2}`);

/** Before “tháng cuối năm”: how many months at the end of the year, which is no rhythm. */
const manyMonths = ["hai", "ba", "bon", "nam", "sau", "bay", "tam", "chin"];

/** “Hàng tháng”, “2 lần/năm”: work done again after each period, which stands in one of the groups. */
export const everyPeriod: Phrase = {
  name: "Hàng tháng, 2 lần/năm",
  pattern: new RegExp(
    String.raw`${again}\s+(${anyPeriod}(?:\s*(?:,|va|hoac|/)\s*(?:hang\s+)?${anyPeriod})*)` +
      String.raw`|(?<!\d\s?)(${anyPeriod})\s*/\s*lan|\d lan\s*/\s*(${anyPeriod})` +
      String.raw`|(?<!${oneOf(String.raw`\d`, "hai", "ba", "bon", "sau", "chin")}\s?)(${anyPeriod})\s+${times}\s+lan(?!\p{L})` +
      String.raw`|(?<!${oneOf(String.raw`(?<!ngay |\d)\d{1,2}`, ...manyMonths)}\s?)thang cuoi\s+(?:cua\s+)?(${anyPeriod})`,
    "u",
  ),
  examples: [
    ["Hàng tháng", "hang thang"],
    ["Báo cáo hằng quý, năm", "hang quy, nam"],
    ["Mỗi tuần", "moi tuan"],
    ["Định kỳ tháng, quý và năm", "dinh ky thang, quy va nam"],
    ["Theo quý, trước ngày 20", "theo quy"],
    ["2 lần/năm", "2 lan/nam"],
    ["Tháng/lần", "thang/lan"],
    ["Mỗi tháng một lần", "moi thang"],
    ["Một quý một lần", "quy mot lan"],
    ["Trước ngày 20 tháng cuối quý", "thang cuoi quy"],
  ],
  not: [
    "ba tháng một lần",
    "tháng cuối quý II/2024",
    "mỗi ngày mở cửa",
    "hàng năm học",
    "theo năm học",
    "từng năm 2024",
    "mỗi quý II",
    "6 tháng/lần",
    "Sáu tháng cuối năm",
    "09 tháng cuối năm",
    "hàng hóa",
    "theo ngày cuối",
  ],
};

/** Words of work without an end that is done again and again. */
export const ongoingWords: Phrase = {
  name: "Thường xuyên",
  pattern: new RegExp(
    [
      ...["thuong xuyen", "thuong ky", "lien tuc", "lau dai", "xuyen suot", "dinh ky"],
      String.raw`${oneOf("thang", "quy", "nam", "tuan")}\s*(?:/|\s(?:mot|1))\s*lan(?!\p{L})`,
      "khong (?:co )?thoi han",
      "khong gioi han thoi gian",
      String.raw`^(?:(?:dang|tiep tuc) (?:thuc hien|trien khai|duy tri)|duy tri)\W*$`,
      "trong suot (?:qua trinh|thoi gian)",
    ].join("|"),
    "u",
  ),
  examples: [
    ["Thực hiện thường xuyên.", "thuong xuyen"],
    ["Định kỳ", "dinh ky"],
    ["06 tháng/lần", "thang/lan"],
    ["Ba tháng một lần", "thang mot lan"],
    ["Không có thời hạn", "khong co thoi han"],
    ["Đang triển khai.", "dang trien khai."],
    ["Duy trì", "duy tri"],
    ["Trong suốt quá trình thực hiện Đề án", "trong suot qua trinh"],
  ],
  not: ["Đang triển khai, xong trước 30/6/2024", "Duy trì đến năm 2025", "ngày/lần", "Trong năm 2024"],
};

/** What goes on after a time: “và những năm tiếp theo”, “trở đi”. */
export const followingYears: Phrase = {
  name: "và những năm tiếp theo",
  pattern: new RegExp(
    String.raw`[\s,]{0,3}(?:(?:va|den)\s+)?(?:(?:trong|cho|nhung|cac|cua)\s+){0,4}nam\s+` +
      oneOf("tiep theo", "tiep sau", "ke tiep", "tiep", "sau(?! khi)", "toi") +
      String.raw`|\s*tro di|\s*ve sau`,
    "u",
  ),
  examples: [
    ["Năm 2023 và những năm tiếp theo", " va nhung nam tiep theo"],
    ["2024, các năm sau", ", cac nam sau"],
    ["Từ năm 2024 trở đi", " tro di"],
  ],
  not: ["năm sau khi có hướng dẫn", "Năm 2023 và 2024", "tiếp theo"],
};

/** Words before “và những năm tiếp theo” that only say that work goes on. */
export const keepsGoing: Phrase = {
  name: "và tiếp tục duy trì",
  pattern:
    /(?:,|(?<![\p{L}])va)?\s*(?:(?:duy tri|tiep tuc|thuc hien|trien khai|nhan rong|mo rong)\s*){1,6}$/u,
  examples: [
    ["Năm 2024 và tiếp tục duy trì", "va tiep tuc duy tri"],
    ["Năm 2024, nhân rộng", ", nhan rong"],
  ],
  not: ["Duy trì năm 2024", "Năm 2024"],
};

/** Before “thường xuyên”: words that join it to a time of its own. */
export const thenOngoing: Phrase = {
  name: "Quý I/2024, sau đó duy trì",
  pattern: new RegExp(
    String.raw`(?:,|;|\.|(?<![\p{L}])va|sau do|dong thoi|roi)\s*(?:` +
      oneOf(
        ...["duy tri", "tiep tuc", "trien khai", "thuc hien", "sau do", "va", "dong thoi", "cap nhat"],
        ...["hoat dong", "van hanh", "bao dam", "on dinh"],
        String.raw`(?:(?:trong|cac|nhung)\s+)*nam (?:tiep theo|sau|tiep)`,
      ) +
      String.raw`\s*)*$`,
    "u",
  ),
  examples: [
    ["Hoàn thành trong Quý I/2024 và duy trì ", "va duy tri "],
    ["Năm 2024, các năm tiếp theo ", ", cac nam tiep theo "],
    ["30/6/2024; ", "; "],
  ],
  not: ["Từ tháng 01/2024 ", "Năm 2024 và báo cáo "],
};

/** After “thường xuyên”: words that lead to the limit of a part. */
export const partLimit: Phrase = {
  name: "Thường xuyên; riêng …, chậm nhất …",
  pattern: /(?:hoan thanh|xong|cham nhat|muon nhat|rieng)/u,
  examples: [
    ["; riêng việc số hóa trước 30/6/2024", "rieng"],
    [", hoàn thành trước 30/6/2024", "hoan thanh"],
  ],
  not: [" đến hết năm 2025"],
};

/** After “thường xuyên”: words that lead to a time at which work is looked at, not ended. */
export const milestone: Phrase = {
  name: "Thường xuyên, sơ kết vào tháng 11/2024",
  pattern: /^\W*(?:va\s+)?(?:so ket|tong ket|bao cao|danh gia|tong hop|kiem tra|gui)(?!\p{L})/u,
  examples: [
    [", sơ kết vào tháng 11/2024", ", so ket"],
    ["; báo cáo trước ngày 20/12/2024", "; bao cao"],
  ],
  not: [" đến hết năm 2025", ", hoàn thành trước 30/6/2024"],
};
