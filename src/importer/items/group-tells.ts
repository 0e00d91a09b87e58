import type { LineRange } from "#schema/identifier.ts";
import type { AnnexCell, Statement } from "#schema/items.ts";
import { timeHeading } from "#importer/lines/kinds/clauses.ts";
import { readBearer } from "#importer/lines/layout/read-bearer.ts";
import type { Column } from "#importer/lines/table-columns.ts";
import { alignText } from "#text/aligned.ts";
import type { AnnexItem } from "./annex-item.ts";

/** What the heading of a group tells of each thing below it; both undefined for a title that only names the group. */
export interface GroupTells {
  /** The body that carries out what stands below: “I. SỞ Y TẾ”. */
  readonly leads: Statement | undefined;
  /** By when that is done: “A. Hoàn thành trong Quý II/2024”. */
  readonly deadline: Statement | undefined;
}

/** What the title of a group tells, as printed on some lines. */
export function readGroupTells(title: string, [from, to]: LineRange): GroupTells {
  const words = alignText(title);
  const toStatement = (text: string): Statement => ({ text, lines: [from, to] });
  const bearer = readBearer(words);
  return {
    leads: bearer?.task.text === "" ? toStatement(bearer.name.text) : undefined,
    deadline: timeHeading.pattern.test(words.folded) ? toStatement(title) : undefined,
  };
}

/** Fields of which one tells who does it. */
const who: ReadonlySet<string> = new Set(["leads", "implementers", "assignments"]);

/** An item with what the heading of its group tells, where neither its row nor a column of its table does. */
export function addTold(
  item: AnnexItem,
  columns: readonly Column[],
  tells: GroupTells | undefined,
): AnnexItem {
  const has = (isIt: (field: string) => boolean): boolean =>
    item.cells.some(({ field }) => isIt(field)) || columns.some(({ field }) => isIt(field));
  const added: AnnexCell[] = [];
  if (tells?.leads !== undefined && !has((field) => who.has(field)))
    added.push({ field: "leads", heading: "", statements: [tells.leads] });
  if (tells?.deadline !== undefined && !has((field) => field === "deadline"))
    added.push({ field: "deadline", heading: "", statements: [tells.deadline] });
  return added.length === 0 ? item : { ...item, cells: [...item.cells, ...added] };
}
