import type { HtmlElement } from "./html-elements.ts";
import { getAttribute } from "./html-elements.ts";

/** What the style sheets in a page say, as far as it is read. */
export interface PageStyles {
  /** Declarations by a simple selector: “p”, “.c1”, “span.c1”, “#a”. */
  readonly rules: ReadonlyMap<string, string>;
  /** What is printed before each entry of a list, by the list's class: the value of “content” of “.a>li:before”. */
  readonly marks: ReadonlyMap<string, string>;
}

/** What of a declaration changes how, or whether, a text is read. */
const wanted =
  /^(?:display|visibility|mso-hide|opacity|font-size|font-weight|text-decoration(?:-line)?|text-transform|color|background(?:-color)?|list-style(?:-type)?)$/;

/** Longest declaration that is read to its end, in characters: what says anything of a text stands at its head. */
const longestDeclaration = 200;

/** Declarations by what they declare. */
function readDeclarations(text: string): ReadonlyMap<string, string> {
  const read = new Map<string, string>();
  for (const part of text.split(";")) {
    const one = part.trim().slice(0, longestDeclaration).toLowerCase();
    const name = one.slice(0, Math.max(0, one.indexOf(":"))).trim();
    if (wanted.test(name)) read.set(name, one.replace(/!important$/, "").trim());
  }
  return read;
}

/** A sheet without its comments; one that does not end goes to the end. */
function dropComments(css: string): string {
  const parts = css.replace(/<!--|-->/g, " ").split("/*");
  return parts
    .map((part, index) =>
      index === 0 ? part : part.slice(part.includes("*/") ? part.indexOf("*/") + 2 : part.length),
    )
    .join(" ");
}

/** The rules of a sheet but those of “@” (for pages, media, fonts), which say nothing of the text on the screen. */
function readPlainRules(css: string): [selectors: string, declarations: string][] {
  const out: [string, string][] = [];
  let depth = 0;
  let from = 0;
  let head = "";
  for (const { 0: sign, index } of css.matchAll(/[{};]/g)) {
    if (sign === "{") {
      if (depth === 0) {
        head = css.slice(from, index).trim();
        from = index + 1;
      }
      depth += 1;
    } else if (sign === "}") {
      depth = Math.max(0, depth - 1);
      if (depth > 0) continue;
      if (!head.startsWith("@")) out.push([head, css.slice(from, index)]);
      from = index + 1;
    } else if (depth === 0) from = index + 1;
  }
  return out;
}

/** The rules of style sheets, in order; a later one adds to an earlier. */
export function readStyleSheets(sheets: readonly string[]): PageStyles {
  const rules = new Map<string, Map<string, string>>();
  const marks = new Map<string, string>();
  const css = dropComments(sheets.join("\n"));
  for (const [selectors, text] of readPlainRules(css)) {
    const declarations = readDeclarations(text);
    const content = /(?:^|;)\s*content\s*:\s*([^;]+)/.exec(text)?.[1];
    for (const selector of selectors.split(",").map((one) => one.trim())) {
      const list = /^(?:[ou]l)?\.([\w-]+)\s*>\s*li::?before$/.exec(selector)?.[1];
      if (list !== undefined && content !== undefined) marks.set(list, content);
      const isSimple = selector !== "" && /^(?:[a-z][a-z0-9]*)?(?:[.#][\w-]+)?$/i.test(selector);
      if (!isSimple || declarations.size === 0) continue;
      const rule = rules.get(selector) ?? new Map<string, string>();
      rules.set(selector, rule);
      for (const [name, declaration] of declarations) rule.set(name, declaration);
    }
  }
  const joined = [...rules].map(([key, rule]) => [key, [...rule.values()].join(";")] as const);
  return { rules: new Map(joined), marks };
}

/** Puts what style sheets say of an element before what its own attribute says. */
export function inlineStyle(element: HtmlElement, { rules }: PageStyles): void {
  if (rules.size === 0) return;
  const classes = (getAttribute(element, "class") ?? "").split(/\s+/).filter((one) => one !== "");
  const id = getAttribute(element, "id");
  const keys = [
    element.tagName,
    ...classes.map((one) => `.${one}`),
    ...classes.map((one) => `${element.tagName}.${one}`),
    ...(id === undefined ? [] : [`#${id}`, `${element.tagName}#${id}`]),
  ];
  const declared = keys.flatMap((key) => rules.get(key) ?? []).join(";");
  if (declared === "") return;
  const own = element.attrs.find(({ name }) => name === "style");
  if (own === undefined) element.attrs.push({ name: "style", value: declared });
  else own.value = `${declared};${own.value}`;
}
