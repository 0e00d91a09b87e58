import { foldAligned } from "#text/fold.ts";

// “… hoàn thành trước ngày 30/9/2024”, “xong trong Quý II/2024”: up to the clause's end.
const clause =
  /(?<!\p{L})(?:hoan thanh|xong)\s+(?:xong\s+)?(?:viec\s+)?(?:(?:cham nhat|muon nhat)\s+)?(?:truoc|trong|vao|den|cham nhat|muon nhat)\s[^;]*?(?=[;)]|,\s|\.\s|\.?\s*$)/gu;
const time =
  /\d{1,2}\s*\/\s*\d{4}|(?:nam|quy [ivx\d]+\s*\/)\s*\d{4}|\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}/;

/**
 * The deadline that assignments state in passing, where no field is labelled so: the one clause that says by when the work
 * is to be finished, as printed. Null where no clause says so with a date, or several say different things: then each is
 * about a part of the work.
 */
export function findDeadlineClause(assignments: readonly string[]): string | null {
  const found = new Set(
    assignments.flatMap((text) =>
      [...foldAligned(text).matchAll(clause)]
        .filter(([words]) => time.test(words))
        .map((match) => text.slice(match.index, match.index + match[0].length).trim()),
    ),
  );
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}
