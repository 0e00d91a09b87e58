import { describe, expect, it } from "vitest";
import { gzipSync } from "node:zlib";
import { packPlace } from "#search/index/pack-places.ts";
import type { PlaceFact } from "#search/search-types.ts";
import { askPlace, placeFiles } from "./place-search.ts";

const all = placeFiles.flat();
const today = all.filter(({ level, ended }) => level === "commune" && ended === "");
const districts = all.filter(({ level, ended }) => level === "district" && ended === "30/6/2025");

const sizes = placeFiles.map((file) => gzipSync(JSON.stringify(file.map(packPlace)), { level: 9 }).length);

interface Counts {
  readonly found: number;
  readonly mostBytes: number;
}

/** Asks for each unit by kind, name and province: whether it is told, and the bytes of places that one question loads. */
async function askAll(places: readonly PlaceFact[]): Promise<Counts> {
  const counts = { found: 0, mostBytes: 0 };
  for (const place of places) {
    const { files, answer } = await askPlace(`${place.kind} ${place.name} ${place.within.at(-1) ?? ""}`);
    const told = answer?.facts ?? [];
    // A place that has a plan is left to it.
    if (told.includes(place) || (answer === undefined && place.plans.length > 0)) counts.found += 1;
    counts.mostBytes = Math.max(
      counts.mostBytes,
      files.reduce((sum, file) => sum + (sizes[file] ?? 0), 0),
    );
  }
  return counts;
}

describe("every unit asked for by kind, name and province", () => {
  it.each([
    ["each commune of today", today, 3321],
    ["each district of before 7/2025", districts, 696],
  ] as const)("%s is told", { timeout: 120_000 }, async (_, places, count) => {
    const { found, mostBytes } = await askAll(places);
    expect(found).toBe(count);
    expect(mostBytes).toBeLessThan(6000);
  });
});
