import type { Phrase } from "#text/phrase.ts";
import { oneOf } from "#text/phrase.ts";

const stageWord = oneOf("giai doan", "gd", "dot", "buoc", "lan", "luot", "ky");
const ordinal = oneOf("mot", "hai", "ba", "bon", "nhat", "nhi", "tu", "dau(?: tien)?", "cuoi(?: cung)?");
const stage = String.raw`${stageWord}\s*(?:thu\s*)?(?:\d(?!\d)|[ivx]{1,3}(?!\p{L})|${ordinal}(?!\p{L}))`;

/** Before the stages: how many there are. */
export const stageCount: Phrase = {
  name: "chia hai lượt,",
  pattern: new RegExp(
    String.raw`^(?:${oneOf("thuc hien", "trien khai", "chia", "gom", "lam", "thanh", "theo")} )+(?:\d|mot|hai|ba|bon|nam) ${stageWord}(?:[,:]|\s+-)\s+`,
    "u",
  ),
  examples: [
    ["chia hai lượt, lượt một xong trong tháng 8", "chia hai luot, "],
    ["Chia làm 3 đợt: đợt 1", "chia lam 3 dot: "],
  ],
  not: ["Giai đoạn 1", "chia hai lượt"],
};

/** Between two stages of which each has its label. */
export const nextStage: Phrase = {
  name: ", lượt hai xong",
  pattern: new RegExp(String.raw`,\s*(?:va\s+|con\s+)?(?=${stage})|\s+va\s+(?=${stage})`, "gu"),
  examples: [
    ["lượt một tháng 8, lượt hai năm 2025", ", "],
    ["Đợt 1 năm 2023 và giai đoạn 2 năm 2024", " va "],
  ],
  not: ["tháng 8, tháng 9", "lần này, lần sau"],
};

/** The label of a stage at the beginning. */
export const stageLabel: Phrase = {
  name: "Giai đoạn 1",
  pattern: new RegExp(`^${stage}`, "u"),
  examples: [
    ["Giai đoạn 1: Trong năm 2023", "giai doan 1"],
    ["Đợt II trong tháng 9", "dot ii"],
    ["lượt hai xong trong năm 2025", "luot hai"],
    ["Lần đầu trong quý II", "lan dau"],
    ["Lần thứ 2", "lan thu 2"],
  ],
  not: ["Giai đoạn 2023-2025", "Trong giai đoạn 1", "Bước vào năm 2024"],
};

/** Between two times of which the second ends what the first begins. */
export const rangeLink: Phrase = {
  name: "2023 - 2025, từ … đến hết …",
  pattern: /^\s*(?:-|–|—|den|toi|cho den)(?:\s+(?:het|cuoi|truoc|ngay|nam|thang|trong))*\s*$/u,
  examples: [
    [" - ", " - "],
    [" đến hết năm ", " den het nam "],
    [" cho đến ", " cho den "],
  ],
  not: [" và ", ", ", " đến khi "],
};

/** Between two times that stand side by side, or of which one tells the other more closely. */
export const listLink: Phrase = {
  name: "2023 và 2024; tháng 9, trong năm",
  pattern: /^\s*(?:(?:[,;&+/]|va|hoac|cung|tiep theo)\s*)*(?:(?:trong|het|cuoi|nam|ngay|thang)\s*)*$/u,
  examples: [
    [" và ", " va "],
    ["; trong tháng ", "; trong thang "],
    [" ", " "],
  ],
  not: [" - ", " đến ", " thí điểm, "],
};

/** Between two times of which the second is the limit and the first tells what of. */
export const limitLink: Phrase = {
  name: "Hoàn thành kế hoạch năm 2024 trước 30/6/2024",
  pattern:
    /^[^;]{0,60}?(?:hoan thanh|ket thuc|xong|cham nhat|muon nhat|thoi han|truoc|trong|bao cao|het|cuoi)\s*(?:ngay\s*)?$/u,
  examples: [
    [" trước ngày ", " truoc ngay "],
    [", kết thúc ", ", ket thuc "],
    [", báo cáo kết quả chậm nhất ", ", bao cao ket qua cham nhat "],
    [`${"x".repeat(60)}trước`, `${"x".repeat(60)}truoc`],
  ],
  not: ["; trước ", " và ", `${"x".repeat(61)}trước`],
};

/** Before a time: words that make it the limit of what was said. */
export const finishBy: Phrase = {
  name: ", phấn đấu hoàn thành trước ngày",
  pattern:
    /(?:,\s*(?:du kien|phan dau)\s+)?(?:trong|truoc|xong|hoan thanh|cham nhat|muon nhat|den|het)(?:\s+(?:ngay|thang|quy|nam|cuoi|trong|truoc|het|la))*\s*$/u,
  examples: [
    ["theo lộ trình, phấn đấu hoàn thành trước ngày ", ", phan dau hoan thanh truoc ngay "],
    ["theo lộ trình, xong trước ", "xong truoc "],
  ],
  not: ["theo Kế hoạch ngày ", "trước khi "],
};

/** Before a time: “từ” alone, in print, for “tự” and “tư” fold alike. */
export const beginning: Phrase = {
  name: "Từ ngày",
  keepsMarks: true,
  pattern: /(?:^|\s)(?:từ|tu)\s*(?:(?:ngày|tháng|quý|năm|đầu|trong)\s*)*$/u,
  examples: [
    ["kể từ ngày ", " từ ngày "],
    ["từ đầu ", "từ đầu "],
  ],
  not: ["đầu tư ", "từ nay đến ", "trước ngày "],
};
