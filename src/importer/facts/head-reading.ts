import type { LineRange } from "#schema/identifier.ts";

/** A value of a fact of the document and where it was read. */
export interface HeadValue {
  readonly value: string;
  readonly lines: LineRange;
  /** Where it stands: “letterhead”, “number-sign”, “sentence”, “signature”, “caption”, “title”. */
  readonly source: string;
}

/** A fact of the document: the value taken and what the text says otherwise elsewhere. */
export interface HeadReading extends HeadValue {
  readonly fact: "kind" | "number" | "issued" | "issuer" | "title" | "period" | "signatory" | "draft";
  /** Values that differ from it, in order of print; empty where the text agrees with itself. */
  readonly rivals: readonly HeadValue[];
}
