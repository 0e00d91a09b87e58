import type { Feature } from "write-excel-file/universal";
import {
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeAttributeValue,
} from "write-excel-file/utility";

/** What the library has no option for: where a sheet's filter reaches, and links of its cells. */
export interface SheetExtras {
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
  const none: SheetExtras = { filter: null, links: [] };
  return {
    files: {
      transform: {
        [sheetPart]: {
          transform: (xml, _, { sheetIndex }) => {
            const extras = sheets[sheetIndex] ?? none;
            return insert(insert(xml, formatFilter(extras)), formatLinks(extras));
          },
        },
        "xl/worksheets/_rels/sheet{id}.xml.rels": {
          insert: (_, { sheetIndex }) => formatTargets(sheets[sheetIndex] ?? none),
        },
      },
    },
  };
}
