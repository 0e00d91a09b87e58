import type { Phrase } from "#text/phrase.ts";
import { oneOf } from "#text/phrase.ts";

/** “khi hết năm 2024”, “khi quý II kết thúc”: the end of a time, no event. */
const timeEnds = String.raw`\s+(?:${oneOf("het", "ket thuc", "qua")}\s+)?(?:nam|quy|thang|ngay)\s+(?:\d|[ivl]+(?!\p{L}))`;

/** What a time hangs on, up to the event. */
export const dependsOn: Phrase = {
  name: "sau khi có, theo, tùy thuộc",
  pattern: new RegExp(
    String.raw`(?<![\p{L}\d])(` +
      [
        String.raw`(?:ngay\s+)?(?:sau khi|ke tu khi|ke tu ngay(?!\s*\d)|khi(?!${timeEnds}))`,
        "sau (?=huong dan|chi dao|van ban)",
        "(?<!tiep |kem |dinh kem )theo",
        "phu thuoc(?: vao)?",
        "tuy thuoc(?: vao)?",
        "tuy theo",
        "can cu(?: vao)?",
        "dong bo (?:voi|cung)",
        "phu hop (?:voi)?",
        "cho (?=huong dan|chi dao|y kien|van ban)",
        "cung (?:voi )?(?=tien do)",
      ].join("|") +
      String.raw`)\s*`,
    "u",
  ),
  examples: [
    ["Sau khi có hướng dẫn", "sau khi "],
    ["Ngay sau khi được giao vốn", "ngay sau khi "],
    ["Kể từ ngày Luật có hiệu lực", "ke tu ngay "],
    ["Sau hướng dẫn của Bộ", "sau "],
    ["Theo lộ trình", "theo "],
    ["Tùy thuộc vào kinh phí", "tuy thuoc vao "],
    ["Đồng bộ với Đề án đất đai", "dong bo voi "],
    ["Chờ hướng dẫn", "cho "],
    ["Cùng tiến độ của Bộ", "cung "],
  ],
  not: [
    "trước khi hết quý II/2024",
    "khi năm 2024 kết thúc",
    "các năm tiếp theo",
    "kèm theo Kế hoạch",
    "sau năm 2024",
    "kể từ ngày 01/7/2024",
    "cho người dân",
  ],
};

const count = String.raw`\d{1,2}|mot|hai|ba`;
/** “ (mười) ” between number and unit. */
const inWords = String.raw`\s*(?:\([^)]*\)\s*)?`;

/** A stretch of time after an event: how many in the first group, of what in the second. */
export const timeAfter: Phrase = {
  name: "03 tháng sau khi, trong vòng 01 năm kể từ",
  pattern: new RegExp(
    String.raw`(?:(?:sau|trong vong|trong thoi gian|trong|cham nhat|khong qua)\s+){0,4}` +
      String.raw`(${count})${inWords}` +
      String.raw`(ngay lam viec|ngay|tuan|thang|quy|nam)\s*,?\s*(?:ke tu|sau|tu)\s+(?:(?:khi|ngay|thoi diem)\s+)?`,
    "u",
  ),
  examples: [
    ["03 tháng sau khi có hướng dẫn", "03 thang sau khi "],
    ["Trong vòng 01 năm kể từ ngày Luật có hiệu lực", "trong vong 01 nam ke tu ngay "],
    ["Một quý, từ thời điểm ban hành", "mot quy, tu thoi diem "],
    [
      "Chậm nhất sau 10 (mười) ngày làm việc kể từ khi nhận",
      "cham nhat sau 10 (muoi) ngay lam viec ke tu khi ",
    ],
  ],
  not: ["Sau khi có hướng dẫn", "tháng 3 sau khi có hướng dẫn", "03 tháng trước khi nghiệm thu"],
};

/** The same behind its event: “sau khi có hướng dẫn 02 tháng”. */
export const eventBefore: Phrase = {
  name: "sau khi có hướng dẫn 02 tháng",
  pattern: new RegExp(
    String.raw`^(?:ngay\s+)?(?:sau khi|ke tu khi)\s+[^\d,;.]{4,}?\s(${count})${inWords}(thang|quy|nam)\s*[.;]?$`,
    "u",
  ),
  examples: [
    ["Sau khi có hướng dẫn 02 tháng", "sau khi co huong dan 02 thang"],
    ["Kể từ khi Bộ Y tế triển khai một quý.", "ke tu khi bo y te trien khai mot quy."],
  ],
  not: [
    "Sau khi có hướng dẫn trong tháng 3",
    "Sau khi có hướng dẫn 10 ngày",
    "02 tháng sau khi có hướng dẫn",
  ],
};

/** The months of such a stretch with all that follows; the unit in the group. */
export const monthsAfter: Phrase = {
  name: "03 tháng sau khi có hướng dẫn",
  pattern: new RegExp(String.raw`(?:${count})${inWords}(thang|quy|nam)\s*,?\s*(?:ke tu|sau|tu)\s.*$`, "u"),
  examples: [
    ["Trong vòng 3 tháng kể từ ngày ban hành", "3 thang ke tu ngay ban hanh"],
    ["Một quý sau khi có hướng dẫn", "mot quy sau khi co huong dan"],
  ],
  not: ["10 ngày sau khi có hướng dẫn", "03 tháng"],
};

/** What may stand between a time and the event on which it hangs; the group: whether the event is a phase of its own. */
export const beforeEvent: Phrase = {
  name: "năm 2024 [và thực hiện] theo lộ trình",
  pattern: /^[\s,.]*(va |hoac |sau do )?\s*(?:(?:thuc hien|trien khai|dong bo)\s+)*/u,
  examples: [
    [" và thực hiện theo lộ trình", " va thuc hien "],
    [", triển khai đồng bộ với Bộ", ", trien khai dong bo "],
    ["theo lộ trình", ""],
  ],
  not: [],
};
