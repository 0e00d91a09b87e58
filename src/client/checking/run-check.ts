import { checkDraft } from "#draft/check/check-draft.ts";
import type { ReferencePlan } from "#draft/check/checked-draft.ts";
import type { DraftFinding } from "#draft/check/draft-finding.ts";
import { readDraft } from "#draft/check/read-draft.ts";
import type { Content } from "#handbook/handbook-types.ts";
import type { InputFault } from "#importer/formats/input-fault.ts";
import { type ReadInput, readInput } from "#importer/formats/read-input.ts";
import { splitLines } from "#text/decode.ts";
import { maskLines } from "#text/mask.ts";

/** A draft that was opened or pasted. */
export interface OpenedDraft {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A draft read, before it is checked. */
export interface ReadText extends Pick<ReadInput, "faults" | "leftOut" | "origins" | "format"> {
  /** Personal data masked; index 0 is line 1; empty where an error says why. */
  readonly lines: readonly string[];
}

/** What a check is made with. */
export interface CheckOptions {
  readonly content: Content;
  readonly place: string | undefined;
  readonly reference: ReferencePlan | undefined;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** What a check tells. */
export interface CheckResult {
  readonly findings: readonly DraftFinding[];
  readonly itemCount: number;
  /** The place whose draft it is, “tỉnh Ninh Bình”; null where nothing tells. */
  readonly placeName: string | null;
}

/** Reads an opened file as text; personal data in it is masked at once. */
export async function readText({ bytes, name }: OpenedDraft): Promise<ReadText> {
  const { text, faults, leftOut, origins, format } = await readInput(bytes, name);
  const { lines } = maskLines(text === "" ? [] : splitLines(text));
  return { faults, leftOut, origins, format, lines };
}

/** Whether a fault leaves no text to check. */
export const isRefusal = ({ severity }: InputFault): boolean => severity === "error";

/** Checks the text of a draft; nothing is found in an empty one. */
export function checkText({ lines, leftOut }: ReadText, options: CheckOptions): CheckResult {
  const left = leftOut.map(({ objects, ...sum }) =>
    Object.keys(objects).length === 0 ? sum : { ...sum, objects },
  );
  const draft = readDraft({ lines, leftOut: left, ...options });
  if (draft === undefined) return { findings: [], itemCount: 0, placeName: null };
  const { plan, place } = draft;
  return {
    findings: checkDraft(draft),
    itemCount: plan.items.length,
    placeName: place === null ? null : plan.placeName,
  };
}
