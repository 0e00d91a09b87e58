import type { LeftOutKind, ObjectKind } from "#importer/formats/left-out.ts";
import { leftOutTag, saysMoreThanPage } from "#importer/formats/left-out.ts";
import type { HtmlElement, HtmlNode } from "./html-elements.ts";
import { getAttribute, isElement, isHidden, isNeverPrinted, readDeclared } from "./html-elements.ts";
import { writeListMarks } from "./html-list-marks.ts";
import type { PageStyles } from "./html-styles.ts";
import { inlineStyle, readStyleSheets } from "./html-styles.ts";

/** All text below a node, scripts and styles aside, white space as it stands. */
function collectText(node: HtmlNode): string {
  const open: HtmlNode[] = [node];
  const out: string[] = [];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if ("value" in next) out.push(next.value);
    else if (isElement(next) && !/^(?:script|style)$/.test(next.tagName))
      for (const child of [...next.childNodes].reverse()) open.push(child);
  }
  return out.join(" ").trim();
}

/** A comment of Word's, its mark in the text, or the head or foot of its pages. */
function isMargin(element: HtmlElement): boolean {
  if (/^(?:comment-list|comment|header|footer)$/.test(readDeclared(element, "mso-element") ?? ""))
    return true;
  return /(?:^|\s)(?:msocomanchor|msocomtxt|MsoCommentReference)(?:\s|$)/i.test(
    getAttribute(element, "class") ?? "",
  );
}

/** Objects that a comment, a list of comments, or the head or foot of pages is; none for a comment's mark in the text. */
function listMargins(element: HtmlElement, words: string): ObjectKind[] {
  const kindOf = (one: HtmlElement): string | undefined => readDeclared(one, "mso-element");
  if (/^(?:header|footer)$/.test(kindOf(element) ?? "")) return saysMoreThanPage(words) ? ["margin"] : [];
  const comments = findElements({ childNodes: [element] }, "div").filter((one) => kindOf(one) === "comment");
  return comments.map(() => "comment");
}

const isWhite = (colour: string): boolean => /^(?:#fff(?:fff)?|white|rgb\(255,255,255\))$/i.test(colour);

/** White letters where nothing says that a colour lies behind them. */
function isWhiteOnWhite(element: HtmlElement): boolean {
  const attribute = element.tagName === "font" ? getAttribute(element, "color") : undefined;
  return isWhite(readDeclared(element, "color") ?? attribute ?? "");
}

/** Whether an element lays a colour, or a picture, behind its text. */
function laysColour(element: HtmlElement): boolean {
  const styled = readDeclared(element, "background-color") ?? readDeclared(element, "background");
  const colour = styled ?? getAttribute(element, "bgcolor") ?? "none";
  return !isWhite(colour) && !/^(?:none|transparent|inherit|initial)$/.test(colour);
}

/** Pictures narrower than this, in points of the screen, are signs and ornaments. */
const widestOrnament = 99;

function isPicture(element: HtmlElement): boolean {
  const width = Number.parseFloat(readDeclared(element, "width") ?? getAttribute(element, "width") ?? "");
  return element.tagName === "img" && width > widestOrnament;
}

/** Why an element's text is left out, or what it is that is not read; undefined where it is read. */
function judge(
  element: HtmlElement,
  isOnColour: boolean,
): readonly [kind: LeftOutKind, object?: ObjectKind] | undefined {
  const isTracked =
    getAttribute(element, "datetime") !== undefined || getAttribute(element, "cite") !== undefined;
  if (element.tagName === "del" && isTracked) return ["tracked-changes"];
  if (isHidden(element) || (!isOnColour && isWhiteOnWhite(element))) return ["hidden-text"];
  if (/^(?:del|s|strike)$/.test(element.tagName)) return ["struck-text"];
  const line = readDeclared(element, "text-decoration-line") ?? readDeclared(element, "text-decoration");
  if (line?.includes("line-through") === true) return ["struck-text"];
  if (element.tagName === "math") return ["unread-object", "formula"];
  if (/^(?:object|embed)$/.test(element.tagName)) return ["unread-object", "embedded"];
  if (isPicture(element)) return ["unread-object", "picture"];
  return undefined;
}

function makeMark(parent: HtmlElement, kind: LeftOutKind, object: ObjectKind | undefined): HtmlElement {
  const attrs: HtmlElement["attrs"] = [{ name: "kind", value: kind }];
  if (object !== undefined) attrs.push({ name: "object", value: object });
  return { ...parent, nodeName: leftOutTag, tagName: leftOutTag, attrs, childNodes: [], parentNode: parent };
}

/** Words of a comment that only some programs show: Word puts its drawings there. */
function readConditional(node: HtmlNode): string {
  if (!("data" in node) || !/^\[if\b/.test(node.data)) return "";
  return node.data
    .replace(/<[^<>]*>/g, " ")
    .replace(/^\[if[^\]]*\]>|<!\[endif\]$/g, "")
    .trim();
}

/**
 * Takes what a page does not print, or strikes out, from its tree, in place: hidden, struck and deleted text, comments, heads and
 * feet of pages, pictures and formulas. Where something was left out an element `leftOutTag` stands. Returns the words taken
 * out that a mark of secrecy may be among.
 */
export function takeLeftOut(root: { readonly childNodes: HtmlNode[] }): readonly string[] {
  const sheets = findElements(root, "style").map((sheet) =>
    sheet.childNodes.map((one) => ("value" in one ? one.value : "")).join(""),
  );
  // A page may colour any part of it from a sheet that is not at hand.
  const isLinked = findElements(root, "link").some((link) =>
    /stylesheet/i.test(getAttribute(link, "rel") ?? ""),
  );
  return new Taker(readStyleSheets(sheets)).take(root, isLinked);
}

function findElements(root: { readonly childNodes: HtmlNode[] }, tagName: string): HtmlElement[] {
  const found: HtmlElement[] = [];
  const open = root.childNodes.filter(isElement);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.tagName === tagName) found.push(next);
    for (const child of next.childNodes) if (isElement(child)) open.push(child);
  }
  return found.reverse();
}

