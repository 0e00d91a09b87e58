import { decodeText, splitLines } from "#text/decode.ts";
import { isMended } from "#text/text-faults.ts";
import { listInvisibleKinds } from "#text/tell-invisible.ts";
import { listLookalikes } from "#text/tell-lookalikes.ts";
import { readDocxText } from "./docx/docx-text.ts";
import type { HtmlText } from "./html/html-text.ts";
import { readHtmlText } from "./html/html-text.ts";
import type { InputFault, InputReason } from "./input-fault.ts";
import { toInputFault, toInvisible, toLeftOutFault, toLookalike, utf16Fault } from "./input-fault.ts";
import { hasTooManyTags, largestFile, largestText, mostLetters, mostLines } from "./input-limits.ts";
import type { LeftOutSum } from "./left-out.ts";
import { sumLeftOut } from "./left-out.ts";
import { readPdfText } from "./pdf/pdf-text.ts";
import { sniffFormat } from "./sniff-format.ts";
import { decodeUtf16 } from "./utf-16.ts";
import { readXlsxText } from "./xlsx/xlsx-text.ts";

/** A received file as text. */
export interface ReadInput {
  /** NFC, lines parted by “\n”; of a text file its own lines, else one for each paragraph and each row. Empty where an error says why. */
  readonly text: string;
  readonly faults: readonly InputFault[];
  /** What was left out of the text: hidden, struck, deleted, or nothing that can be read as text. */
  readonly leftOut: readonly LeftOutSum[];
  /** Of a Word document, for each line the paragraphs that it was read from, by their place in its body, from 0; else empty. */
  readonly origins: readonly (readonly number[])[];
  /** Words outside the text, among which a mark of secrecy is sought: heads and feet of pages, boxes, properties. Never published. */
  readonly aside: readonly string[];
  /** What the file is; undefined where it is nothing that can be read. */
  readonly format: "text" | "html" | "docx" | "xlsx" | "pdf" | undefined;
}

const refuse = (reason: InputReason, format: ReadInput["format"]): ReadInput => ({
  text: "",
  faults: [toInputFault(reason)],
  leftOut: [],
  origins: [],
  aside: [],
  format,
});

/** Whether bytes hold more line breaks than a text may have lines. */
function hasTooManyLines(bytes: Uint8Array): boolean {
  let count = 0;
  for (let at = bytes.indexOf(0x0a); at >= 0 && count <= mostLines; at = bytes.indexOf(0x0a, at + 1))
    count += 1;
  return count > mostLines;
}

function readText(bytes: Uint8Array): ReadInput {
  const { text, faults: found } = decodeText(bytes);
  if (text.length > mostLetters) return refuse("too-many-letters", "text");
  const told = found.map((fault): InputFault => ({
    severity: isMended(fault) ? "warning" : "error",
    ...fault,
  }));
  const isRefused = told.some((fault) => fault.severity === "error");
  const lines = isRefused ? [] : splitLines(text);
  const letters = [...listInvisibleKinds(lines).map(toInvisible), ...listLookalikes(lines).map(toLookalike)];
  const faults = [...told, ...letters];
  return { text: isRefused ? "" : text, faults, leftOut: [], origins: [], aside: [], format: "text" };
}

/** Lines that a reader made, or why it made none, with the faults of the letters in them: wrong encodings, control characters, nothing at all. */
function checkLines(
  read: HtmlText | InputReason,
  faults: readonly InputFault[],
  format: ReadInput["format"],
): ReadInput {
  if (typeof read === "string") return refuse(read, format);
  const { lines, aside, origins } = read;
  if (lines.length > mostLines) return refuse("too-many-lines", format);
  const leftOut = sumLeftOut(read.leftOut, lines.length);
  const told = [...faults, ...leftOut.map(toLeftOutFault)];
  if (lines.length === 0 && faults.length > 0)
    return { text: "", faults: told, leftOut, origins, aside, format };
  const checked = readText(new TextEncoder().encode(lines.length === 0 ? "" : `${lines.join("\n")}\n`));
  return { ...checked, faults: [...told, ...checked.faults], leftOut, origins, aside, format };
}

/** A page's own statement of its encoding (HTML Standard, 4.2.5.4), in its first 2,048 bytes. */
function readCharset(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 2048));
  return /<meta\b[^>]*\bcharset\s*=[\s"']*([\w:.-]+)/i.exec(head)?.[1];
}

/** The letters of a page: UTF-8, else the encoding it states; undefined where it states none that fits. */
function decodeHtml(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const charset = readCharset(bytes);
    if (charset === undefined || /^utf-?8$/i.test(charset)) return undefined;
    try {
      return new TextDecoder(charset, { fatal: true }).decode(bytes).normalize("NFC");
    } catch {
      return undefined;
    }
  }
}

/**
 * A received file as text, by its content first and its name second: .docx, .xlsx, .html, .pdf with a text layer, .txt, .csv and
 * .md. Any other file, and one that is damaged or locked, has one error that says what to do. Runs in a browser too.
 */
export async function readInput(bytes: Uint8Array, name: string): Promise<ReadInput> {
  if (bytes.length > largestFile) return refuse("large-file", undefined);
  const text = decodeUtf16(bytes);
  if (text === undefined) return readBytes(bytes, name);
  if (text.length > largestText) return refuse("large-text", "text");
  const read = await readBytes(new TextEncoder().encode(text), name);
  return { ...read, faults: [utf16Fault, ...read.faults] };
}

/** Bytes of a file that are no UTF-16. */
async function readBytes(bytes: Uint8Array, name: string): Promise<ReadInput> {
  const sniffed = await sniffFormat(bytes, name);
  switch (sniffed.kind) {
    case "refused":
      return refuse(sniffed.reason, undefined);
    case "docx":
      return checkLines(await readDocxText(sniffed.archive), [], "docx");
    case "xlsx":
      return checkLines(await readXlsxText(sniffed.archive), [], "xlsx");
    case "pdf": {
      const { faults, ...read } = await readPdfText(bytes);
      return checkLines({ ...read, origins: [] }, faults, "pdf");
    }
    case "html": {
      if (bytes.length > largestText) return refuse("large-text", "html");
      const html = decodeHtml(bytes);
      if (html !== undefined && hasTooManyTags(html)) return refuse("too-many-tags", "html");
      return html === undefined
        ? { ...readText(bytes), format: "html" }
        : checkLines(await readHtmlText(html), [], "html");
    }
    case "text":
      if (bytes.length > largestText) return refuse("large-text", "text");
      return hasTooManyLines(bytes) ? refuse("too-many-lines", "text") : readText(bytes);
  }
}
