import { formatDay } from "#meaning/agencies/agency-changes.ts";
import { toKey } from "#text/tokens.ts";
import type { CheckedDraft } from "./checked-draft.ts";
import { type DraftRule, type LineMatch, type Remark, decree30, matchLines } from "./draft-rule.ts";
import { listKnownDays } from "./known-days.ts";

/** A way to write a number that is none, with what it should be. */
interface NumberFault {
  readonly pattern: RegExp;
  readonly severity: Remark["severity"];
  readonly say: (match: LineMatch) => { readonly detail: string; readonly right: string } | null;
}

const faults: readonly NumberFault[] = [
  {
    // “338/QĐ/TTg”: a slash inside the sign
    pattern:
      /(?<![\p{L}\d/])(?<head>\d+\/(?:\d{4}\/)?)(?<kind>QĐ|NĐ|TT|TTr|CT|CTr|NQ|KH|TB|BC|HD|CV|CĐ|PA)\/(?<body>\p{Lu}[\p{L}-]*)/gu,
    severity: "error",
    say: ({ text, groups }) => ({
      detail: `Ký hiệu “${text}” dùng dấu gạch chéo giữa tên loại và cơ quan ban hành.`,
      right: `${groups["head"] ?? ""}${groups["kind"] ?? ""}-${groups["body"] ?? ""}`,
    }),
  },
  {
    // “Số:     /KH/UBND”: the same in the head of the draft, where the number is still open
    pattern:
      /(?<=(?:^|\||<br>)[\s*_]*Số\s*:[\s.…_*]*)\/(?<kind>QĐ|CT|CTr|NQ|KH|TB|BC|TTr|HD|PA)\/(?<body>\p{Lu}[\p{L}-]*)/gu,
    severity: "error",
    say: ({ text, groups }) => ({
      detail: `Ký hiệu “${text}” dùng dấu gạch chéo giữa tên loại và cơ quan ban hành.`,
      right: `/${groups["kind"] ?? ""}-${groups["body"] ?? ""}`,
    }),
  },
  {
    // “152-KH/UBND”: the Party's order of kind and body in the number of a body of the State
    pattern:
      /(?<![\p{L}\d/])(?<number>\d+)-(?<kind>QĐ|CT|CTr|NQ|KH|TB|BC|HD|CV|CĐ|TTr)\/(?<body>UBND|HĐND|TTg|CP|BCĐ)(?![\p{L}\d])/gu,
    severity: "warning",
    say: ({ text, groups }) => ({
      detail: `Số, ký hiệu “${text}” viết theo lối văn bản của Đảng; cơ quan nhà nước viết số, dấu gạch chéo rồi đến ký hiệu.`,
      right: `${groups["number"] ?? ""}/${groups["kind"] ?? ""}-${groups["body"] ?? ""}`,
    }),
  },
  {
    // “07/CT–TTg”: a long dash in the sign
    pattern:
      /(?<![\p{L}\d/])(?<head>\d+\/(?:\d{4}\/)?(?:QĐ|NĐ|TT|CT|CTr|NQ|KH|TB|BC|TTr|HD|CĐ))[–—](?<body>\p{Lu}[\p{L}-]*)/gu,
    severity: "note",
    say: ({ text, groups }) => ({
      detail: `Ký hiệu “${text}” dùng dấu gạch dài.`,
      right: `${groups["head"] ?? ""}-${groups["body"] ?? ""}`,
    }),
  },
  {
    // “15/2026/KH-UBND”, “01/2025/NQ-CP”: a year in the number of an administrative document
    pattern:
      /(?<![\p{L}\d/])(?<number>\d+)\/(?:19|20)\d{2}\/(?<sign>(?:KH|CTr|TB|BC|TTr|CT|PA|HD|CĐ|CV)-\p{Lu}[\p{L}-]*|NQ-CP)/gu,
    severity: "error",
    say: ({ text, groups }) => ({
      detail: `Số “${text}” có năm; số của văn bản hành chính không ghi năm.`,
      right: `${groups["number"] ?? ""}/${groups["sign"] ?? ""}`,
    }),
  },
  {
    // “Số:      /2027/KH-UBND”: the same in the head of the draft, where the number is still open
    pattern:
      /(?<=(?:^|\||<br>)[\s*_]*Số\s*:[\s.…_*]*)\/(?:19|20)\d{2}\/(?<sign>(?:KH|CTr|TB|BC|TTr|CT|PA|HD|CĐ|CV)-\p{Lu}[\p{L}-]*)/gu,
    severity: "error",
    say: ({ text, groups }) => ({
      detail: `Ký hiệu “${text}” có năm; số, ký hiệu của văn bản hành chính không ghi năm.`,
      right: `/${groups["sign"] ?? ""}`,
    }),
  },
  {
    // “Công văn số 88/2027/SYT-NVY”: the same of an official letter, whose sign names the body and who wrote it
    pattern:
      /(?<=[Cc]ông văn\s+(?:số\s*:?\s*)?)(?<number>\d+)\/(?:19|20)\d{2}\/(?<sign>\p{Lu}[\p{L}\d.]*(?:-[\p{L}\d.]+)+)/gu,
    severity: "error",
    say: ({ text, groups }) => ({
      detail: `Số “${text}” có năm; số của công văn không ghi năm.`,
      right: `${groups["number"] ?? ""}/${groups["sign"] ?? ""}`,
    }),
  },
  {
    // “81/20223/QH15”, “30/202/NĐ-CP”: a year that is none
    pattern: /(?<![\p{L}\d/])\d+\/(?<year>\d{3,6})\/(?:NĐ|TT|TTLT|QĐ|NQ|QH|UBTVQH)[\p{L}\d-]*/gu,
    severity: "error",
    say: ({ text, groups }) => {
      const { year = "" } = groups;
      if (/^(?:19|20)\d\d$/u.test(year)) return null;
      return { detail: `Năm “${year}” trong số “${text}” không phải là một năm.`, right: "" };
    },
  },
  {
    // “69/NĐ-CP”, “26/QH15”: no year in the number of a legal document
    pattern: /(?<![\p{L}\d/])\d+\/(?:NĐ-CP|TT-B\p{Lu}+|TTLT-[\p{L}-]+|QH\d{2})(?![\p{L}\d])/gu,
    severity: "warning",
    say: ({ text }) => ({
      detail: `Số “${text}” thiếu năm; số của văn bản quy phạm pháp luật có năm ban hành.`,
      right: text.replace("/", "/<năm>/"),
    }),
  },
  {
    // “107 /KH - UBND”: blanks in the sign
    pattern:
      /(?<![\p{L}\d/])(?<number>\d+)\s*\/\s*(?<kind>QĐ|KH|CT|CTr|NQ|TB|BC|TTr|HD|CĐ)(?:\s+[-–]\s*|\s*[-–]\s+)(?<body>UBND|HĐND|TTg|CP|TCT|BCĐ|BCA)(?!\p{L})/gu,
    severity: "note",
    say: ({ text, groups }) => ({
      detail: `Ký hiệu “${text}” có dấu cách quanh dấu nối.`,
      right: `${groups["number"] ?? ""}/${groups["kind"] ?? ""}-${groups["body"] ?? ""}`,
    }),
  },
  {
    // “Số: 5/KH-UBND”: a number below 10 without 0
    pattern: /(?<=(?:^|\||<br>)[\s*_]*Số\s*:\s*)(?<number>[1-9])(?=\s*\/)/gu,
    severity: "note",
    say: ({ groups }) => ({
      detail: `Số “${groups["number"] ?? ""}” nhỏ hơn 10 phải có số 0 phía trước.`,
      right: `0${groups["number"] ?? ""}`,
    }),
  },
];

