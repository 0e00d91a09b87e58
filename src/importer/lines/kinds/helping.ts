import type { Phrase } from "#text/phrase.ts";
import { bodyWord } from "./leading-body.ts";

/** A clause in which the body above it works with another: “Phối hợp với Công an tỉnh …”. */
export const joinsClause: Phrase = {
  name: "Phối hợp với X …",
  keepsMarks: true,
  pattern: new RegExp(
    String.raw`^phối hợp\s+(?:chặt chẽ\s+)?(?:(?:với|cùng)\s+)?(?:các\s+)?${bodyWord}(?!\p{L})`,
    "iu",
  ),
  examples: [
    ["Phối hợp với Công an tỉnh rà soát", "Phối hợp với Công an"],
    ["phối hợp Sở Y tế", "phối hợp Sở"],
  ],
  not: ["Phối hợp: Công an tỉnh", "Phối hợp số hóa hồ sơ", "Chủ trì, phối hợp với Sở Y tế"],
};

/** Who helps, behind “cùng” alone: “(cùng Bảo hiểm xã hội tỉnh)”. */
export const withBody: Phrase = {
  name: "cùng X",
  keepsMarks: true,
  pattern: new RegExp(String.raw`^(?:cùng(?: với)?|với)\s+(?:các\s+)?${bodyWord}(?!\p{L})`, "iu"),
  examples: [
    ["cùng Bảo hiểm xã hội tỉnh", "cùng Bảo hiểm xã hội"],
    ["với Sở Y tế", "với Sở"],
  ],
  not: ["cùng người dân", "với dữ liệu dân cư"],
};
