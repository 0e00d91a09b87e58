import { dropInvisible } from "./invisible.ts";

/** A fault of a text file that its author must mend; line and column from 1. */
export interface TextFault {
  readonly code:
    | "binary"
    | "encoding"
    | "bom"
    | "carriage-return"
    | "not-nfc"
    | "empty"
    | "line-too-long"
    | "control";
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly suggestion: string;
}

/** Faults after which the text can still be read, since decoding mends them. */
export function isMended({ code }: TextFault): boolean {
  return code === "bom" || code === "carriage-return" || code === "not-nfc" || code === "control";
}

/** What an editor does with a file in another encoding. */
export const saveAsUtf8 = "mở tệp trong Word hoặc Notepad rồi lưu lại với bảng mã UTF-8, phông chữ Unicode.";

/**
 * Longest line of an official text, in characters; what holds a longer one is no text of lines. The longest at hand has
 * 1,200; a row of a table with long cells is one line.
 */
export const longestLine = 20_000;

/** One thing that may be wrong with a text. */
interface TextCheck {
  /** Its faults in order of line; empty for none. */
  readonly find: (text: string) => readonly TextFault[];
  /** The text without them, for faults that are mended by changing it. */
  readonly mend?: (text: string) => string;
}

function findBom(text: string): TextFault[] {
  if (!text.startsWith("\uFEFF")) return [];
  const message = "Tệp bắt đầu bằng dấu BOM.";
  return [{ code: "bom", line: 1, column: 1, message, suggestion: "lưu lại dạng “UTF-8” không BOM." }];
}

function findCarriageReturn(text: string): TextFault[] {
  const at = text.indexOf("\r");
  if (at < 0) return [];
  const line = (text.slice(0, at).match(/\n/g)?.length ?? 0) + 1;
  const column = at - text.lastIndexOf("\n", at - 1);
  const message = "Dòng kết thúc bằng CR hoặc CRLF, cần LF.";
  return [
    { code: "carriage-return", line, column, message, suggestion: "lưu lại với kiểu xuống dòng LF (Unix)." },
  ];
}

function findLongLine(text: string, line: number): TextFault[] {
  if (text.length <= longestLine) return [];
  const message = `Dòng dài ${text.length.toLocaleString("vi")} ký tự, tối đa ${longestLine.toLocaleString("vi")}.`;
  const suggestion = "kiểm tra lại tệp nguồn: văn bản phải có xuống dòng.";
  return [{ code: "line-too-long", line, column: longestLine + 1, message, suggestion }];
}

// Tabs and form feeds part words; the upper range holds marks that old software leaves.
const control = /(?![\t\n\f\r\u0080-\u009f])[\p{Cc}\ufffd]/u;

function findControl(text: string, line: number): TextFault[] {
  const found = control.exec(text);
  if (found === null) return [];
  const number = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  const message = `Có ký tự điều khiển U+${number}.`;
  const suggestion = "xóa ký tự này trong tệp nguồn.";
  return [{ code: "control", line, column: found.index + 1, message, suggestion }];
}

function findInLines(text: string): TextFault[] {
  const lines = text.split("\n");
  if (!control.test(text) && lines.every(({ length }) => length <= longestLine)) return [];
  return lines.flatMap((line, index) => [...findLongLine(line, index + 1), ...findControl(line, index + 1)]);
}

function findEmpty(text: string): TextFault[] {
  if (dropInvisible(text).trim() !== "") return [];
  const message = "Tệp trống, không có chữ nào.";
  return [{ code: "empty", line: 1, column: 1, message, suggestion: "kiểm tra lại tệp nguồn." }];
}

/** Text that tells how it was saved, in characters, and odd signs that a Vietnamese text of that length may hold. */
const sampleLength = 20_000;
const mostOddSigns = 20;

/** TCVN3 text that a program took for Latin-1 and saved as UTF-8: “KÕ ho¹ch triÓn khai”. */
function isMojibake(text: string): boolean {
  const sample = text.slice(0, sampleLength);
  const odd = sample.match(/[\u00a1-\u00bf\u00d7\u00f7\u00de\u00fe]/g)?.length ?? 0;
  const vietnamese = sample.match(/[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđăơư]/gi)?.length ?? 0;
  return odd > mostOddSigns && odd > vietnamese;
}

function findMojibake(text: string): TextFault[] {
  if (!isMojibake(text)) return [];
  const message = "Chữ bị đổi bảng mã sai (TCVN3 đọc thành Latin-1), ví dụ “KÕ ho¹ch”.";
  return [{ code: "encoding", line: 1, column: 1, message, suggestion: saveAsUtf8 }];
}

/** The first place with marks apart from their letters. */
function findDecomposed(text: string): TextFault[] {
  if (text === text.normalize("NFC")) return [];
  const lines = text.split("\n");
  const index = lines.findIndex((line) => line !== line.normalize("NFC"));
  const line = lines[index];
  if (line === undefined) return [];
  const composed = line.normalize("NFC");
  let column = 0;
  while (line.charAt(column) === composed.charAt(column)) column += 1;
  const shown = line.slice(Math.max(0, column - 1), column + 3).normalize("NFC");
  const message = `Chữ viết dạng tổ hợp rời (NFD) tại “${shown}”, cần dạng dựng sẵn (NFC).`;
  const suggestion = "chuyển tệp sang Unicode dựng sẵn.";
  return [{ code: "not-nfc", line: index + 1, column: column + 1, message, suggestion }];
}

/** What may be wrong with a text, in order; each reads the text that those before have mended. */
export const textChecks: readonly TextCheck[] = [
  { find: findBom, mend: (text) => text.slice(1) },
  { find: findCarriageReturn, mend: (text) => text.replace(/\r\n?/g, "\n") },
  { find: findInLines },
  { find: findEmpty },
  { find: findMojibake },
  { find: findDecomposed, mend: (text) => text.normalize("NFC") },
];
