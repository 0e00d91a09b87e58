import type { DraftFinding } from "./draft-finding.ts";

/** A finding that says again what another, of a rule that knows more, says of the same place. */
interface Echo {
  readonly code: string;
  readonly said: string;
  /** Whether the other one says it. */
  readonly isSame: (echo: DraftFinding, other: DraftFinding) => boolean;
}

const onSameLine = (echo: DraftFinding, other: DraftFinding): boolean => echo.line === other.line;

const echoes: readonly Echo[] = [
  // A deadline before the day of issue is told where it is told to be over.
  { code: "deadline-before-issue", said: "deadline-past", isSame: onSameLine },
  // A number that the row lacks is told where the next one jumps.
  { code: "number-gap", said: "misnumbered", isSame: (_, other) => other.detail.includes("không nối tiếp") },
  // “Công an thị xã Điện Bàn”: that the town is gone too is one fault with the body; of another place it would be a second.
  {
    code: "foreign-place",
    said: "gone-agency",
    isSame: (echo, other) =>
      onSameLine(echo, other) && other.text.includes(echo.text) && echo.detail.includes("không còn là"),
  },
];

/** Findings without those that only say again, in other words, what one of them says; in the same order. */
export function tellOnce(findings: readonly DraftFinding[]): readonly DraftFinding[] {
  return findings.filter((echo) =>
    echoes.every(
      ({ code, said, isSame }) =>
        echo.code !== code || !findings.some((other) => other.code === said && isSame(echo, other)),
    ),
  );
}
