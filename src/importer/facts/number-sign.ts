import type { DocumentKind } from "#schema/items.ts";
import { foldAligned } from "#text/fold.ts";
import type { HeadWords } from "./head-words.ts";

/** What the letters after a document's number say; each empty where they say nothing of the kind. */
export interface NumberSign {
  readonly kind: DocumentKind | undefined;
  /** Bodies in the order of their letters, as the list names them. */
  readonly bodies: readonly string[];
}

/**
 * Kind and bodies by number and symbol: 88/KH-STP is a plan of the Sở Tư pháp, 123/UBND-NC without letters for a kind a
 * letter (công văn) of the Ủy ban nhân dân. NĐ 30/2020/NĐ-CP, Phụ lục I, II.3.
 */
export function readNumberSign(number: string, { kindOfSymbol, bodyOfSymbol }: HeadWords): NumberSign {
  const [first = "", ...rest] = number
    .replace(/^\d+[A-Za-z]?\s*[/-]\s*(?:\d{4}\s*\/\s*)?/, "")
    .split(/[/\-–\s]+/);
  const kind = kindOfSymbol.get(first);
  const letters = kind === undefined ? [first, ...rest] : rest;
  const bodies = letters.flatMap((one) => bodyOfSymbol.get(one) ?? []);
  const isLetter = kind === undefined && bodyOfSymbol.has(first);
  return { kind: kind ?? (isLetter ? "cong-van" : undefined), bodies: [...new Set(bodies)] };
}

/** Words before a body's name that name its head: the head signs and decides for it. */
const headOfBody =
  /^(?:(?:tm|kt|tl|tuq|q)\s*\.\s*)?(?:(?:pho\s+)?(?:chu tich|giam doc|truong ban|to truong|chanh van phong|bi thu)\s+(?!ubnd$)(?=\p{L}))?/u;

/**
 * The kind of body that words name, by the list of bodies in numbers: “UBND TỈNH AN MẪU”, “Chủ tịch Ủy ban nhân dân xã” are
 * both “Ủy ban nhân dân”. Undefined for a body that the list does not have.
 */
export function tellBody(text: string, { bodies, bodyOfSymbol }: HeadWords): string | undefined {
  const folded = foldAligned(text).replace(headOfBody, "");
  const named = bodies.find(([name]) => folded.startsWith(name));
  if (named !== undefined) return named[1];
  const [word = ""] = folded.split(/[\s,]/);
  return [...bodyOfSymbol].find(([symbol]) => foldAligned(symbol) === word)?.[1];
}
