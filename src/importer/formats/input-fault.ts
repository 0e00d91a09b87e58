import type { Problem } from "#problems/problem.ts";
import { formatObjects } from "#text/objects.ts";
import type { InvisibleFound } from "#text/tell-invisible.ts";
import type { LookalikeFound } from "#text/tell-lookalikes.ts";
import type { LeftOutKind, LeftOutSum } from "./left-out.ts";
import {
  largestFile,
  largestText,
  mostCells,
  mostLetters,
  mostLines,
  mostPages,
  mostParagraphs,
  mostTags,
} from "./input-limits.ts";

/** What is wrong with a received file, or worth telling; the file's name is added by whoever knows it. */
export type InputFault = Omit<Problem, "file">;

const saveAsDocx = "mở tệp trong Word, chọn “Lưu thành” (Save As) kiểu .docx rồi nhập lại.";
const convert = "mở tệp bằng phần mềm đã tạo ra nó, lưu thành .docx, .xlsx hoặc .txt (UTF-8) rồi nhập lại.";
const recognise =
  "dùng phần mềm nhận dạng chữ (OCR) để có tệp .docx, .txt hoặc .pdf có lớp chữ, soát lại rồi nhập.";

const oneOnly = "mỗi tệp chỉ chứa một kế hoạch: tách phần kế hoạch sang một tệp riêng rồi nhập tệp đó.";

const thousands = (count: number): string => String(count).replace(/000$/, ".000");

