/** What an element may hold; null is left out. */
export type Child = Node | string | null;

type Attributes = Readonly<Record<string, string | boolean | null>>;

/** An element with its attributes (true: without value; false and null: not there) and what it holds. */
export function makeElement<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === false || value === null) continue;
    element.setAttribute(key, value === true ? "" : value);
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** A link to a path of the site, under its base path. */
export const makeLink = (base: string, path: string, text: string): HTMLAnchorElement =>
  makeElement("a", { href: base.replace(/\/$/, "") + path }, text);
