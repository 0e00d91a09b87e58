import { stripMarks } from "#text/fold.ts";
import { type Token, readTokens } from "#text/tokens.ts";
import { nameAbbreviations } from "./agency-abbreviations.ts";

/** One step of reading names of bodies: a word, an abbreviation, or an area such as “các huyện, thị xã”. */
export interface AgencyToken {
  /** Folded words it stands for: one for a word, several for a known abbreviation, “<huyen>” for an area. */
  readonly words: readonly string[];
  /** As printed without marks, case kept: abbreviations are compared by it. */
  readonly exact: string;
  /** As printed, in lower case: for words that are others without their marks. */
  readonly printed: string;
  /** Offsets in the text, the end not included. */
  readonly start: number;
  readonly end: number;
  /** Text between the token before and this one. */
  readonly gap: string;
  readonly isCapital: boolean;
}

/** Longest abbreviation in tokens: “LĐ-TB&XH”. */
const longestExpansion = 3;

/** “Sổ” (a book) and “số” (a number) are no “Sở”, “thuốc” and “vé” no joining words: these keep their marks. */
const keepsMarks = new Set(["sổ", "số", "thuốc", "vé"]);

/** A word as names are compared. */
function toNameWord({ printed, folded }: Token): string {
  const lower = printed.toLowerCase();
  return keepsMarks.has(lower) ? lower : folded;
}

function readPlainTokens(text: string): AgencyToken[] {
  const tokens: AgencyToken[] = [];
  for (const token of readTokens(text)) {
    const { printed: word, start, end } = token;
    const before = tokens.at(-1);
    // The point of “TP. Huế” and “P. Tư pháp” ends no sentence.
    const gap = /^(?:TP|TX|P)$/.test(before?.exact ?? "") ? token.gap.replace(/^\.\s*$/, " ") : token.gap;
    // “Đề án 06/CP” is “Đề án 06”.
    if (before?.exact.endsWith("06") === true && word === "CP" && /^[/-]$/.test(gap)) {
      tokens[tokens.length - 1] = { ...before, end };
      continue;
    }
    tokens.push({
      words: [toNameWord(token)],
      exact: stripMarks(word),
      printed: word.toLowerCase(),
      start,
      end,
      gap,
      isCapital: /^\p{Lu}/u.test(word),
    });
  }
  return tokens;
}

/** Abbreviations of one to three tokens, such as “LĐ-TB&XH”, as one token of several words. */
function expandTokens(tokens: readonly AgencyToken[]): AgencyToken[] {
  const out: AgencyToken[] = [];
  for (let i = 0; i < tokens.length;) {
    let taken = 0;
    for (let count = longestExpansion; count > 0 && taken === 0; count -= 1) {
      const run = tokens.slice(i, i + count);
      const first = run[0];
      const last = run.at(-1);
      if (run.length < count || first === undefined || last === undefined) continue;
      if (!run.slice(1).every((token) => /^[\s&\-–.,+]{0,3}$/.test(token.gap))) continue;
      const long = nameAbbreviations.get(run.map((token) => token.exact).join(" "));
      if (long === undefined) continue;
      const exact = run.map((token) => token.exact).join("");
      out.push({ ...first, words: readTokens(long).map(toNameWord), exact, end: last.end });
      taken = count;
    }
    const token = tokens[i];
    if (taken === 0 && token !== undefined) out.push(token);
    i += Math.max(taken, 1);
  }
  return out;
}

type Level = "tinh" | "huyen" | "xa" | "thon";

const levelWords: readonly {
  readonly words: readonly string[];
  readonly level: Level;
  readonly notBefore?: RegExp;
}[] = [
  { words: ["thanh", "pho"], level: "huyen" },
  { words: ["thi", "xa"], level: "huyen" },
  { words: ["thi", "tran"], level: "xa" },
  { words: ["dac", "khu"], level: "xa" },
  { words: ["to", "dan", "pho"], level: "thon" },
  { words: ["khu", "pho"], level: "thon" },
  { words: ["tinh"], level: "tinh", notBefore: /^(?:uy|doan|trang|hinh|nang)$/ },
  { words: ["huyen"], level: "huyen", notBefore: /^(?:uy|doan)$/ },
  { words: ["phuong"], level: "xa", notBefore: /^(?:tien|an|thuc|phap|huong|dien)$/ },
  { words: ["xa"], level: "xa", notBefore: /^hoi$/ },
  { words: ["thon"], level: "thon" },
];
/** Words that name an area only with their marks: “quận” but not “quan”. */
const markedLevels: ReadonlyMap<string, Level> = new Map([
  ["quận", "huyen"],
  ["bản", "thon"],
  ["ấp", "thon"],
  ["xóm", "thon"],
]);
/** Cities of the rank of a province at the time of the plans of 2022–2025. */
const provincialCities = ["ha noi", "ho chi minh", "hai phong", "da nang", "can tho"];

const keyOf = (token: AgencyToken | undefined): string =>
  token?.words.length === 1 ? (token.words[0] ?? "") : "";

