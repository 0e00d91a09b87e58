import { fold } from "#text/fold.ts";
import type { LevelWords } from "#text/level-words.ts";
import { remember } from "#text/remember.ts";
import { centralIssuer, localSymbol } from "./document-level-phrases.ts";

/** Who made a document: the centre, or a province or below. */
export type DocumentLevel = "central" | "local";

/** “06/QĐ-TTg” as “06-qd-ttg”: the number however spaced and marked. */
export function toNumberKey(number: string): string {
  return fold(number)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** A unit below the centre, or a body called by its level: “tỉnh”, “thị ủy”. */
const makeLocalWords = remember(
  ({ unitPattern, bodies }: LevelWords) =>
    new RegExp(`(?<!\\p{L})(?:${[...bodies, unitPattern].join("|")})(?!\\p{L})`, "iu"),
);
/** Whether the centre made a document, by its issuer, or by its symbol where no issuer is told; a law is the centre's. */
export function levelOf(issuer: string | null, number: string | null, levels: LevelWords): DocumentLevel {
  if (issuer === null) return localSymbol.pattern.test(fold(number ?? "")) ? "local" : "central";
  const isLocal = makeLocalWords(levels).test(issuer.normalize("NFC"));
  return centralIssuer.pattern.test(fold(issuer)) && !isLocal ? "central" : "local";
}
