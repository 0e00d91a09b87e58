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
      String.raw`(?<!\p{L}|viec |ket qua |tinh hinh |dang )(?:trien khai|thuc hien)\s+(?:xong\s+)?(?:truoc|vao|trong(?=\s(?:thang|quy|nam)\s)|${latest})|` +
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
    ["Sở Tư pháp chủ trì triển khai trong quý III/2024.", "trien khai trong quy iii/2024"],
    ["Công an tỉnh thực hiện trước ngày 30/6/2024", "thuc hien truoc ngay 30/6/2024"],
    ["Sở Y tế rà soát, thời hạn hoàn thành: 30/9/2024.", "thoi han hoan thanh: 30/9/2024"],
  ],
  not: [
    "Hoàn thành các nhiệm vụ được giao trong kế hoạch",
    "Kế hoạch năm 2024 đã hoàn thành",
    "Sơ kết việc triển khai trong năm 2024",
    "đã thực hiện trước ngày 30/6/2023",
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

/** By when a sentence says that a thing is to be so, in its last words; what is told of reports and of the past is no work. */
export const untilClause: Phrase = {
  name: "Đưa tỷ lệ lên trên 45% trước ngày 30/11/2024.",
  pattern: new RegExp(
    String.raw`(?<=(?:^|[.;]\s)(?![^.;]{0,240}(?<!\p{L})${oneOf("bao cao", "gui", "tong hop", "so ket", "tong ket", "danh gia", "da", "duoc giao", "ban hanh", "quyet dinh", "cong van")}(?!\p{L}))[^.;]{8,240}?\s)` +
      String.raw`(?:truoc|${latest}|ke tu)\s+(?:la\s+)?(?:\p{L}+\s+){0,3}?[\divx](?:[\divx/.-]*[\divx])?(?:\s+(?:thang|nam)\s+\d+){0,2}(?=\s*(?:[.;]\s|[.;]?$))`,
    "gu",
  ),
  examples: [
    ["Đưa tỷ lệ lên trên 45% trước ngày 30/11/2024.", "truoc ngay 30/11/2024"],
    ["Sở Y tế bỏ thu tiền mặt kể từ kỳ thu tháng 11/2024", "ke tu ky thu thang 11/2024"],
  ],
  not: [
    "UBND xã báo cáo kết quả trước ngày 15/12/2024.",
    "Huyện đã cấp 500 thẻ trước ngày 15/12/2023",
    "Trước ngày 15/12/2024, UBND xã rà soát",
    "Người sinh trước ngày 01/7/2010 được cấp thẻ",
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

/** That the work goes on, in passing. */
export const ongoingClause: Phrase = {
  name: "…, thực hiện thường xuyên",
  pattern:
    /(?<!\p{L}|viec |ket qua )(?:(?:trien khai|thuc hien|duy tri|tien hanh)\s+)?thuong xuyen(?:,? lien tuc)?(?=[;,.)]|\s*$)|(?<!\p{L})(?:trien khai|thuc hien|duy tri)\s+(?:hang|dinh ky hang)\s+(?:ngay|tuan|thang|quy|nam)(?=[;,.)]|\s*$)/gu,
  examples: [
    ["Giao Công an tỉnh chủ trì, thực hiện thường xuyên.", "thuc hien thuong xuyen"],
    ["Sở Y tế chủ trì, thường xuyên", "thuong xuyen"],
    ["Công an xã triển khai hằng tháng.", "trien khai hang thang"],
  ],
  not: [
    "Thường xuyên kiểm tra, đôn đốc",
    "Báo cáo kết quả hằng tháng",
    "kiểm tra thường xuyên việc khai báo",
  ],
};

/**
 * The deadline that assignments state in passing, where no field is labelled so: the one clause that says by when the work
 * is to be finished, as printed; where none gives a date, the one that says that it goes on. Null where no clause says
 * either, or several say different things: then each is about a part of the work.
 */
export function findDeadlineClause(assignments: readonly string[]): string | null {
  const find = (phrases: readonly Phrase[], isMeant: (words: string) => boolean): readonly string[] => [
    ...new Set(
      assignments.flatMap((text) =>
        phrases
          .flatMap(({ pattern }) => [...foldAligned(text).matchAll(pattern)])
          .filter(([words]) => isMeant(words))
          .map((match) => text.slice(match.index, match.index + match[0].length).trim()),
      ),
    ),
  ];
  const ended = find([finishClause, limitClause], (words) => dated.pattern.test(words));
  const until = ended.length > 0 ? ended : find([untilClause], (words) => dated.pattern.test(words));
  const found = until.length > 0 ? until : find([ongoingClause], () => true);
  return found.length === 1 ? (found[0] ?? null) : null;
}
