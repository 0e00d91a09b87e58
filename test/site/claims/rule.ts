import type { SiteTree } from "./site-tree.ts";
import type { Statement } from "./statement.ts";
import { attributeOf, numberIn, select, textAt, textOf, type Element, type Node } from "./tree.ts";

/** What a page says in numbers, held against what it, or another page of the site, lists. */
export type Rule = (page: Node, site: SiteTree) => readonly Statement[];

export const rowsUnder = (node: Node, heading: string): Element[] =>
  select(node, `section[aria-labelledby="${heading}"] tbody tr`);
/** Text of a row's cell by its label. */
export const cellText = (row: Element, label: string): string =>
  textAt(row, `td[data-label="${label.replaceAll(" ", "~")}"]`);
export const numbersIn = (text: string): number[] =>
  [...text.matchAll(/\d[\d.]*/gu)].map(([word]) => numberIn(word));
export const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** A number that a page claims, with its words and what it is about. */
export interface Claim {
  readonly text: string;
  readonly said: number;
  /** Value of a data attribute of the claim. */
  readonly about: (name: string) => string;
}

/** The claims of a name below a node, in their order. */
export const claimsOf = (node: Node, claim: string): readonly Claim[] =>
  select(node, `[data-claim="${claim}"]`).map((element) => ({
    text: textOf(element),
    said: numberIn(textOf(element)),
    about: (name) => attributeOf(element, `data-${name}`),
  }));

/** Cells of the matrix of a plan or of a model in some states, as its own page has them. */
export function matrixCells(
  site: SiteTree,
  { plan, model, states }: { plan?: string; model?: string; states: readonly string[] },
): Element[] {
  const matrix = site.open("/ma-tran/");
  const rows = model === undefined ? matrix : select(matrix, `tr[data-row="${model}"]`)[0];
  return (rows === undefined ? [] : select(rows, "td[data-plan]"))
    .filter((cell) => plan === undefined || attributeOf(cell, "data-plan") === plan)
    .filter((cell) => states.includes(attributeOf(cell, "data-state")));
}

export const adoptedStates = ["da-dua", "mot-phan"] as const;
