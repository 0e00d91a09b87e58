import { serverPolicy } from "./policy.ts";

/** Headers of every answer. */
export const headers: Readonly<Record<string, string>> = {
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

/** Headers that a page needs besides; in front of any other file they do nothing but weigh. */
export const pageHeaders: Readonly<Record<string, string>> = { "Content-Security-Policy": serverPolicy };

/** Folders in which every file's name holds the hash of its bytes, so that a browser may keep it for good. */
export const hashedFolders = ["_astro"] as const;

/** How long a file with a hash in its name is kept: a year, the longest time that caches heed. */
export const keptDays = 365;

/** Cache-Control of a file with a hash in its name, and of any other: that is asked for anew each time, and sent when changed. */
export const caching = {
  hashed: `public, max-age=${keptDays * 24 * 60 * 60}, immutable`,
  other: "no-cache",
} as const;
