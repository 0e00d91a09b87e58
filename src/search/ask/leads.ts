import { readTokens } from "#text/tokens.ts";
import type { Token } from "#text/tokens.ts";
import type { AskedWords } from "./asking.ts";
import { findRun } from "./lookup.ts";
import type { SearchTables } from "./lookup.ts";
import { findNamed } from "./names.ts";
import type { Period } from "./period.ts";
import { readPlace } from "./places.ts";
import { tellingWords } from "./query.ts";
import { listVariants, toTypedVariant } from "./variants.ts";

/** Records led by a body whose name holds the words, or another wording of them, or that is called so; marks aside. */
export function recordsLedBy(lead: readonly Token[], tables: SearchTables): Set<number> {
  const { data } = tables;
  const variants = listVariants(toTypedVariant(lead, false), tables.table);
  const called = new Set(findNamed(lead, tables).map((record) => data.records[record]?.title ?? ""));
  const leads = new Set(
    data.leads.flatMap((name, index) => {
      const words = readTokens(name);
      const isHeld = variants.some((variant) => findRun(words, variant.words, false) >= 0);
      return isHeld || called.has(name) ? [index] : [];
    }),
  );
  return new Set(
    data.records.flatMap((record, index) => (record.leads.some((one) => leads.has(one)) ? [index] : [])),
  );
}

/** A body by which results are let through, and the words that are looked for among what it leads. */
interface LedWords {
  readonly lead: readonly Token[];
  readonly rest: readonly Token[];
}

/** The body that words name, alone or with a place: “công an thị xã cửa lò” is the police of a town, and Cửa Lò. What only
 * leads up to it is left out: “việc của Sở Y tế”. */
function readBody(words: readonly Token[], tables: SearchTables): LedWords | undefined {
  const place = readPlace(words, tables.data);
  const ways = [words, place?.beside ?? [], place?.rest ?? []].flatMap((way) => [way, tellingWords(way)]);
  const lead = ways.find(
    (way) => way.length > 0 && findNamed(way, tables).some((record) => isBody(record, tables)),
  );
  return lead === undefined
    ? undefined
    : { lead, rest: tellingWords(words).filter((word) => !lead.includes(word)) };
}

const isBody = (record: number, { data }: SearchTables): boolean => data.records[record]?.kind === "agency";

/**
 * The body of a question: of one for what it leads (“Sở Y tế chủ trì gì ở Huế”) what stands before; of one for what is due (“hạn của
 * Sở Y tế”) all, where that is a body which leads something. Undefined where the question is of no body.
 */
export function readLed(
  { asks, words, beforeLead }: AskedWords,
  period: Period | undefined,
  tables: SearchTables,
): LedWords | undefined {
  const named = readBody(beforeLead, tables);
  if (named !== undefined) return { ...named, rest: [...named.rest, ...words.slice(beforeLead.length)] };
  if (!asks.has("deadline") && period === undefined) return undefined;
  const due = readBody(period?.rest ?? words, tables);
  return due === undefined || recordsLedBy(due.lead, tables).size === 0 ? undefined : due;
}
