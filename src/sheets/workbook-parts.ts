import type { Feature } from "write-excel-file/universal";
import {
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeAttributeValue,
  sanitizeTextContent,
} from "write-excel-file/utility";

/** What the library has no option for: where a sheet's filter reaches, and links of its cells. */
export interface SheetExtras {
  readonly name: string;
  /** Rows with the heads, and columns; null for a sheet without filter. */
  readonly filter: { readonly rows: number; readonly columns: number } | null;
  readonly links: readonly { readonly row: number; readonly column: number; readonly target: string }[];
}

const sheetPart = "xl/worksheets/sheet{id}.xml";
const linkType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";

const insert = (xml: string, markup: string): string =>
  markup === ""
    ? xml
    : insertElementMarkupAccordingToOrderOfSiblings(
        xml,
        markup,
        getOrderOfSiblings(sheetPart, "worksheet") ?? [],
        "worksheet",
      );

function formatFilter({ filter }: SheetExtras): string {
  if (filter === null) return "";
  const last = getCellAddress(filter.rows - 1, filter.columns - 1);
  return `<autoFilter ref="A1:${last}"/>`;
}

/** Frozen rows alone part a sheet in two, not in four: LibreOffice drops the pane that the library writes. */
const fixPane = (xml: string): string =>
  xml.replace(/ xSplit="0"(.*?)activePane="bottomRight"/u, '$1activePane="bottomLeft"');

/** Names of the filtered ranges, without which LibreOffice shows no filter. */
function formatRanges(sheets: readonly SheetExtras[]): string {
  const names = sheets.flatMap(({ name, filter }, at) => {
    if (filter === null) return [];
    const last = getCellAddress(filter.rows - 1, filter.columns - 1).replace(/(?=\d)/u, "$");
    const range = sanitizeTextContent(`'${name.replaceAll("'", "''")}'!$A$1:$${last}`);
    return [
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">${range}</definedName>`,
    ];
  });
  return `<definedNames>${names.join("")}</definedNames>`;
}

const linkId = (index: number): string => `rId-link-${index + 1}`;

function formatLinks({ links }: SheetExtras): string {
  const marks = links.map(
    ({ row, column }, index) => `<hyperlink ref="${getCellAddress(row, column)}" r:id="${linkId(index)}"/>`,
  );
  return marks.length === 0 ? "" : `<hyperlinks>${marks.join("")}</hyperlinks>`;
}

const formatTargets = ({ links }: SheetExtras): string =>
  links
    .map(
      ({ target }, index) =>
        `<Relationship Id="${linkId(index)}" Type="${linkType}" Target="${sanitizeAttributeValue(target)}" TargetMode="External"/>`,
    )
    .join("");

/** Filters and links of a workbook's sheets, in the order of the sheets (ECMA-376 Part 1, 18.3.1.2 and 18.3.1.47). */
export function addExtras(sheets: readonly SheetExtras[]): Feature<Blob> {
  const none: SheetExtras = { name: "", filter: null, links: [] };
  return {
    files: {
      transform: {
        [sheetPart]: {
          transform: (xml, _, { sheetIndex }) => {
            const extras = sheets[sheetIndex] ?? none;
            return insert(insert(fixPane(xml), formatFilter(extras)), formatLinks(extras));
          },
        },
        "xl/workbook.xml": {
          transform: (xml) =>
            insertElementMarkupAccordingToOrderOfSiblings(
              xml,
              formatRanges(sheets),
              getOrderOfSiblings("xl/workbook.xml", "workbook") ?? [],
              "workbook",
            ),
        },
        "xl/worksheets/_rels/sheet{id}.xml.rels": {
          insert: (_, { sheetIndex }) => formatTargets(sheets[sheetIndex] ?? none),
        },
      },
    },
  };
}
