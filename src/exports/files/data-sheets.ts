import type { Handbook } from "#handbook/handbook-types.ts";
import { listDocuments } from "#handbook/document-graph.ts";
import { formatPlace } from "#meaning/places/places.ts";
import { documentUrl, findingUrl, modelUrl, placeUrl, planUrl } from "#paths/site-paths.ts";
import { kindNames } from "#text/kind-names.ts";
import { formatDocumentName } from "#views/document/document-names.ts";
import { findAgencyPath } from "#views/parts/agency-index.ts";
import { agencyLevelLabels } from "#views/parts/agency-labels.ts";
import { formatItemNumber } from "#views/parts/citation.ts";
import { toEvidence } from "#views/parts/evidence.ts";
import { getPlan, indexHandbook } from "#views/parts/handbook-index.ts";
import { formatIssuer } from "#views/parts/issuer.ts";
import {
  agencyKindLabels,
  documentRelationLabels,
  getFindingLabel,
  levelLabels,
  severityLabels,
  verdictLabels,
} from "#views/parts/labels.ts";
import { getStateLabel } from "#views/parts/state-labels.ts";
import { planColumns, toDataSheet, type DataSheet } from "./data-columns.ts";
import { listItems } from "./data-items.ts";

const listModels = (handbook: Handbook): DataSheet =>
  toDataSheet("Mô hình", handbook.models, [
    { head: "Nhóm", value: ({ group }) => group },
    { head: "Mô hình", value: ({ title }) => title, path: ({ id }) => modelUrl(id) },
    { head: "Tên khác", value: ({ aliases }) => aliases.join("; ") },
    { head: "Mục tiêu", value: ({ objective }) => objective },
    { head: "Số kế hoạch đã đưa vào", value: ({ adoptedBy }) => adoptedBy },
    {
      head: "Số hiệu ở các kế hoạch",
      value: ({ numbers }) =>
        numbers.map(({ plan, number }) => `${getPlan(handbook, plan).placeName} ${number}`).join("; "),
    },
    { head: "Mã", value: ({ id }) => id },
  ]);

const listPlans = (handbook: Handbook): DataSheet =>
  toDataSheet("Kế hoạch", handbook.plans, [
    { head: "Địa phương", value: ({ placeName }) => placeName, path: ({ id }) => planUrl(id) },
    { head: "Cấp", value: ({ level }) => levelLabels[level] },
    { head: "Loại", value: ({ kind }) => kindNames[kind] },
    { head: "Số, ký hiệu", value: ({ number }) => number ?? "" },
    { head: "Ban hành", value: ({ issuedOn }) => issuedOn ?? "" },
    { head: "Cơ quan ban hành", value: (plan) => formatIssuer(plan) },
    { head: "Người ký", value: ({ signatories }) => signatories.map(({ name }) => name).join("; ") },
    { head: "Trích yếu", value: ({ title }) => title },
    { head: "Từ tháng", value: ({ period }) => period?.from ?? "" },
    { head: "Đến tháng", value: ({ period }) => period?.to ?? "" },
    { head: "Số mục", value: ({ items }) => items.length },
    { head: "Số mô hình đã đưa vào", value: ({ adoptedCount }) => adoptedCount },
    { head: "Số dòng văn bản", value: ({ sourceLines }) => sourceLines.length },
    { head: "Mã", value: ({ id }) => id },
  ]);

const listAdoption = (handbook: Handbook): DataSheet => {
  const { models, items } = indexHandbook(handbook);
  return toDataSheet("Ma trận", handbook.adoption, [
    {
      head: "Mô hình",
      value: ({ model }) => models.get(model)?.title ?? model,
      path: ({ model }) => modelUrl(model),
    },
    ...planColumns<Handbook["adoption"][number]>(handbook, ({ plan }) => plan),
    { head: "Trạng thái", value: ({ state }) => getStateLabel(state).word },
    {
      head: "Mục",
      value: ({ items: ids }) =>
        ids
          .flatMap((id) => items.get(id) ?? [])
          .map(formatItemNumber)
          .join("; "),
    },
  ]);
};

