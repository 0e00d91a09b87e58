import { formatCount } from "#importer/formats/html/html-elements.ts";
import { readXmlAttribute, readXmlTokens } from "./xml-tokens.ts";

interface Level {
  readonly start: number;
  readonly format: string;
  /** “%1.%2.”: the counts of the levels, with the signs around them. */
  readonly pattern: string;
}

type Levels = Map<number, Level>;

/** The level a list stands on: 0 to 8 (ECMA-376 part 1, 17.9.3); undefined for what is none. */
function readLevel(value: string | undefined): number | undefined {
  return value !== undefined && /^[0-8]$/.test(value) ? Number(value) : undefined;
}

/** A count at which a list begins; 1 for what is none. */
function readStart(value: string): number {
  return /^\d{1,9}$/.test(value) ? Number(value) : 1;
}

/** Longest pattern of a label, in characters: the longest that Word itself makes is nine counts with their signs. */
const longestPattern = 100;

/** The lists of a document: what each level of each list prints. */
interface Lists {
  /** By id of a list (w:num). */
  readonly levels: ReadonlyMap<string, Levels>;
  /** Lists that share one abstract list count on together; by id of a list. */
  readonly counters: ReadonlyMap<string, string>;
}

const firstLevel: Level = { start: 1, format: "decimal", pattern: "" };

/** Reads word/numbering.xml element by element; what stands outside a list or a level is passed over. */
class ListReader implements Lists {
  readonly levels = new Map<string, Levels>();
  readonly counters = new Map<string, string>();
  readonly #abstract = new Map<string, Levels>();
  #open: Levels | undefined;
  #num: string | undefined;
  #at: number | undefined = 0;
  #level = firstLevel;

