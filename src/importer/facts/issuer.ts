import type { ImportedDocument, Statement } from "#schema/items.ts";
import { leadingBody } from "#importer/lines/kinds/leading-body.ts";
import type { HeadValue } from "./head-reading.ts";
import type { HeadWords } from "./head-words.ts";
import { isBareBody } from "./letterhead-issuer.ts";
import { readNumberSign, tellBody } from "./number-sign.ts";

/** Issuing bodies that one place of the text names, with how much that place counts. */
interface Witness {
  readonly source: HeadValue["source"];
  readonly bodies: readonly Statement[];
  readonly weight: number;
}

/** What the places of a text say of who issues it; each undefined or empty where it says nothing. */
export interface IssuerPlaces {
  readonly letterhead: Statement | undefined;
  readonly caption: Statement | undefined;
  readonly sentence: Statement | undefined;
  readonly signed: readonly Statement[];
  readonly number: Statement | null;
  readonly portal: Statement | undefined;
}

const one = (statement: Statement | undefined): readonly Statement[] =>
  statement === undefined ? [] : [statement];

/** A dash between the names of two bodies that issue together: “SỞ TƯ PHÁP - CÔNG AN TỈNH”. */
const betweenBodies = /\s+[-–]\s+/u;

/** The bodies that a letterhead names, several where each part between dashes begins as the name of one. */
function splitJoint({ text, lines }: Statement): readonly Statement[] {
  const parts = text.split(betweenBodies);
  const areBodies =
    parts.length > 1 && parts.every((part) => leadingBody.pattern.test(part) && part.includes(" "));
  return areBodies ? parts.map((part) => ({ text: part, lines })) : [{ text, lines }];
}

/** The letterhead counts most; the letters of the number, a sentence and a signature together outvote it. */
function listWitnesses(places: IssuerPlaces, words: HeadWords): Witness[] {
  const { letterhead, caption, sentence, signed, number, portal } = places;
  const bodies = number === null ? [] : readNumberSign(number.text, words).bodies;
  const sign = number === null || bodies.length !== 1 ? [] : bodies.map((text) => ({ ...number, text }));
  const isBare = letterhead !== undefined && isBareBody(letterhead.text);
  return [
    { source: "letterhead" as const, bodies: isBare ? [] : one(letterhead).flatMap(splitJoint), weight: 3 },
    { source: "caption" as const, bodies: one(caption), weight: 2 },
    { source: "signature" as const, bodies: signed, weight: 1 },
    { source: "sentence" as const, bodies: one(sentence), weight: 2 },
    { source: "letterhead" as const, bodies: isBare ? one(letterhead) : [], weight: 1 },
    { source: "number-sign" as const, bodies: sign, weight: 2 },
    { source: "portal" as const, bodies: one(portal), weight: 1 },
  ].filter((witness) => witness.bodies.length > 0);
}

/** Whether two names can be of one body, as far as the list of bodies in numbers knows both. */
export function isSameBody(first: string, second: string, words: HeadWords): boolean {
  const [a, b] = [tellBody(first, words), tellBody(second, words)];
  return a === undefined || b === undefined || a === b;
}

const agree = (a: Witness, b: Witness, words: HeadWords): boolean =>
  a.bodies.some(({ text }) => b.bodies.some((other) => isSameBody(text, other.text, words)));

export interface IssuerReading {
  readonly issuers: ImportedDocument["issuers"];
  /** All that the text says, the one taken first. */
  readonly values: readonly HeadValue[];
}

/**
 * Who issues the document: the body for which most speaks, in the words of the surest place that names it. A caption says
 * more than a letterhead that lost the name of the place. Empty where the text names none.
 */
export function readIssuer(places: IssuerPlaces, words: HeadWords): IssuerReading {
  const witnesses = listWitnesses(places, words);
  const votes = (witness: Witness): number =>
    witnesses.reduce((sum, other) => sum + (agree(witness, other, words) ? other.weight : 0), 0);
  const taken = witnesses.reduce<Witness | undefined>(
    (best, witness) => (best === undefined || votes(witness) > votes(best) ? witness : best),
    undefined,
  );
  if (taken === undefined) return { issuers: [], values: [] };
  const sorted = [taken, ...witnesses.filter((witness) => witness !== taken)];
  const values = sorted.flatMap(({ source, bodies }) =>
    bodies.map(({ text, lines }): HeadValue => ({ value: text, lines, source })),
  );
  return { issuers: [...taken.bodies], values };
}
