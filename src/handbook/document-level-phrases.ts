import { type Phrase, oneOf } from "#text/phrase.ts";

/** How the name of a body of the centre begins, or of one who signs for it. */
export const centralIssuer: Phrase = {
  name: "Thủ tướng, Chính phủ, Bộ …, Cục …, Tổ công tác triển khai Đề án 06/CP",
  pattern: new RegExp(
    "^" +
      oneOf(
        "thu tuong|pho thu tuong|chinh phu|quoc hoi|uy ban thuong vu quoc hoi|chu tich nuoc",
        "bo |bo truong|thu truong|lien bo|van phong chinh phu|van phong trung uong|ban chap hanh trung uong|ban bi thu",
        "tong cuc|cuc |ngan hang nha nuoc viet nam|bao hiem xa hoi viet nam",
        String.raw`to cong tac trien khai de an 06(?: cua)?(?: ?\/?cp\b| chinh phu)`,
      ),
  ),
  examples: [
    ["Thủ tướng Chính phủ", "thu tuong"],
    ["Ủy ban Thường vụ Quốc hội", "uy ban thuong vu quoc hoi"],
    ["Bộ Công an", "bo "],
    ["Cục Cảnh sát quản lý hành chính", "cuc "],
    ["Tổ công tác triển khai Đề án 06 của Chính phủ", "to cong tac trien khai de an 06 cua chinh phu"],
    ["Tổ công tác triển khai Đề án 06/CP", "to cong tac trien khai de an 06/cp"],
  ],
  not: [
    "Ủy ban nhân dân tỉnh",
    "Chi cục Dân số",
    "Văn phòng UBND tỉnh",
    "Bảo hiểm xã hội tỉnh",
    "Tổ công tác triển khai Đề án 06 tỉnh",
  ],
};

/** Letters in a number of bodies that a province and below alone has; NĐ 30/2020/NĐ-CP, Phụ lục I, II.3. */
export const localSymbol: Phrase = {
  name: "UBND, HĐND, TU, BCĐ …",
  pattern: /(?<![a-z0-9])(?:ubnd|hdnd|tu|thu|hu|cat|bcd|tct)(?![a-z0-9])/,
  examples: [
    ["15/KH-UBND", "ubnd"],
    ["08-CTr/TU", "tu"],
    ["416/TTr-CAT-PC06", "cat"],
    ["153/KH-BCĐ", "bcd"],
  ],
  not: ["06/QĐ-TTg", "05/HD-BCA", "46/2022/TT-BCA", "12/TB-VPCP", "9/KH-TUB"],
};