/** Goes through a tree in order of print. */
class Taker {
  readonly #styles: PageStyles;
  readonly #counts = new Map<string, number>();
  readonly #aside: string[] = [];

  constructor(styles: PageStyles) {
    this.#styles = styles;
  }

  take(root: { readonly childNodes: HtmlNode[] }, isOnColour: boolean): readonly string[] {
    const open = root.childNodes
      .filter(isElement)
      .map((element) => ({ element, isOnColour }))
      .reverse();
    for (const { element } of open) inlineStyle(element, this.#styles);
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const onColour = next.isOnColour || laysColour(next.element);
      if (/^[ou]l$/.test(next.element.tagName))
        writeListMarks(next.element, this.#styles.marks, this.#counts);
      const kept = next.element.childNodes.flatMap((child) => this.#readChild(child, next.element, onColour));
      next.element.childNodes = kept;
      const inner = kept.filter(isElement).filter(({ tagName }) => tagName !== leftOutTag);
      open.push(...inner.map((element) => ({ element, isOnColour: onColour })).reverse());
    }
    return this.#aside.filter((words) => words !== "");
  }

  #readChild(child: HtmlNode, parent: HtmlElement, isOnColour: boolean): HtmlNode[] {
    if (!isElement(child)) {
      this.#aside.push(readConditional(child));
      return [child];
    }
    inlineStyle(child, this.#styles);
    if (isNeverPrinted(child) && !/^(?:math|object|embed)$/.test(child.tagName)) return this.#readHead(child);
    if (isMargin(child)) {
      const words = collectText(child);
      this.#aside.push(words);
      return listMargins(child, words).map((object) => makeMark(parent, "unread-object", object));
    }
    const judged = judge(child, isOnColour || laysColour(child));
    if (judged === undefined) {
      const isInserted = child.tagName === "ins" && getAttribute(child, "datetime") !== undefined;
      return isInserted ? [makeMark(parent, "tracked-changes", undefined), child] : [child];
    }
    const [kind, object] = judged;
    const words = collectText(child);
    if (kind !== "unread-object" && words === "") return [];
    if (kind === "hidden-text") this.#aside.push(words);
    return [makeMark(parent, kind, object)];
  }

  /** What the head of a page says of it. */
  #readHead(element: HtmlElement): HtmlNode[] {
    const titles = element.tagName === "head" ? findElements(element, "title") : [];
    this.#aside.push(...titles.map(collectText));
    return [element];
  }
}
