import { foldedWords } from "#text/tokens.ts";
import type { ImportedGroup, ImportedItem } from "#schema/items.ts";
import type { AnnexItem } from "./annex-item.ts";
import type { BodyItem } from "./open-item.ts";

/** Share of words two titles have in common, 0 to 1 (Dice on sets of folded words). */
export function compareTitles(a: string, b: string): number {
  const left = new Set(foldedWords(a));
  const right = new Set(foldedWords(b));
  if (left.size === 0 || right.size === 0) return 0;
  const shared = [...left].filter((word) => right.has(word)).length;
  return (2 * shared) / (left.size + right.size);
}

const likeness = 0.6;

/**
 * The annex row of each body item: by the number its title prints; else by its row number where the titles are alike; else
 * by the likest title. Each row is taken once.
 */
function pairRows(body: readonly BodyItem[], annex: readonly AnnexItem[]): ReadonlyMap<BodyItem, AnnexItem> {
  const pairs = new Map<BodyItem, AnnexItem>();
  const free = new Set(annex);
  const take = (item: BodyItem, row: AnnexItem | undefined): void => {
    if (row === undefined) return;
    pairs.set(item, row);
    free.delete(row);
  };
  for (const item of body) {
    take(
      item,
      annex.find(
        (row) => free.has(row) && row.isNamed && row.kind === item.kind && row.number === item.number,
      ),
    );
  }
  for (const item of body.filter((i) => !pairs.has(i))) {
    const ranked = [...free]
      .filter((row) => !row.isNamed || row.kind !== item.kind)
      .map((row) => ({
        row,
        score: compareTitles(item.title.text, row.title?.text ?? "") + (row.number === item.number ? 0.1 : 0),
      }))
      .sort((a, b) => b.score - a.score);
    const best = ranked[0];
    if (best !== undefined && best.score >= likeness) take(item, best.row);
  }
  return pairs;
}

/** Groups of the body; where it prints none, those of the annex; a count stated only in the annex is kept. */
export function mergeGroups(
  body: readonly ImportedGroup[],
  annex: readonly ImportedGroup[],
): ImportedGroup[] {
  const main = body.length > 0 ? body : annex;
  const other = body.length > 0 ? annex : [];
  const merged = main.map((group): ImportedGroup => {
    const twin = other.find((g) => g.group === group.group);
    return { ...group, annexLines: twin?.lines ?? null, declared: group.declared ?? twin?.declared ?? null };
  });
  const extra = other.filter((group) => !merged.some((g) => g.group === group.group));
  return [...merged, ...extra];
}

/** Items of body and annex as one list in order of number; rows without a body item stand alone. */
export function mergeItems(body: readonly BodyItem[], annex: readonly AnnexItem[]): ImportedItem[] {
  const pairs = pairRows(body, annex);
  const taken = new Set(pairs.values());
  const toAnnex = (row: AnnexItem | undefined): ImportedItem["annex"] =>
    row === undefined
      ? null
      : { lines: [...row.lines], title: row.title, cells: [...row.cells], unplaced: [...row.unplaced] };
  const fromBody = body.map((item): ImportedItem => {
    const row = pairs.get(item);
    const reason = item.statusReason ?? row?.statusReason ?? null;
    return {
      number: item.number,
      kind: item.kind,
      group: item.group ?? row?.group ?? null,
      status: reason === null ? "adopted" : "not-applicable",
      statusReason: reason,
      body: {
        lines: [...item.lines],
        title: item.title,
        fields: item.fields.map((field) => ({
          ...field,
          lines: [...field.lines],
          statements: [...field.statements],
        })),
      },
      annex: toAnnex(row),
    };
  });
  const alone = annex
    .filter((row) => !taken.has(row))
    .map((row): ImportedItem => ({
      number: row.number,
      kind: row.kind,
      group: row.group,
      status: row.statusReason === null ? "adopted" : "not-applicable",
      statusReason: row.statusReason,
      body: null,
      annex: toAnnex(row),
    }));
  return [...fromBody, ...alone].sort((a, b) => a.number - b.number);
}
