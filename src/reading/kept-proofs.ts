import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { listFilesBelow } from "#reading/publish/list-files.ts";
import type { Proofs } from "./checks/proofs.ts";

/** Rooms of src/ by which a text becomes items: a change in one of them proves nothing of what stood before. */
export const importRooms = ["importer", "problems", "schema", "text"];
/** Rooms by which the examples of words are read. */
export const wordRooms = [...importRooms, "draft/check", "handbook", "meaning", "reading", "search/ask"];

function digestRoom(src: string, room: string): string {
  const digest = createHash("sha256");
  for (const path of listFilesBelow(join(src, room)).toSorted())
    digest
      .update(path)
      .update("\0")
      .update(readFileSync(join(src, room, path)))
      .update("\0");
  return digest.digest("hex");
}

function digestPrograms(src: string): Proofs["programs"] {
  const digests = new Map(wordRooms.map((room) => [room, digestRoom(src, room)]));
  const digestOf = (rooms: readonly string[]): string =>
    [process.version, ...rooms.map((room) => digests.get(room) ?? "")].join(" ");
  return { imports: digestOf(importRooms), words: digestOf(wordRooms) };
}

/** Digests kept in a file; empty where it is missing or holds anything else. */
function readKept(file: string): ReadonlySet<string> {
  try {
    const kept: unknown = JSON.parse(readFileSync(file, "utf8"));
    return new Set(Array.isArray(kept) ? kept.filter((one) => typeof one === "string") : []);
  } catch {
    return new Set();
  }
}

/** What earlier runs proved, and where what this one asked for is kept for the next. */
export interface KeptProofs extends Proofs {
  /** Writes what was asked for or added, and nothing else, beside the file and in its place. A folder that cannot be written is left. */
  readonly save: () => void;
}

/**
 * Proofs kept in a file between runs: after a change of one plan of two hundred one is imported, not all.
 * @param file Of this machine, no part of the content: node_modules/.cache/….
 * @param src The program's own src/.
 */
export function openProofs(file: string, src: string): KeptProofs {
  const known = readKept(file);
  const asked = new Set<string>();
  return {
    programs: digestPrograms(src),
    has: (digest) => {
      const isKnown = known.has(digest);
      if (isKnown) asked.add(digest);
      return isKnown;
    },
    add: (digest) => asked.add(digest),
    save: () => {
      try {
        mkdirSync(dirname(file), { recursive: true });
        const beside = `${file}.${process.pid}`;
        writeFileSync(beside, JSON.stringify([...asked]));
        renameSync(beside, file);
      } catch {
        // The next run proves all anew.
      }
    },
  };
}

/** The proofs of this checkout. */
export function openOwnProofs(): KeptProofs {
  const src = join(import.meta.dirname, "..");
  return openProofs(join(src, "../node_modules/.cache/proved-imports.json"), src);
}
