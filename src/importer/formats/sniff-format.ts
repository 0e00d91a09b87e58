import { openArchive, unpackPart } from "./archive.ts";
import type { Archive } from "./archive.ts";
import type { InputReason } from "./input-fault.ts";

/** What a file is: a kind that can be read, or the reason why it is not. */
export type SniffedFormat =
  | { readonly kind: "html" | "pdf" | "text" }
  | { readonly kind: "docx" | "xlsx"; readonly archive: Archive }
  | { readonly kind: "refused"; readonly reason: InputReason };

const refused = (reason: InputReason): SniffedFormat => ({ kind: "refused", reason });

/** Files of the first bytes alone; “?” is any byte. Source: the formats' own specifications. */
const signatures: readonly (readonly [head: string, offset: number, reason: InputReason])[] = [
  ["{\\rtf", 0, "rtf"],
  ["\u0089PNG", 0, "image"],
  ["\u00ff\u00d8\u00ff", 0, "image"],
  ["GIF8", 0, "image"],
  ["II*\0", 0, "image"],
  ["MM\0*", 0, "image"],
  ["WEBP", 8, "image"],
  ["ftypheic", 4, "image"],
  ["ftypmif1", 4, "image"],
  ["ftypavif", 4, "image"],
  ["Rar!", 0, "archive"],
  ["7z\u00bc\u00af", 0, "archive"],
  ["\u001f\u008b", 0, "archive"],
];

function latin(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}

function holds(bytes: Uint8Array, text: string): boolean {
  // Names in a compound file are UTF-16LE: each letter is followed by a zero.
  const wanted = [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
  outer: for (let at = 0; at + wanted.length <= bytes.length; at += 2) {
    for (let i = 0; i < wanted.length; i += 1) if (bytes[at + i] !== wanted[i]) continue outer;
    return true;
  }
  return false;
}

/** A compound file (MS-CFB): Office up to 2003, or a newer document wrapped for its password (MS-OFFCRYPTO 2.3.2). */
function sniffCompound(bytes: Uint8Array, extension: string): InputReason {
  if (holds(bytes, "EncryptedPackage")) return "encrypted-office";
  if (holds(bytes, "WordDocument")) return "old-doc";
  if (holds(bytes, "Workbook") || holds(bytes, "PowerPoint Document")) return "old-office";
  return extension === "doc" ? "old-doc" : "old-office";
}

/** Longest media type that tells an OpenDocument file, in bytes; a longer one is none. */
const longestType = 200;

async function readMediaType(archive: Archive): Promise<string> {
  const part = archive.file("mimetype");
  const bytes = part === null ? "" : await unpackPart(part, longestType);
  return typeof bytes === "string" ? "" : latin(bytes, 0, longestType);
}

async function sniffZip(bytes: Uint8Array, extension: string): Promise<SniffedFormat> {
  const archive = await openArchive(bytes);
  const damaged = extension === "docx" ? "damaged-docx" : extension === "xlsx" ? "damaged-xlsx" : "archive";
  if (archive === undefined) return refused(damaged);
  const has = (folder: string): boolean => Object.keys(archive.files).some((name) => name.startsWith(folder));
  const type = await readMediaType(archive);
  if (type.includes("opendocument.text")) return refused("odt");
  if (type.includes("opendocument.spreadsheet")) return refused("spreadsheet");
  if (type.includes("opendocument.presentation")) return refused("slides");
  if (has("word/")) return { kind: "docx", archive };
  if (has("xl/workbook.xml")) return { kind: "xlsx", archive };
  if (has("xl/")) return refused("spreadsheet");
  if (has("ppt/")) return refused("slides");
  return refused(damaged);
}

/** What follows the comments and XML declarations at the head of a page; one that does not end is not skipped. */
function skipProlog(start: string): string {
  let at = 0;
  for (;;) {
    const isComment = start.startsWith("<!--", at);
    if (!isComment && !/^<\?xml/i.test(start.slice(at, at + 5))) return start.slice(at);
    const mark = isComment ? "-->" : ">";
    const end = start.indexOf(mark, at + (isComment ? 4 : 5));
    if (end < 0) return start.slice(at);
    at = end + mark.length;
    while (/\s/.test(start.charAt(at))) at += 1;
  }
}

/** What a file is, by its content first and by its name where the content leaves it open. */
export async function sniffFormat(bytes: Uint8Array, name: string): Promise<SniffedFormat> {
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  if (bytes.length === 0) return refused("empty");
  const head = latin(bytes, 0, 1024);
  if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006"))
    return sniffZip(bytes, extension);
  if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) return refused(sniffCompound(bytes, extension));
  // ISO 32000-1, implementation note 13: readers find the header anywhere in the first 1,024 bytes.
  if (head.includes("%PDF-")) return { kind: "pdf" };
  const signed = signatures.find(([text, offset]) => head.startsWith(text, offset));
  if (signed !== undefined) return refused(signed[2]);
  if (head.startsWith("BM") && bytes.includes(0)) return refused("image");
  const start = head.replace(/^\u00ef\u00bb\u00bf/, "").trimStart();
  if (/^<(?:!doctype\s+html|html|head|body)\b/i.test(skipProlog(start))) return { kind: "html" };
  if (/^<\?xml\b/i.test(start)) return refused("xml");
  if (/^(?:from|mime-version|date|subject|content-type):/i.test(start) && /mime-version:/i.test(start))
    return refused("web-archive");
  switch (extension) {
    case "docx":
      return refused("damaged-docx");
    case "xlsx":
    case "xlsm":
      return refused("damaged-xlsx");
    case "pdf":
      return refused("damaged-pdf");
    case "html":
    case "htm":
    case "xhtml":
      return { kind: "html" };
    case "txt":
    case "md":
    case "text":
    case "tsv":
    case "csv":
    case "":
      return { kind: "text" };
    default: {
      const isUtf16 = /^(?:\u00ff\u00fe|\u00fe\u00ff)/.test(head);
      return bytes.includes(0) && !isUtf16 ? refused("unknown") : { kind: "text" };
    }
  }
}
