import { attributeOf, select, textAt, textOf, type Element, type Node } from "./tree.ts";

/** A row of a table of adoption as a reader sees it. */
export interface AdoptionRowSeen {
  readonly place: string;
  /** Class of the state: “adopted”, “part”, “not-applicable”, “related-task”. */
  readonly state: string;
  readonly number: string;
  readonly issued: string;
  /** By side: each body by the address of its page, else by its words. */
  readonly leads: readonly (readonly string[])[];
}

/** “/co-quan/so-y-te/”, or the words of a body without a page. */
function readBody(entry: Element): string {
  const [link] = entry.childNodes.filter((child) => child.nodeName === "a") as Element[];
  if (link !== undefined) return attributeOf(link, "href").replace(/^.*(?=\/co-quan\/)/u, "");
  return entry.childNodes
    .map((child) => ("value" in child ? child.value : ""))
    .join("")
    .trim();
}

/** Entries of the list of bodies. */
function listEntries(side: Element): Element[] {
  const [list] = select(side, "ul.agencies");
  return (list?.childNodes ?? []).filter((child) => child.nodeName === "li") as Element[];
}

function readRow(row: Element): AdoptionRowSeen {
  const [cell] = select(row, 'td[data-label="Chủ~trì"]');
  const [state] = select(row, ".state");
  const sides = cell === undefined ? [] : select(cell, ".sides__side");
  return {
    place: textAt(row, "th a.place"),
    state: attributeOf(state ?? row, "class").replace(/^.*state--(\S+).*$/u, "$1"),
    number: /\d+/u.exec(textAt(row, ".table__item strong"))?.[0] ?? "",
    issued: textAt(row, 'td[data-label="Ban~hành"]'),
    leads: sides.map((side) => listEntries(side).map(readBody)),
  };
}

/** Rows of the table under a heading of a model's page. */
export const rowsOf = (page: Node, heading: string): readonly AdoptionRowSeen[] =>
  select(page, `section[aria-labelledby="${heading}"] table.adoption tbody tr`).map(readRow);

/** What a page says that a body is called today, once for all rows: “nay: Sở Nội vụ”; none for one that goes on. */
export const readToday = (page: Node, body: string): readonly string[] =>
  select(page, ".names-today li")
    .filter((entry) => attributeOf(entry, "data-agency") === body)
    .map((entry) => `nay: ${textAt(entry, ".names-today__now")}`);

export interface LeadSeen {
  /** Address of its page, or its words. */
  readonly body: string;
  readonly name: string;
  /** What stands in brackets behind it; empty for nothing. */
  readonly note: string;
}

/** The answer with each lead as ⟦index⟧, and the leads. */
export function readAnswer(page: Node): {
  readonly text: string;
  readonly leads: readonly Omit<LeadSeen, "note">[];
} {
  const [answer] = select(page, "p.answer");
  const leads: Omit<LeadSeen, "note">[] = [];
  const text = (answer?.childNodes ?? [])
    .map((child) => {
      if ("value" in child) return child.value;
      const element = child as Element;
      if (attributeOf(element, "data-claim") !== "lead") return textOf(element);
      const id = attributeOf(element, "data-agency");
      const name = textOf(element);
      return `⟦${leads.push({ body: id === "" ? name : `/co-quan/${id}/`, name }) - 1}⟧`;
    })
    .join("")
    .replace(/\s+/gu, " ")
    .trim();
  return { text, leads };
}
