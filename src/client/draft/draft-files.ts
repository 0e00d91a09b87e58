import type { DraftDocument } from "#draft/compose/draft-document.ts";
import { fold } from "#text/fold.ts";
import type { Desk } from "./desk.ts";
import { type FileKind, download } from "./download.ts";

/** Name of a file: “ke-hoach-cua-lo-2027.docx”. */
export function toFileName(
  { placeName, year }: { readonly placeName: string; readonly year: number | null },
  kind: FileKind,
): string {
  const words = ["ke-hoach", placeName, year === null ? "" : String(year)]
    .filter((word) => word !== "")
    .join(" ");
  const name = fold(words)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return `${kind === "json" ? "ban-thao-" : ""}${name}.${kind}`;
}

/** The content of a file of a document; what makes it is loaded now. */
async function write(
  document: DraftDocument,
  kind: Exclude<FileKind, "json">,
  day: string,
): Promise<BlobPart> {
  switch (kind) {
    case "docx": {
      const { writeDocx } = await import("#draft/word/write-docx.ts");
      return new Uint8Array(await writeDocx(document, day));
    }
    case "md": {
      const { writeMarkdown } = await import("#draft/compose/write-markdown.ts");
      return writeMarkdown(document);
    }
    case "html": {
      const { writeHtml } = await import("#draft/compose/write-html.ts");
      return writeHtml(document);
    }
    default:
      return kind satisfies never;
  }
}

/** Makes a file of the draft and hands it over. */
export async function downloadDraft({ draft, book, index }: Desk, kind: FileKind): Promise<void> {
  const name = toFileName(draft, kind);
  if (kind === "json") download(`${JSON.stringify(draft, null, 2)}\n`, name, kind);
  else {
    const { composeDraft } = await import("#draft/compose/compose-draft.ts");
    download(await write(composeDraft(draft, book), kind, index.date), name, kind);
  }
}
