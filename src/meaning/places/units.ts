import type { PlaceEntry } from "#schema/places.ts";
import type { UnitsFile } from "#schema/units.ts";
import type { LevelWords } from "#text/level-words.ts";
import { groupBy } from "#text/group-by.ts";
import { remember } from "#text/remember.ts";

/** First day of the communes of today, and last day of the districts (Luật 72/2025/QH15; Nghị quyết 1654 – 1687/NQ-UBTVQH15). */
export const communesSince = "2025-07-01";
export const districtsUntil = "2025-06-30";

/** A unit below a province, as the lists of all units have it. */
export interface Unit {
  /** With its days, its province and what it became, as an entry of places.yaml. */
  readonly entry: PlaceEntry;
  /** The district that a commune lay in; undefined for a district, and for a commune of today. */
  readonly district: PlaceEntry | undefined;
}

/** A line of the file: “14809 phường Bắc Sơn > 14818” as code, words, codes of today. */
interface UnitLine {
  readonly code: string;
  readonly words: string;
  readonly into: readonly string[];
}

function readLine(line: string): UnitLine {
  const [own = "", into] = line.split(" > ");
  const at = own.indexOf(" ");
  return { code: own.slice(0, at), words: own.slice(at + 1), into: into?.split(", ") ?? [] };
}

/** How a unit went over: “split” to several heirs, “merged” with others into one, “moved” alone. */
function tellHow(
  into: readonly string[],
  sources: ReadonlyMap<string, number>,
  own: number,
): PlaceEntry["successors"][number]["how"] {
  const [first = ""] = into;
  if (into.length > 1) return "split";
  return (sources.get(first) ?? 0) > own ? "merged" : "moved";
}

/** Reads the files of one list of kinds. */
class UnitReader {
  readonly #kinds: readonly (readonly [string, PlaceEntry["kind"]])[];

  constructor({ words }: Pick<LevelWords, "words">) {
    this.#kinds = words.flatMap(({ term, kind }) => (kind === undefined ? [] : [[term, kind] as const]));
  }

  /** All units of a province: those of today, then each district with its communes. */
  read({ province, document, now, before }: UnitsFile): Unit[] {
    const lines = before.map(({ communes }) => communes.map(readLine));
    const sources = new Map<string, number>();
    for (const { into } of lines.flat())
      for (const code of into) sources.set(code, (sources.get(code) ?? 0) + 1);
    const end = (into: readonly string[], own: number): Pick<PlaceEntry, "until" | "successors"> => ({
      until: districtsUntil,
      successors: into.map((code) => ({
        code,
        since: communesSince,
        how: tellHow(into, sources, own),
        document,
      })),
    });
    const today = { level: "commune", from: communesSince, until: null } as const;
    return [
      ...now.map((line): Unit => {
        const { code, words } = readLine(line);
        return {
          entry: { code, ...this.#name(words), parent: province, ...today, successors: [] },
          district: undefined,
        };
      }),
      ...before.flatMap(({ district, province: parent }, at): Unit[] => {
        const { code, words, into } = readLine(district);
        const communes = lines[at] ?? [];
        const all = communes.length === 0 ? into : [...new Set(communes.flatMap((one) => one.into))].sort();
        const own: PlaceEntry = {
          ...{ code, ...this.#name(words), level: "district", parent, from: null },
          ...end(all, communes.length),
        };
        const below = communes.map((one): Unit => ({
          entry: {
            ...{ code: one.code, ...this.#name(one.words), level: "commune", parent, from: null },
            ...end(one.into, 1),
          },
          district: own,
        }));
        return [{ entry: own, district: undefined }, ...below];
      }),
    ];
  }

  #name(words: string): Pick<PlaceEntry, "name" | "kind"> {
    const [term = "", kind = "xa"] = this.#kinds.find(([one]) => words.startsWith(`${one} `)) ?? [];
    return { name: words.slice(term.length === 0 ? 0 : term.length + 1), kind };
  }
}

/** The files of all units and the words for their kinds. */
export interface UnitLists {
  readonly units: readonly UnitsFile[];
  readonly levels: LevelWords;
}

/** All units of the lists, province by province: those of today, then each district with its communes. Made once for a list. */
export const listUnits = remember(({ units, levels }: UnitLists): readonly Unit[] => {
  const reader = new UnitReader(levels);
  return units.flatMap((file) => reader.read(file));
});

const groupByCode = remember((units: readonly Unit[]) => groupBy(units, ({ entry }) => entry.code));

/** Units that bear a code, those of today first: one of today may bear the code of one that ended. */
export function listUnitsOfCode(lists: UnitLists, code: string): readonly Unit[] {
  return groupByCode(listUnits(lists)).get(code) ?? [];
}
