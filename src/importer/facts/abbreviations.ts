import type { ImportedDocument } from "#schema/items.ts";
import type { LogicalLine } from "#importer/lines/logical-line.ts";

/** The plan's own key of abbreviations: lines “- STTTT: Sở Thông tin và Truyền thông.” below “Ghi chú”. */
export function readAbbreviations(outside: readonly LogicalLine[]): ImportedDocument["abbreviations"] {
  return outside.flatMap((line) => {
    const match =
      /^[-+•]\s*((?:Tổ\s|BQL\s)?[\p{Lu}\d]{2,12}(?:\s[\p{Lu}\d]{2,12})?)\s*:\s*(\p{Lu}.{3,120}?)[.;]?$/u.exec(
        line.text,
      );
    if (match?.[1] === undefined || match[2] === undefined) return [];
    return [{ short: match[1], long: match[2], line: line.line }];
  });
}
