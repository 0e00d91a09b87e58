import { alignText } from "#text/aligned.ts";
import { trimEnd } from "#text/trim-end.ts";
import type { ColumnField, LabelBook } from "./kinds/label-book.ts";
import { findColumn } from "./kinds/labels.ts";
import { type LogicalLine, readPlainLine } from "./logical-line.ts";

/** A card whose head only counts it, and whose title is a field below: its lines from the head to the title, and their words. */
interface CountedCard {
  readonly at: number;
  readonly end: number;
  readonly value: number;
  readonly text: string;
}

/** Fewest cards that a text counts so. */
export const fewestCards = 2;

/** A line that counts something and names nothing: “Nội dung số 1”, “PHIẾU VIỆC 02.”. */
const counter = /^(?:\p{L}+\s){1,4}0*(\d{1,3})\s*[.:)]?$/u;

/** Fields that tell what a card is about. */
const about: ReadonlySet<ColumnField> = new Set<ColumnField>(["title", "content"]);

/** The title that stands below the head of a card, behind its label or on the next line, and how many lines that takes. */
function readTitle(
  [line, below]: readonly LogicalLine[],
  labels: LabelBook,
): { readonly name: string; readonly title: string; readonly taken: number } | undefined {
  if (line === undefined || line.row !== undefined) return undefined;
  const colon = line.folded.indexOf(":");
  const name = colon < 0 ? line.folded : line.folded.slice(0, colon);
  const field = findColumn(name, labels);
  if (field === undefined || !about.has(field) || line.reads.numbering !== undefined) return undefined;
  const own = colon < 0 ? "" : line.text.slice(colon + 1).trim();
  if (own !== "") return { name, title: own, taken: 1 };
  return below === undefined || below.row !== undefined ? undefined : { name, title: below.text, taken: 2 };
}

/** The head of a card with its title: by the word of the field where that says what kind of thing it is, else as printed. */
function headCard(printed: string, name: string, value: number): string {
  const kind = /^(?:ten\s+)?(mo hinh|nhiem vu)$/u.exec(name.trim())?.[1];
  if (kind === undefined) return trimEnd(printed, /[\s.:)]/);
  return `${kind === "mo hinh" ? "Mô hình" : "Nhiệm vụ"} ${value}`;
}

function listCards(lines: readonly LogicalLine[], labels: LabelBook): readonly CountedCard[] {
  return lines.flatMap((line, at): CountedCard[] => {
    const value = Number(line.row === undefined ? (counter.exec(line.folded)?.[1] ?? 0) : 0);
    const told =
      value > 0 && /^\p{Lu}/u.test(line.text) ? readTitle(lines.slice(at + 1, at + 3), labels) : undefined;
    if (told === undefined) return [];
    const text = `${headCard(line.text, told.name, value)}: ${told.title}`;
    return [{ at, end: at + 1 + told.taken, value, text }];
  });
}

/**
 * Lines with the head of each card that only counts it and the field that says what it is about as one: “Nội dung số 1”, “Tên việc:
 * Rà soát dữ liệu” is “Nội dung số 1: Rà soát dữ liệu”. All as they are where the cards are not counted one by one.
 */
export function joinCountedCards(lines: readonly LogicalLine[], labels: LabelBook): readonly LogicalLine[] {
  const cards = listCards(lines, labels);
  const areCounted = cards.length >= fewestCards && cards.every(({ value }, index) => value === index + 1);
  if (!areCounted) return lines;
  const heads = new Map(cards.map((card) => [card.at, card]));
  const taken = new Set(cards.flatMap(({ at, end }) => lines.slice(at + 1, end)));
  return lines.flatMap((line, at): readonly LogicalLine[] => {
    const card = heads.get(at);
    if (card === undefined) return taken.has(line) ? [] : [line];
    const to = lines[card.end - 1]?.to ?? line.to;
    return [
      readPlainLine(
        { ...alignText(card.text), bold: undefined, line: line.line, to, row: undefined },
        labels,
      ),
    ];
  });
}
