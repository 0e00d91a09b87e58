import type { CitedDocument } from "#schema/items.ts";
import { groupBy } from "#text/group-by.ts";
import { joinWhitespace } from "#text/join.ts";
import { readListRelation, readRelation, stripOpening } from "./citation-relation.ts";
import type { CitationWords } from "./citation-words.ts";
import { findNumberedDocuments } from "./document-numbers.ts";
import type { NamedDocument } from "./document-numbers.ts";
import { findNamedLaws } from "./laws.ts";
import { mergeCitings, toNumberKey } from "./merge-citings.ts";
import type { Citing } from "./merge-citings.ts";
import { lineAt } from "#importer/lines/paragraphs.ts";
import type { Paragraph } from "#importer/lines/paragraphs.ts";
import { findRepeatedNumbers, getDigits } from "./repeated-numbers.ts";

type Relation = CitedDocument["relation"];

const caption = /\((?:Ban hành kèm|Kèm)\s+theo[^)]*$/u;
const captionLine = /^[\s*_(]*(?:ban hanh\s+)?kem theo\s/u;
const ownNumberLine = /^[\s*_|]*so\s*:/u;

/** Longest caption of an annex, in characters: a bound against damaged text. */
const captionLength = 400;

/** Documents that a paragraph names, told apart from the plan's own number in its letterhead or the caption of an annex. */
function findNamed(
  paragraph: Paragraph,
  words: CitationWords,
): {
  readonly own: NamedDocument[];
  readonly others: NamedDocument[];
} {
  const { text, folded } = paragraph;
  const laws = findNamedLaws(paragraph, words);
  const numbered = findNumberedDocuments(paragraph, words).filter(
    (one) => !laws.some((law) => one.start < law.end && law.start < one.end),
  );
  const named = [...numbered, ...laws].sort((a, b) => a.start - b.start);
  const isOwnLine = ownNumberLine.test(folded) || captionLine.test(folded);
  const isOwn = ({ start }: NamedDocument): boolean =>
    isOwnLine || caption.test(text.slice(Math.max(0, start - captionLength), start));
  return { own: named.filter(isOwn), others: named.filter((one) => !isOwn(one)) };
}

/** Documents of each paragraph, in order, with those named again by kind and digits, which are known from the others. */
function addRepeated(
  paragraphs: readonly Paragraph[],
  named: readonly (readonly NamedDocument[])[],
  ownNumbers: readonly string[],
  words: CitationWords,
): readonly (readonly NamedDocument[])[] {
  const rows = mergeCitings(
    named.flat().map((found) => ({ ...found, relation: "mentions", line: 0, text: "" })),
    words,
  );
  const known = groupBy(rows, (row) => getDigits(row.number ?? ""));
  const ownDigits = new Set(ownNumbers.map(getDigits));
  return paragraphs.map((paragraph, index) => {
    const numbered = named[index] ?? [];
    const again = findRepeatedNumbers(paragraph, known, ownDigits, words).filter(
      (one) => !numbered.some((found) => one.start < found.end && found.start < one.end),
    );
    return [...numbered, ...again].sort((a, b) => a.start - b.start);
  });
}

/**
 * Every document with a number, and every law with a name, that the paragraphs cite, in the order of its strongest citation,
 * one row for each document, with all places where it is cited in order of print. A list inherits its lead-in (“Căn cứ A; B”);
 * a document named in the title of another is mentioned. A number named again without its symbol counts where it can be one
 * document alone; a common name (“Đề án 06”) does not. The plan's own number (`ownNumber`, “Số: …”, “Kèm theo …”) is none.
 * Empty where nothing is cited. Texts are NFC without markup.
 */
export function readCitations(
  paragraphs: readonly Paragraph[],
  words: CitationWords,
  ownNumber?: string,
): CitedDocument[] {
  const found = paragraphs.map((paragraph) => findNamed(paragraph, words));
  const printed = found.flatMap(({ own }) => own.flatMap((one) => one.number ?? []));
  const ownNumbers = ownNumber === undefined ? printed : [...printed, ownNumber];
  const ownKeys = new Set(ownNumbers.map(toNumberKey));
  const others = found.map((one) =>
    one.others.filter(({ number }) => number === null || !ownKeys.has(toNumberKey(number))),
  );
  const named = addRepeated(paragraphs, others, ownNumbers, words);
  const citings: Citing[] = [];
  let inherited: Relation = "mentions";
  for (const [at, paragraph] of paragraphs.entries()) {
    const { text, folded } = paragraph;
    if (text.trim() === "") continue;
    const head = stripOpening(folded);
    const goesOn = /^\s*\p{Ll}/u.test(text) || words.kinds.some((kind) => head.startsWith(`${kind} `));
    const listRelation = readListRelation(head);
    if (!goesOn || listRelation !== "mentions") inherited = listRelation;
    let previousEnd = 0;
    for (const [index, found] of (named[at] ?? []).entries()) {
      const lead = folded.slice(previousEnd, found.start);
      const rest = folded.slice(found.end);
      const relation = readRelation({ lead, rest, isFirst: index === 0, inherited });
      previousEnd = found.end;
      if (relation !== "mentions") inherited = relation;
      citings.push({
        kind: found.kind,
        number: found.number,
        ...(found.name === undefined ? {} : { name: found.name }),
        ...(found.year === undefined ? {} : { year: found.year }),
        issuedOn: found.issuedOn,
        issuer: found.issuer,
        relation,
        line: lineAt(paragraph, found.start),
        text: joinWhitespace(text.slice(found.start, found.end)),
      });
    }
    if (!/[;,:]\s*$/u.test(text)) inherited = "mentions";
  }
  return mergeCitings(citings, words);
}
