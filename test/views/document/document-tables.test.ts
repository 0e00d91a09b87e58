import { describe, expect, it } from "vitest";
import { tabulateDocuments, toDocumentFile } from "#views/document/document-tables.ts";
import { buildDocumentsPage } from "#views/document/documents-page.ts";
import { buildInventedHandbook } from "#preview/invented-handbook.ts";
import { content } from "../../helpers/own-content.ts";

const page = buildDocumentsPage(buildInventedHandbook(content));
const [first] = page.documents;

describe("tabulateDocuments(rows)", () => {
  const hasColumn = (isInside: readonly boolean[]): boolean =>
    tabulateDocuments(isInside.map((is) => ({ ...first!, isInside: is }))).columns.some(
      ({ head, isFileOnly }) => head === "Bộ sưu tập" && isFileOnly !== true,
    );

  it("says which are in the collection where one is, and where none is leaves it to the page", () => {
    expect(hasColumn([false, true])).toBe(true);
    expect(hasColumn([false, false])).toBe(false);
  });

  it("says it in the file in any case", () => {
    const documents = [{ ...first!, isInside: false }];
    expect(JSON.stringify(toDocumentFile({ ...page, documents }).sheet)).toContain("ngoài bộ sưu tập");
  });
});
