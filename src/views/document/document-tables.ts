import { noteCell, stackCells, textCell } from "#views/table/cell.ts";
import { joinSheets, toSheet } from "#views/table/sheet.ts";
import type { TableFile } from "#views/table/table-file.ts";
import { toCells, type Column, type Grid } from "#views/table/table.ts";
import { documentUrl } from "#paths/site-paths.ts";
import type { CitationRow, DocumentPageProps, DocumentRow, DocumentsPageProps } from "./documents-page.ts";

const documentColumns: readonly Column<DocumentRow>[] = [
  {
    head: "Văn bản",
    isHead: true,
    inFile: { text: "Văn bản", note: "Trích yếu, hiệu lực", address: "Đường dẫn" },
    cell: ({ path, name, title, fates }) =>
      stackCells(
        { kind: "link", text: name, path },
        title === null ? null : noteCell(title),
        ...fates.map(({ text }) => noteCell(text)),
      ),
  },
  { head: "Ban hành", name: "issued", cell: ({ issued }) => ({ kind: "date", printed: issued }) },
  { head: "Cơ quan ban hành", name: "issuer", cell: ({ issuer }) => textCell(issuer) },
  {
    head: "Số kế hoạch dẫn",
    name: "plans",
    isNumber: true,
    cell: ({ planCount }) => ({ kind: "number", value: planCount }),
  },
  {
    head: "Số chỗ dẫn",
    name: "places",
    isNumber: true,
    cell: ({ citationCount }) => ({ kind: "number", value: citationCount }),
  },
  {
    head: "Quan hệ",
    name: "relations",
    cell: ({ relations }) => textCell(relations === "" ? "không kế hoạch nào dẫn" : relations),
  },
];

/** Where the collection has none of them the page says so once. */
const toCollectionColumn = (rows: readonly DocumentRow[]): Column<DocumentRow> => ({
  head: "Bộ sưu tập",
  isFileOnly: !rows.some(({ isInside }) => isInside),
  cell: ({ isInside }) => textCell(isInside ? "có" : "ngoài bộ sưu tập"),
});

const mark = (isSet: boolean): string | undefined => (isSet ? "" : undefined);

/** Documents that plans cite. */
export const tabulateDocuments = (rows: readonly DocumentRow[]): Grid =>
  toCells({
    label: "Bảng các văn bản được dẫn",
    caption: "Các văn bản được dẫn, theo ngày ban hành",
    columns: [...documentColumns, toCollectionColumn(rows)],
    rows,
    rowAttributes: ({ id, planCount, isInside, isLaw }) => ({
      "data-document": id,
      "data-cited": mark(planCount > 0),
      "data-inside": mark(isInside),
      "data-law": mark(isLaw),
    }),
  });

const citingPlan: Column<CitationRow> = {
  head: "Kế hoạch",
  isHead: true,
  inFile: { place: "Địa phương", today: "Địa phương nay" },
  cell: ({ place }) => ({ kind: "place", place }),
};

const citedDocument: Column<CitationRow> = {
  head: "Văn bản",
  isHead: true,
  inFile: { text: "Văn bản", note: "Bộ sưu tập", today: "Hiện nay", address: "Đường dẫn" },
  cell: ({ document: { name, path, isInside, fates } }) =>
    stackCells(
      { kind: "link", text: name, path },
      // The page says how many are outside; almost all are.
      isInside ? noteCell("có trong bộ sưu tập") : null,
      ...fates.map(({ text }) => noteCell(text, "today")),
    ),
};

const citations: Column<CitationRow> = {
  head: "Các chỗ dẫn: quan hệ, nguyên văn, dòng",
  label: "",
  inFile: { relation: "Quan hệ", wording: "Nguyên văn", evidence: "Căn cứ" },
  cell: ({ occurrences }) => ({ kind: "citations", places: occurrences }),
};

/** What sorts and filters the citations of all plans in one file. */
const citingPlace: Column<CitationRow> = {
  head: "Địa phương",
  isFileOnly: true,
  inFile: { place: "Địa phương", today: "Địa phương nay" },
  cell: ({ place }) => ({ kind: "place", place }),
};
const citedTitle: Column<CitationRow> = {
  head: "Trích yếu",
  isFileOnly: true,
  cell: ({ document }) => textCell(document.title ?? ""),
};

/** Every place where plans cite one document, a row a plan; or where one plan cites documents, a row a document. */
export const tabulateCitations = (
  label: string,
  by: "plan" | "document",
  rows: readonly CitationRow[],
): Grid =>
  toCells({
    label,
    columns: by === "plan" ? [citingPlan, citations] : [citingPlace, citedDocument, citedTitle, citations],
    rows,
    rowAttributes: ({ document }) => ({ "data-citing": document.id }),
  });

/** Every place where a plan cites a document, plan by plan, as a file: a line a place. */
export const toCitationFile = ({ plans }: DocumentsPageProps): TableFile => ({
  path: "/can-cu/can-cu.csv",
  page: "/can-cu/",
  title: "Các chỗ mà kế hoạch dẫn văn bản",
  sheet: joinSheets(
    "Kế hoạch",
    plans.map(({ heading, rows }) => {
      const places = rows.flatMap((row) => row.occurrences.map((one) => ({ ...row, occurrences: [one] })));
      return { heading, sheet: toSheet(tabulateCitations(heading, "document", places)) };
    }),
  ),
  rows: "[data-citing-plan] li[data-citation]",
});

/** The documents that plans cite as a file. */
export const toDocumentFile = ({ documents }: DocumentsPageProps): TableFile => ({
  path: "/can-cu/van-ban.csv",
  page: "/can-cu/",
  title: "Văn bản được các kế hoạch dẫn",
  sheet: toSheet(tabulateDocuments(documents)),
  rows: "tr[data-document]",
});

/** The plans that cite one document as a file. */
export const toCitingFile = (
  id: string,
  { name, uses }: Pick<DocumentPageProps, "name" | "uses">,
): TableFile => ({
  path: `${documentUrl(id)}noi-dan.csv`,
  page: documentUrl(id),
  title: `Các kế hoạch dẫn ${name}`,
  sheet: toSheet(tabulateCitations(name, "plan", uses)),
  rows: "tr[data-citing]",
});
