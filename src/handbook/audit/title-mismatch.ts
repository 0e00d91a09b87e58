import { readTitleTerms } from "#meaning/titles/title-terms.ts";
import type { TitleWords } from "#meaning/titles/title-words.ts";
import { compareTitles } from "./compare-titles.ts";
import type { TitleDifference } from "./compare-titles.ts";
import type { AuditRule } from "./rule.ts";
import { capitalise, eachItem, itemFinding, quote, quoteAll } from "./rule.ts";
import { indexExpansions } from "./title-expansions.ts";
import { findTitleLines, nameSide, sidePassage } from "./sides.ts";

const code = "title-mismatch";

function tellDifference({ onlyFirst, onlySecond, misspelt }: TitleDifference): string {
  return [
    onlyFirst.length === 0 ? "" : `; chỉ thân văn bản có ${quoteAll(onlyFirst)}`,
    onlySecond.length === 0 ? "" : `; chỉ phụ lục có ${quoteAll(onlySecond)}`,
    ...misspelt.map(([body, annex]) => `; ${quote(body)} và ${quote(annex)} khác nhau một chữ cái`),
  ].join("");
}

/** Whether the titles' terms differ in nothing but how the work is reached: by which app, under which programme. */
function isSameMatter(first: string, second: string, words: TitleWords): boolean {
  const a = readTitleTerms(first, words);
  const b = readTitleTerms(second, words);
  const differing = [
    ...a.filter((term) => !b.some((other) => other.key === term.key)),
    ...b.filter((term) => !a.some((other) => other.key === term.key)),
  ];
  return differing.every((term) => term.class === "channel");
}

/**
 * Titles of body and annex differ by more than marks, case, signs and abbreviations. A word that changes nothing of what
 * is done (“Triển khai” left out, a letter misprinted) is a note.
 */
export const titleMismatch: AuditRule = {
  code,
  name: "Tên trong phụ lục khác thân văn bản",
  meaning: "Tên mô hình, nhiệm vụ trong thân văn bản và trong phụ lục khác nhau, không kể cách viết tắt.",
  check: (audited) =>
    eachItem(audited, (item, plan) => {
      const body = item.imported.body?.title.text;
      const annex = item.titleAnnex;
      if (body === undefined || annex === null) return [];
      const known = indexExpansions(plan.document.abbreviations, audited.glossary);
      const difference = compareTitles(body, annex, known);
      const told = tellDifference(difference);
      if (told === "") return [];
      const inBody = findTitleLines(item, "body");
      const inAnnex = findTitleLines(item, "annex");
      const detail = `${capitalise(nameSide("body", inBody))} ghi ${quote(body)}; ${nameSide("annex", inAnnex)} ghi ${quote(annex)}${told}.`;
      const passages = [...sidePassage("body", inBody, body), ...sidePassage("annex", inAnnex, annex)];
      const isSpelling = difference.onlyFirst.length === 0 && difference.onlySecond.length === 0;
      const isSlight = isSpelling || isSameMatter(body, annex, audited.words.titles);
      const severity = isSlight ? "note" : "warning";
      return [itemFinding(item, { code, severity, detail, passages }, inAnnex)];
    }),
};