/** Every reason for which a file is not read: what is wrong and what to do. */
const reasons = {
  empty: ["Tệp trống, không có chữ nào.", "kiểm tra lại tệp nguồn."],
  "old-doc": ["Tệp Word đời cũ (.doc), chưa đọc được.", saveAsDocx],
  "old-office": ["Tệp Office đời cũ (.xls, .ppt …), chưa đọc được.", convert],
  "encrypted-office": ["Tệp Office được đặt mật khẩu.", "mở tệp, bỏ mật khẩu, lưu lại rồi nhập."],
  "encrypted-pdf": ["Tệp PDF được đặt mật khẩu.", "mở tệp, bỏ mật khẩu, lưu lại rồi nhập."],
  "scanned-pdf": ["Tệp PDF chỉ có ảnh quét, không có lớp chữ.", recognise],
  "garbled-pdf": [
    "Lớp chữ của tệp PDF bị hỏng: phông chữ không cho biết chữ nào được vẽ.",
    "xin bản .docx, hoặc nhận dạng lại (OCR) rồi nhập.",
  ],
  "apart-pdf": [
    "Lớp chữ của tệp PDF có chữ mang dấu bị tách rời khỏi từ (“k ế ho ạ ch”).",
    "xin bản .docx, hoặc nhận dạng lại (OCR) rồi nhập.",
  ],
  image: ["Tệp là ảnh, không có chữ để đọc.", recognise],
  rtf: ["Tệp RTF, chưa đọc được.", saveAsDocx],
  odt: [
    "Tệp OpenDocument (.odt), chưa đọc được.",
    "mở tệp trong LibreOffice hoặc Word, lưu thành .docx rồi nhập lại.",
  ],
  spreadsheet: [
    "Tệp bảng tính OpenDocument (.ods) hoặc nhị phân (.xlsb), chưa đọc được.",
    "mở tệp bằng Excel hoặc LibreOffice, lưu thành .xlsx rồi nhập lại.",
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
  "damaged-xlsx": ["Tệp .xlsx bị hỏng, không mở được.", "mở tệp trong Excel để sửa, hoặc xin lại tệp gốc."],
  "damaged-pdf": [
    "Tệp .pdf bị hỏng, không mở được.",
    "mở tệp bằng trình đọc PDF rồi in lại thành PDF, hoặc xin lại tệp gốc.",
  ],
  "too-large": [
    "Tệp giải nén ra quá lớn so với một văn bản.",
    "kiểm tra lại tệp nguồn; chép phần kế hoạch sang một tệp Word mới rồi nhập tệp đó.",
  ],
  "large-file": [
    `Tệp lớn hơn ${largestFile / 1e6} MB, quá lớn so với một văn bản.`,
    "chép phần kế hoạch, không kèm ảnh, sang một tệp mới rồi nhập tệp đó.",
  ],
  "large-text": [
    `Tệp chữ lớn hơn ${largestText / 1e6} MB, quá lớn so với một văn bản.`,
    "kiểm tra lại tệp nguồn; chép phần kế hoạch sang một tệp mới rồi nhập tệp đó.",
  ],
  "too-many-letters": [
    `Văn bản có hơn ${thousands(mostLetters)} ký tự, không kế hoạch nào dài như vậy.`,
    oneOnly,
  ],
  "too-many-tags": [
    `Tệp có hơn ${thousands(mostTags)} thẻ định dạng, quá nhiều so với một văn bản.`,
    "chép phần kế hoạch, chỉ giữ chữ và bảng, sang một tệp mới rồi nhập tệp đó.",
  ],
  "too-many-lines": [
    `Văn bản có hơn ${thousands(mostLines)} dòng hoặc đoạn, không kế hoạch nào dài như vậy.`,
    oneOnly,
  ],
  "too-many-paragraphs": [
    `Tệp Word có hơn ${thousands(mostParagraphs)} đoạn, không kế hoạch nào dài như vậy.`,
    oneOnly,
  ],
  "too-many-cells": [
    `Các bảng có hơn ${thousands(mostCells)} ô, kể cả chỗ mà ô gộp chiếm.`,
    "kiểm tra các ô gộp (colspan, rowspan); chép bảng của kế hoạch sang một tệp mới rồi nhập tệp đó.",
  ],
  "too-much-drawn": [
    "Tệp PDF giải nén ra quá lớn so với một văn bản.",
    "in riêng các trang của kế hoạch thành một tệp PDF mới, hoặc xin bản .docx, rồi nhập tệp đó.",
  ],
  "too-many-pages": [
    `Tệp PDF có hơn ${thousands(mostPages)} trang, không kế hoạch nào dài như vậy.`,
    oneOnly,
  ],
  unknown: ["Không nhận ra loại tệp.", "chọn tệp .txt, .md, .csv, .docx, .xlsx, .html hoặc .pdf có lớp chữ."],
} satisfies Readonly<Record<string, readonly [message: string, suggestion: string]>>;

/** Code of a reason for which a file is not read. */
export type InputReason = keyof typeof reasons;

/** The error that says why a file is not read and what to do. */
export function toInputFault(code: InputReason): InputFault {
  const [message, suggestion] = reasons[code];
  return { code, severity: "error", line: 1, column: 1, message, suggestion };
}

/** A kind of characters that print nothing, at its first place, told as a warning: the text keeps them, what is read of it does not. */
export function toInvisible(found: InvisibleFound): InputFault {
  const suggestion = "ký tự này bị bỏ khi đọc; kiểm tra chữ ở hai bên có bị che hay đổi thứ tự không.";
  return { code: "invisible", severity: "warning", ...found, suggestion };
}

/** A kind of letters that only look like others, at its first place, told as a note: the text keeps them, they are read as those. */
export function toLookalike(found: LookalikeFound): InputFault {
  const suggestion = "được đọc như chữ mà nó trông giống; bản lưu của văn bản giữ nguyên.";
  return { code: "lookalike", severity: "note", ...found, suggestion };
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

const leftOutMessages: Readonly<
  Record<LeftOutKind, readonly [tell: (sum: LeftOutSum) => string, advice: string]>
> = {
  "hidden-text": [
    ({ count }) => `Có ${count} chỗ chữ ẩn, đã bỏ khi đọc; chỗ đầu ở gần dòng này.`,
    "xem lại tệp gốc: nếu là nội dung của kế hoạch thì bỏ định dạng ẩn rồi nhập lại.",
  ],
  "struck-text": [
    ({ count }) => `Có ${count} chỗ chữ bị gạch ngang, đã bỏ khi đọc; chỗ đầu ở gần dòng này.`,
    "nếu chữ gạch ngang còn hiệu lực, bỏ gạch ngang trong tệp gốc rồi nhập lại.",
  ],
  "tracked-changes": [
    ({ count }) =>
      `Có ${count} thay đổi chưa duyệt (Track Changes), đọc như đã chấp nhận; chỗ đầu ở gần dòng này.`,
    "đối chiếu với bản đã ký; hoặc duyệt từng thay đổi trong Word rồi nhập lại.",
  ],
  "unread-object": [
    ({ objects }) => `Có ${formatObjects(objects)} không đọc thành chữ; chỗ đầu ở gần dòng này.`,
    "nếu trong đó có nội dung của kế hoạch, gõ lại thành chữ trong tệp gốc rồi nhập lại.",
  ],
};

/** What was left out of a text, told as a warning at the first place. */
export function toLeftOutFault(sum: LeftOutSum): InputFault {
  const [tell, suggestion] = leftOutMessages[sum.kind];
  return { code: sum.kind, severity: "warning", line: sum.line, column: 1, message: tell(sum), suggestion };
}

/** A file in UTF-16, which Notepad and Excel call “Unicode”, told as a note: its letters are kept. */
export const utf16Fault: InputFault = {
  code: "utf-16",
  severity: "note",
  line: 1,
  column: 1,
  message: "Tệp dùng bảng mã UTF-16 (“Unicode”), đã đọc và lưu thành UTF-8.",
};
