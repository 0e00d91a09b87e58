import { make } from "#client/draft/make.ts";
import { type FindingGroup, type NumberedFinding, foldFindings, severities } from "./sort-findings.ts";
import { lineId } from "./text-pane.ts";

const wordOf = (severity: string): string => severities.find(([one]) => one === severity)?.[1] ?? "";

/** One finding: where, what is wrong, what to write, what asks for it. */
function makeFinding({
  finding: { line, text, detail, suggestion, reason },
  number,
}: NumberedFinding): HTMLElement {
  const place = make(
    "a",
    { href: `#${lineId(line)}` },
    text === "" ? `Dòng ${line}` : `Dòng ${line}: “${text}”`,
  );
  return make(
    "li",
    { class: "check-finding", "data-finding": String(number) },
    make("p", { class: "check-place" }, place),
    make("p", {}, detail),
    suggestion === "" ? null : make("p", {}, make("strong", {}, "Đề nghị: "), suggestion),
    make("p", { class: "check-reason" }, `Cơ sở: ${reason}`),
  );
}

/** Findings of a kind under a heading; many of them are folded. */
function makeGroup({ severity, name, findings }: FindingGroup): HTMLElement {
  const heading = make(
    "h3",
    {},
    make("span", { class: "check-severity", "data-severity": severity }, wordOf(severity)),
    ` · ${name}${findings.length > 1 ? ` · ${findings.length}` : ""}`,
  );
  const list = (some: readonly NumberedFinding[]): HTMLElement =>
    make("ul", { class: "check-list", "data-unmarked": true }, ...some.map(makeFinding));
  const { open, rest } = foldFindings(findings);
  const folded =
    rest.length === 0
      ? null
      : make("details", {}, make("summary", {}, `và ${rest.length} chỗ khác`), list(rest));
  return make("section", { class: "check-group" }, heading, list(open), folded);
}

/** All groups, or a sentence where nothing is shown. */
export function makeFindings(groups: readonly FindingGroup[], isAnyFound: boolean): readonly HTMLElement[] {
  if (groups.length > 0) return groups.map(makeGroup);
  const words = isAnyFound
    ? "Không có điểm nào ở mức và loại đang chọn."
    : "Chưa thấy điểm nào cần sửa trong những điều máy kiểm tra được.";
  return [make("p", {}, words)];
}