/** The level word at a token: its level, number of tokens, and whether it is “thành phố”; null where there is none. */
function readLevel(
  tokens: readonly AgencyToken[],
  at: number,
  text: string,
): { readonly level: Level; readonly count: number; readonly isCity: boolean } | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const marked = markedLevels.get(text.slice(token.start, token.end).toLowerCase());
  if (marked !== undefined) return { level: marked, count: 1, isCity: false };
  // “địa phương”, “hợp tác xã” and “nông thôn” name no area.
  if (/^(?:dia|tac|nong)$/.test(keyOf(tokens[at - 1]))) return null;
  for (const { words, level, notBefore } of levelWords) {
    const isWhole = token.words.length > 1 && token.words.join(" ") === words.join(" ");
    const isSpelt = words.every(
      (word, k) => keyOf(tokens[at + k]) === word && (k === 0 || /^\s+$/.test(tokens[at + k]?.gap ?? "")),
    );
    if (!isWhole && !isSpelt) continue;
    const count = isWhole ? 1 : words.length;
    const after = tokens[at + count];
    // “Tỉnh ủy” is a body; “các ngành Tỉnh, Ủy ban …” names an area.
    if (notBefore?.test(keyOf(after)) === true && /^\s+$/.test(after?.gap ?? "")) continue;
    const isCity = words[0] === "thanh";
    const name = tokens
      .slice(at + count, at + count + 3)
      .map(keyOf)
      .join(" ");
    const isProvince = isCity && provincialCities.some((city) => `${name} `.startsWith(`${city} `));
    return { level: isProvince ? "tinh" : level, count, isCity };
  }
  return null;
}

/** Whether “thành phố” before a token is the city itself: it stands bare, or the city's name follows. */
function isCityItself(tokens: readonly AgencyToken[], at: number, city: string): boolean {
  const next = tokens[at];
  if (next?.isCapital !== true || !/^\s+$/.test(next.gap)) return true;
  const words = city.split(" ");
  return words.every((word, k) => keyOf(tokens[at + k]) === word);
}

/**
 * Areas as one token: “các huyện, thị xã, thành phố” is <huyen>, “cấp huyện, cấp xã” and “các cấp” are <cac-cap>. In the
 * plan of a city of the rank of a province “thành phố” is <tinh>.
 */
function joinAreas(tokens: readonly AgencyToken[], text: string, city: string | null): AgencyToken[] {
  const out: AgencyToken[] = [];
  const lead = new Set(["cac", "cap", "tu", "den", "va"]);
  for (let i = 0; i < tokens.length;) {
    const first = tokens[i];
    if (first === undefined) break;
    const levels = new Set<Level>();
    let isCity = false;
    let isProvince = false;
    let count = 0;
    let end = i;
    let j = i;
    for (;;) {
      let k = j;
      // Between two areas may stand a comma, a slash, “và”, “đến”; before the first only “các”, “cấp”, “từ”.
      while (lead.has(keyOf(tokens[k])) && (end > i || !/^(?:va|den)$/.test(keyOf(tokens[k]))) && k < j + 3)
        k += 1;
      const isJoined = tokens
        .slice(j, k + 1)
        .every((token, n) => (end === i && n === 0) || /^[\s,/\-–]*$/.test(token.gap));
      const read = isJoined ? readLevel(tokens, k, text) : null;
      if (read === null) break;
      levels.add(read.level);
      count += 1;
      isCity ||= read.isCity;
      isProvince ||= read.level === "tinh" && !read.isCity;
      j = k + read.count;
      end = j;
    }
    const second = tokens[i + 1];
    // With its marks: “cung cấp” is no “cùng cấp”.
    const isEveryLevel = /^(?:các|cùng|mọi) cấp$/.test(
      text.slice(first.start, second?.end ?? first.end).toLowerCase(),
    );
    if (end === i && isEveryLevel) end = i + 2;
    const last = tokens[end - 1];
    if (end > i && last !== undefined) {
      // “các tỉnh, thành phố” are provinces and cities of their rank.
      const isProvinces = isProvince && isCity && levels.size === 2 && levels.has("huyen");
      const [only] = levels;
      const isOwnCity =
        city !== null &&
        isCity &&
        count === 1 &&
        !/^(?:cac|cap)$/.test(keyOf(first)) &&
        isCityItself(tokens, end, city);
      const area =
        isProvinces || isOwnCity ? "tinh" : levels.size === 1 && only !== undefined ? only : "cac-cap";
      out.push({ ...first, words: [`<${area}>`], exact: "", end: last.end });
      i = end;
    } else {
      out.push(first);
      i += 1;
    }
  }
  return out;
}

export function isArea(token: AgencyToken | undefined): boolean {
  return token !== undefined && (token.words[0] ?? "").startsWith("<");
}

/**
 * Tokens of a text in order; empty for a text without letters and digits. Input: NFC.
 * @param city Folded name of the city of the rank of a province whose plan the text is from.
 */
export function readAgencyTokens(text: string, city: string | null = null): AgencyToken[] {
  return joinAreas(expandTokens(readPlainTokens(text)), text, city);
}

/** The folded word of a token of one word; empty for abbreviations and areas. */
export function wordOf(token: AgencyToken | undefined): string {
  return isArea(token) ? "" : keyOf(token);
}
