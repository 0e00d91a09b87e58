import type { Statement } from "#schema/items.ts";
import { trimTitle } from "./item-title.ts";

const notApplicable =
  /(?:không triển khai thực hiện|nên không triển khai|không triển khai mô hình|không thực hiện mô hình|không áp dụng|chưa triển khai thực hiện mô hình)/iu;

/** Whether a sentence says that a model does not apply. */
export function saysNotApplicable(text: string): boolean {
  return notApplicable.test(text);
}

const reasonWords = /(?:không|chưa) (?:triển khai|áp dụng|thực hiện|có|Trung)/giu;

/** Offset of the first colon, full stop or bracket after which a reason stands before the next colon; -1 where none does. */
function findReason(text: string): number {
  let start = 0;
  for (const part of text.split(":")) {
    const reason = [...part.matchAll(reasonWords)].at(-1)?.index;
    if (reason !== undefined && start > 0) return start - 1;
    const mark = part.slice(0, reason ?? 0).search(/[.(]/);
    if (mark >= 0) return mark;
    start += part.length + 1;
  }
  return -1;
}

/** Title and, where the heading itself says so, the sentence why the model does not apply. */
export function splitTitle(title: Statement): { title: Statement; reason: Statement | null } {
  if (saysNotApplicable(title.text)) {
    const cut = findReason(title.text);
    if (cut > 0) {
      return {
        title: { ...title, text: trimTitle(title.text.slice(0, cut)) },
        reason: { ...title, text: title.text.slice(cut + 1).trim() },
      };
    }
  }
  return { title: { ...title, text: trimTitle(title.text) }, reason: null };
}
