import { make } from "./make.ts";

/** The kinds of file that a draft is downloaded as. */
export type FileKind = "docx" | "md" | "html" | "json";

const mediaTypes: Readonly<Record<FileKind, string>> = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  md: "text/markdown;charset=utf-8",
  html: "text/html;charset=utf-8",
  json: "application/json",
};

/** Hands a file to the reader; nothing is sent anywhere. */
export function download(content: BlobPart, name: string, kind: FileKind): void {
  const url = URL.createObjectURL(new Blob([content], { type: mediaTypes[kind] }));
  const link = make("a", { href: url, download: name });
  link.click();
  URL.revokeObjectURL(url);
}