  /** What each element does at its beginning, by its name; `value` is its w:val. */
  readonly #begin: Readonly<Record<string, (attributes: string, value: string) => void>> = {
    "w:abstractNum": (attributes) => {
      this.#open = new Map();
      this.#abstract.set(readXmlAttribute(attributes, "w:abstractNumId") ?? "", this.#open);
    },
    "w:num": (attributes) => {
      this.#num = readXmlAttribute(attributes, "w:numId") ?? "";
    },
    "w:abstractNumId": (_, value) => {
      if (this.#num === undefined) return;
      this.#open = new Map(this.#abstract.get(value));
      this.levels.set(this.#num, this.#open);
      this.counters.set(this.#num, value);
    },
    "w:lvlOverride": (attributes) => this.#enterLevel(attributes),
    "w:lvl": (attributes) => this.#enterLevel(attributes),
    "w:start": (_, value) => {
      this.#level = { ...this.#level, start: readStart(value) };
    },
    "w:startOverride": (_, value) => {
      // A list that starts anew counts on its own.
      if (this.#at !== undefined) this.#open?.set(this.#at, { ...this.#level, start: readStart(value) });
      if (this.#num !== undefined) this.counters.set(this.#num, `num ${this.#num}`);
    },
    "w:numFmt": (_, value) => {
      this.#level = { ...this.#level, format: value };
    },
    "w:lvlText": (_, value) => {
      this.#level = { ...this.#level, pattern: value.slice(0, longestPattern) };
    },
  };

  #enterLevel(attributes: string): void {
    this.#at = readLevel(readXmlAttribute(attributes, "w:ilvl") ?? "0");
    this.#level = this.#open?.get(this.#at ?? 0) ?? firstLevel;
  }

  begin(name: string, attributes: string): void {
    if (Object.hasOwn(this.#begin, name))
      this.#begin[name]?.(attributes, readXmlAttribute(attributes, "w:val") ?? "");
  }

  end(name: string): void {
    if (name === "w:lvl" && this.#at !== undefined) this.#open?.set(this.#at, this.#level);
    if (name === "w:num" || name === "w:abstractNum") this.#open = this.#num = undefined;
  }
}

function readLevels(xml: string): Lists {
  const reader = new ListReader();
  for (const token of readXmlTokens(xml)) {
    if (token.kind === "close") reader.end(token.name);
    if (token.kind === "open") reader.begin(token.name, token.attributes);
  }
  return reader;
}

interface ListPlace {
  readonly num: string;
  readonly level: number | undefined;
}

/** Lists that paragraph styles carry, by id of the style, inherited ones too. */
function readStyleLists(xml: string): ReadonlyMap<string, ListPlace> {
  const own = new Map<
    string,
    { num: string | undefined; level: number | undefined; base: string | undefined }
  >();
  let style: { num: string | undefined; level: number | undefined; base: string | undefined } | undefined;
  for (const token of readXmlTokens(xml)) {
    if (token.kind !== "open") continue;
    const value = readXmlAttribute(token.attributes, "w:val");
    if (token.name === "w:style") {
      style = { num: undefined, level: 0, base: undefined };
      own.set(readXmlAttribute(token.attributes, "w:styleId") ?? "", style);
    } else if (style !== undefined && token.name === "w:basedOn") style.base = value;
    else if (style !== undefined && token.name === "w:numId") style.num = value;
    else if (style !== undefined && token.name === "w:ilvl") style.level = readLevel(value);
  }
  const out = new Map<string, ListPlace>();
  for (const [id, first] of own) {
    let found: typeof first | undefined = first;
    for (let steps = 0; found !== undefined && found.num === undefined && steps < 20; steps += 1)
      found = own.get(found.base ?? "");
    if (found?.num !== undefined)
      out.set(id, { num: found.num, level: first.num === undefined ? found.level : first.level });
  }
  return out;
}

const countStyles: Readonly<Record<string, "decimal" | "a" | "A" | "i" | "I">> = {
  lowerLetter: "a",
  upperLetter: "A",
  lowerRoman: "i",
  upperRoman: "I",
};

/** Bullets as a Vietnamese text prints them: those of symbol fonts have no character of their own. */
function readBulletSign(pattern: string): string {
  return /^[-–—+*•]$/.test(pattern)
    ? pattern
    : pattern === "" || /[\ue000-\uf8ff]/.test(pattern)
      ? "-"
      : pattern;
}

function formatLabel(level: Level, at: number, counts: readonly number[], levels: Levels): string {
  if (level.format === "none") return level.pattern.replace(/%\d/g, "").trim();
  if (level.format === "bullet") return readBulletSign(level.pattern);
  return level.pattern.replace(/%(\d)/g, (_, digit: string) => {
    const index = Number(digit) - 1;
    const other = levels.get(index);
    const count = counts[index] ?? other?.start ?? 1;
    const format = index === at ? level.format : (other?.format ?? "decimal");
    return format === "decimalZero"
      ? String(count).padStart(2, "0")
      : formatCount(count, countStyles[format] ?? "decimal");
  });
}

/** A paragraph that Word numbers: the number it prints, and the paragraph's own text without white space. */
export interface NumberedParagraph {
  readonly label: string;
  readonly key: string;
}

/** A text as its key for comparing paragraphs: without white space. */
export function toParagraphKey(text: string): string {
  return text.replace(/\s+/g, "");
}

/**
 * The paragraphs that Word numbers by itself, in order of print, with what it prints before each (ECMA-376 part 1, 17.9).
 * Arguments: text of word/document.xml, word/numbering.xml and word/styles.xml; an empty string for a part that is missing.
 */
export function readNumberedParagraphs(
  document: string,
  numbering: string,
  styles: string,
): readonly NumberedParagraph[] {
  if (numbering === "") return [];
  const { levels, counters } = readLevels(numbering);
  const styleLists = readStyleLists(styles);
  const counts = new Map<string, number[]>();
  const out: NumberedParagraph[] = [];
  const open: { style: string; num: string | undefined; level: string | undefined; text: string }[] = [];
  let isText = false;
  for (const token of readXmlTokens(document)) {
    const paragraph = open.at(-1);
    if (token.kind === "text") {
      if (isText && paragraph !== undefined) paragraph.text += token.text;
    } else if (token.kind === "open") {
      const value = readXmlAttribute(token.attributes, "w:val");
      if (token.name === "w:p" && !token.isEmpty)
        open.push({ style: "", num: undefined, level: undefined, text: "" });
      else if (token.name === "w:t") isText = !token.isEmpty;
      else if (paragraph !== undefined && token.name === "w:pStyle") paragraph.style = value ?? "";
      else if (paragraph !== undefined && token.name === "w:numId") paragraph.num ??= value;
      else if (paragraph !== undefined && token.name === "w:ilvl") paragraph.level ??= value;
    } else if (token.name === "w:t") isText = false;
    else if (token.name === "w:p" && paragraph !== undefined) {
      open.pop();
      const inherited = styleLists.get(paragraph.style);
      const num = paragraph.num ?? inherited?.num ?? "0";
      const at = paragraph.level === undefined ? (inherited?.level ?? 0) : readLevel(paragraph.level);
      const own = levels.get(num);
      const level = at === undefined ? undefined : own?.get(at);
      if (own === undefined || at === undefined || level === undefined) continue;
      const counter = counters.get(num) ?? num;
      const counted = (counts.get(counter) ?? []).slice(0, at + 1);
      for (let above = 0; above < at; above += 1) counted[above] ??= own.get(above)?.start ?? 1;
      counted[at] = (counted[at] ?? level.start - 1) + 1;
      counts.set(counter, counted);
      out.push({ label: formatLabel(level, at, counted, own), key: toParagraphKey(paragraph.text) });
    }
  }
  return out;
}
