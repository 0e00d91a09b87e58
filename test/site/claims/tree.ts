import { defaultTreeAdapter as adapter, parse, type DefaultTreeAdapterTypes } from "parse5";

export type Element = DefaultTreeAdapterTypes.Element;
export type Node = DefaultTreeAdapterTypes.ParentNode;

export const parsePage = (html: string): Node => parse(html);

/** Value of an attribute; empty where it is not there. */
export function attributeOf(element: Element, name: string): string {
  return element.attrs.find((one) => one.name === name)?.value ?? "";
}

type Test = (element: Element) => boolean;

/** What an element must be for one part of a step: tag, #id, .class, [name] or [name="value"]. */
function readPart(part: string): Test {
  const rest = part.slice(1);
  if (part.startsWith("#")) return (element) => attributeOf(element, "id") === rest;
  if (part.startsWith(".")) return (element) => attributeOf(element, "class").split(/\s+/u).includes(rest);
  if (!part.startsWith("[")) return (element) => element.tagName === part;
  const [, name = "", value] = /^\[([\w-]+)(?:="(.*)")?\]$/u.exec(part) ?? [];
  return ({ attrs }) =>
    attrs.some((one) => one.name === name && (value === undefined || one.value === value));
}

/** What an element must be for one step of a selector: all of its parts. */
function readStep(step: string): Test {
  const parts = (step.match(/^[a-z]\w*|#[\w-]+|\.[\w-]+|\[[^\]]+\]/gu) ?? []).map(readPart);
  return (element) => parts.every((fits) => fits(element));
}

const read = new Map<string, readonly Test[]>();

/** The steps of a selector, read once for all elements that are asked. */
function stepsOf(selector: string): readonly Test[] {
  const steps = read.get(selector) ?? selector.split(" ").map((step) => readStep(step.replaceAll("~", " ")));
  read.set(selector, steps);
  return steps;
}

const known = new WeakMap<Node, readonly Element[]>();

/** Elements below a node, in the order of the page; found once for each node. */
function descendants(node: Node): readonly Element[] {
  const made = known.get(node);
  if (made !== undefined) return made;
  const found: Element[] = [];
  const visit = (one: Node): void => {
    for (const child of one.childNodes) {
      if (!adapter.isElementNode(child)) continue;
      found.push(child);
      visit(child);
    }
  };
  visit(node);
  known.set(node, found);
  return found;
}

/** Elements below a node that a selector of steps parted by blanks finds (a blank inside a value is written “~”). */
export function select(node: Node, selector: string): Element[] {
  const found = stepsOf(selector).reduce<Node[]>(
    (nodes, fits) => [...new Set(nodes.flatMap(descendants))].filter((element) => fits(element)),
    [node],
  );
  return found as Element[];
}

/** Text of a node, blanks as one, without the parts that `without` finds. */
export function textOf(node: Node, without?: string): string {
  const left = new Set<unknown>(without === undefined ? [] : select(node, without));
  const read = (one: Node): string =>
    one.childNodes
      .map((child) => {
        if (adapter.isTextNode(child)) return child.value;
        return adapter.isElementNode(child) && !left.has(child) ? read(child) : "";
      })
      .join("");
  return read(node).replace(/\s+/gu, " ").trim();
}

/** Text of the first element that a selector finds; empty where there is none. */
export function textAt(node: Node, selector: string): string {
  const [first] = select(node, selector);
  return first === undefined ? "" : textOf(first);
}

/** First whole number in a text; NaN where there is none. */
export const numberIn = (text: string): number =>
  Number(/\d[\d.]*/u.exec(text)?.[0].replaceAll(".", "") ?? NaN);

/** Texts below the elements that a selector finds, to be read or changed. */
export function listTexts(node: Node, selector: string): DefaultTreeAdapterTypes.TextNode[] {
  const read = (one: Node): DefaultTreeAdapterTypes.TextNode[] =>
    one.childNodes.flatMap((child) =>
      adapter.isTextNode(child) ? [child] : adapter.isElementNode(child) ? read(child) : [],
    );
  return select(node, selector).flatMap(read);
}
