import type { DocumentKind } from "#schema/items.ts";
import type { DocumentKindEntry } from "#schema/vocabulary/document-kinds.ts";
import type { NumberSignEntry } from "#schema/vocabulary/number-signs.ts";
import type { PostEntry } from "#schema/vocabulary/posts.ts";
import type { PortalFact, PortalLabelEntry } from "#schema/vocabulary/portal-labels.ts";
import { foldAligned } from "#text/fold.ts";

/** The words by which the head of a document is read. */
export interface HeadWords {
  /** Kinds of document by the words of their heading, folded, longest first, each with the words as the list has them. */
  readonly kinds: readonly (readonly [heading: string, kind: DocumentKind, term: string])[];
  /** The same by the letters of a number: QĐ in 06/QĐ-TTg; “khac” for kinds that set out no models and tasks. */
  readonly kindOfSymbol: ReadonlyMap<string, DocumentKind>;
  /** Bodies by their letters in a number: “Sở Tư pháp” by STP. */
  readonly bodyOfSymbol: ReadonlyMap<string, string>;
  /** Names of those bodies, folded, longest first, each with the name as the list has it. */
  readonly bodies: readonly (readonly [folded: string, name: string])[];
  /** Labels of portals, folded, longest first, with what they say and the term of their entry. */
  readonly portalLabels: readonly (readonly [label: string, fact: PortalFact, term: string])[];
  /** Posts of those who sign, folded, longest first, each with the term of its entry. */
  readonly posts: readonly (readonly [post: string, term: string])[];
}

const byFirst = (a: readonly [string, ...unknown[]], b: readonly [string, ...unknown[]]): number =>
  b[0].length - a[0].length;

/** A comma of a label may be printed as a stroke, or left out. */
const listPrintings = (form: string): readonly string[] =>
  form.includes(", ") ? [", ", "/", " "].map((mark) => form.replaceAll(", ", mark)) : [form];

/** The words of the lists of document kinds, signs of numbers, labels of portals and posts, ready for reading. */
export function compileHeadWords(
  documents: readonly DocumentKindEntry[],
  signs: readonly NumberSignEntry[],
  labels: readonly PortalLabelEntry[],
  posts: readonly PostEntry[],
): HeadWords {
  const planned = documents.flatMap(({ plan, ...entry }) => (plan === undefined ? [] : [{ plan, ...entry }]));
  const kindOf = documents.flatMap(({ symbols, plan = "khac" }) =>
    symbols.map((one) => [one, plan] as const),
  );
  return {
    kinds: planned
      .flatMap(({ term, forms, plan }) =>
        [term, ...forms].map((form) => [foldAligned(form), plan, form] as const),
      )
      .sort(byFirst),
    kindOfSymbol: new Map(kindOf),
    bodyOfSymbol: new Map(signs.flatMap(({ term, symbols }) => symbols.map((one) => [one, term] as const))),
    bodies: signs.map(({ term }) => [foldAligned(term), term] as const).sort(byFirst),
    portalLabels: labels
      .flatMap(({ term, forms, fact }) =>
        [term, ...forms].flatMap(listPrintings).map((form) => [foldAligned(form), fact, term] as const),
      )
      .sort(byFirst),
    posts: posts
      .flatMap(({ term, forms }) => [term, ...forms].map((form) => [foldAligned(form), term] as const))
      .sort(byFirst),
  };
}
