import { readTokens } from "#text/tokens.ts";
import type { Token } from "#text/tokens.ts";
import { findRun } from "./lookup.ts";
import type { SearchTables } from "./lookup.ts";
import { listVariants, toTypedVariant } from "./variants.ts";

/** Records led by a body whose name holds the words, or another wording of them; marks aside. */
export function recordsLedBy(lead: readonly Token[], tables: SearchTables): Set<number> {
  const variants = listVariants(toTypedVariant(lead, false), tables.table);
  const leads = new Set(
    tables.data.leads.flatMap((name, index) => {
      const words = readTokens(name);
      return variants.some((variant) => findRun(words, variant.words, false) >= 0) ? [index] : [];
    }),
  );
  return new Set(
    tables.data.records.flatMap((record, index) =>
      record.leads.some((one) => leads.has(one)) ? [index] : [],
    ),
  );
}
