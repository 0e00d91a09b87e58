import { remember } from "#text/remember.ts";
import type { SearchData, SearchSynonym, SearchText } from "#search/search-types.ts";

/** Rules of test/fixtures/search/README.md, written apart from the search itself, on plain strings. */
export type Rule = "phrase" | "prefix" | "words" | "listed" | "none";

/** Old places of the tone, and i for y, as in the queries of the list, with what is written now. */
const oldSpellings = [
  ["oá", "óa"],
  ["oà", "òa"],
  ["oả", "ỏa"],
  ["oẻ", "ỏe"],
  ["uỷ", "ủy"],
  ["uý", "úy"],
  ["lí", "lý"],
  ["kì", "kỳ"],
  ["kí", "ký"],
  ["kĩ", "kỹ"],
].map(([old, now = ""]) => [new RegExp(`${old}(?!\\p{L})`, "gu"), now] as const);

/** A text as its words between blanks; marks are kept or dropped. */
function spell(text: string, keepsMarks: boolean): string {
  const lower = text.normalize("NFC").toLowerCase();
  const modern = oldSpellings.reduce((out, [old, now]) => out.replaceAll(old, now), lower);
  const marked = keepsMarks ? modern : modern.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");
  return ` ${marked
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .join(" ")} `;
}

/** The typed words with abbreviations spelt out and back, a step or two deep. */
function wordings(query: string, synonyms: readonly SearchSynonym[], keepsMarks: boolean): readonly string[] {
  const found = new Set([spell(query, keepsMarks)]);
  for (const wording of found) {
    for (const { from, to, kind } of found.size > 40 ? [] : synonyms) {
      if (kind !== "abbreviation") continue;
      for (const [left, right] of [
        [from, to],
        [to, from],
      ] as const) {
        const typed = spell(left, keepsMarks);
        if (wording.includes(typed)) found.add(wording.replace(typed, spell(right, keepsMarks)));
      }
    }
  }
  return [...found];
}

/** Statements of each record: titles, then text. */
export function statementsOf(data: SearchData, texts: readonly SearchText[]): readonly (readonly string[])[] {
  return data.records.map(({ kind, title, otherTitles }, at) => [
    ...(kind === "text" ? [] : [title, ...otherTitles]),
    ...(texts[at] ?? []),
  ]);
}

/** The statements of a record spelt with their marks and without, once for all queries. */
const spellMarked = remember((texts: readonly string[]) => texts.map((text) => spell(text, true)));
const spellPlain = remember((texts: readonly string[]) => texts.map((text) => spell(text, false)));

/** Addresses of the records that a rule calls relevant. */
export function findRelevant(
  query: string,
  rule: Rule,
  first: readonly string[],
  data: SearchData,
  statements: readonly (readonly string[])[],
): ReadonlySet<string> {
  if (rule === "none") return new Set();
  if (rule === "listed") return new Set(first);
  const isQuoted = /["“]/.test(query);
  const keepsMarks = spell(query, true) !== spell(query, false);
  const wanted = isQuoted ? [spell(query, keepsMarks)] : wordings(query, data.synonyms, keepsMarks);
  const holds = (texts: readonly string[]): boolean => {
    const spelt = (keepsMarks ? spellMarked : spellPlain)(texts);
    if (rule === "words") {
      const all = spelt.join("");
      return wanted.some((wording) =>
        wording
          .trim()
          .split(" ")
          .every((word) => all.includes(` ${word} `)),
      );
    }
    return wanted.some((wording) =>
      spelt.some((text) => text.includes(rule === "prefix" ? wording.trimEnd() : wording)),
    );
  };
  return new Set(data.records.flatMap((record, at) => (holds(statements[at] ?? []) ? [record.url] : [])));
}
