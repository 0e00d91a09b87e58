import { formatDay } from "#meaning/agencies/agency-changes.ts";
import type { Content } from "#handbook/handbook-types.ts";
import type { AgencyEntry, AgencySuccessor } from "#schema/agencies.ts";
import { fold } from "#text/fold.ts";
import { suggestNearest } from "#text/nearest.ts";
import type { LocatedData, Path } from "#reading/yaml/read-yaml.ts";
import type { Report } from "#reading/report.ts";

/** What a rule says of one entry: where in it, and the problem. */
type Tell = (path: Path, code: string, message: string, suggestion: string) => void;

/** Ids that name another entry: the parent's and those of the successors. */
function checkReferences(agency: AgencyEntry, content: Content, tell: Tell): void {
  const ids = content.agencies.map(({ id }) => id);
  const named = [
    [["parent"], agency.parent] as const,
    ...agency.successors.map((row, index) => [["successors", index, "agency"], row.agency] as const),
  ];
  for (const [path, id] of named) {
    if (id !== undefined && !ids.includes(id))
      tell(
        path,
        "unknown-agency",
        `Mã cơ quan “${id}” không có trong agencies.yaml.`,
        suggestNearest(id, ids),
      );
  }
}

/** A successor is told under one name: that of its entry where it has one. */
function checkName(row: AgencySuccessor, path: Path, content: Content, tell: Tell): void {
  const entry = content.agencies.find(({ id }) => id === row.agency);
  if (entry !== undefined && entry.name !== row.name) {
    const message = `Tên “${row.name}” khác với tên của mã “${entry.id}” trong agencies.yaml.`;
    tell([...path, "name"], "successor-name", message, `viết “${entry.name}”.`);
  }
  const known = content.agencies.find(({ name }) => fold(name) === fold(row.name));
  if (row.agency === undefined && known !== undefined) {
    const message = `“${row.name}” đã có trong agencies.yaml.`;
    tell([...path, "name"], "successor-name", message, `thêm “agency: ${known.id}”.`);
  }
}

/** What vouches for a successor: its act, or the page that says so. */
function checkSource(row: AgencySuccessor, path: Path, tell: Tell): void {
  if (row.act !== undefined || row.source !== undefined) return;
  const message = `Cơ quan kế thừa “${row.name}” không ghi căn cứ.`;
  tell(path, "missing-source", message, "thêm act (văn bản) hoặc source (trang nêu điều này).");
}

/** Days in their order: the act, the end of the old body, the first day of the new one. */
function checkDays(agency: AgencyEntry, row: AgencySuccessor, path: Path, tell: Tell): void {
  const { act, since } = row;
  if (act?.on !== undefined && act.on > since) {
    const message = `${act.title} ngày ${formatDay(act.on)} ban hành sau ngày ${formatDay(since)}, không thể là căn cứ của thay đổi ấy.`;
    tell([...path, "act", "on"], "act-after-change", message, "ghi văn bản đã làm thay đổi, hoặc sửa since.");
  }
  if (agency.until !== undefined && since <= agency.until && row.note === undefined) {
    const message = `Kế thừa từ ngày ${formatDay(since)}, trước khi “${agency.name}” kết thúc (${formatDay(agency.until)}).`;
    tell(
      [...path, "since"],
      "successor-too-early",
      message,
      "sửa since hoặc until; nếu đúng, giải thích trong note.",
    );
  }
}

/** Codes of places.yaml, and a row for each function of a place only once. */
function checkPlaces(agency: AgencyEntry, content: Content, tell: Tell): void {
  const codes = [...new Set(content.places.map(({ code }) => code))];
  for (const [index, row] of agency.successors.entries()) {
    for (const [at, code] of row.places.entries()) {
      if (!codes.includes(code)) {
        const message = `Mã địa phương “${code}” không có trong places.yaml.`;
        tell(["successors", index, "places", at], "unknown-place", message, suggestNearest(code, codes));
      }
    }
  }
}

/** What became of a body is told in one way, and told at all of one that ended. */
function checkFate(agency: AgencyEntry, tell: Tell): void {
  const { level, until, successors, unclear, continues, isClass } = agency;
  const hasHeir = successors.some((row) => row.places.length === 0) || unclear !== undefined;
  if (level === "district" && !isClass && until === undefined) {
    const message = `“${agency.name}” thuộc cấp huyện, cấp này kết thúc ngày 30/6/2025 (Luật 72/2025/QH15), nhưng không ghi until.`;
    tell(["level"], "missing-end", message, 'thêm “until: "2025-06-30"”, hoặc ngày kết thúc sớm hơn.');
  }
  if (until !== undefined && !hasHeir) {
    const message = `“${agency.name}” đã kết thúc nhưng không ghi cơ quan kế thừa, cũng không ghi vì sao chưa rõ.`;
    tell(["until"], "missing-heir", message, "thêm successors; nếu chưa rõ, ghi lý do ở unclear.");
  }
  if (until !== undefined && continues !== undefined) {
    const message = `“${agency.name}” vừa ghi until (đã kết thúc) vừa ghi continues (vẫn hoạt động).`;
    tell(["continues"], "ended-and-continues", message, "bỏ một trong hai.");
  }
  if (unclear !== undefined && continues !== undefined) {
    const message = `“${agency.name}” vừa ghi unclear (chưa rõ) vừa ghi continues (vẫn hoạt động).`;
    tell(["unclear"], "unclear-and-continues", message, "bỏ một trong hai.");
  }
}

/** What agencies.yaml says of one body and of others: ids, names, days, and what became of each. */
export function checkAgencies(
  content: Content,
  located: LocatedData<unknown> | undefined,
  report: Report,
): void {
  if (located === undefined) return;
  const seen = new Set<string>();
  for (const [index, agency] of content.agencies.entries()) {
    const tell: Tell = (path, code, message, suggestion) => {
      report(located, [index, ...path], code, message, suggestion);
    };
    if (seen.has(agency.id))
      tell(["id"], "duplicate-id", `Mã cơ quan “${agency.id}” đã dùng ở trên.`, "đặt mã khác.");
    seen.add(agency.id);
    checkReferences(agency, content, tell);
    checkPlaces(agency, content, tell);
    checkFate(agency, tell);
    for (const [at, row] of agency.successors.entries()) {
      checkName(row, ["successors", at], content, tell);
      checkSource(row, ["successors", at], tell);
      checkDays(agency, row, ["successors", at], tell);
    }
  }
}
