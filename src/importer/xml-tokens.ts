/** A tag or a run of text of an XML file. */
export type XmlToken =
  | { readonly kind: "open"; readonly name: string; readonly attributes: string; readonly isEmpty: boolean }
  | { readonly kind: "close"; readonly name: string }
  | { readonly kind: "text"; readonly text: string };

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return entities[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
    },
  );
}

const token = /<!--[^]*?-->|<\?[^]*?\?>|<(\/?)([\w:.-]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|([^<]+)/g;

/** Tags and text of an XML file in order; comments and instructions left out. Well-formed input is assumed, not proved. */
export function* readXmlTokens(xml: string): Generator<XmlToken> {
  for (const match of xml.matchAll(token)) {
    const [, slash, name, attributes = "", empty, text] = match;
    if (text !== undefined) yield { kind: "text", text: decodeEntities(text) };
    else if (name !== undefined && slash === "/") yield { kind: "close", name };
    else if (name !== undefined) yield { kind: "open", name, attributes, isEmpty: empty === "/" };
  }
}

/** Value of an attribute in the text between a tag's name and its end; undefined where there is none. */
export function readXmlAttribute(attributes: string, name: string): string | undefined {
  const match = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  const value = match?.[1] ?? match?.[2];
  return value === undefined ? undefined : decodeEntities(value);
}
