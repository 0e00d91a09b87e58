import type { ItemKind } from "#schema/items.ts";
import { judgeKind } from "#importer/lines/item-kind.ts";
import type { ItemHeading } from "#importer/lines/kinds/item-heading.ts";
import type { Read } from "#importer/lines/kinds/line-rule.ts";
import type { LogicalLine } from "#importer/lines/logical-line.ts";
import { trimEnd } from "#text/trim-end.ts";
import { findTimeAbove } from "./candidate.ts";
import { listParents } from "./item-evidence.ts";
import type { OutlineNode } from "./outline.ts";
import type { WeighedItem, WeighedRun } from "./score-run.ts";

const modelWord = /^mo hinh\s*(?::\s*|(?=[“"]))/u;
/** Words before a title that only count it, or say that what follows is about it: “Một là, …”, “Đối với mô hình …: giao …”. */
const leadIn =
  /^(?:(?:mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi) la\s*[,:]?\s+|thu (?:nhat|hai|ba|tu|nam|sau|bay|tam|chin|muoi)\s*(?:la\s*)?[,:]\s+)|^(?:doi voi|ve)\s+(?:viec\s+)?(?:trien khai\s+)?(?:mo hinh|nhiem vu)\s*:?\s+(?!so\b|\d)/u;

/** The time that a heading above an item tells, as printed. */
function readDue(item: WeighedItem): Pick<ItemHeading, "due"> {
  if (item.due !== undefined) return { due: item.due };
  const above = findTimeAbove(item);
  if (above === undefined) return item.shared?.deadline === undefined ? {} : { due: item.shared.deadline };
  const { line, words } = above;
  return { due: { text: trimEnd(words.text, /[\s:;]/), lines: [line.line, line.to] } };
}

/** Who carries an item out by its own words or a heading above, else by the labels below that heading. */
function readBearer({ bearer, shared, found }: WeighedItem): Pick<ItemHeading, "bearer"> {
  const leads = found.has("leads") ? undefined : shared?.leads;
  const partners = shared?.coordinators === undefined ? {} : { partners: shared.coordinators.text };
  if (bearer !== undefined) return { bearer: { ...partners, ...bearer } };
  return leads === undefined ? {} : { bearer: { ...leads, ...partners } };
}

/** The heading that an item of a run is; its title empty where it stands on the line below. */
function toHeading(item: WeighedItem, number: number, kind: ItemKind, isModel: boolean): ItemHeading {
  const { line, title, rest } = item;
  const end = line.reads.numbering?.end ?? 0;
  const isBelow = !line.text.includes(title.text);
  // “Mô hình: “X”” among models is X.
  const word = (isModel ? modelWord.exec(title.folded) : null) ?? leadIn.exec(title.folded);
  return {
    number,
    kind,
    title: isBelow ? "" : title.text.slice(word?.[0].length ?? 0),
    outline: line.text.slice(0, end).trim(),
    ...(rest.text === "" ? {} : { rest }),
    ...readBearer(item),
    ...readDue(item),
  };
}

/** Numbers of the items of a run as printed, where they rise from one to the next; else their places, from 1. */
function readNumbers({ style, items }: WeighedRun): readonly number[] {
  const printed = items.map(({ value }) => value);
  const isRising = printed.every((value, index) => value > (printed[index - 1] ?? 0));
  return style.includes("N") && isRising ? printed : printed.map((_, index) => index + 1);
}

/**
 * The items of runs as headings. A number names one item of a plan: a count that begins anew goes on from the highest before.
 * @param above Lines above them, the nearest first, then all that the head of the text says, folded.
 * @param intros The sentence below a heading that leads to what it lists, folded: it is nearer to the items than the heading.
 * @param before The highest number that items of other kinds bear; 0 where there are none.
 */
export function nameItems(
  runs: readonly WeighedRun[],
  above: readonly string[],
  intros: ReadonlyMap<OutlineNode, string>,
  before: number,
): Map<LogicalLine, Read<ItemHeading>> {
  const named = new Map<LogicalLine, Read<ItemHeading>>();
  let highest = before;
  for (const run of runs) {
    const areModels = run.items.filter(({ found }) => found.has("model-words")).length * 2 > run.items.length;
    const numbers = readNumbers(run);
    const offset = (numbers[0] ?? 0) > highest ? 0 : highest;
    for (const [index, item] of run.items.entries()) {
      const number = offset + (numbers[index] ?? index + 1);
      const words = listParents(item.parent).flatMap((node) => [intros.get(node) ?? "", node.words.folded]);
      const kind = areModels ? "model" : judgeKind([...words, ...above]);
      named.set(item.line, { by: run.style, says: toHeading(item, number, kind, areModels) });
      highest = Math.max(highest, number);
    }
  }
  return named;
}
