import { formatCount } from "#importer/formats/html/html-elements.ts";
import type { ListLevel, ListLevels, Lists } from "./docx-lists.ts";

/** The list of a paragraph and its level in it; undefined where the level is none. */
export interface ListPlace {
  readonly num: string;
  readonly level: number | undefined;
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

function formatLabel(level: ListLevel, at: number, counts: readonly number[], levels: ListLevels): string {
  if (level.format === "none") return level.pattern.replace(/%\d/g, "").trim();
  if (level.format === "bullet") return readBulletSign(level.pattern);
  return level.pattern.replace(/%(\d)/g, (_, digit: string) => {
    const index = Number(digit) - 1;
    const other = levels.get(index);
    const count = counts[index] ?? other?.start ?? 1;
    const own = index === at ? level.format : (other?.format ?? "decimal");
    const format = level.isLegal ? "decimal" : own;
    return format === "decimalZero"
      ? String(count).padStart(2, "0")
      : formatCount(count, countStyles[format] ?? "decimal");
  });
}

/** Counts the paragraphs of a document in order of print, list by list (ECMA-376 part 1, 17.9). */
export class ListCounter {
  readonly #lists: Lists;
  readonly #counts = new Map<string, number[]>();

  constructor(lists: Lists) {
    this.#lists = lists;
  }

  /** What Word prints before the next paragraph at a place, with the blank after it; empty where it prints nothing. */
  next({ num, level: at }: ListPlace): string {
    const own = this.#lists.levels.get(num);
    const level = at === undefined ? undefined : own?.get(at);
    if (own === undefined || at === undefined || level === undefined) return "";
    const counter = this.#lists.counters.get(num) ?? num;
    const counted = (this.#counts.get(counter) ?? []).filter(
      (_, index) => index <= at || own.get(index)?.isLasting === true,
    );
    for (let above = 0; above < at; above += 1) counted[above] ??= own.get(above)?.start ?? 1;
    counted[at] = (counted[at] ?? level.start - 1) + 1;
    this.#counts.set(counter, counted);
    const label = formatLabel(level, at, counted, own);
    return label === "" || !level.isApart ? label : `${label} `;
  }

  /** The level on which a paragraph style stands in a list; undefined where none names it. */
  findLevel(num: string, style: string): number | undefined {
    return [...(this.#lists.levels.get(num) ?? [])].find(([, level]) => level.style === style)?.[0];
  }
}
