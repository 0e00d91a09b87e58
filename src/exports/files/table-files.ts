import type { Handbook } from "#handbook/handbook-types.ts";
import { remember } from "#text/remember.ts";
import { buildAgencyList } from "#views/agency/agency-list.ts";
import { buildAgencyPage } from "#views/agency/agency-page.ts";
import { agencyPlaceUrl } from "#paths/site-paths.ts";
import { buildAgencyPlace } from "#views/agency/agency-place.ts";
import { toAgencyPlaceFiles } from "#views/agency/agency-place-tables.ts";
import { toAgencyFile, toTaskFile } from "#views/agency/agency-tables.ts";
import { documentUrl } from "#paths/site-paths.ts";
import { buildDocumentPage, buildDocumentsPage, listDocumentIds } from "#views/document/documents-page.ts";
import { toCitationFile, toCitingFile, toDocumentFile } from "#views/document/document-tables.ts";
import { toFindingCountFile, toFindingFile } from "#views/finding/finding-file.ts";
import { buildFindingsPage } from "#views/finding/findings-page.ts";
import { buildCrosswalkPage } from "#views/matrix/crosswalk.ts";
import { toCrosswalkFile, toMatrixFile } from "#views/matrix/matrix-file.ts";
import { buildMatrix } from "#views/matrix/matrix.ts";
import { toAdoptionFile } from "#views/model/adoption-table.ts";
import { buildCatalogPage } from "#views/model/catalog-page.ts";
import { toCatalogFile } from "#views/model/catalog-table.ts";
import { listAdoption } from "#views/model/model-page.ts";
import { indexAgencies } from "#views/parts/agency-index.ts";
import { buildPlacePage } from "#views/place/place-page.ts";
import { toOnePlaceFiles, toPlaceFiles } from "#views/place/place-tables.ts";
import { buildPlaceList } from "#views/place/place-list.ts";
import { buildPlanList } from "#views/plan/plan-list.ts";
import { toPlanFile } from "#views/plan/plan-table.ts";
import type { TableFile } from "#views/table/table-file.ts";
import { buildGlossaryPage, findPrintedTerms } from "#views/terms/glossary-page.ts";
import { toGlossaryFile } from "#views/terms/glossary-table.ts";
import { buildTimelinePage } from "#views/timeline/timeline-page.ts";
import { toDeadlineFile, toLaneFile } from "#views/timeline/timeline-tables.ts";

type Entry = readonly [path: string, make: () => TableFile];

/** Tables of pages that there are once. */
const listSingle = (handbook: Handbook): readonly Entry[] => [
  ["/co-quan/danh-sach.csv", () => toAgencyFile(buildAgencyList(handbook))],
  ["/mo-hinh/mo-hinh.csv", () => toCatalogFile(buildCatalogPage(handbook))],
  ["/can-cu/can-cu.csv", () => toCitationFile(buildDocumentsPage(handbook))],
  ["/doi-chieu-so/doi-chieu-so.csv", () => toCrosswalkFile(buildCrosswalkPage(handbook))],
  ["/thoi-han/thoi-han.csv", () => toDeadlineFile(buildTimelinePage(handbook))],
  ["/can-cu/van-ban.csv", () => toDocumentFile(buildDocumentsPage(handbook))],
  ["/luu-y/tong-hop.csv", () => toFindingCountFile(buildFindingsPage(handbook))],
  ["/luu-y/luu-y.csv", () => toFindingFile(buildFindingsPage(handbook))],
  ["/thuat-ngu/thuat-ngu.csv", () => toGlossaryFile(buildGlossaryPage(handbook), findPrintedTerms(handbook))],
  ["/thoi-han/tong-hop.csv", () => toLaneFile(buildTimelinePage(handbook))],
  ["/ma-tran/ma-tran.csv", () => toMatrixFile(buildMatrix(handbook))],
  ["/ke-hoach/ke-hoach.csv", () => toPlanFile(buildPlanList(handbook), "/ke-hoach/")],
  ["/dia-phuong/cap-duoi.csv", () => toPlaceFiles(buildPlaceList(handbook)).lower],
  ["/dia-phuong/cap-tinh.csv", () => toPlaceFiles(buildPlaceList(handbook)).provinces],
];

/** Tables of one agency, model, place or document each. */
function listOwn(handbook: Handbook): readonly Entry[] {
  const agencies = [...indexAgencies(handbook).tasks.keys()].map((id): Entry => [
    `/co-quan/${id}/vai-tro.csv`,
    () => toTaskFile(id, buildAgencyPage(handbook, id)),
  ]);
  const models = handbook.models.map((model): Entry => [
    `/mo-hinh/${model.id}/ap-dung.csv`,
    () => toAdoptionFile(model.id, listAdoption(handbook, model)),
  ]);
  const plans = handbook.plans.flatMap(({ id }): readonly Entry[] => {
    const url = agencyPlaceUrl(id);
    const files = (): ReturnType<typeof toAgencyPlaceFiles> =>
      toAgencyPlaceFiles(buildAgencyPlace(handbook, id));
    return [
      [`${url}nhan-viec.csv`, () => files().heirs],
      [`${url}co-quan.csv`, () => files().named],
    ];
  });
  const documents = listDocumentIds(handbook).map((id): Entry => [
    `${documentUrl(id)}noi-dan.csv`,
    () => toCitingFile(id, buildDocumentPage(handbook, id)),
  ]);
  return [...agencies, ...models, ...plans, ...documents];
}

/** Tables of the pages of places. */
const listOfPlaces = (handbook: Handbook): readonly Entry[] =>
  [...new Set(handbook.places.map(({ code }) => code))].flatMap((code): readonly Entry[] => {
    const { units, comparison } = toOnePlaceFiles(buildPlacePage(handbook, code));
    return [units, ...(comparison === null ? [] : [comparison])].map((file) => [file.path, () => file]);
  });

/** The files of all tables of a handbook's pages, by their site path: made when they are asked for, and not kept. */
export const indexTableFiles = remember(
  (handbook: Handbook): ReadonlyMap<string, () => TableFile> =>
    new Map([...listSingle(handbook), ...listOwn(handbook), ...listOfPlaces(handbook)]),
);
