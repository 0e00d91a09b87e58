import { defaultTreeAdapter as adapter, parse, type DefaultTreeAdapterTypes } from "parse5";

export type Element = DefaultTreeAdapterTypes.Element;
export type Node = DefaultTreeAdapterTypes.ParentNode;

export const parsePage = (html: string): Node => parse(html);

/** Value of an attribute; empty where it is not there. */
export function attributeOf(element: Element, name: string): string {
  return element.attrs.find((one) => one.name === name)?.value ?? "";
}

/** Whether an element is what one step of a selector asks: tag, #id, .class, [name] or [name="value"], any of them. */
function isStep(element: Element, step: string): boolean {
  const parts = step.match(/^[a-z]\w*|#[\w-]+|\.[\w-]+|\[[^\]]+\]/gu) ?? [];
  return parts.every((part) => {
    const rest = part.slice(1);
    if (part.startsWith("#")) return attributeOf(element, "id") === rest;
    if (part.startsWith(".")) return attributeOf(element, "class").split(/\s+/u).includes(rest);
    if (!part.startsWith("[")) return element.tagName === part;
    const [, name = "", value] = /^\[([\w-]+)(?:="(.*)")?\]$/u.exec(part) ?? [];
    return element.attrs.some((one) => one.name === name && (value === undefined || one.value === value));
  });
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
  const steps = selector.split(" ").map((step) => step.replaceAll("~", " "));
  const found = steps.reduce<Node[]>(
    (nodes, step) => [...new Set(nodes.flatMap(descendants))].filter((element) => isStep(element, step)),
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
