import type { PlaceEntry } from "#schema/places.ts";
import type { ImportedDocument } from "#schema/items.ts";
import type { PlanLevel } from "#schema/plan.ts";
import { fold, foldAligned } from "#text/fold.ts";
import { findPlace, findPlaceByName } from "./places.ts";

export interface PlanPlace {
  readonly place: string;
  readonly level: PlanLevel;
}

const unit = /\b(tinh|thanh pho|tp\.?|thi xa|huyen|quan|phuong|xa|thi tran|dac khu)\s+/g;
const levels: Readonly<Record<string, PlanLevel>> = {
  tinh: "province",
  "thanh pho": "district",
  tp: "district",
  "tp.": "district",
  "thi xa": "district",
  huyen: "district",
  quan: "district",
  phuong: "commune",
  xa: "commune",
  "thi tran": "commune",
  "dac khu": "commune",
};

interface NamedUnit {
  readonly kind: string;
  readonly name: string;
}

/** “thị xã Bỉm Sơn” in a text: a kind of unit and the capitalised words after it. */
function readUnits(text: string): NamedUnit[] {
  const folded = foldAligned(text);
  return [...folded.matchAll(unit)].flatMap((match): NamedUnit[] => {
    const rest = text.slice(match.index + match[0].length);
    const name = /^(?:\p{Lu}[\p{L}-]*)(?:\s(?:-\s)?\p{Lu}[\p{L}-]*){0,4}/u.exec(rest)?.[0];
    return match[1] === undefined || name === undefined ? [] : [{ kind: match[1], name }];
  });
}

/**
 * The place a plan is for: the unit that its title, its issuer or the caption of its annex names; else the province named
 * most often in its text. Undefined where places.yaml lists no such unit on the day of issue.
 */
export function findPlaceInPlan(
  document: ImportedDocument,
  lines: readonly string[],
  places: readonly PlaceEntry[],
): PlanPlace | undefined {
  const issued = document.issued?.on ?? document.period?.from ?? null;
  const day = issued === null ? "2023-12-31" : issued.length === 7 ? `${issued}-01` : issued;
  const named = [...document.issuers.map((issuer) => issuer.text), document.title?.text ?? ""].flatMap(
    readUnits,
  );
  // The title block prints names in capitals: words of a name are then told apart by the list of places alone.
  for (const { kind, name } of named) {
    const words = name.split(" ");
    for (let length = words.length; length >= 1; length -= 1) {
      const place = findPlaceByName(`${kind} ${words.slice(0, length).join(" ")}`, places, day);
      if (place !== undefined) return { place: place.code, level: place.level };
    }
  }
  if (named.some(({ kind }) => levels[kind] !== "province" && kind !== "thanh pho")) return undefined;
  const text = fold(lines.join("\n"));
  const provinces = places.filter(
    (place) => place.level === "province" && findPlace(places, place.code, day) === place,
  );
  const ranked = provinces
    .map((place) => ({ place, count: text.split(fold(place.name)).length - 1 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || b.place.name.length - a.place.name.length);
  const best = ranked[0];
  return best === undefined ? undefined : { place: best.place.code, level: "province" };
}

/** Level of a plan's place by the words of its issuer and title; province where they name none. */
export function readLevel(document: ImportedDocument): PlanLevel {
  const named = [...document.issuers.map((issuer) => issuer.text), document.title?.text ?? ""];
  for (const text of named) {
    const folded = fold(text);
    const kind = /\b(thi tran|thi xa|huyen|quan|phuong|xa|dac khu|tinh|thanh pho)\b/.exec(folded)?.[1];
    if (kind !== undefined) return levels[kind] ?? "province";
  }
  return "province";
}
