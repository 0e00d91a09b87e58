import { dropInvisible } from "./invisible.ts";

/** A fault of a text file that its author must mend; line and column from 1. */
export interface TextFault {
  readonly code:
    "binary" | "encoding" | "bom" | "carriage-return" | "not-nfc" | "empty" | "line-too-long" | "control";
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly suggestion: string;
}

/**
 * Longest line of an official text, in characters; what holds a longer one is no text of lines. The longest at hand has
 * 1,200; a row of a table with long cells is one line.
 */
export const longestLine = 20_000;

const saveAsUtf8 = "mở tệp trong Word hoặc Notepad rồi lưu lại với bảng mã UTF-8, phông chữ Unicode.";

/** Bytes that mark Vietnamese letters in TCVN 5712 (TCVN3, “.VnTime”) and in Windows-1258, by frequency. */
function guessEncoding(bytes: Uint8Array): string {
  const count = (codes: readonly number[]): number =>
    bytes.reduce((sum, byte) => sum + (codes.includes(byte) ? 1 : 0), 0);
  const tcvn3 = count([0xa8, 0xa9, 0xaa, 0xab, 0xac, 0xad, 0xae, 0xb5, 0xb8, 0xb9]);
  const windows1258 = count([0xcc, 0xd2, 0xde, 0xec, 0xf2, 0xf0, 0xe2, 0xea, 0xf4, 0xf5, 0xfd]);
  if (tcvn3 === 0 && windows1258 === 0) return "một bảng mã khác UTF-8";
  return tcvn3 >= windows1258 ? "TCVN3 (phông .VnTime)" : "Windows-1258";
}

function positionOfByte(bytes: Uint8Array, offset: number): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (let i = 0; i < offset; i += 1) {
    if (bytes[i] === 0x0a) {
      line += 1;
      start = i + 1;
    }
  }
  return { line, column: offset - start + 1 };
}

/** Offset of the first byte that is not UTF-8; undefined for valid UTF-8. */
function findInvalidByte(bytes: Uint8Array): number | undefined {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    decoder.decode(bytes);
    return undefined;
  } catch {
    let low = 0;
    let high = bytes.length;
    // The longest prefix that decodes, by halves; a cut inside a letter is not yet a fault (stream).
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      try {
        new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
        low = middle;
      } catch {
        high = middle - 1;
      }
    }
    return findLetterStart(bytes, low);
  }
}

/** Where the letter begins that breaks off before an offset; the offset itself where none does. */
function findLetterStart(bytes: Uint8Array, offset: number): number {
  for (let back = 1; back <= 3; back += 1) {
    const byte = bytes[offset - back] ?? 0;
    if (byte < 0x80) return offset;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    if (length > 1) return length > back ? offset - back : offset;
  }
  return offset;
}

/** TCVN3 text that a program took for Latin-1 and saved as UTF-8: “KÕ ho¹ch triÓn khai”. */
function isMojibake(text: string): boolean {
  const sample = text.slice(0, 20_000);
  const odd = sample.match(/[\u00a1-\u00bf\u00d7\u00f7\u00de\u00fe]/g)?.length ?? 0;
  const vietnamese = sample.match(/[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđăơư]/gi)?.length ?? 0;
  return odd > 20 && odd > vietnamese;
}

export interface DecodedText {
  /** NFC, without BOM, lines parted by “\n”; empty where the bytes are no text. */
  readonly text: string;
  readonly faults: readonly TextFault[];
}

