import { make } from "#client/draft/make.ts";
import {
  type FindingGroup,
  type NumberedFinding,
  foldFindings,
  gatherEqual,
  severities,
} from "./sort-findings.ts";
import { lineId } from "./text-pane.ts";

const wordOf = (severity: string): string => severities.find(([one]) => one === severity)?.[1] ?? "";

const makeLineLink = (line: number, words: string): HTMLElement =>
  make("a", { href: `#${lineId(line)}` }, words);

/** Where an entry stands: the line with its words, or the words with each of their lines. */
function makePlace(entry: readonly NumberedFinding[], line: number, text: string): HTMLElement {
  if (entry.length === 1)
    return make(
      "p",
      { class: "check-place" },
      makeLineLink(line, text === "" ? `Dòng ${line}` : `Dòng ${line}: “${text}”`),
    );
  const lines = [...new Set(entry.map(({ finding }) => finding.line))];
  const links = lines.flatMap((one, at) => [at === 0 ? "" : ", ", makeLineLink(one, `dòng\u00a0${one}`)]);
  const words = text === "" ? "" : `“${text}” · `;
  return make("p", { class: "check-place" }, `${words}${entry.length} chỗ: `, ...links);
}

/** One entry: where, what is wrong, what to write, what asks for it. */
function makeEntry(entry: readonly NumberedFinding[]): HTMLElement | null {
  const [first] = entry;
  if (first === undefined) return null;
  const { line, text, detail, suggestion, reason } = first.finding;
  return make(
    "li",
    { class: "check-finding" },
    makePlace(entry, line, text),
    make("p", {}, detail),
    suggestion === "" ? null : make("p", {}, make("strong", {}, "Đề nghị: "), suggestion),
    make("p", { class: "check-reason" }, `Cơ sở: ${reason}`),
  );
}

/** Findings of a kind under a heading; equal ones are one entry, many entries are folded. */
function makeGroup({ severity, name, findings }: FindingGroup): HTMLElement {
  const heading = make(
    "h3",
    {},
    make("span", { class: "check-severity", "data-severity": severity }, wordOf(severity)),
    ` · ${name}${findings.length > 1 ? ` · ${findings.length}` : ""}`,
  );
  const list = (some: readonly (readonly NumberedFinding[])[]): HTMLElement =>
    make("ul", { class: "check-list", "data-unmarked": true }, ...some.map(makeEntry));
  const { open, rest } = foldFindings(gatherEqual(findings));
  const folded =
    rest.length === 0
      ? null
      : make("details", {}, make("summary", {}, `và ${rest.flat().length} chỗ khác`), list(rest));
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
