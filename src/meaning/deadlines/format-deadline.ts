import type { Deadline, Phase } from "#schema/deadline.ts";
import { foldAligned } from "#text/fold.ts";
import { trimEnd } from "#text/trim-end.ts";
import { monthsAfter } from "./event-phrases.ts";
import { beginsOpen, isOpenEnd } from "./deadline-open.ts";

const everyText = {
  day: "Hàng ngày",
  week: "Hàng tuần",
  month: "Hàng tháng",
  quarter: "Hàng quý",
  year: "Hàng năm",
};
const quarterText = ["", "I", "II", "III", "IV"] as const;
const withoutEnd = "không ghi hạn cuối";

/** NĐ 30/2020/NĐ-CP, Phụ lục I: days below 10 and the months 1 and 2 bear a leading 0. */
function formatDay(date: string): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return `${day}/${formatMonth(Number(month))}/${year}`;
}

function formatMonth(month: number): string {
  return month < 3 ? `0${month}` : String(month);
}

const capitalise = (text: string): string => text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);
const uncapitalise = (text: string): string => text.charAt(0).toLocaleLowerCase("vi") + text.slice(1);

/** “03 tháng sau khi có hướng dẫn …” in the plan's words, the number as NĐ 30/2020/NĐ-CP writes it. */
function formatOffset(text: string, on: string, months: number): string {
  const printed = trimEnd(text, /[.;,\s]/);
  const match = monthsAfter.pattern.exec(foldAligned(printed));
  if (match === null) return `${String(months).padStart(2, "0")} tháng sau khi có ${on}`;
  return capitalise(printed.slice(match.index).replace(/^\d(?!\d)/, "0$&"));
}

function formatPhase(phase: Phase): string {
  switch (phase.kind) {
    case "date":
      return formatDay(phase.date);
    case "month":
      return `Tháng ${formatMonth(phase.month)}/${phase.year}`;
    case "quarter":
      return `Quý ${quarterText[phase.quarter] ?? phase.quarter}/${phase.year}`;
    case "year":
      return `Năm ${phase.year}`;
    case "ongoing":
      if (phase.every !== undefined) return everyText[phase.every];
      return isOpenEnd(phase)
        ? `${capitalise(trimEnd(phase.text, /[.;,\s]/))}, ${withoutEnd}`
        : "Thường xuyên";
    case "dependent":
      return phase.offsetMonths === undefined
        ? `Phụ thuộc: ${phase.on}`
        : formatOffset(phase.text, phase.on, phase.offsetMonths);
    case "unknown":
      return phase.text;
    default:
      return phase satisfies never;
  }
}

const withCondition = (text: string, condition: string | undefined): string =>
  condition === undefined ? text : `${text} (${condition})`;

/** One part of a deadline in its normal form; scope as the plan names it, absent where the part is the whole. */
interface PhaseText {
  readonly text: string;
  readonly scope: string | undefined;
}

/**
 * The phases of a deadline in their normal form, in printed order; what goes on without an end is one with what it begins
 * with: “Từ năm 2023, không ghi hạn cuối”. Conditions in brackets.
 */
export function formatPhases(deadline: Deadline): readonly PhaseText[] {
  const phases: readonly Phase[] = deadline.kind === "phased" ? deadline.phases : [deadline];
  return phases.flatMap((phase, index) => {
    const before = phases[index - 1];
    if (before !== undefined && beginsOpen(before, phase)) return [];
    const text = beginsOpen(phase, phases[index + 1])
      ? `Từ ${uncapitalise(formatPhase(phase))}, ${withoutEnd}`
      : formatPhase(phase);
    return [{ text: withCondition(text, phase.condition), scope: phase.scope }];
  });
}

/** The deadline in one normal form for readers, whatever its print; conditions in brackets, phases with their scope. */
export function formatDeadline(deadline: Deadline): string {
  const phases = formatPhases(deadline).map(({ text, scope }) =>
    scope === undefined || deadline.kind !== "phased" ? text : `${scope}: ${text}`,
  );
  return phases.length === 1 ? phases.join("") : `Nhiều giai đoạn: ${phases.join("; ")}`;
}
