import { fold } from "./fold.ts";

/** Smallest number of letters added, dropped or changed that makes one text of the other (Levenshtein). */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The candidate that was most likely meant: at most two letters away (marks apart), or the only one that begins so. */
export function findNearest(typed: string, candidates: readonly string[]): string | undefined {
  const wanted = fold(typed);
  const ranked = candidates
    .map((candidate) => ({ candidate, distance: editDistance(wanted, fold(candidate)) }))
    .sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  if (best !== undefined && best.distance <= 2 && best.distance < wanted.length) return best.candidate;
  const begun =
    wanted.length >= 3 ? candidates.filter((candidate) => fold(candidate).startsWith(wanted)) : [];
  return begun.length === 1 ? begun[0] : undefined;
}

/** “Có phải là “x”?” for a near candidate, else up to five candidates to choose from. */
export function suggestNearest(typed: string, candidates: readonly string[]): string {
  const nearest = findNearest(typed, candidates);
  if (nearest !== undefined) return `có phải là “${nearest}”?`;
  if (candidates.length === 0) return "chưa có giá trị nào để chọn.";
  const shown = candidates.slice(0, 5).map((candidate) => `“${candidate}”`);
  return `chọn một trong: ${shown.join(", ")}${candidates.length > 5 ? ", …" : ""}.`;
}
