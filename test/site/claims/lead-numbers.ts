import { attributeOf, numberIn, select, textOf, type Node } from "./tree.ts";

/** Items that a body leads, as one filter of the site tells it. */
export interface LeadNumber {
  /** Number in the words of the choice; 0 where the body is no choice, NaN where its three places differ. */
  readonly said: number;
  /** What follows the count of a filtered page. */
  readonly note: string;
  /** Address of the item of each row or cell that the filter leaves. */
  readonly shown: readonly string[];
}

export const toItem = (href: string): string => href.replace(/^.*(?=\/ke-hoach\/)/u, "");

/** What the choice of a body in a form of filters says, in its attribute and in its words. */
function readOption(page: Node, id: string): Pick<LeadNumber, "said" | "note"> {
  const [option] = select(page, `select[name="cq"] option[value="${id}"]`);
  if (option === undefined) return { said: 0, note: "" };
  const said = numberIn(/\((\d+) mục\)/u.exec(textOf(option))?.[1] ?? "");
  const note = attributeOf(option, "data-note");
  const isOne = said === Number(attributeOf(option, "data-items")) && said === numberIn(note);
  return { said: isOne ? said : NaN, note };
}

/** Reads a page with a filter of bodies: `holders` carry their ids, the first link in or at each is its item. */
function readFilter(page: Node, holders: string): (id: string) => LeadNumber {
  const all = select(page, holders).map((holder) => ({
    agencies: new Set(attributeOf(holder, "data-agencies").split(" ")),
    item: toItem(
      attributeOf(holder.tagName === "a" ? holder : (select(holder, "th a")[0] ?? holder), "href"),
    ),
  }));
  return (id) => ({
    ...readOption(page, id),
    shown: all.filter(({ agencies }) => agencies.has(id)).map(({ item }) => item),
  });
}

export const readTimeline = (page: Node): ((id: string) => LeadNumber) =>
  readFilter(page, "tr[data-deadline]");

export const readMatrix = (page: Node): ((id: string) => LeadNumber) => readFilter(page, "td[data-plan] a");

/** Numbers that the note of the time line tells beside the items: those with two deadlines, and with none. */
export function readDeadlineNote(note: string): { readonly two: number; readonly none: number } {
  const told = (pattern: RegExp): number => Number(pattern.exec(note)?.[1] ?? 0);
  return { two: told(/(\d+) mục nêu hai thời hạn/u), none: told(/(\d+) mục không nêu thời hạn/u) };
}

/** How many of the items the note of the matrix says to be in it. */
export function readMatrixNote(note: string, all: number): number {
  if (note.includes("không mục nào có trong ma trận")) return 0;
  return Number(/trong ma trận có (\d+)/u.exec(note)?.[1] ?? all);
}
