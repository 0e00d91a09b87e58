import { fold } from "#text/fold.ts";
import { remember } from "#text/remember.ts";
import { foldedWords } from "#text/tokens.ts";
import { compareTitles } from "./compare-titles.ts";
import type { TitleDifference } from "./compare-titles.ts";
import { type Expansions, addExpansion } from "./title-expansions.ts";

/** Words that tell what sort of thing a tool is, or how it is reached, but not which one it is; folded. */
const sortWords = new Set(
  "the ung dung app phan mem he thong thong tin thiet bi nen tang cac va do so khac tinh thi xa dia phuong xu ly giai quyet".split(
    " ",
  ),
);

const isTelling = (text: string): boolean => foldedWords(text).some((word) => !sortWords.has(word));
const isAbbreviation = (word: string): boolean => (word.match(/\p{Lu}/gu)?.length ?? 0) >= 2;

/** The one-stop office's system is the one that settles procedures: “Hệ thống xử lý một cửa”. */
const addOneStop = remember((known: Expansions): Expansions => addExpansion(known, "TTHC", "một cửa"));

/** A tool without what stands in brackets: “App công dân số (khi có)”. */
const strip = (tool: string): string => tool.replace(/\([^()]*\)/g, " ").trim();

/** Names that one printed name joins: “Hue-S và Hệ thống giải quyết TTHC tỉnh”. */
const splitJoined = (tool: string): readonly string[] => strip(tool).split(/\s+(?:và|,)\s+(?=\p{Lu})/u);

/** Whether letters of an abbreviation differ: “ASM” and “AMS” name two things, “Centre” and “Center” one. */
const hasOtherAbbreviation = ({ misspelt }: TitleDifference): boolean =>
  misspelt.some(([a, b]) => isAbbreviation(a) && isAbbreviation(b) && fold(a) !== fold(b));

/** Whether two names mean one tool: they are alike, or one says less of it. Words that tell no tool apart are set aside. */
export function isSameTool(a: string, b: string, known: Expansions): boolean {
  const difference = compareTitles(strip(a), strip(b), addOneStop(known));
  const onlyA = difference.onlyFirst.filter(isTelling);
  const onlyB = difference.onlySecond.filter(isTelling);
  return (onlyA.length === 0 || onlyB.length === 0) && !hasOtherAbbreviation(difference);
}

/** Tools of the first list that the second does not name, as printed; those that name no one tool (“Ứng dụng số”) are none. */
export function listOtherTools(
  tools: readonly string[],
  others: readonly string[],
  known: Expansions,
): readonly string[] {
  const names = others.flatMap(splitJoined);
  return tools
    .flatMap(splitJoined)
    .filter((tool) => isTelling(strip(tool)) && !names.some((other) => isSameTool(tool, other, known)));
}
