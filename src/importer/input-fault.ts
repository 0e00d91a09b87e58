import type { Problem } from "#problems/problem.ts";

/** What is wrong with a received file, or worth telling; the file's name is added by whoever knows it. */
export type InputFault = Omit<Problem, "file">;

const saveAsDocx = "mở tệp trong Word, chọn “Lưu thành” (Save As) kiểu .docx rồi nhập lại.";
const convert = "mở tệp bằng phần mềm đã tạo ra nó, lưu thành .docx hoặc .txt (UTF-8) rồi nhập lại.";
const recognise =
  "dùng phần mềm nhận dạng chữ (OCR) để có tệp .docx, .txt hoặc .pdf có lớp chữ, soát lại rồi nhập.";

/** Every reason for which a file is not read: what is wrong and what to do. */
const reasons = {
  empty: ["Tệp trống, không có chữ nào.", "kiểm tra lại tệp nguồn."],
  "old-doc": ["Tệp Word đời cũ (.doc), chưa đọc được.", saveAsDocx],
  "old-office": ["Tệp Office đời cũ (Excel, PowerPoint …), chưa đọc được.", convert],
  "encrypted-office": ["Tệp Office được đặt mật khẩu.", "mở tệp, bỏ mật khẩu, lưu lại rồi nhập."],
  "encrypted-pdf": ["Tệp PDF được đặt mật khẩu.", "mở tệp, bỏ mật khẩu, lưu lại rồi nhập."],
  "scanned-pdf": ["Tệp PDF chỉ có ảnh quét, không có lớp chữ.", recognise],
  image: ["Tệp là ảnh, không có chữ để đọc.", recognise],
  rtf: ["Tệp RTF, chưa đọc được.", saveAsDocx],
  odt: [
    "Tệp OpenDocument (.odt), chưa đọc được.",
    "mở tệp trong LibreOffice hoặc Word, lưu thành .docx rồi nhập lại.",
  ],
  spreadsheet: [
    "Tệp bảng tính (.xlsx, .ods), chưa đọc được.",
    "chép bảng vào tệp Word, lưu thành .docx rồi nhập lại.",
  ],
  slides: [
    "Tệp trình chiếu (.pptx, .odp), không phải văn bản kế hoạch.",
    "chọn tệp .docx, .pdf, .html hoặc .txt của kế hoạch.",
  ],
  archive: ["Tệp nén (.zip, .rar, .7z …), chưa đọc được.", "giải nén rồi nhập từng tệp văn bản bên trong."],
  "web-archive": [
    "Tệp lưu trang web (.mht), chưa đọc được.",
    "mở tệp trong trình duyệt, lưu thành .html rồi nhập lại.",
  ],
  xml: ["Tệp XML, không phải trang HTML hay tài liệu Word.", convert],
  "damaged-docx": ["Tệp .docx bị hỏng, không mở được.", "mở tệp trong Word để sửa, hoặc xin lại tệp gốc."],
  "damaged-pdf": [
    "Tệp .pdf bị hỏng, không mở được.",
    "mở tệp bằng trình đọc PDF rồi in lại thành PDF, hoặc xin lại tệp gốc.",
  ],
  "too-large": [
    "Tệp giải nén ra quá lớn so với một văn bản.",
    "kiểm tra lại tệp nguồn; chép phần kế hoạch sang một tệp Word mới rồi nhập tệp đó.",
  ],
  unknown: ["Không nhận ra loại tệp.", "chọn tệp .txt, .md, .docx, .html hoặc .pdf có lớp chữ."],
} as const satisfies Readonly<Record<string, readonly [message: string, suggestion: string]>>;

/** Code of a reason for which a file is not read. */
export type InputReason = keyof typeof reasons;

/** The error that says why a file is not read and what to do. */
export function toInputFault(code: InputReason): InputFault {
  const [message, suggestion] = reasons[code];
  return { code, severity: "error", line: 1, column: 1, message, suggestion };
}

/** Pages of a PDF that hold no text, told as a warning; `pages` counts from 1 and is not empty. */
export function toPagesWithoutText(pages: readonly number[]): InputFault {
  return {
    code: "pages-without-text",
    severity: "warning",
    line: 1,
    column: 1,
    message: `Trang ${pages.join(", ")} không có lớp chữ, nội dung trang không được đọc.`,
    suggestion: "nếu trang là ảnh quét có mô hình hay phụ lục, nhận dạng chữ (OCR) rồi nhập lại.",
  };
}
