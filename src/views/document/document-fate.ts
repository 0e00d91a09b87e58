import type { DocumentEntry, DocumentFate } from "#schema/documents.ts";
import { formatIssuedInSentence } from "#views/parts/format-date.ts";
import { linkAddresses, type LinkedPart } from "#views/parts/linked-text.ts";

/** What became of a document, as pages tell it. */
export interface FateProps {
  /** “Được thay thế bằng …, từ ngày 01/3/2025”, without a full stop. */
  readonly text: string;
  readonly note: string | null;
  readonly source: readonly LinkedPart[];
}

const verbs: Readonly<Record<DocumentFate["how"], string>> = {
  replaced: "Được thay thế bằng",
  continued: "Được tiếp nối bằng",
  amended: "Được sửa đổi, bổ sung bằng",
  ended: "Hết hiệu lực",
};

/** Each step of what became of a document, oldest first; empty where nothing is known. */
export function toFates(entry: DocumentEntry | null): readonly FateProps[] {
  return (entry?.fate ?? []).map(({ how, by, since, note, source }) => ({
    text: `${verbs[how]}${by === null ? "" : ` ${by}`}${since === null ? "" : `, từ ${formatIssuedInSentence(since)}`}`,
    note: note ?? null,
    source: linkAddresses(source),
  }));
}

/** Where number, day, issuer and title of a document come from, in one or two sentences. */
export function describeOrigin(entry: DocumentEntry | null): string {
  if (entry === null) return "Theo lời của kế hoạch dẫn văn bản này.";
  const { title, titleFrom, source, name } = entry;
  if (name !== undefined) return `${source ?? "Theo lời của kế hoạch dẫn văn bản này"}.`;
  const told = "Số, ngày, cơ quan ban hành theo lời của các kế hoạch";
  if (title === null) return `${told}; không kế hoạch nào ghi trích yếu.`;
  if (titleFrom === "source") return `${told}; trích yếu theo ${source ?? "nguồn khác"}.`;
  const added = title.includes("[") ? " Chữ trong ngoặc vuông do ban biên tập thêm." : "";
  return `Số, ngày, cơ quan ban hành và trích yếu theo lời của các kế hoạch.${added}`;
}
