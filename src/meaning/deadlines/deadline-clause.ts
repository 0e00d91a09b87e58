import { foldAligned } from "#text/fold.ts";
import type { Phrase } from "#text/phrase.ts";
import { oneOf } from "#text/phrase.ts";

const latest = oneOf("cham nhat", "muon nhat");

/** By when the work is to be finished, in passing, up to the clause's end. */
export const finishClause: Phrase = {
  name: "… hoàn thành trước ngày 30/9/2024; …",
  pattern: new RegExp(
    String.raw`(?<!\p{L}|da |duoc |chua )(?:` +
      String.raw`(?:hoan thanh|ket thuc|xong)\s+(?:xong\s+)?(?:viec\s+)?(?:${latest}\s+)?(?:truoc|trong|vao|den|${latest})|` +
      String.raw`hoan thanh\s+[^;,.]{0,60}?\s(?:truoc|den|${latest}|trong(?=\s(?:thang|quy|nam)\s))|` +
      String.raw`trinh\s+[^;,.]{0,60}?\s(?:truoc|${latest})|` +
      String.raw`(?:thoi han|thoi gian)(?:\s+(?:hoan thanh|thuc hien|trien khai|xong))?\s*(?::|la|trong|truoc|den)` +
      String.raw`)\s[^;]*?(?=[;)]|,\s|\.\s|\.?\s*$)`,
    "gu",
  ),
  examples: [
    ["Triển khai; hoàn thành trước ngày 30/9/2023.", "hoan thanh truoc ngay 30/9/2023"],
    ["Lắp đặt, xong trong Quý II/2024, rồi vận hành", "xong trong quy ii/2024"],
    ["Hoàn thành xong việc chậm nhất vào 30/6/2024)", "hoan thanh xong viec cham nhat vao 30/6/2024"],
    ["Xong vào tháng 6. Sau đó báo cáo", "xong vao thang 6"],
    [
      "Hoàn thành cài đặt cho 100% cơ sở trước ngày 15/12/2024.",
      "hoan thanh cai dat cho 100% co so truoc ngay 15/12/2024",
    ],
    ["Sở Nội vụ trình UBND tỉnh trước ngày 20/4/2024", "trinh ubnd tinh truoc ngay 20/4/2024"],
    ["Sở Y tế rà soát, thời hạn hoàn thành: 30/9/2024.", "thoi han hoan thanh: 30/9/2024"],
  ],
  not: [
    "Hoàn thành các nhiệm vụ được giao trong kế hoạch",
    "Kế hoạch năm 2024 đã hoàn thành",
    "đã hoàn thành trước ngày 30/6/2023",
    "Báo cáo kết quả chậm nhất ngày 25/12/2024",
  ],
};

/** The same where the time comes first. */
export const limitClause: Phrase = {
  name: "Trước ngày 30/6/2024 hoàn thành …",
  pattern: new RegExp(
    String.raw`(?<!\p{L}|tinh |chua )(?:truoc|${latest}|den het)\s+(?:(?:ngay|thang|quy|nam|het|cuoi)\s+)*` +
      String.raw`[\divx][\divx/.-]*(?:\s+(?:thang|nam)\s+\d+){0,2}` +
      String.raw`(?=,?\s[^;.]{0,60}(?<!da )(?<!\p{L})(?:hoan thanh|xong)(?!\p{L}))`,
    "gu",
  ),
  examples: [
    ["Trước ngày 30/6/2024 hoàn thành lắp đặt", "truoc ngay 30/6/2024"],
    ["Chậm nhất ngày 20/9/2024, Sở Nội vụ hoàn thành rà soát", "cham nhat ngay 20/9/2024"],
    ["đến hết quý III/2024 phải hoàn thành", "den het quy iii/2024"],
  ],
  not: [
    "Đến hết năm 2023 đã hoàn thành 80%",
    "trước ngày 15/12/2024",
    "tính đến hết năm 2023 hoàn thành 80%",
  ],
};

/** A time with its year. */
export const dated: Phrase = {
  name: "9/2024, quý II/2024, 30/9/2024",
  pattern: /\d{1,2}\s*\/\s*\d{4}|(?:nam|quy [ivx\d]+\s*\/)\s*\d{4}|\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}/,
  examples: [
    ["trước tháng 9/2024", "9/2024"],
    ["trong năm 2024", "nam 2024"],
    ["trong Quý II/2024", "quy ii/2024"],
    ["trước 30.9.2024", "30.9.2024"],
  ],
  not: ["trong thời gian sớm nhất", "trước 30/9", "trong Quý II"],
};

/**
 * The deadline that assignments state in passing, where no field is labelled so: the one clause that says by when the work
 * is to be finished, as printed. Null where no clause says so with a date, or several say different things: then each is
 * about a part of the work.
 */
export function findDeadlineClause(assignments: readonly string[]): string | null {
  const found = new Set(
    assignments.flatMap((text) =>
      [finishClause, limitClause]
        .flatMap(({ pattern }) => [...foldAligned(text).matchAll(pattern)])
        .filter(([words]) => dated.pattern.test(words))
        .map((match) => text.slice(match.index, match.index + match[0].length).trim()),
    ),
  );
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}
