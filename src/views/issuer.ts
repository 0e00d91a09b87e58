import type { Plan } from "#model/handbook-types.ts";
import { joinWhitespace } from "#text/join.ts";
import { joinNames } from "./format-number.ts";

const upperTokens = new Set(["UBND", "HĐND", "TCT", "BCĐ", "ĐA06", "CP"]);

function toSentenceCase(text: string, names: readonly string[]): string {
  if (text !== text.toUpperCase()) return text;
  const words = text
    .split(" ")
    .map((word) => (upperTokens.has(word.replace(/[^\p{L}\d]/gu, "")) ? word : word.toLowerCase()));
  const lowered = words.join(" ").replace(/^\p{L}/u, (letter) => letter.toUpperCase());
  return names
    .reduce((out, name) => out.replaceAll(name.toLowerCase(), name), lowered)
    .replace(/đề án/g, "Đề án")
    .replace(/([-–] )(\p{Ll})/gu, (_, dash: string, letter: string) => dash + letter.toUpperCase())
    .replace(/ủy ban nhân dân|uỷ ban nhân dân/g, "Ủy ban nhân dân")
    .replace(/\bbộ công an\b/g, "Bộ Công an");
}

/** Issuing bodies as a sentence names them; capitals of a letterhead become a sentence's. Empty where none is printed. */
export function formatIssuer(plan: Plan): string {
  const names = [plan.place.name];
  const texts = plan.issuer.map((mention) => toSentenceCase(joinWhitespace(mention.text), names));
  return joinNames([...new Set(texts)]);
}
