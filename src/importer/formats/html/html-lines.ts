import type { TextRun } from "#importer/formats/format-line.ts";
import { formatRuns } from "#importer/formats/format-line.ts";
import type { InputReason } from "#importer/formats/input-fault.ts";
import { mostLines } from "#importer/formats/input-limits.ts";
import type { LeftOut } from "#importer/formats/left-out.ts";
import { isLeftOutKind, isObjectKind } from "#importer/formats/left-out.ts";

/** What the tables and lines of one page may still hold; `reason` is set where one of them holds more. */
export interface Room {
  cells: number;
  reason: InputReason | undefined;
  /** What was left out so far. */
  leftOut: LeftOut[];
  /** The line of the row of a table that is being read; undefined outside tables. */
  row: number | undefined;
}

/** Lines in the making. */
export class LineWriter {
  readonly lines: string[] = [];
  /** For each line the numbers of what it was read from, in order, each once. */
  readonly origins: (readonly number[])[] = [];
  readonly room: Room;
  /** Numbers of what is being read; none where the page numbers nothing. */
  origin: readonly number[] = [];
  readonly #from = new Set<number>();
  #runs: TextRun[] = [];
  #mark = "";

  constructor(room: Room) {
    this.room = room;
  }

  add(text: string, bold: boolean): void {
    this.#runs.push({ text, bold });
    if (text.trim() !== "") for (const number of this.origin) this.#from.add(number);
  }

  /** A mark of a list, printed before the next text. */
  mark(text: string): void {
    this.#mark = text;
  }

  /** Notes what is left out at this place. */
  leaveOut(kind: string | undefined, object: string | undefined): void {
    if (!isLeftOutKind(kind)) return;
    const line = this.room.row ?? this.lines.length + 1;
    this.room.leftOut.push({ kind, object: isObjectKind(object) ? object : undefined, line });
  }

  /** Ends the line; nothing where it has no text. */
  end(): void {
    const line = formatRuns(this.#runs);
    const from = [...this.#from];
    this.#runs = [];
    this.#from.clear();
    if (line === "") return;
    if (this.lines.length >= mostLines) this.room.reason ??= "too-many-lines";
    this.lines.push(this.#mark === "" ? line : `${this.#mark} ${line}`);
    this.origins.push(from);
    this.#mark = "";
  }

  /** A line that is formatted already, with the numbers of what it was read from. */
  put(line: string, from: readonly number[]): void {
    this.end();
    this.lines.push(line);
    this.origins.push([...new Set(from)]);
  }
}
