import type { Handbook, Plan } from "#handbook/handbook-types.ts";
import { findPlace, successorsOf } from "#meaning/places/places.ts";
import type { SearchPlan, SearchSynonym } from "#search/search-types.ts";
import { readTokens, toKey } from "#text/tokens.ts";

/**
 * Names under which a plan's place is looked for, the printed one first: names of today of it and of the unit above it,
 * and former names of the units it came from; each once.
 */
export function listPlaceNames(handbook: Handbook, plan: Plan): SearchPlan["names"] {
  const { places, date } = handbook;
  const { place } = plan;
  const now = successorsOf(place, places, date);
  const old = places.filter(
    (one) =>
      one !== place &&
      one.successors.some(
        ({ code, since }) => code === place.code && findPlace(places, code, since) === place,
      ),
  );
  const day =
    plan.issuedOn === null ? date : plan.issuedOn.length < 10 ? `${plan.issuedOn}-01` : plan.issuedOn;
  const parent = place.parent === undefined ? undefined : findPlace(places, place.parent, day);
  // “Huế” is no other name of “Thừa Thiên Huế”, only a shorter one.
  const isPart = (name: string): boolean => ` ${toKey(place.name)} `.includes(` ${toKey(name)} `);
  const names = [
    { name: place.name, kind: "issued" as const },
    ...now.map(({ name }) => ({ name, kind: isPart(name) ? ("issued" as const) : ("now" as const) })),
    ...old.map(({ name }) => ({ name, kind: "old" as const })),
    ...(parent === undefined ? [] : [parent, ...successorsOf(parent, places, date)]).map(({ name }) => ({
      name,
      kind: "parent" as const,
    })),
  ];
  return names.filter(
    (one, index) => names.findIndex((other) => toKey(other.name) === toKey(one.name)) === index,
  );
}

/** A short form worth looking up: it holds capitals or digits, and is no plain word in lower case. */
const isShortForm = (text: string): boolean => /\p{Lu}.*[\p{Lu}\d]|\d.*\p{Lu}/u.test(text);

/**
 * Abbreviations with their expansions (glossary, agencies, the plans' own keys) and former names of bodies with those of
 * today, each pair once. A body whose functions went to several is paired with the one that took all that is left.
 * @param isHeld Whether the collection holds a form; wordings of which it holds none, however far one follows them, are
 * left out.
 */
export function listSynonyms(handbook: Handbook, isHeld: (form: string) => boolean): SearchSynonym[] {
  const pairs: SearchSynonym[] = [];
  const barred = new Set(
    handbook.glossary.filter((entry) => !entry.search).map((entry) => toKey(entry.short)),
  );
  const add = (from: string, to: string, kind: SearchSynonym["kind"]): void => {
    if (toKey(from) === "" || toKey(to) === "" || toKey(from) === toKey(to)) return;
    if (kind === "abbreviation" && barred.has(toKey(from))) return;
    const isKnown = pairs.some(
      (one) => toKey(one.from) === toKey(from) && toKey(one.to) === toKey(to) && one.kind === kind,
    );
    if (!isKnown) pairs.push({ from, to, kind });
  };
  for (const { short, long, english, search } of handbook.glossary) {
    if (!search) continue;
    for (const one of [...long, ...(english === undefined ? [] : [english])]) add(short, one, "abbreviation");
  }
  for (const { name, abbreviations, successors } of handbook.agencies) {
    for (const short of abbreviations) if (isShortForm(short)) add(short, name, "abbreviation");
    for (const { name: now, function: moved } of successors)
      if (moved === undefined) add(name, now, "renamed");
  }
  for (const plan of handbook.plans) {
    for (const { short, long } of plan.document.abbreviations) {
      if (isShortForm(short) && readTokens(long).length > 1) add(short, long, "abbreviation");
    }
  }
  return dropUnheld(pairs, isHeld);
}

/** Pairs that lead, from form to form, to one that the collection holds. */
function dropUnheld(pairs: readonly SearchSynonym[], isHeld: (form: string) => boolean): SearchSynonym[] {
  const useful = new Set(pairs.flatMap(({ from, to }) => [from, to].filter(isHeld)).map(toKey));
  for (let before = -1; before < useful.size;) {
    before = useful.size;
    for (const { from, to } of pairs) {
      if (useful.has(toKey(from)) || useful.has(toKey(to))) useful.add(toKey(from)).add(toKey(to));
    }
  }
  return pairs.filter(({ from }) => useful.has(toKey(from)));
}
