import type { DraftBook } from "#draft/sources/draft-book.ts";
import type { DraftFieldName, SavedDraft } from "#schema/draft.ts";
import { toRoman } from "#text/roman.ts";
import type { AnnexColumn, AnnexRow, DraftAnnex } from "./draft-document.ts";
import { listEntryWords } from "./entry-words.ts";

const assigned = "Phân công thực hiện";

/** Columns as the plans print them; one of a field that no model has is left out unless it is `always` there. */
const columns: readonly (AnnexColumn & { readonly always: boolean })[] = [
  { key: "number", heading: "TT", group: null, always: true },
  { key: "title", heading: "Mô hình", group: null, always: true },
  { key: "leads", heading: "Chủ trì", group: assigned, always: true },
  { key: "coordinators", heading: "Phối hợp", group: assigned, always: true },
  { key: "implementers", heading: "Đơn vị thực hiện", group: assigned, always: false },
  { key: "supporters", heading: "Đơn vị hỗ trợ", group: assigned, always: false },
  { key: "deadline", heading: "Thời gian hoàn thành", group: null, always: true },
  { key: "tools", heading: "Nền tảng", group: null, always: true },
  { key: "result", heading: "Kết quả, sản phẩm", group: null, always: false },
  { key: "note", heading: "Ghi chú", group: null, always: true },
];

/** A cell's words without the full stop that ended them as a sentence of the body: “30/12/2027.”. */
const toCell = (text: string): string => (/[.!?…] /u.test(text) ? text : text.replace(/(?<![.…])\.$/u, ""));

const isField = (key: AnnexColumn["key"]): key is DraftFieldName => key !== "number" && key !== "note";

/** Group of each entry; null for a model of the drafter's own. */
function listGroups({ entries }: SavedDraft, { index }: DraftBook): readonly (number | null)[] {
  const groups = new Map(index.models.map(({ id, group }) => [id, group]));
  return entries.map(({ model }) => (model === null ? null : (groups.get(model) ?? null)));
}

/** Whether each group is one run, so that a row may head it. */
function areRuns(groups: readonly (number | null)[]): boolean {
  const heads = groups.filter((group, at) => group !== groups[at - 1]);
  return !groups.includes(null) && new Set(heads).size === heads.length;
}

/**
 * The models as a table in the plans' own columns. Groups of the catalog head their models where the drafter's order keeps
 * each together. Null for a draft without models.
 * @param caption What stands below the title: “(Kèm theo …)”.
 */
export function composeAnnex(draft: SavedDraft, book: DraftBook, caption: string): DraftAnnex | null {
  if (draft.entries.length === 0) return null;
  const has = (field: DraftFieldName): boolean =>
    draft.entries.some((entry) => listEntryWords(entry, field, book).length > 0);
  const shown = columns.filter(({ key, always }) => always || (isField(key) && has(key)));
  const groups = listGroups(draft, book);
  const isHeaded = areRuns(groups);
  const titles = new Map(book.index.groups.map(({ number, title }) => [number, title]));
  let headed = 0;
  const rows = draft.entries.flatMap((entry, at): AnnexRow[] => {
    const cells = shown.map(({ key }) =>
      key === "number" ? [String(at + 1)] : isField(key) ? listEntryWords(entry, key, book).map(toCell) : [],
    );
    const group = groups[at] ?? null;
    if (!isHeaded || group === null || group === groups[at - 1]) return [{ kind: "model", cells }];
    headed += 1;
    const head: AnnexRow = { kind: "group", numeral: toRoman(headed) ?? "", title: titles.get(group) ?? "" };
    return [head, { kind: "model", cells }];
  });
  return {
    heading: "Phụ lục",
    title: "DANH MỤC MÔ HÌNH VÀ PHÂN CÔNG THỰC HIỆN",
    note: caption,
    columns: shown.map(({ key, heading, group }) => ({ key, heading, group })),
    rows,
  };
}
