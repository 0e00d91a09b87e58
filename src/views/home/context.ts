import { formatIssued } from "#views/parts/format-date.ts";

/** What is known of the programme after the years of the plans; each with the official page that says so. */
export interface ContextFact {
  readonly text: string;
  /** Address of the page; null for what was looked for and not found. */
  readonly url: string | null;
}

/** The day on which each was looked up. */
const checkedOn = "2026-11-25";

const page = (id: number): string => `https://vanban.chinhphu.vn/?pageid=27160&docid=${id}`;

const main: readonly ContextFact[] = [
  {
    text: "Quyết định số 826/QĐ-TTg ngày 11/5/2026 tiếp tục chương trình cho giai đoạn 2026–2030, tầm nhìn đến năm 2035, có hiệu lực từ ngày ký.",
    url: page(218056),
  },
  {
    text: "Chưa tìm thấy danh mục mô hình nào của giai đoạn 2026–2030, cũng chưa tìm thấy nguyên văn kế hoạch triển khai Đề án 06 của địa phương cho năm 2026.",
    url: null,
  },
];

const further: readonly ContextFact[] = [
  {
    text: "Quyết định số 940/QĐ-TTg ngày 26/5/2026 về VNeID giai đoạn 2026–2030, tầm nhìn đến năm 2045.",
    url: page(218266),
  },
  {
    text: "Nghị quyết số 125/NQ-CP ngày 11/5/2026 bổ sung dự án Luật Định danh và xác thực điện tử vào chương trình lập pháp năm 2026, kỳ họp tháng 10/2026; chưa tìm thấy thông tin luật đã được thông qua.",
    url: page(218055),
  },
];

/** An address as paper shows it: “vanban.chinhphu.vn/?pageid=27160&docid=218056”. */
export const printAddress = (url: string): string => url.replace("https://", "");

/** The programme in 2026: what matters first, and with `all` what else is known; checked on the day given, dd/mm/yyyy. */
export function tellContext(all: boolean): {
  readonly checked: string;
  readonly facts: readonly ContextFact[];
} {
  return { checked: formatIssued(checkedOn), facts: all ? [...main, ...further] : main };
}
