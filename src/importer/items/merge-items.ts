import type { ImportedGroup, ImportedItem } from "#schema/items.ts";
import type { AnnexItem } from "./annex-item.ts";
import type { BodyItem } from "./open-item.ts";
import { groupBy } from "#text/group-by.ts";
import { toKey } from "#text/tokens.ts";
import { pairItems } from "./pair-items.ts";
import { toListed } from "./sides.ts";

/**
 * The annex row of each body item: by the number its title prints; else by the likest title; else by the number of its row,
 * where most others agree by it. Each row is taken once.
 */
function pairRows(body: readonly BodyItem[], annex: readonly AnnexItem[]): ReadonlyMap<BodyItem, AnnexItem> {
  const pairs = new Map<BodyItem, AnnexItem>();
  const free = new Set(annex);
  const named = groupBy(
    annex.filter(({ isNamed }) => isNamed),
    ({ kind, number }) => `${kind} ${number}`,
  );
  for (const item of body) {
    const row = named.get(`${item.kind} ${item.number}`)?.find((one) => free.has(one));
    if (row === undefined) continue;
    pairs.set(item, row);
    free.delete(row);
  }
  const items = body.filter((item) => !pairs.has(item));
  const rows = [...free];
  const mayPair = (one: number, other: number): boolean => {
    const row = rows[other];
    return row !== undefined && (!row.isNamed || row.kind !== items[one]?.kind);
  };
  for (const [one, other] of pairItems(items.map(toListed), rows.map(toListed), mayPair)) {
    const [item, row] = [items[one], rows[other]];
    if (item !== undefined && row !== undefined) pairs.set(item, row);
  }
  return pairs;
}

/** Groups that two tables head alike as one, with the lines of the second. */
function joinGroups(groups: readonly ImportedGroup[]): ImportedGroup[] {
  const joined: ImportedGroup[] = [];
  for (const group of groups) {
    const at = joined.findIndex(
      (one) =>
        one.group === group.group && toKey(one.title) === toKey(group.title) && one.annexLines === null,
    );
    const first = joined[at];
    if (first === undefined) joined.push(group);
    else joined[at] = { ...first, annexLines: group.lines, declared: first.declared ?? group.declared };
  }
  return joined;
}

/** Groups of the body; where it prints none, those of the annex; a count stated only in the annex is kept. */
export function mergeGroups(
  body: readonly ImportedGroup[],
  annex: readonly ImportedGroup[],
): ImportedGroup[] {
  const main = body.length > 0 ? body : joinGroups(annex);
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
