import { splitAgencies } from "#meaning/agencies/agencies.ts";
import type { AgencyMention } from "#meaning/agencies/agency-mention.ts";
import type { CheckedDraft } from "./checked-draft.ts";
import type { DraftWordEntry } from "#schema/vocabulary/draft-words.ts";
import { type DraftRule, type LineMatch, type Remark, findOnLine, matchLines } from "./draft-rule.ts";
import type { FieldName } from "#schema/items.ts";
import { findNamedTwice } from "#text/named-twice.ts";
import { readTokens, toKey } from "#text/tokens.ts";

const sameWord = /(?<![\p{L}\p{N}-])(?<word>\p{L}{2,}) +\k<word>(?![\p{L}\p{N}-])/giu;
const sameTwo = /(?<![\p{L}\p{N}-])(?<word>\p{L}{2,} \p{L}{2,}) +\k<word>(?![\p{L}\p{N}-])/giu;
const twoBlanks = /(?<=[\p{L}\p{N},.;:”)]) {2}(?=[\p{L}\p{N}“(])/gu;

/** Words with their marks, in one spelling: “Xã Xã” is no “xa xa”. */
const toWords = (text: string): string =>
  readTokens(text)
    .map(({ exact }) => exact)
    .join(" ");

/** Forms of the entries of a use, as such words. */
function listKeys({ vocabulary }: CheckedDraft, use: DraftWordEntry["use"]): ReadonlySet<string> {
  const entries = vocabulary["draft-words"].filter((entry) => entry.use === use);
  return new Set(entries.flatMap((entry) => [entry.term, ...entry.forms].map(toWords)));
}

/** The word before, the doubled words and the word behind, with their marks. */
function readAround({ whole, at, text }: LineMatch): { readonly before: string; readonly after: string } {
  const head = whole.slice(0, at).trimEnd();
  return {
    before: toWords(head.slice(head.lastIndexOf(" ") + 1)),
    after: toWords(/^ \p{L}+/u.exec(whole.slice(at + text.length))?.[0] ?? ""),
  };
}

/** Whether one word ends as the next begins: “hành vi” and “vi phạm”. */
function meets(match: LineMatch, compounds: ReadonlySet<string>): boolean {
  const { before, after } = readAround(match);
  const word = toWords(match.groups["word"] ?? "");
  return compounds.has(`${before} ${word}`) && compounds.has(`${word} ${after}`);
}

/** Whether a form of the list holds the doubled word where it stands, with the words beside it: “song song”. */
function isAllowed(match: LineMatch, forms: ReadonlySet<string>): boolean {
  const { before, after } = readAround(match);
  const around = ` ${before} ${toWords(match.text)} ${after} `;
  const doubled = ` ${toWords(match.text)} `;
  return [...forms].some((form) => ` ${form} `.includes(doubled) && around.includes(` ${form} `));
}

/** “Bưu điện Điện Bàn”: whether a small word is followed by itself with a capital, which begins a name. */
const beginsName = ({ text }: LineMatch): boolean =>
  /^\p{Ll}/u.test(text) && /^\p{Lu}\p{Ll}/u.test(text.slice(Math.ceil(text.length / 2)).trimStart());

function checkWords(draft: CheckedDraft): Remark[] {
  const { lines } = draft;
  const [forms, compounds] = [listKeys(draft, "doubled"), listKeys(draft, "compound")];
  const found = [...matchLines(lines, sameWord), ...matchLines(lines, sameTwo)];
  return found.flatMap((match): Remark[] => {
    if (beginsName(match) || isAllowed(match, forms) || meets(match, compounds)) return [];
    const { line, text, groups } = match;
    const { word = "" } = groups;
    const detail = `“${word}” viết liền hai lần.`;
    return [{ severity: "warning", line, text, detail, suggestion: "bỏ một lần." }];
  });
}

/** “Công an xã, Công an xã”: what stands between two commas, begins large, and stands again. */
function checkRows({ paragraphs, lines }: CheckedDraft): Remark[] {
  return paragraphs.flatMap((paragraph) =>
    findNamedTwice(paragraph.text).map(({ name, start }): Remark => {
      const detail = `“${name}” có hai lần trong một chuỗi liệt kê.`;
      const at = findOnLine(lines, paragraph, { start, end: start + name.length });
      return { severity: "warning", ...at, detail, suggestion: "bỏ một lần." };
    }),
  );
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
  check: (draft) => {
    const inFields = checkLists(draft);
    const isTold = ({ line }: Remark): boolean => inFields.some((one) => one.line === line);
    const inRows = checkRows(draft).filter((one) => !isTold(one));
    return [...checkWords(draft), ...checkBlanks(draft), ...inFields, ...inRows];
  },
};
