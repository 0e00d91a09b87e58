import { formatForSheet } from "#views/parts/format-date.ts";
import { getStateLabel } from "#views/parts/state-labels.ts";
import type { MentionProps } from "#views/parts/mentions.ts";
import { tellToday } from "#views/parts/names-through-time.ts";
import { toText } from "#views/parts/segment.ts";
import type { Side } from "#views/parts/sides.ts";
import type { Cell, Field } from "./cell.ts";

/** Some words of a cell, and what they are. */
export interface CellWords {
  readonly field: Field;
  readonly text: string;
  /** Whether it is a number to count with. */
  readonly isNumber?: boolean;
}

/** Said of bodies and sides of which a plan names none, as draw-cell.ts prints it. */
const unstated = "không nêu";

function sayMention({ text, expansion, today }: MentionProps): string {
  const notes = [expansion ?? "", today?.summary ?? ""].filter((note) => note !== "");
  return [text, ...notes.map((note) => `(${note})`)].join(" ");
}

/** One run of words for what stands inside a list or a side: wording in quotation marks, notes in brackets. */
function say(cell: Cell): string {
  return toWords(cell)
    .flatMap(({ field, text }) => {
      if (field === "address") return [];
      if (field === "wording") return [`(“${text}”)`];
      return [field === "note" ? `(${text})` : field === "today" ? `(nay: ${text})` : text];
    })
    .join(" ");
}

/** Body and annex are named where they say different things. */
const saySides = (sides: readonly Side<Cell>[]): string =>
  sides.map(({ name, value }) => (sides.length > 1 ? `${name}: ${say(value)}` : say(value))).join("; ");

type OneFieldCell = Exclude<
  Cell,
  { readonly kind: "link" | "place" | "item" | "deadline" | "citations" | "count" | "stack" }
>;

/** The words of a cell that says one thing, with their field. */
function toWord(cell: OneFieldCell): CellWords {
  switch (cell.kind) {
    case "text":
      return { field: cell.field ?? "text", text: cell.text };
    case "note":
      return { field: cell.field ?? "note", text: cell.runs.map(({ text }) => text).join("") };
    case "lede":
      return { field: "lede", text: cell.text };
    case "code":
      return { field: "code", text: cell.text };
    case "none":
      return { field: "text", text: cell.text };
    case "number":
      return { field: "text", text: String(cell.value), isNumber: true };
    case "date":
      return { field: "text", text: formatForSheet(cell.printed) };
    case "state":
      return { field: "state", text: getStateLabel(cell.state).word };
    case "agencies":
      return { field: "text", text: cell.mentions.map(sayMention).join("; ") || unstated };
    case "evidence":
      return { field: "evidence", text: cell.evidence.text };
    case "sides":
      return { field: "text", text: saySides(cell.sides) || unstated };
    case "finding":
      return { field: "note", text: cell.finding.label };
    case "segments":
      return { field: "text", text: toText(cell.segments) };
    case "swatch":
      return { field: "text", text: cell.word };
    case "labelled":
      return { field: "text", text: `${cell.label}: ${say(cell.cell)}` };
    case "list":
      return { field: "text", text: cell.entries.map(say).join("; ") || cell.none };
    default:
      return cell satisfies never;
  }
}

/** All runs of words of a cell; those of fields that say nothing are empty. */
function listWords(cell: Cell): readonly CellWords[] {
  switch (cell.kind) {
    case "link":
      return [
        { field: "text", text: cell.text },
        { field: "address", text: cell.path ?? "" },
      ];
    case "place":
      return [
        { field: "place", text: cell.place.fullName },
        { field: "today", text: cell.place.today === null ? "" : tellToday(cell.place.today) },
      ];
    case "item":
      return [
        { field: "number", text: cell.number },
        { field: "title", text: cell.title },
        { field: "address", text: cell.path },
      ];
    case "deadline":
      return [
        { field: "text", text: formatForSheet(cell.deadline.normal) },
        { field: "wording", text: cell.deadline.printed ?? "" },
      ];
    case "count":
      return [
        { field: "text", text: String(cell.value), isNumber: true },
        { field: "unit", text: cell.unit },
      ];
    case "citations":
      return cell.places.flatMap(({ relation, text, evidence }): readonly CellWords[] => [
        { field: "relation", text: relation },
        { field: "wording", text },
        { field: "evidence", text: evidence.text },
      ]);
    case "stack":
      return cell.cells.flatMap(listWords);
    default:
      return [toWord(cell)];
  }
}

/**
 * What a cell says, in the order in which it is drawn, each run with its field; empty for a cell without words. Days are
 * written as a spreadsheet reads them, numbers as digits.
 */
export const toWords = (cell: Cell): readonly CellWords[] =>
  listWords(cell).filter(({ text }) => text !== "");