const listAgencies = (handbook: Handbook): DataSheet =>
  toDataSheet("Cơ quan", handbook.agencies, [
    { head: "Cơ quan", value: ({ name }) => name, path: ({ id }) => findAgencyPath(handbook, id) },
    { head: "Loại", value: ({ kind }) => agencyKindLabels[kind] },
    { head: "Cấp", value: ({ level }) => agencyLevelLabels[level] },
    {
      head: "Tên khác, viết tắt",
      value: ({ names, abbreviations }) => [...names, ...abbreviations].join("; "),
    },
    {
      head: "Nay",
      value: ({ successors }) => [...new Set(successors.map(({ name }) => name))].join("; "),
    },
    { head: "Mã", value: ({ id }) => id },
  ]);

const listPlaces = (handbook: Handbook): DataSheet =>
  toDataSheet("Địa phương", handbook.places, [
    {
      head: "Đơn vị",
      value: (place) => formatPlace(place, handbook.words),
      path: ({ code }) => placeUrl(code),
    },
    { head: "Mã đơn vị", value: ({ code }) => code },
    { head: "Cấp", value: ({ level }) => levelLabels[level] },
    { head: "Từ ngày", value: ({ from }) => from ?? "" },
    { head: "Đến ngày", value: ({ until }) => until ?? "" },
    {
      head: "Văn bản",
      value: ({ successors }) => [...new Set(successors.map(({ document }) => document))].join("; "),
    },
  ]);

const listCited = (handbook: Handbook): DataSheet => {
  const cited = new Map(listDocuments(handbook).map((node) => [node.entry?.id ?? "", node]));
  return toDataSheet("Văn bản được dẫn", handbook.documents, [
    {
      head: "Văn bản",
      value: ({ kind, name, number }) => formatDocumentName({ kind, name: name ?? null, number }),
      path: ({ id }) => documentUrl(id),
    },
    { head: "Ban hành", value: ({ issuedOn }) => issuedOn ?? "" },
    { head: "Cơ quan ban hành", value: ({ issuer }) => issuer },
    { head: "Trích yếu", value: ({ title }) => title ?? "" },
    { head: "Số kế hoạch dẫn", value: ({ id }) => cited.get(id)?.uses.length ?? 0 },
    {
      head: "Kế hoạch dẫn",
      value: ({ id }) =>
        (cited.get(id)?.uses ?? [])
          .map(({ plan, relation }) => `${plan.placeName} (${documentRelationLabels[relation]})`)
          .join("; "),
    },
    { head: "Mã", value: ({ id }) => id },
  ]);
};

const listFindings = (handbook: Handbook): DataSheet => {
  const { items } = indexHandbook(handbook);
  return toDataSheet("Điểm cần lưu ý", handbook.findings, [
    ...planColumns<Handbook["findings"][number]>(handbook, ({ plan }) => plan),
    {
      head: "Mục",
      value: ({ item }) => {
        const own = item === null ? undefined : items.get(item);
        return own === undefined ? "cả kế hoạch" : formatItemNumber(own);
      },
      path: findingUrl,
    },
    { head: "Loại", value: ({ code }) => getFindingLabel(code) },
    { head: "Mức", value: ({ severity }) => severityLabels[severity] },
    { head: "Nội dung", value: ({ detail }) => detail },
    { head: "Dòng", value: ({ plan, evidence }) => toEvidence(plan, evidence)?.text ?? "" },
    {
      head: "Biên tập viên",
      value: ({ judgement }) => (judgement === undefined ? "chưa xem xét" : verdictLabels[judgement.verdict]),
    },
    { head: "Lý do", value: ({ judgement }) => judgement?.reason ?? "" },
  ]);
};

/** The sheets of du-lieu.xlsx, one a data file in the order of the contract: as many rows, in the words of an official. */
export const listDataSheets = (handbook: Handbook): readonly DataSheet[] => [
  listModels(handbook),
  listPlans(handbook),
  listItems(handbook),
  listAdoption(handbook),
  listAgencies(handbook),
  listPlaces(handbook),
  listCited(handbook),
  listFindings(handbook),
];