/**
 * Bytes of a file as text, with every fault in order of line. Faults of code “bom”, “carriage-return” and “not-nfc” are
 * mended in the text; any other leaves nothing that could be read with trust.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const at = (
    line: number,
    column: number,
    code: TextFault["code"],
    message: string,
    suggestion: string,
  ): TextFault => ({
    code,
    line,
    column,
    message,
    suggestion,
  });
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return { text: "", faults: [at(1, 1, "encoding", "Tệp dùng bảng mã UTF-16, cần UTF-8.", saveAsUtf8)] };
  }
  const zero = bytes.indexOf(0);
  if (zero >= 0) {
    const { line, column } = positionOfByte(bytes, zero);
    const message = "Tệp có byte 00, không phải tệp văn bản thuần.";
    return {
      text: "",
      faults: [at(line, column, "binary", message, "chọn tệp .txt, .md, .docx, .html hoặc .pdf có lớp chữ.")],
    };
  }
  const invalid = findInvalidByte(bytes);
  if (invalid !== undefined) {
    const { line, column } = positionOfByte(bytes, invalid);
    const byte = (bytes[invalid] ?? 0).toString(16).toUpperCase().padStart(2, "0");
    const message = `Byte ${byte} không đúng UTF-8; tệp có vẻ dùng ${guessEncoding(bytes)}.`;
    return { text: "", faults: [at(line, column, "encoding", message, saveAsUtf8)] };
  }
  const faults: TextFault[] = [];
  let text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  if (text.startsWith("\uFEFF")) {
    faults.push(at(1, 1, "bom", "Tệp bắt đầu bằng dấu BOM.", "lưu lại dạng “UTF-8” không BOM."));
    text = text.slice(1);
  }
  const carriage = text.indexOf("\r");
  if (carriage >= 0) {
    const line = (text.slice(0, carriage).match(/\n/g)?.length ?? 0) + 1;
    const column = carriage - text.lastIndexOf("\n", carriage - 1);
    faults.push(
      at(
        line,
        column,
        "carriage-return",
        "Dòng kết thúc bằng CR hoặc CRLF, cần LF.",
        "lưu lại với kiểu xuống dòng LF (Unix).",
      ),
    );
    text = text.replace(/\r\n?/g, "\n");
  }
  const lines = text.split("\n");
  for (const [index, line] of lines.entries()) {
    if (line.length > longestLine) {
      const message = `Dòng dài ${line.length.toLocaleString("vi")} ký tự, tối đa ${longestLine.toLocaleString("vi")}.`;
      faults.push(
        at(
          index + 1,
          longestLine + 1,
          "line-too-long",
          message,
          "kiểm tra lại tệp nguồn: văn bản phải có xuống dòng.",
        ),
      );
    }
    // Tabs and form feeds part words; the upper range holds marks that old software leaves.
    const control = /(?![\t\n\f\r\u0080-\u009f])[\p{Cc}\ufffd]/u.exec(line);
    if (control !== null) {
      const code = (control[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
      faults.push(
        at(
          index + 1,
          control.index + 1,
          "control",
          `Có ký tự điều khiển U+${code}.`,
          "xóa ký tự này trong tệp nguồn.",
        ),
      );
    }
  }
  if (faults.some((fault) => fault.code === "line-too-long")) return { text: "", faults };
  if (dropInvisible(text).trim() === "") {
    return {
      text: "",
      faults: [...faults, at(1, 1, "empty", "Tệp trống, không có chữ nào.", "kiểm tra lại tệp nguồn.")],
    };
  }
  if (isMojibake(text)) {
    const message = "Chữ bị đổi bảng mã sai (TCVN3 đọc thành Latin-1), ví dụ “KÕ ho¹ch”.";
    return { text: "", faults: [...faults, at(1, 1, "encoding", message, saveAsUtf8)] };
  }
  const firstDecomposed = lines.findIndex((line) => line !== line.normalize("NFC"));
  if (firstDecomposed >= 0) {
    const line = lines[firstDecomposed] ?? "";
    const composed = line.normalize("NFC");
    let column = 0;
    while (line.charAt(column) === composed.charAt(column)) column += 1;
    const shown = line.slice(Math.max(0, column - 1), column + 3).normalize("NFC");
    faults.push(
      at(
        firstDecomposed + 1,
        column + 1,
        "not-nfc",
        `Chữ viết dạng tổ hợp rời (NFD) tại “${shown}”, cần dạng dựng sẵn (NFC).`,
        "chuyển tệp sang Unicode dựng sẵn.",
      ),
    );
    text = text.normalize("NFC");
  }
  return { text: text.replace(/\f/g, "\n"), faults };
}

/** Faults after which the text can still be read, since decoding mends them. */
export function isMended(fault: TextFault): boolean {
  return (
    fault.code === "bom" ||
    fault.code === "carriage-return" ||
    fault.code === "not-nfc" ||
    fault.code === "control"
  );
}

/** Lines of a text; one line break at the end ends the last line and begins none. */
export function splitLines(text: string): string[] {
  return text.replace(/\n$/, "").split("\n");
}
