import { documentRelation } from "#schema/items.ts";
import type { CitedDocument } from "#schema/items.ts";
import { fold } from "#text/fold.ts";
import { groupBy } from "#text/group-by.ts";
import type { CitationWords } from "./citation-words.ts";
import { toLawKey } from "./law-names.ts";

/** One place where the text cites a document. */
export type Citing = Omit<CitedDocument, "occurrences">;

/** “05/CT-TTg” and “5 /CT-TTg” are one number. */
export function toNumberKey(number: string): string {
  return fold(number)
    .replace(/^0+(?=\d)/, "")
    .replace(/[^a-z0-9]+/g, "-");
}

const strength = (relation: Citing["relation"]): number => -documentRelation.options.indexOf(relation);

/** What is printed of the day of issue: the day, or the year of a law; undefined where nothing is. */
const dayOf = (one: Citing): string | undefined => one.issuedOn ?? one.year;

/** Whether two citings of one number or name may mean one document: neither tells another number or day. */
function isOpen(row: Citing, one: Citing): boolean {
  if (row.number !== null && one.number !== null && toNumberKey(row.number) !== toNumberKey(one.number))
    return false;
  const [a, b] = [dayOf(row), dayOf(one)];
  return a === undefined || b === undefined || a.startsWith(b) || b.startsWith(a);
}

/** Of the rows of one number, the citing's: of its day; where a day is not printed of its issuer, else the one named last. */
function findRow(rows: readonly CitedDocument[], one: Citing): CitedDocument | undefined {
  const open = rows.filter((row) => isOpen(row, one));
  return (
    open.find((row) => dayOf(row) === dayOf(one)) ??
    open.find((row) => row.issuer !== null && row.issuer === one.issuer) ??
    open.at(-1)
  );
}

/** Adds a place to a row: the stronger of the two speaks for the document, the other fills what it does not tell. */
function addTo(row: CitedDocument, one: Citing): CitedDocument {
  const { line, relation, text } = one;
  const [strong, weak]: readonly Citing[] =
    strength(relation) > strength(row.relation) ? [one, row] : [row, one];
  if (strong === undefined || weak === undefined) return row;
  const [name] = [strong.name, weak.name]
    .filter((one) => one !== undefined)
    .sort((a, b) => b.length - a.length);
  const issuedOn = strong.issuedOn ?? weak.issuedOn;
  const year = issuedOn === null ? (strong.year ?? weak.year) : undefined;
  return {
    kind: strong.kind,
    number: strong.number ?? weak.number,
    ...(name === undefined ? {} : { name }),
    ...(year === undefined ? {} : { year }),
    issuedOn,
    issuer: strong.issuer ?? weak.issuer,
    relation: strong.relation,
    line: strong.line,
    text: strong.text,
    occurrences: [...row.occurrences, { line, relation, text }],
  };
}

function mergeGroup(citings: readonly Citing[]): CitedDocument[] {
  const rows: CitedDocument[] = [];
  for (const one of citings) {
    const { line, relation, text } = one;
    const row = findRow(rows, one);
    if (row === undefined) rows.push({ ...one, occurrences: [{ line, relation, text }] });
    else rows[rows.indexOf(row)] = addTo(row, one);
  }
  return rows;
}

/**
 * One row for each document, by the line of its strongest citing, the first of equals, with date and issuer from any of
 * them. A law is one document under its name, whether or not its number stands beside it.
 */
export function mergeCitings(citings: readonly Citing[], words: CitationWords): CitedDocument[] {
  const names = new Map(
    citings.flatMap(({ number, name }): [string, string][] =>
      number === null || name === undefined ? [] : [[toNumberKey(number), name]],
    ),
  );
  const keyOf = ({ number, name }: Citing): string => {
    const law = name ?? names.get(toNumberKey(number ?? ""));
    return law === undefined ? toNumberKey(number ?? "") : toLawKey(law, words);
  };
  const rows = [...groupBy(citings, keyOf).values()].flatMap(mergeGroup);
  return [...rows].sort((a, b) => a.line - b.line);
}
