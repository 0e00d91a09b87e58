import type { Phrase } from "#text/phrase.ts";

/** For whom or in whose stead somebody signs; NĐ 30/2020/NĐ-CP, Phụ lục I, II.7. */
export const signedFor: Phrase = {
  name: "TM., KT., TL., TUQ., Q.",
  pattern: /^(?:tm|kt|tl|tuq|q)\s*\.\s*/,
  examples: [
    ["TM. ỦY BAN NHÂN DÂN", "tm. "],
    ["KT.CHỦ TỊCH", "kt."],
    ["TUQ . GIÁM ĐỐC", "tuq . "],
    ["Q. GIÁM ĐỐC", "q. "],
  ],
  not: ["TMĐT. Sàn giao dịch", "CHỦ TỊCH", "KT CHỦ TỊCH"],
};

/** The body in whose name somebody signs, in a line of its own or broken into several, of which each may begin with another of its words. */
export const signingBody: Phrase = {
  name: "UBND, TỈNH …, BAN CHỈ ĐẠO, TỔ CÔNG TÁC, TRIỂN KHAI …",
  // “Trieu khai” is what recognition makes of “triển khai”.
  pattern:
    /^(?:trieu khai|trien khai|uy ban nhan dan|ubnd|tinh|thanh pho|thi xa|huyen|cuc|ban chi dao|to cong tac)\b/,
  examples: [
    ["ỦY BAN NHÂN DÂN TỈNH", "uy ban nhan dan"],
    ["UBND HUYỆN", "ubnd"],
    ["TỔ CÔNG TÁC", "to cong tac"],
    ["TRIỂN KHAI ĐỀ ÁN 06", "trien khai"],
    ["TỈNH NINH BÌNH", "tinh"],
    ["CỤC CẢNH SÁT", "cuc"],
  ],
  not: ["NƠI NHẬN", "TỈNHH", "CÁC SỞ, BAN, NGÀNH", "ĐỀ ÁN 06"],
};

/** What stands between post and name where the copy tells of the hand. */
export const signedMark: Phrase = {
  name: "(đã ký), (ký tên)",
  pattern: /^[([]?\s*(?:da ky(?: va dong dau)?|ky ten|chu ky|ky boi.*)\s*[)\]]?$/,
  examples: [
    ["(Đã ký)", "(da ky)"],
    ["Đã ký và đóng dấu", "da ky va dong dau"],
    ["[Ký tên]", "[ky ten]"],
    ["Ký bởi: UBND tỉnh", "ky boi: ubnd tinh"],
  ],
  not: ["Đã ký kết hợp đồng", "KÝ THAY"],
};
