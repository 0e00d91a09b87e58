import type { Handbook, Plan } from "#handbook/handbook-types.ts";
import { listStepsInto } from "#handbook/lineage.ts";
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
  const old = new Set(listStepsInto(place, places).map((step) => step.from));
  old.delete(place);
  const day =
    plan.issuedOn === null ? date : plan.issuedOn.length < 10 ? `${plan.issuedOn}-01` : plan.issuedOn;
  const parent = place.parent === undefined ? undefined : findPlace(places, place.parent, day);
  // “Huế” is no other name of “Thừa Thiên Huế”, only a shorter one.
  const isPart = (name: string): boolean => ` ${toKey(place.name)} `.includes(` ${toKey(name)} `);
  const names = [
    { name: place.name, kind: "issued" as const },
    ...now.map(({ name }) => ({ name, kind: isPart(name) ? ("issued" as const) : ("now" as const) })),
    ...[...old].map(({ name }) => ({ name, kind: "old" as const })),
    ...(parent === undefined ? [] : [parent, ...successorsOf(parent, places, date)]).map(({ name }) => ({
      name,
      kind: "parent" as const,
    })),
  ];
  return names.filter(
    (one, index) => names.findIndex((other) => toKey(other.name) === toKey(one.name)) === index,
  );
}

/** A pair with the keys of its two forms. */
interface KeyedPair {
  readonly pair: SearchSynonym;
  readonly keys: readonly [string, string];
}

/** A short form worth looking up: it holds capitals or digits, and is no plain word in lower case. */
const isShortForm = (text: string): boolean => /\p{Lu}.*[\p{Lu}\d]|\d.*\p{Lu}/u.test(text);

/**
 * Abbreviations with their expansions (glossary, lists of words, agencies, the plans' own keys) and former names of bodies with those of
 * today, each pair once. A body whose functions went to several is paired with the one that took all that is left.
 * @param isHeld Whether the collection holds a form; wordings of which it holds none, however far one follows them, are
 * left out.
 */
export function listSynonyms(handbook: Handbook, isHeld: (form: string) => boolean): SearchSynonym[] {
  const pairs: KeyedPair[] = [];
  const known = new Set<string>();
  const barred = new Set(
    handbook.glossary.filter((entry) => !entry.search).map((entry) => toKey(entry.short)),
  );
  const add = (from: string, to: string, kind: SearchSynonym["kind"]): void => {
    const [start, goal] = [toKey(from), toKey(to)];
    if (start === "" || goal === "" || start === goal) return;
    if (kind === "abbreviation" && barred.has(start)) return;
    const own = `${kind}: ${start} = ${goal}`;
    if (!known.has(own)) pairs.push({ pair: { from, to, kind }, keys: [start, goal] });
    known.add(own);
  };
  for (const { short, long, english, search } of handbook.glossary) {
    if (!search) continue;
    for (const one of [...long, ...(english === undefined ? [] : [english])]) add(short, one, "abbreviation");
  }
  for (const { short, long } of handbook.words.search.titleShorts)
    for (const one of long) add(short, one, "abbreviation");
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
function dropUnheld(pairs: readonly KeyedPair[], isHeld: (form: string) => boolean): SearchSynonym[] {
  const useful = new Set(
    pairs.flatMap(({ pair, keys }) => keys.filter((_, at) => isHeld(at === 0 ? pair.from : pair.to))),
  );
  for (let before = -1; before < useful.size;) {
    before = useful.size;
    for (const { keys } of pairs)
      if (keys.some((key) => useful.has(key))) keys.forEach((key) => useful.add(key));
  }
  return pairs.filter(({ keys: [from] }) => useful.has(from)).map(({ pair }) => pair);
}
