/** A tag or a run of text of an XML file, and where it stands: offsets from 0, the end not included. */
export type XmlToken = XmlPart & { readonly from: number; readonly to: number };

type XmlPart =
  | { readonly kind: "open"; readonly name: string; readonly attributes: string; readonly isEmpty: boolean }
  | { readonly kind: "close"; readonly name: string }
  | { readonly kind: "text"; readonly text: string };

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Characters as XML writes them, read. */
export function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{1,8}));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return entities[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
    },
  );
}

/** Offset of the “>” that ends a tag, quoted ones left aside; -1 where none does. */
function findTagEnd(xml: string, from: number): number {
  const sign = /[>"']/g;
  sign.lastIndex = from;
  for (let found = sign.exec(xml); found !== null; found = sign.exec(xml)) {
    if (found[0] === ">") return found.index;
    const close = xml.indexOf(found[0], found.index + 1);
    if (close < 0) return -1;
    sign.lastIndex = close + 1;
  }
  return -1;
}

function readTag(inside: string): XmlPart | undefined {
  const [all, slash, name = ""] = /^(\/?)([\w:.-]+)/.exec(inside) ?? [];
  if (all === undefined) return undefined;
  if (slash === "/") return { kind: "close", name };
  const isEmpty = inside.endsWith("/");
  return { kind: "open", name, attributes: inside.slice(all.length, isEmpty ? -1 : undefined), isEmpty };
}

/** What runs to a mark of its own, whatever stands in it. */
const keptWhole: readonly (readonly [head: string, end: string])[] = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
];

/**
 * Tags and text of an XML file in order; comments, instructions and declarations left out. Well-formed input is assumed, not
 * proved: where a tag or a comment does not end, the tokens do, and false is returned. Each sign is looked at once, whatever
 * the input.
 */
export function* readXmlTokens(xml: string): Generator<XmlToken, boolean> {
  let at = 0;
  while (at < xml.length) {
    const open = xml.indexOf("<", at);
    const textEnd = open < 0 ? xml.length : open;
    if (open !== at)
      yield { kind: "text", text: decodeEntities(xml.slice(at, textEnd)), from: at, to: textEnd };
    if (open < 0) return true;
    const kept = keptWhole.find(([head]) => xml.startsWith(head, open));
    const end = kept === undefined ? findTagEnd(xml, open + 1) : xml.indexOf(kept[1], open + kept[0].length);
    if (end < 0) return false;
    const to = end + (kept?.[1].length ?? 1);
    if (kept?.[0] === "<![CDATA[")
      yield { kind: "text", text: xml.slice(open + kept[0].length, end), from: open, to };
    const tag = kept === undefined ? readTag(xml.slice(open + 1, end)) : undefined;
    if (tag !== undefined) yield { ...tag, from: open, to };
    at = to;
  }
  return true;
}

const attributePatterns = new Map<string, RegExp>();

function attributePattern(name: string): RegExp {
  const known = attributePatterns.get(name) ?? new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  attributePatterns.set(name, known);
  return known;
}

/** Value of an attribute in the text between a tag's name and its end; undefined where there is none. */
export function readXmlAttribute(attributes: string, name: string): string | undefined {
  const match = attributePattern(name).exec(attributes);
  const value = match?.[1] ?? match?.[2];
  return value === undefined ? undefined : decodeEntities(value);
}
