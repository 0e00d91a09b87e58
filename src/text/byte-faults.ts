import { type TextFault, saveAsUtf8 } from "./text-faults.ts";

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

/** Offset of the first byte of a text that is not UTF-8. */
function findInvalidByte(bytes: Uint8Array): number {
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

function findUtf16(bytes: Uint8Array): TextFault | undefined {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (!isUtf16) return undefined;
  const message = "Tệp dùng bảng mã UTF-16, cần UTF-8.";
  return { code: "encoding", line: 1, column: 1, message, suggestion: saveAsUtf8 };
}

function findZero(bytes: Uint8Array): TextFault | undefined {
  const at = bytes.indexOf(0);
  if (at < 0) return undefined;
  const message = "Tệp có byte 00, không phải tệp văn bản thuần.";
  const suggestion = "chọn tệp .txt, .md, .docx, .html hoặc .pdf có lớp chữ.";
  return { code: "binary", ...positionOfByte(bytes, at), message, suggestion };
}

function tellOtherEncoding(bytes: Uint8Array): TextFault {
  const at = findInvalidByte(bytes);
  const byte = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, "0");
  const message = `Byte ${byte} không đúng UTF-8; tệp có vẻ dùng ${guessEncoding(bytes)}.`;
  return { code: "encoding", ...positionOfByte(bytes, at), message, suggestion: saveAsUtf8 };
}

/** Bytes as text, a BOM with it; the first fault where they are no text in UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | TextFault {
  const fault = findUtf16(bytes) ?? findZero(bytes);
  if (fault !== undefined) return fault;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return tellOtherEncoding(bytes);
  }
}