const withYear = /(?<![\p{L}\d/])(?<number>\d+)\/(?<year>(?:19|20)\d{2})\/(?<sign>QĐ-TTg)(?![\p{L}\d])/gu;

/**
 * “826/2026/QĐ-TTg ngày 11/5/2026”, where the lists know 826/QĐ-TTg of that day: decisions of the Prime Minister are of both
 * forms, so that only a known one tells which is meant.
 */
function checkKnown(draft: CheckedDraft): Remark[] {
  const known = listKnownDays(draft);
  return matchLines(draft.lines, withYear).flatMap(({ line, text, groups }): Remark[] => {
    const { number = "", sign = "" } = groups;
    const day = known.get(toKey(`${number}/${sign}`));
    const isSame = draft.plan.cites.some(
      (cite) =>
        cite.issuedOn === day && cite.occurrences.some((at) => at.line === line && at.text.includes(text)),
    );
    if (day === undefined || !isSame || known.has(toKey(text))) return [];
    const detail = `Số “${text}” có năm; văn bản ngày ${formatDay(day)} mang số ${number}/${sign}.`;
    return [{ severity: "error", line, text, detail, suggestion: `viết “${number}/${sign}”.` }];
  });
}

/** A number with a wrong sign, a year too many or too few. */
export const numberForm: DraftRule = {
  code: "number-form",
  name: "Số, ký hiệu viết sai",
  reason: `${decree30}, Phụ lục I, Phần I, mục II.3: số, ký hiệu của văn bản`,
  check: (draft) => [
    ...faults.flatMap(({ pattern, severity, say }) =>
      matchLines(draft.lines, pattern).flatMap((match): Remark[] => {
        const said = say(match);
        if (said === null) return [];
        const suggestion = said.right === "" ? "kiểm tra lại năm ban hành." : `viết “${said.right}”.`;
        return [{ severity, line: match.line, text: match.text, detail: said.detail, suggestion }];
      }),
    ),
    ...checkKnown(draft),
  ],
};
