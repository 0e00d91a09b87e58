import { fold } from "#text/fold.ts";
import { reportKinds } from "./report-phrases.ts";
import type { AuditRule } from "./rule.ts";
import { capitalise, eachItem, itemFinding, nameLines, quote } from "./rule.ts";
import { findLines, findTitleLines, sideNames } from "./sides.ts";
import type { Side } from "./sides.ts";

const code = "result-mismatch";

/** Whether a result names a report of another kind than the task: none of its words of a kind is the task's. */
function findOther(title: string, result: string): boolean {
  return reportKinds.some(({ pattern }) => {
    const [asked, given] = [title, result].map((text) => new Set(fold(text).match(pattern) ?? []));
    if (asked === undefined || given === undefined || asked.size === 0 || given.size === 0) return false;
    return [...given].every((word) => !asked.has(word));
  });
}

/** The task asks for one report and its result names another: “Báo cáo tổng kết” with “Báo cáo sơ kết”. */
export const resultMismatch: AuditRule = {
  code,
  name: "Kết quả ghi loại báo cáo khác nhiệm vụ",
  meaning: "Nhiệm vụ nêu một loại báo cáo (sơ kết, tổng kết, tháng, quý, năm), cột kết quả ghi loại khác.",
  check: (audited) =>
    eachItem(audited, (item) => {
      const { result } = item.wording;
      if (result === null || !findOther(item.title, result)) return [];
      const side: Side = item.imported.body === null ? "annex" : "body";
      const ofTitle = findTitleLines(item, side);
      const ofResult = findLines(item, side, ["result"]);
      const told = ofTitle === null ? "" : ` (${nameLines(ofTitle)})`;
      const detail = `${capitalise(item.kind === "model" ? "mô hình" : "nhiệm vụ")} ghi ${quote(item.title)}${told}; kết quả ghi ${quote(result)}.`;
      const passages = [
        ...(ofTitle === null ? [] : [{ label: sideNames[side], lines: ofTitle, words: item.title }]),
        ...(ofResult === null ? [] : [{ label: sideNames[side], lines: ofResult, words: result }]),
      ];
      return [itemFinding(item, { code, severity: "warning", detail, passages }, ofResult ?? ofTitle)];
    }),
};
