import type { DocumentEntry } from "#schema/documents.ts";
import type { DocumentId } from "#schema/identifier.ts";
import type { CitedDocument } from "#schema/items.ts";
import { toKey } from "#text/tokens.ts";

/** Whether an entry bears the citation's number, or the name of a law cited without one. */
function isNamed(entry: DocumentEntry, cite: CitedDocument): boolean {
  const keys = (
    cite.number === null ? [entry.name, ...entry.aliases] : [entry.number, ...entry.aliases]
  ).flatMap((text) => (text === undefined ? [] : toKey(text)));
  const printed = cite.number ?? cite.name;
  return printed !== undefined && keys.includes(toKey(printed));
}

/** Whether day or year, where both tell it, are the same. */
function isOfDay(entry: DocumentEntry, cite: CitedDocument): boolean {
  const printed = cite.issuedOn ?? cite.year;
  return entry.issuedOn === null || printed === undefined || entry.issuedOn.startsWith(printed);
}

/**
 * Id of the listed document that a plan cites; null where none fits. A law cited by its name alone is, of several that bore
 * the name, the last one issued before the plan's own day (`day`, YYYY-MM-DD or YYYY-MM; null where the plan has none).
 */
export function findDocument(
  cite: CitedDocument,
  documents: readonly DocumentEntry[],
  day: string | null,
): DocumentId | null {
  const fits = documents.filter((entry) => isNamed(entry, cite) && isOfDay(entry, cite));
  if (cite.number !== null || cite.issuedOn !== null) return fits[0]?.id ?? null;
  const before = fits.filter(
    (entry) => day === null || entry.issuedOn === null || entry.issuedOn <= `${day}-99`,
  );
  const byDay = [...before].sort((a, b) => ((a.issuedOn ?? "") < (b.issuedOn ?? "") ? 1 : -1));
  return byDay[0]?.id ?? null;
}
