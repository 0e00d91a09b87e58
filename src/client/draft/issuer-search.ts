import type { ChosenPlace } from "#draft/edit/place-facts.ts";
import { fold } from "#text/fold.ts";
import type { IssuerLine } from "./draft-data.ts";

/** Most places that are shown for what is typed. */
const mostShown = 8;

/** A place as it is listed: “phường Cửa Lò, Nghệ An”. */
export const describeIssuer = ([, term, name, province]: IssuerLine): string =>
  name === province ? `${term} ${name}` : `${term} ${name}, ${province}`;

/** A line of the file as a place that a draft may be for. */
export const toPlace = ([code, term, name, province]: IssuerLine): ChosenPlace => ({
  ...{ code, term, name },
  level: name === province && code.length === 2 ? "province" : "commune",
});

/** Places whose words hold all that is typed; those whose name begins with it first. */
export function findIssuers(typed: string, lines: readonly IssuerLine[]): readonly IssuerLine[] {
  const words = fold(typed)
    .split(/\s+/)
    .filter((word) => word !== "");
  if (words.length === 0) return [];
  const query = words.join(" ");
  const rank = ([, term, name]: IssuerLine): number => {
    const folded = fold(name);
    if (folded === query || `${fold(term)} ${folded}` === query) return 0;
    return folded.startsWith(query) ? 1 : 2;
  };
  return lines
    .filter((line) => {
      const text = ` ${fold(describeIssuer(line))}`;
      return words.every((word) => text.includes(` ${word}`));
    })
    .map((line) => ({ line, order: rank(line) }))
    .sort((a, b) => a.order - b.order)
    .map(({ line }) => line);
}

/** What is shown of the places found: the first, and how many more there are. */
export const cutFound = <T>(all: readonly T[]): { readonly shown: readonly T[]; readonly more: number } => ({
  shown: all.slice(0, mostShown),
  more: Math.max(0, all.length - mostShown),
});
