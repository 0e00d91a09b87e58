import type { ImportedDocument } from "#schema/items.ts";
import type { LogicalLine } from "#importer/lines/logical-line.ts";

// “36/43 mô hình”: the plan takes up 36 of the 43 of the list.
const countWords =
  /(?<![\d/.,%])(\d{1,3})(?:\s?\/\s?\d{1,3})?\s+(?:\p{L}+\s+){0,1}?(mo hinh|nhiem vu|nhom)\b(?!\s+\d)/gu;

/**
 * Whether a count belongs to another document: its sentence has named one by number (“Kế hoạch số 301/KH-UBND … về triển
 * khai 34 mô hình”), and nobody has issued or drawn up this plan since.
 */
function countsAnother(before: string): boolean {
  const sentence = before.slice(Math.max(before.lastIndexOf(";"), before.lastIndexOf(". ")) + 1);
  const cited = [...sentence.matchAll(/\bso\s*:?\s*\d+\s*\/[^\s,]*/g)].at(-1);
  if (cited === undefined) return false;
  return !/(?:xay dung|ban hanh|lap)\s+ke hoach/.test(sentence.slice(cited.index));
}

/**
 * Counts the plan declares of itself, with their lines: “43 Mô hình điểm”, “41 nhiệm vụ cụ thể thuộc 07 nhóm”. Not counts
 * of one group in brackets, nor those of other documents, which a sentence names by number or as approved.
 */
export function readDeclared(outside: readonly LogicalLine[]): ImportedDocument["declared"] {
  const what = { "mo hinh": "models", "nhiem vu": "tasks", nhom: "groups" } as const;
  return outside.flatMap((line) => {
    if (line.row !== undefined || line.reads.item !== undefined) return [];
    const { folded } = line;
    return [...folded.matchAll(countWords)].flatMap((match): ImportedDocument["declared"] => {
      const before = folded.slice(Math.max(0, match.index - 60), match.index);
      const after = folded.slice(match.index, match.index + 100);
      if (countsAnother(folded.slice(0, match.index))) return [];
      if (/phe duyet\s*$|\(\s*(?:bao gom |gom )?$/.test(before)) return [];
      if (/^[^.;(]*(?:quyet dinh|ke hoach|cong van) so\s*\d/.test(after)) return [];
      // “5 nhóm tiện ích của Đề án 06” speaks of the programme.
      if (match[2] === "nhom" && /^\d+ nhom[^.;,(]{0,40}cua (?:de an|chuong trinh)/.test(after)) return [];
      const word = match[2];
      if (word !== "mo hinh" && word !== "nhiem vu" && word !== "nhom") return [];
      // Targets such as “tối thiểu 01 mô hình” count nothing of the plan.
      if (/(?:toi thieu|it nhat|moi \S+|tu)\s*$/.test(before)) return [];
      return [
        {
          what: what[word],
          count: Number(match[1]),
          text: line.text.slice(match.index, match.index + match[0].length),
          line: line.line,
        },
      ];
    });
  });
}
