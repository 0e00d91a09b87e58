import type { Signature } from "./comments-part.ts";
import type { Remark } from "./write-remarks.ts";

/** What a remark says of a finding. */
export interface SaidFinding {
  readonly name: string;
  readonly severity: "error" | "warning" | "note";
  readonly line: number;
  readonly text: string;
  readonly detail: string;
  /** Empty where there is none. */
  readonly suggestion: string;
  readonly reason: string;
}

const weights: Readonly<Record<SaidFinding["severity"], string>> = {
  error: "Lỗi",
  warning: "Cần xem lại",
  note: "Lưu ý",
};

/** A finding as a remark: its weight and kind, what is wrong, what to write, what asks for it. */
export function toRemark({ name, severity, line, text, detail, suggestion, reason }: SaidFinding): Remark {
  const advice = suggestion === "" ? [] : [`Đề nghị: ${suggestion}`];
  return {
    line,
    text,
    paragraphs: [`${weights[severity]} – ${name}`, detail, ...advice, `Cơ sở: ${reason}`],
  };
}

/** Who signs remarks that a program made; `date`: the day of the check, YYYY-MM-DD. */
export function remarkSignature(date: string): Signature {
  return { author: "Sổ tay mô hình Đề án 06", initials: "ST06", date };
}
