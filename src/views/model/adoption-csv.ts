import type { Handbook } from "#handbook/handbook-types.ts";
import { formatForSheet } from "#views/parts/format-date.ts";
import { getStateLabel } from "#views/parts/labels.ts";
import { buildModelPage, type AdoptionRow } from "./model-page.ts";
import type { Side } from "#views/parts/sides.ts";

/** The adoption table of a model as it stands on its page, one row an item; columns are named as on the page. */
export function buildAdoptionRows(
  handbook: Handbook,
  model: string,
): readonly Readonly<Record<string, string>>[] {
  const page = buildModelPage(handbook, model);
  const join = <T>(sides: readonly Side<T>[], print: (value: T) => string): string =>
    sides.map((side) => `${side.name}: ${print(side.value)}`).join("; ");
  const toRow = (row: AdoptionRow): Readonly<Record<string, string>> => ({
    "Địa phương": row.place.fullName,
    Nay: row.place.now ?? "",
    "Trạng thái": getStateLabel(row.state).word,
    Số: row.number,
    "Tên trong kế hoạch": row.title,
    "Ban hành": formatForSheet(row.issued),
    "Thời hạn": join(row.deadlines, (deadline) => deadline.printed ?? deadline.normal),
    "Chủ trì": join(row.leads, (mentions) => mentions.map((mention) => mention.text).join(", ")),
    "Công cụ": join(row.tools, (tools) => tools.join(", ")),
    "Căn cứ": join(row.evidence, (evidence) => evidence.text),
    "Đường dẫn": row.path,
  });
  return [...page.adoption, ...page.related].map(toRow);
}
