import type { HeadReading } from "#importer/facts/head-reading.ts";
import type { Evidence } from "#importer/lines/layout-reading.ts";
import type { FieldName, UnreadKind } from "#schema/items.ts";
import type { LineRange } from "#schema/identifier.ts";

/** Facts of the document, as a clerk calls them. */
export const factWords: Readonly<Record<HeadReading["fact"], string>> = {
  kind: "Loại văn bản",
  number: "Số, ký hiệu",
  issued: "Ngày ban hành",
  issuer: "Cơ quan ban hành",
  title: "Trích yếu",
  period: "Thời kỳ",
  signatory: "Người ký",
  draft: "Dự thảo",
};

/** Where in a document a fact was read. */
export const sourceWords: Readonly<Record<string, string>> = {
  letterhead: "phần đầu văn bản",
  "number-sign": "ký hiệu",
  sentence: "câu ban hành",
  signature: "phần ký",
  caption: "dòng “Kèm theo …”",
  title: "trích yếu",
  portal: "bảng thuộc tính của cổng văn bản",
};

/** What speaks for or against a way of reading. */
export const evidenceWords: Readonly<Record<string, string>> = {
  titles: "có tên ra tên mô hình, nhiệm vụ",
  leads: "có đơn vị chủ trì hoặc thực hiện",
  deadlines: "có thời hạn",
  labels: "có mục tiêu, nội dung ghi nhãn",
  "numbers-run-on": "số thứ tự chạy tiếp",
  "known-headings": "cột có tiêu đề quen",
  declared: "đúng với số lượng văn bản tự nêu",
  named: "gọi là “mô hình”, “nhiệm vụ”",
  verbs: "tên bắt đầu bằng việc phải làm",
  bearers: "đứng dưới tên cơ quan phải làm",
  reasons: "ghi rõ là không thực hiện",
  "model-words": "tên mở đầu bằng “mô hình”",
  "annex-titles": "tên có trong bảng",
  "listing-headings": "nằm dưới đề mục về mô hình, nhiệm vụ",
  "label-headings": "là nhãn, không phải tên",
  "section-headings": "là đề mục chung",
  "group-headings": "là tên nhóm",
  "agency-headings": "là tên cơ quan",
  "assignments-first": "mở đầu bằng cơ quan, không phải tên",
  "assigned-runs": "đứng giữa các câu giao việc",
  "asked-above": "có câu yêu cầu, kết luận phía trên",
  "not-asked": "không có câu yêu cầu phía trên",
  unassigned: "không giao việc cho ai",
  "beside-tables": "câu giao việc đứng cạnh bảng",
  "below-agencies": "đứng dưới tên cơ quan",
  "several-leads": "có hơn một đơn vị chủ trì",
  "other-parts": "nằm trong phần không liệt kê",
  untitled: "không có tên",
  "long-titles": "tên quá dài",
  sentences: "tên là cả một câu",
};

/** Fields of an item. */
export const fieldWords: Readonly<Record<FieldName, string>> = {
  objective: "mục tiêu",
  assignments: "phân công",
  leads: "đơn vị chủ trì",
  coordinators: "đơn vị phối hợp",
  implementers: "đơn vị thực hiện",
  supporters: "đơn vị hỗ trợ",
  deadline: "thời hạn",
  tools: "công cụ, nền tảng",
  result: "kết quả, sản phẩm",
  note: "ghi chú",
  content: "nội dung",
};

/** Kinds of lines that belong to no item. */
export const unreadWords: Readonly<Record<UnreadKind, string>> = {
  letterhead: "quốc hiệu, tên cơ quan",
  title: "tên loại văn bản",
  basis: "căn cứ",
  heading: "đề mục",
  general: "lời văn chung",
  "annex-caption": "tên phụ lục",
  "web-page": "chữ của trang web quanh văn bản",
  contents: "mục lục",
  "table-head": "hàng của bảng không đọc, tiêu đề bảng",
  key: "chú thích",
  recipients: "nơi nhận",
  signature: "phần ký",
  masked: "dữ liệu cá nhân đã ẩn",
  page: "số trang, đường kẻ",
  unknown: "không rõ là gì",
};

/** “dòng 12”, “dòng 12–14”. */
export function formatLines([from, to]: LineRange): string {
  return from === to ? `dòng ${from}` : `dòng ${from}–${to}`;
}

/** “có thời hạn 10/12, số thứ tự chạy tiếp 11/12”; empty where there is none. */
export function formatEvidence(because: readonly Evidence[]): string {
  return because
    .map(
      ({ what, count, of }) =>
        `${evidenceWords[what] ?? what} ${of === undefined ? count : `${count}/${of}`}`,
    )
    .join(", ");
}

/** A heading and the lines below it, indented; nothing where there are none. */
export function formatSection(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", heading, ...lines.map((line) => (line === "" ? "" : `  ${line}`))];
}
