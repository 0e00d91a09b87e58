import type { RemarkPlace } from "./place-remarks.ts";
import type { WordLetter, WordPiece, WordRun } from "./word-text.ts";

/** A remark with its number and its place. */
export interface PlacedRemark {
  readonly id: number;
  readonly place: RemarkPlace;
}

/** Marks at one place of the XML. */
interface Cut {
  /** Offset of the place. */
  readonly at: number;
  /** What is parted there: a run, in its text or between two texts; undefined between runs. */
  readonly run: WordRun | undefined;
  readonly piece: WordPiece | undefined;
  readonly ends: string[];
  readonly starts: string[];
}

/** A change of the XML: what stands from `from` to `to` gives way to a text. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

type Place = Pick<Cut, "at" | "run" | "piece">;

/** Where a remark on a letter begins: before its run where it is the first thing in it, else in the run. */
function placeBefore(xml: string, { from, run, piece }: WordLetter): Place {
  const isFirst = piece !== undefined && xml.slice(piece.inner, from).trim() === "";
  if (isFirst && piece.from === run.inner) return { at: run.from, run: undefined, piece: undefined };
  if (piece === undefined && from === run.inner) return { at: run.from, run: undefined, piece: undefined };
  if (piece === undefined) return { at: from, run, piece };
  return from === piece.inner ? { at: piece.from, run, piece: undefined } : { at: from, run, piece };
}

/** Where a remark on a letter ends: after its run where it is the last thing in it, else in the run. */
function placeAfter(xml: string, { to, run, piece }: WordLetter): Place {
  const end = piece === undefined || to < piece.innerEnd ? to : xml.indexOf(">", to) + 1;
  if (/^<\/[\w:.-]+>$/.test(xml.slice(end, run.to))) return { at: run.to, run: undefined, piece: undefined };
  return { at: end, run, piece: piece !== undefined && end === to ? piece : undefined };
}

/** Blanks at the ends of a text that does not keep them: they are not printed, and would be where it is parted. */
function dropBlanks(xml: string, { inner, innerEnd }: WordPiece): Edit[] {
  const text = xml.slice(inner, innerEnd);
  const before = /^\s*/.exec(text)?.[0].length ?? 0;
  const after = /\s*$/.exec(text)?.[0].length ?? 0;
  return [
    { from: inner, to: inner + before, text: "" },
    { from: innerEnd - after, to: innerEnd, text: "" },
  ].filter(({ from, to }) => to > from);
}

/** Marks remarks in the XML of a Word document. */
class DocumentMarker {
  readonly #xml: string;
  readonly #prefix: string;
  readonly #cuts = new Map<number, Cut>();

  constructor(xml: string, prefix: string) {
    this.#xml = xml;
    this.#prefix = prefix;
  }

  #cutAt(place: Place): Cut {
    const cut = this.#cuts.get(place.at) ?? { ...place, ends: [], starts: [] };
    this.#cuts.set(place.at, cut);
    return cut;
  }

  mark({ id, place: { paragraph, letters } }: PlacedRemark): void {
    const w = this.#prefix;
    const [start, end] =
      letters === undefined
        ? [
            { at: paragraph.inner, run: undefined, piece: undefined },
            { at: paragraph.innerEnd, run: undefined, piece: undefined },
          ]
        : [placeBefore(this.#xml, letters.first), placeAfter(this.#xml, letters.last)];
    this.#cutAt(start).starts.push(`<${w}commentRangeStart ${w}id="${id}"/>`);
    this.#cutAt(end).ends.push(
      `<${w}commentRangeEnd ${w}id="${id}"/><${w}r><${w}commentReference ${w}id="${id}"/></${w}r>`,
    );
  }

  /** The XML with all marks. */
  get marked(): string {
    const parted = new Set<WordPiece>();
    const edits = [...this.#cuts.values()].map(({ at, run, piece, ends, starts }): Edit => {
      const w = this.#prefix;
      const marks = [...ends, ...starts].join("");
      if (piece !== undefined) parted.add(piece);
      const [close, open] = piece === undefined ? ["", ""] : [`</${w}t>`, openText(w)];
      const text = run === undefined ? marks : `${close}</${w}r>${marks}${run.head}${open}`;
      return { from: at, to: at, text };
    });
    for (const piece of parted) {
      if (piece.keepsBlanks) continue;
      edits.push({ from: piece.from, to: piece.inner, text: openText(this.#prefix) });
      edits.push(...dropBlanks(this.#xml, piece));
    }
    return applyEdits(this.#xml, edits);
  }
}

const openText = (w: string): string => `<${w}t xml:space="preserve">`;

function applyEdits(xml: string, edits: readonly Edit[]): string {
  const out: string[] = [];
  let at = 0;
  for (const { from, to, text } of [...edits].sort((a, b) => a.from - b.from || a.to - b.to)) {
    out.push(xml.slice(at, from), text);
    at = Math.max(at, to);
  }
  return [...out, xml.slice(at)].join("");
}

/** The XML of a Word document with remarks on their words: runs are parted where one begins or ends, nothing else is changed. */
export function markDocument(xml: string, prefix: string, remarks: readonly PlacedRemark[]): string {
  const marker = new DocumentMarker(xml, prefix);
  for (const remark of remarks) marker.mark(remark);
  return marker.marked;
}
