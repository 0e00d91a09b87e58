import type { AdoptionState } from "#handbook/handbook-types.ts";
import type { EvidenceProps } from "#views/parts/evidence.ts";
import type { FindingProps } from "#views/parts/finding-link.ts";
import type { MentionProps } from "#views/parts/mentions.ts";
import type { PlaceChipProps } from "#views/parts/place.ts";
import type { Segment } from "#views/parts/segment.ts";
import type { DeadlineProps, Side } from "#views/parts/sides.ts";

/** What some words of a cell are, so that a file can give them a column of their own. */
export type Field =
  | "text"
  | "place"
  | "today"
  | "state"
  | "number"
  | "unit"
  | "lede"
  | "code"
  | "title"
  | "wording"
  | "relation"
  | "evidence"
  | "note"
  | "address";

/** A run of small print; with a path it is a link. */
export interface NoteRun {
  readonly text: string;
  readonly path?: string;
}

/** One place where a document is cited. */
export interface CitedPlace {
  readonly relation: string;
  /** The citation as printed. */
  readonly text: string;
  readonly evidence: EvidenceProps;
}

/** A cell that holds no other cells. */
export type PlainCell =
  | { readonly kind: "text"; readonly text: string; readonly isStrong?: boolean; readonly field?: Field }
  /** Small print on a line of its own. */
  | { readonly kind: "note"; readonly runs: readonly NoteRun[]; readonly field?: Field }
  /** A sentence below a name. */
  | { readonly kind: "lede"; readonly text: string }
  /** A code beside a name. */
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "number"; readonly value: number }
  /** A day or month as formatIssued writes it. */
  | { readonly kind: "date"; readonly printed: string }
  /** Nothing to tell: “–”. */
  | { readonly kind: "none"; readonly text: string }
  /** A name; a link where it has a path. */
  | {
      readonly kind: "link";
      readonly text: string;
      readonly path: string | null;
      readonly isStrong?: boolean;
    }
  /** A place of a plan. */
  | { readonly kind: "place"; readonly place: PlaceChipProps }
  | { readonly kind: "state"; readonly state: AdoptionState }
  /** A local item, “Mô hình 24.” and its title, the number strong but where the item is a head. */
  | {
      readonly kind: "item";
      readonly number: string;
      readonly title: string;
      readonly path: string;
      readonly isHead?: boolean;
    }
  | { readonly kind: "deadline"; readonly deadline: DeadlineProps }
  | { readonly kind: "agencies"; readonly mentions: readonly MentionProps[] }
  | { readonly kind: "evidence"; readonly evidence: EvidenceProps }
  | { readonly kind: "finding"; readonly finding: FindingProps; readonly path: string }
  | { readonly kind: "segments"; readonly segments: readonly Segment[] }
  /** A number that says what it counts (Count.astro), with its unit; a link where it has a path. */
  | {
      readonly kind: "count";
      readonly value: number;
      readonly unit: string;
      readonly of: string;
      readonly at: string;
      readonly path?: string;
    }
  /** A value of the matrix's picture as its legend shows it. */
  | { readonly kind: "swatch"; readonly letter: string; readonly tone: number; readonly word: string }
  | { readonly kind: "citations"; readonly places: readonly CitedPlace[] };

/** What stands in a cell of a table: drawn by draw-cell.ts, said in words by cell-words.ts. */
export type Cell =
  | PlainCell
  /** What body and annex say, under their names where they differ; none of them: “không nêu”. */
  | { readonly kind: "sides"; readonly sides: readonly Side<Cell>[] }
  | { readonly kind: "labelled"; readonly label: string; readonly cell: Cell }
  /** Entries below one another, in a row that wraps, or parted by commas; `none` is said where there are no entries. */
  | {
      readonly kind: "list";
      readonly entries: readonly Cell[];
      readonly look: "lines" | "row" | "commas";
      readonly none: string;
    }
  /** Several cells in one, in their order; apart where they are one entry of several. */
  | { readonly kind: "stack"; readonly cells: readonly Cell[]; readonly isApart?: boolean };

/** A side's value as a cell. */
const toSides = <T>(sides: readonly Side<T>[], toCell: (value: T) => Cell): Cell => ({
  kind: "sides",
  sides: sides.map(({ name, value }) => ({ name, value: toCell(value) })),
});

/** The cell of words alone. */
export const textCell = (text: string): Cell => ({ kind: "text", text });

/** A line of small print; `field` where a file gives it a column of its own. */
export const noteCell = (text: string, field?: Field): Cell => ({
  kind: "note",
  runs: [{ text }],
  ...(field === undefined ? {} : { field }),
});

/** Several cells in one; what is null is left out. */
export const stackCells = (...cells: readonly (Cell | null)[]): Cell => ({
  kind: "stack",
  cells: cells.filter((cell) => cell !== null),
});

/** Deadlines by body and annex. */
export const deadlineSides = (sides: readonly Side<DeadlineProps>[]): Cell =>
  toSides(sides, (deadline) => ({ kind: "deadline", deadline }));

/** Bodies by body and annex of the plan. */
export const agencySides = (sides: readonly Side<readonly MentionProps[]>[]): Cell =>
  toSides(sides, (mentions) => ({ kind: "agencies", mentions }));

/** Tools by body and annex. */
export const toolSides = (sides: readonly Side<readonly string[]>[]): Cell =>
  toSides(sides, (tools) => textCell(tools.join("; ")));

/** Lines by body and annex. */
export const evidenceSides = (sides: readonly Side<EvidenceProps>[]): Cell =>
  toSides(sides, (evidence) => ({ kind: "evidence", evidence }));
