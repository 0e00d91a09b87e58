import { splitAgencies } from "#meaning/agencies/agencies.ts";
import type { AgencyMention } from "#meaning/agencies/agency-mention.ts";
import type { CheckedDraft } from "./checked-draft.ts";
import { type DraftRule, type LineMatch, type Remark, matchLines } from "./draft-rule.ts";
import type { FieldName } from "#schema/items.ts";
import { toKey } from "#text/tokens.ts";

const sameWord = /(?<![\p{L}\p{N}-])(?<word>\p{L}{2,}) +\k<word>(?![\p{L}\p{N}-])/giu;
const sameTwo = /(?<![\p{L}\p{N}-])(?<word>\p{L}{2,} \p{L}{2,}) +\k<word>(?![\p{L}\p{N}-])/giu;
const twoBlanks = /(?<=[\p{L}\p{N},.;:”)]) {2}(?=[\p{L}\p{N}“(])/gu;

/** Whether a form of the list holds the doubled word where it stands, with the words beside it: “song song”, “hành vi vi phạm”. */
function isAllowed({ whole, at, text }: LineMatch, forms: readonly string[]): boolean {
  const head = whole.slice(0, at).trimEnd();
  const before = `${head.slice(head.lastIndexOf(" ") + 1)} `;
  const after = /^\P{L}*\p{L}*/u.exec(whole.slice(at + text.length))?.[0] ?? "";
  const around = ` ${toKey(`${before}${text}${after}`)} `;
  const doubled = ` ${toKey(text)} `;
  return forms.some((form) => ` ${form} `.includes(doubled) && around.includes(` ${form} `));
}

function checkWords({ lines, vocabulary }: CheckedDraft): Remark[] {
  const forms = vocabulary["draft-words"]
    .filter(({ use }) => use === "doubled")
    .flatMap((entry) => [entry.term, ...entry.forms].map(toKey));
  const found = [...matchLines(lines, sameWord), ...matchLines(lines, sameTwo)];
  return found.flatMap((match): Remark[] => {
    if (isAllowed(match, forms)) return [];
    const { line, text, groups } = match;
    const { word = "" } = groups;
    const detail = `“${word}” viết liền hai lần.`;
    return [{ severity: "warning", line, text, detail, suggestion: "bỏ một lần." }];
  });
}

/** Lines for each pair of blanks that is taken for a slip: where there are more of them they lay out columns. */
const linesABlank = 20;

/** Two blanks are a slip where they are rare. */
function checkBlanks({ lines }: CheckedDraft): Remark[] {
  const found = matchLines(lines, twoBlanks);
  if (found.length * linesABlank > lines.length) return [];
  return found.map(({ line, whole, at }): Remark => {
    const text = whole.slice(whole.lastIndexOf(" ", at - 1) + 1, at);
    const next = whole.slice(at).match(/^\s+\S+/u)?.[0] ?? "";
    const detail = "Có hai dấu cách liền nhau.";
    return { severity: "note", line, text: `${text}${next}`, detail, suggestion: "bỏ một dấu cách." };
  });
}

/** Fields and cells that list bodies. */
const bodyFields: readonly FieldName[] = ["leads", "coordinators", "implementers", "supporters"];

/** A body that one list of an item names twice. */
function checkLists({ plan, agencies, lines }: CheckedDraft): Remark[] {
  return plan.items.flatMap(({ imported: { body, annex } }) =>
    [...(body?.fields ?? []), ...(annex?.cells ?? [])]
      .filter(({ field }) => bodyFields.includes(field))
      .flatMap(({ statements }) =>
        statements.flatMap((statement): Remark[] => {
          const twice = listTwice(splitAgencies(statement.text, agencies));
          return twice.map((text) => {
            const [line] = statement.lines;
            const detail = `“${text}” có hai lần trong một danh sách cơ quan.`;
            const words = lines[line - 1]?.includes(text) === true ? text : "";
            return { severity: "warning", line, text: words, detail, suggestion: "bỏ một lần." };
          });
        }),
      ),
  );
}

function listTwice(list: readonly AgencyMention[]): string[] {
  const seen = new Set<string>();
  return list.flatMap(({ text }) => {
    const key = toKey(text);
    const isTwice = seen.has(key);
    seen.add(key);
    return isTwice ? [text] : [];
  });
}

/** Words, blanks and bodies that stand twice. */
export const doubledWords: DraftRule = {
  code: "doubled-words",
  name: "Chữ lặp",
  reason: "Lỗi soạn thảo thường bị trả lại: chữ, dấu cách hoặc cơ quan lặp hai lần",
  check: (draft) => [...checkWords(draft), ...checkBlanks(draft), ...checkLists(draft)],
};
