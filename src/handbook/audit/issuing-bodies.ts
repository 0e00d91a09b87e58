import type { Phrase } from "#text/phrase.ts";

/** A kind of body in whose name a plan of Đề án 06 is issued: as words tell it or who heads it, and as a number does. */
export interface IssuingBody extends Phrase {
  /** Its letters in the symbol after a number, folded. */
  readonly symbol: string;
}

/** In the order in which findings name them. */
export const issuingBodies: readonly IssuingBody[] = [
  {
    name: "Ủy ban nhân dân, Chủ tịch",
    pattern: /\b(?:uy ban nhan dan|ubnd|chu tich)\b/,
    symbol: "ubnd",
    examples: [
      ["ỦY BAN NHÂN DÂN TỈNH", "uy ban nhan dan"],
      ["UBND huyện", "ubnd"],
      ["KT. CHỦ TỊCH", "chu tich"],
    ],
    not: ["Hội đồng nhân dân", "Chủ trì", "UBNDT"],
  },
  {
    name: "Ban Chỉ đạo, Trưởng ban",
    pattern: /\b(?:ban chi dao|bcd|truong ban)\b/,
    symbol: "bcd",
    examples: [
      ["BAN CHỈ ĐẠO ĐỀ ÁN 06", "ban chi dao"],
      ["TM. BCĐ", "bcd"],
      ["PHÓ TRƯỞNG BAN", "truong ban"],
    ],
    not: ["Ban Chỉ huy quân sự", "Trưởng phòng"],
  },
  {
    name: "Tổ công tác, Tổ trưởng",
    pattern: /\b(?:to cong tac|to truong)\b/,
    symbol: "tct",
    examples: [
      ["TỔ CÔNG TÁC TRIỂN KHAI ĐỀ ÁN 06", "to cong tac"],
      ["PHÓ TỔ TRƯỞNG", "to truong"],
    ],
    not: ["Tổ chức công tác", "Công tác tổ"],
  },
  {
    name: "Hội đồng nhân dân",
    pattern: /\b(?:hoi dong nhan dan|hdnd)\b/,
    symbol: "hdnd",
    examples: [
      ["HỘI ĐỒNG NHÂN DÂN", "hoi dong nhan dan"],
      ["HĐND tỉnh", "hdnd"],
    ],
    not: ["Hội đồng thi đua", "Ủy ban nhân dân"],
  },
];
