import type { CitedDocument } from "#schema/items.ts";
import type { AlignedText } from "#text/aligned.ts";
import { fold } from "#text/fold.ts";
import { readTail } from "./citation-tail.ts";
import type { CitationWords } from "./citation-words.ts";
import { isSameKind } from "./document-kinds.ts";
import type { NamedDocument } from "./document-numbers.ts";

/** A document that the text names elsewhere with its symbol. */
export type KnownDocument = Pick<CitedDocument, "kind" | "number" | "issuedOn" | "issuer">;

// Without “số” the digits may count something: “Kế hoạch 5 năm”. These words cannot follow a count.
const afterNumber = /^\s*(?:$|[.,;)”"]|(?:ngay\s*\d|cua|ve|va|tai|da|duoc|neu tren|noi tren|tren)(?!\p{L}))/u;
// “(sau đây gọi tắt là Kế hoạch 123)” gives a name and cites nothing anew.
const naming = /(?<!\p{L})(?:goi|viet) (?:tat )?(?:chung )?(?:la )?["“]?$/u;

const bodyNames: readonly (readonly [RegExp, string])[] = [
  [/\bubnd\b/g, "uy ban nhan dan"],
  [/\bhdnd\b/g, "hoi dong nhan dan"],
];

/** Whether a printed issuer, if any, is the known one; either name may be the shorter (“UBND tỉnh”). */
function isIssuer(printed: string | null, known: string | null): boolean {
  if (printed === null || known === null) return printed === null;
  const [left, right] = [printed, known].map((name) =>
    bodyNames.reduce((folded, [short, long]) => folded.replace(short, long), fold(name)),
  ) as [string, string];
  return left.includes(right) || right.includes(left);
}

/** “06/2022/QĐ-TTg” as “6”: what is left of a number that is named again. */
export function getDigits(number: string): string {
  return /^0*(\d+[a-z]?)/u.exec(number.toLowerCase())?.[1] ?? "";
}

/**
 * Where a text names a known document again by kind and digits alone (“Kế hoạch số 123” for 123/KH-UBND), in order. Only
 * where one document alone has that kind and number, a date or issuer printed with it is that document's, and the plan itself
 * has other digits (`ownDigits`). `known` is by digits.
 */
export function findRepeatedNumbers(
  { text, folded }: AlignedText,
  known: ReadonlyMap<string, readonly KnownDocument[]>,
  ownDigits: ReadonlySet<string>,
  { bareNumber }: CitationWords,
): readonly NamedDocument[] {
  return [...folded.matchAll(bareNumber)].flatMap((match): readonly NamedDocument[] => {
    const [words, kind = "", marked, printedDigits = "", year] = match;
    const start = match.index;
    const numberEnd = start + words.length;
    const isCapital = /\p{Lu}/u.test(text.charAt(start));
    if (marked === undefined && !(isCapital && afterNumber.test(folded.slice(numberEnd)))) return [];
    if (naming.test(folded.slice(Math.max(0, start - 40), start))) return [];
    const digits = getDigits(printedDigits);
    if (ownDigits.has(digits)) return [];
    const tail = readTail(text.slice(numberEnd), null);
    const fits = (known.get(digits) ?? []).filter((document) => {
      return (
        (year === undefined || new RegExp(`^\\d+[a-z]?\\.?/${year}/`, "iu").test(document.number ?? "")) &&
        isSameKind(fold(document.kind), kind) &&
        (tail.issuedOn === null || tail.issuedOn === document.issuedOn) &&
        isIssuer(tail.issuer, document.issuer)
      );
    });
    const [document] = fits;
    if (document === undefined || fits.length > 1) return [];
    const { number, issuedOn, issuer } = document;
    return [
      { kind: document.kind, number, start, numberEnd, end: numberEnd + tail.length, issuedOn, issuer },
    ];
  });
}
