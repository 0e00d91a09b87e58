import JSZip from "jszip";

/** A cell as a spreadsheet program takes it. */
export interface ReadCell {
  readonly text: string;
  readonly type: "text" | "number" | "day" | "formula";
  /** Where it leads; undefined where it is no link. */
  readonly link: string | undefined;
}

export interface ReadSheet {
  readonly name: string;
  readonly frozenRows: number;
  /** “A1:C10”; empty where nothing filters. */
  readonly filter: string;
  /** Of the columns, in letters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly ReadCell[])[];
}

const unescape = (xml: string): string =>
  xml
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replace(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&#x([\da-f]+);/giu, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll("&amp;", "&");

const attribute = (tag: string, name: string): string =>
  unescape(new RegExp(`\\s${name}="([^"]*)"`, "u").exec(tag)?.[1] ?? "");
const all = (xml: string, pattern: RegExp): readonly string[] =>
  [...xml.matchAll(pattern)].map(([one]) => one);

/** “AB12” as column and row from nought. */
function toAddress(ref: string): readonly [column: number, row: number] {
  const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/u.exec(ref) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return [column - 1, Number(row) - 1];
}

/** Days of Excel's count are from 30/12/1899. */
const toDay = (serial: number): string => new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);

interface Parts {
  readonly strings: readonly string[];
  /** Whether the numbers of a style are days. */
  readonly isDay: (style: number) => boolean;
}

function readParts(strings: string, styles: string): Parts {
  const formats = new Map(
    all(styles, /<numFmt [^>]*>/gu).map((tag) => [attribute(tag, "numFmtId"), attribute(tag, "formatCode")]),
  );
  const cellStyles = all(/<cellXfs.*?<\/cellXfs>/su.exec(styles)?.[0] ?? "", /<xf [^>]*>/gu);
  return {
    strings: all(strings, /<si>.*?<\/si>/gsu).map((one) => unescape(one.replaceAll(/<[^>]*>/gu, ""))),
    isDay: (style) => (formats.get(attribute(cellStyles[style] ?? "", "numFmtId")) ?? "").includes("yy"),
  };
}

function readCell(tag: string, content: string, { strings, isDay }: Parts): Omit<ReadCell, "link"> {
  const value = unescape(/<v>(.*?)<\/v>/su.exec(content)?.[1] ?? "");
  if (content.includes("<f")) return { text: value, type: "formula" };
  if (attribute(tag, "t") === "s") return { text: strings[Number(value)] ?? "", type: "text" };
  if (isDay(Number(attribute(tag, "s")))) return { text: toDay(Number(value)), type: "day" };
  return { text: value, type: "number" };
}

function readSheet(name: string, xml: string, rels: string, parts: Parts): ReadSheet {
  const targets = new Map(
    all(rels, /<Relationship [^>]*>/gu).map((tag) => [attribute(tag, "Id"), attribute(tag, "Target")]),
  );
  const links = new Map(
    all(xml, /<hyperlink [^>]*>/gu).map((tag) => [
      attribute(tag, "ref"),
      targets.get(attribute(tag, "r:id")),
    ]),
  );
  const rows: ReadCell[][] = [];
  for (const [, tag = "", content = ""] of xml.matchAll(/<c( [^>]*?)(?:\/>|>(.*?)<\/c>)/gsu)) {
    if (content === "") continue;
    const ref = attribute(tag, "r");
    const [column, row] = toAddress(ref);
    const cells = (rows[row] ??= []);
    cells[column] = { ...readCell(tag, content, parts), link: links.get(ref) };
  }
  const empty: ReadCell = { text: "", type: "text", link: undefined };
  return {
    name,
    frozenRows: Number(attribute(/<pane [^>]*>/u.exec(xml)?.[0] ?? "", "ySplit")),
    filter: attribute(/<autoFilter [^>]*>/u.exec(xml)?.[0] ?? "", "ref"),
    widths: all(xml, /<col [^>]*>/gu).map((tag) => Number(attribute(tag, "width"))),
    rows: [...rows].map((cells = []) => [...cells].map((cell) => cell ?? empty)),
  };
}

/** The sheets of a workbook with their cells: a second reader, which knows nothing of the one that wrote it. */
export async function readWorkbook(bytes: Uint8Array): Promise<readonly ReadSheet[]> {
  const zip = await JSZip.loadAsync(bytes);
  const read = async (path: string): Promise<string> => (await zip.file(path)?.async("string")) ?? "";
  const parts = readParts(await read("xl/sharedStrings.xml"), await read("xl/styles.xml"));
  const names = all(await read("xl/workbook.xml"), /<sheet [^>]*>/gu).map((tag) => attribute(tag, "name"));
  return Promise.all(
    names.map(async (name, index) => {
      const file = `sheet${index + 1}.xml`;
      const [xml, rels] = [
        await read(`xl/worksheets/${file}`),
        await read(`xl/worksheets/_rels/${file}.rels`),
      ];
      return readSheet(name, xml, rels, parts);
    }),
  );
}
