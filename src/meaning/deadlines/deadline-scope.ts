import type { Phrase } from "#text/phrase.ts";
import { oneOf } from "#text/phrase.ts";
import { trimEnd } from "#text/trim-end.ts";
import { foldDigits } from "./deadline-points.ts";

const fillerSign = /[\s,:;.–-]/;
const fillers = [
  ...[
    "tu nay",
    "da",
    "tu",
    "khi",
    "trong",
    "truoc",
    "den",
    "het",
    "cuoi",
    "dau",
    "ngay",
    "thang",
    "nam",
    "quy",
  ],
  ...["giai doan", "thoi gian", "thoi han", "cham nhat", "muon nhat", "la", "vao", "xong", "hoan thanh"],
  ...["thuc hien", "trien khai", "cho", "toi", "du kien", "phan dau", "bat dau", "ket thuc", "tiep tuc"],
  ...["co ban", "va", "to chuc", "dong bo", "cua", "ca", "suot", "khoang", "ke"],
];

/** A word at the end of what stands before a time that only leads to it. */
export const leadingWord: Phrase = {
  name: "Hoàn thành cấp tài khoản: trong",
  pattern: new RegExp(String.raw`(?:^|[\s,:;.–-])${oneOf(...fillers)}$`, "u"),
  examples: [
    ["Hoàn thành cấp tài khoản: trong", " trong"],
    ["phấn đấu hoàn thành", " hoan thanh"],
    ["Từ nay", "tu nay"],
  ],
  not: ["cấp tài khoản", "địa bàn tỉnh", "ngoài"],
};
/** Of such a word and the mark before it, in letters. */
const fillerLength = 1 + Math.max(...fillers.map((word) => word.length));

/** “đối với”, “giai đoạn” before what a phase is about. */
export const scopeLead: Phrase = {
  name: "đối với",
  pattern: /^(?:doi voi|(?:va )?(?:giai doan|thoi gian))(?=\s|$)\s*/u,
  examples: [
    ["đối với cấp xã", "doi voi "],
    ["và giai đoạn thí điểm", "va giai doan "],
  ],
  not: ["cấp xã", "giai đoạn, thí điểm"],
};

/** Words behind a time that only say that it is the limit. */
export const limitEnd: Phrase = {
  name: "trước 30/9/2024 phải xong",
  pattern: /^(?:(?:thi|phai|can) )*(?:xong|hoan thanh|hoan tat|ket thuc)(?: xong)?$/u,
  examples: [
    ["phải xong", "phai xong"],
    ["kết thúc", "ket thuc"],
  ],
  not: ["phải xong ở cấp xã", "phải báo cáo"],
};

/** Words without the marks at their ends, a leading “và” and stars of emphasis. */
export function trimEnds(text: string): string {
  return trimEnd(text.replace(/^(?:và\s|[\s,:;./–-])+/iu, ""), /[\s,:;./–-]/).replace(/\*+/g, "");
}

/**
 * What stands before the time, less the words that only lead to it: “Hoàn thành cấp tài khoản: trong”. Empty where
 * nothing is left.
 */
export function readScopeBefore(text: string): string {
  let rest = trimEnd(text, fillerSign);
  for (;;) {
    const tail = rest.slice(-fillerLength);
    const match = leadingWord.pattern.exec(foldDigits(tail));
    if (match === null) break;
    rest = trimEnd(rest.slice(0, rest.length - tail.length + match.index), fillerSign);
  }
  return readScope(rest);
}

/** What a phase is about, without “đối với”; empty where no word is left. */
export function readScope(text: string): string {
  const trimmed = trimEnds(text);
  const folded = foldDigits(trimmed);
  if (limitEnd.pattern.test(folded)) return "";
  const lead = scopeLead.pattern.exec(folded);
  const scope = trimmed.slice(lead?.[0].length ?? 0);
  return /\p{L}{2}|\d\s?%/u.test(scope) ? scope : "";
}
