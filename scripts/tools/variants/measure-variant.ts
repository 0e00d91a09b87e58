import { readInput } from "#importer/formats/read-input.ts";
import { importPlan } from "#importer/import-plan.ts";
import type { ImportWords } from "#importer/import-words.ts";
import { buildHandbook } from "#handbook/handbook.ts";
import type { Content, Item } from "#handbook/handbook-types.ts";
import { reviewFile } from "#schema/review.ts";
import type { ItemFact } from "./facts.ts";
import type { PrintedVariant } from "./print-plan.ts";

/** Kinds of facts that are compared. */
export const factKinds = ["items", "title", "leads", "partners", "due", "lines"] as const;
export type FactKind = (typeof factKinds)[number];

/** A fact that was not read as printed. */
export interface VariantMiss {
  readonly kind: FactKind;
  /** Place of the item, from 1; 0 for one that nobody printed. */
  readonly item: number;
  readonly wanted: string;
  readonly got: string;
}

/** What of a variant was read right: facts compared, and those that were not. */
export interface VariantScore {
  readonly facts: number;
  readonly misses: readonly VariantMiss[];
}

/** By what texts are read: the lists of content/, without models, since no fact is about them. */
export interface VariantReader {
  readonly content: Content;
  readonly words: ImportWords;
}

/** The items of a plan's text. */
async function readItems(
  { name, lines }: PrintedVariant,
  { content, words }: VariantReader,
): Promise<readonly Item[]> {
  const printed = lines.map(({ text }) => text).join("\n");
  const { text } = await readInput(new TextEncoder().encode(printed), name);
  const source = text.split("\n");
  const entry = {
    place: "37",
    level: "province" as const,
    source: { file: name, sha256: "0".repeat(64), lines: source.length },
  };
  const imported = importPlan(source, [], words).file;
  const plans = new Map([["draft", { entry, imported, review: reviewFile.parse({}), source }]]);
  return buildHandbook({ ...content, catalog: new Map(), plans }).items;
}

/** A title as it is compared: marks around it and capitals are the layout's. */
const plainTitle = (title: string): string => title.replace(/^[“"*\s]+|[”"*\s.:;]+$/g, "").toLowerCase();

const textsOf = (mentions: Item["leads"]["body"]): string => mentions.map(({ text }) => text).join(" | ");

/** What an item says of one kind of fact, on whichever side of the plan. */
function tellItem({
  title,
  leads,
  coordinators,
  deadline,
}: Item): Readonly<Record<"title" | "leads" | "partners" | "due", string>> {
  const due = deadline.body ?? deadline.annex;
  const day = due !== null && "due" in due && due.due !== undefined ? ` ${due.due}` : "";
  return {
    title: plainTitle(title),
    leads: textsOf(leads.body.length > 0 ? leads.body : leads.annex),
    partners: textsOf(coordinators.body.length > 0 ? coordinators.body : coordinators.annex),
    due: due === null ? "" : `${due.kind}${day}`,
  };
}

const tellFact = ({ title, leads, partners, due }: ItemFact) => ({
  title: plainTitle(title),
  leads: leads.join(" | "),
  partners: partners.join(" | "),
  due: due.means,
});

/** First and last line of each item as printed; empty for a file whose lines are not those of its text. */
function listRanges({ name, lines, items }: PrintedVariant): readonly string[] {
  if (name !== "plan.txt") return [];
  return items.map((_, item) => {
    const own = lines.flatMap((line, index) => (line.item === item ? [index + 1] : []));
    return `${own[0] ?? 0}-${own.at(-1) ?? 0}`;
  });
}

/** Each item printed with the one read for it: of the same title, else the next that is free. */
function pairItems(items: readonly ItemFact[], read: readonly Item[]): (Item | undefined)[] {
  const free = new Set(read);
  const take = (fits: (item: Item) => boolean): Item | undefined => {
    const found = [...free].find(fits);
    if (found !== undefined) free.delete(found);
    return found;
  };
  const same = items.map(({ title }) => take((item) => plainTitle(item.title) === plainTitle(title)));
  return same.map((item) => item ?? take(() => true));
}

/** How much of a printed plan is read as it was printed. */
export async function measureVariant(printed: PrintedVariant, reader: VariantReader): Promise<VariantScore> {
  const read = await readItems(printed, reader);
  const pairs = pairItems(printed.items, read);
  const ranges = listRanges(printed);
  let facts = 0;
  const misses: VariantMiss[] = [];
  const compare = (kind: FactKind, item: number, wanted: string, got: string): void => {
    facts += 1;
    if (wanted !== got) misses.push({ kind, item, wanted, got });
  };
  for (const [index, fact] of printed.items.entries()) {
    const item = pairs[index];
    const wanted = tellFact(fact);
    const got = item === undefined ? undefined : tellItem(item);
    for (const kind of ["title", "leads", "partners", "due"] as const)
      compare(kind, index + 1, wanted[kind], got?.[kind] ?? "—");
    const range = item?.evidence.body ?? item?.evidence.annex ?? null;
    const lines = range === null ? "—" : `${range[0]}-${range[1]}`;
    if (ranges.length > 0) compare("lines", index + 1, ranges[index] ?? "", lines);
  }
  for (const extra of read.slice(printed.items.length)) compare("items", 0, "", extra.title);
  return { facts, misses };
}
