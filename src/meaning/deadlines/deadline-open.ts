import type { Phase } from "#schema/deadline.ts";
import { fold } from "#text/fold.ts";
import { ongoingWords } from "./rhythm-phrases.ts";

/** Words of a limit: what they name is a last day, whatever goes on after it. */
const limit = /(?:^|\s)(?:truoc|cham nhat|muon nhat|xong|het|den)(?:\s|$)/;

/**
 * Whether a phase has a beginning and no end: “những năm tiếp theo”, “từ tháng 01/2024”. “Thường xuyên” is a value that
 * plans use in its own right, and so is “hàng tháng”.
 */
export function isOpenEnd(phase: Phase): boolean {
  return (
    phase.kind === "ongoing" &&
    phase.every === undefined &&
    phase.due === undefined &&
    !ongoingWords.pattern.test(fold(phase.text))
  );
}

/**
 * Whether a phase is where the next one begins: the year of “Năm 2023 và những năm tiếp theo”. A day and words of a limit
 * (“trước tháng 6/2023”) name a last day all the same.
 */
export function beginsOpen(phase: Phase, next: Phase | undefined): boolean {
  return (
    next !== undefined &&
    isOpenEnd(next) &&
    (phase.kind === "year" || phase.kind === "month" || phase.kind === "quarter") &&
    !limit.test(fold(phase.text)) &&
    (phase.scope ?? "") === (next.scope ?? "")
  );
}
