import { importPlan } from "#importer/import-plan.ts";
import { findIdleJudgements } from "#handbook/audit/judgements.ts";
import { buildHandbook } from "#handbook/handbook.ts";
import type { Content, Handbook, PlanContent } from "#handbook/handbook-types.ts";
import { dateDocument, findPlaceOfDocument } from "#meaning/places/places.ts";
import { hasError } from "#problems/format-problems.ts";
import type { Problem } from "#problems/problem.ts";
import { suggestNearest } from "#text/nearest.ts";
import { repairLines } from "#text/repair.ts";
import { checkAgencies } from "./check-agencies.ts";
import { checkPlanLevel } from "./check-plan-level.ts";
import { checkCatalogItems, checkCatalogSources } from "./check-catalog.ts";
import { checkDocuments } from "./check-documents.ts";
import { checkNotes } from "./check-notes.ts";
import { checkSource } from "./check-source.ts";
import { checkVocabulary } from "./check-vocabulary.ts";
import { formatItemsYaml } from "#reading/yaml/items-yaml.ts";
import { readContent } from "#reading/read-content.ts";
import type { LocatedPlan, ReadContent } from "#reading/read-content.ts";
import { readContentFile } from "#reading/read-file.ts";
import type { Report } from "#reading/report.ts";
import { suggestNumbers } from "#reading/import/suggest-numbers.ts";

function checkIds(content: Content, located: ReadContent["located"], report: Report): void {
  const modelIds = [...content.catalog.keys()];
  const planIds = [...content.plans.keys()];
  const agencyIds = content.agencies.map((agency) => agency.id);
  const orders = new Map<number, string>();
  for (const [id, data] of located.catalog) {
    const { reference, order } = data.value;
    const first = orders.get(order);
    if (first !== undefined)
      report(
        data,
        ["order"],
        "duplicate-order",
        `Thứ tự ${order} đã dùng cho mô hình “${first}”.`,
        "chọn số khác.",
      );
    orders.set(order, id);
    if (content.plans.get(reference.plan) === undefined) {
      report(
        data,
        ["reference", "plan"],
        "unknown-plan",
        `Kế hoạch “${reference.plan}” không có trong content/plans.`,
        suggestNearest(reference.plan, planIds),
      );
    } else if (
      !content.plans.get(reference.plan)?.imported.items.some((item) => item.number === reference.number)
    ) {
      report(
        data,
        ["reference", "number"],
        "unknown-item",
        `Kế hoạch “${reference.plan}” không có mô hình số ${reference.number}.`,
        suggestNumbers(content.plans.get(reference.plan)),
      );
    }
  }
  checkAgencies(content, located.lists.get("agencies"), report);
  const documents = located.lists.get("documents");
  const numbers = new Set<string>();
  for (const [index, document] of content.documents.entries()) {
    if (documents !== undefined && numbers.has(document.id)) {
      report(
        documents,
        [index, "id"],
        "duplicate-id",
        `Mã văn bản “${document.id}” đã dùng ở trên.`,
        "đặt mã khác.",
      );
    }
    numbers.add(document.id);
  }
  for (const [id, plan] of located.plans) {
    checkReview(id, plan, content, modelIds, agencyIds, report);
    checkDoubts(plan, content.plans.get(id), report);
  }
}

function checkReview(
  id: string,
  plan: LocatedPlan,
  content: Content,
  modelIds: readonly string[],
  agencyIds: readonly string[],
  report: Report,
): void {
  const { review, entry } = plan;
  const own = content.plans.get(id);
  if (own === undefined) return;
  const numbers = own.imported.items.map((item) => item.number);
  const { document } = own.imported;
  if (findPlaceOfDocument(content.places, entry.value.place, document) === undefined) {
    const day = dateDocument(document);
    report(
      entry,
      ["place"],
      "unknown-place",
      `Mã địa phương “${entry.value.place}” không có trong places.yaml${day === null ? "" : ` vào ngày ${day}`}.`,
      content.places.some((place) => place.code === entry.value.place)
        ? "sửa from, until của mã này trong places.yaml, hoặc sửa place."
        : "thêm đơn vị vào places.yaml, hoặc sửa place.",
    );
  }
  checkPlanLevel(entry, content, own, report);
  if (entry.value.source.lines !== own.source.length) {
    report(
      entry,
      ["source", "lines"],
      "line-count",
      `Ghi ${entry.value.source.lines} dòng nhưng source.txt có ${own.source.length} dòng.`,
      "không sửa source.txt; nhập lại từ tệp gốc.",
    );
  }
  const decided = new Set<number>();
  for (const [index, match] of review.value.matches.entries()) {
    if (!numbers.includes(match.item))
      report(
        review,
        ["matches", index, "item"],
        "unknown-item",
        `Kế hoạch “${id}” không có mục số ${match.item}.`,
        suggestNumbers(own),
      );
    if (decided.has(match.item))
      report(
        review,
        ["matches", index, "item"],
        "duplicate-decision",
        `Mục ${match.item} đã có quyết định đối chiếu ở trên.`,
        "gộp hai mục làm một.",
      );
    decided.add(match.item);
    for (const [at, model] of match.models.entries()) {
      if (!modelIds.includes(model.id)) {
        report(
          review,
          ["matches", index, "models", at, "id"],
          "unknown-model",
          `Mô hình “${model.id}” không có trong content/catalog.`,
          suggestNearest(model.id, modelIds),
        );
      }
    }
  }
  for (const [index, reading] of review.value.agencies.entries()) {
    for (const [at, agency] of reading.agencies.entries()) {
      if (!agencyIds.includes(agency)) {
        report(
          review,
          ["agencies", index, "agencies", at],
          "unknown-agency",
          `Mã cơ quan “${agency}” không có trong agencies.yaml.`,
          suggestNearest(agency, agencyIds),
        );
      }
    }
  }
  for (const repair of repairLines(own.source, review.value.repairs).missed) {
    const index = review.value.repairs.indexOf(repair);
    const where = repair.line === "all" ? "source.txt" : `dòng ${repair.line} của source.txt`;
    report(
      review,
      ["repairs", index, "printed"],
      "repair-not-found",
      `Không thấy “${repair.printed}” ở ${where}.`,
      "sửa số dòng hoặc bỏ mục này.",
    );
  }
}

/** Doubts in review.yaml whose words do not stand in their line. */
function checkDoubts(plan: LocatedPlan, own: PlanContent | undefined, report: Report): void {
  if (own === undefined) return;
  const { lines } = repairLines(own.source, own.review.repairs);
  for (const [index, { line, printed }] of plan.review.value.doubts.entries()) {
    if (lines[line - 1]?.includes(printed) === true) continue;
    report(
      plan.review,
      ["doubts", index, "printed"],
      "doubt-not-found",
      `Không thấy “${printed}” ở dòng ${line} của source.txt sau khi sửa lỗi nhận dạng.`,
      "sửa số dòng hoặc bỏ mục này.",
    );
  }
}

/** Whether items.yaml is what the importer makes of source.txt and review.yaml, byte for byte. */
function checkFresh(id: string, plan: LocatedPlan, content: Content): Problem[] {
  const own = content.plans.get(id);
  if (own === undefined) return [];
  const fresh = formatItemsYaml(importPlan(own.source, own.review.repairs).file).split("\n");
  const kept = (readContentFile(plan.itemsFile, plan.itemsFile).text ?? "").split("\n");
  const line = fresh.findIndex((text, index) => text !== kept[index]);
  if (line < 0 && fresh.length === kept.length) return [];
  return [
    {
      file: plan.itemsFile,
      line: (line < 0 ? fresh.length : line) + 1,
      column: 1,
      severity: "error",
      code: "stale-items",
      message: "items.yaml khác với kết quả nhập lại từ source.txt và review.yaml.",
      suggestion: `chạy “npm run import -- --plan ${id}”.`,
    },
  ];
}

/** Judgements in review.yaml on findings that the audit does not make; asked of content that can be built. */
function checkJudgements({ findings }: Handbook, located: ReadContent["located"], report: Report): void {
  for (const [id, { review }] of located.plans) {
    for (const index of findIdleJudgements(id, review.value.findings, findings)) {
      const { code, item, line } = review.value.findings[index] ?? {};
      const place = item === undefined || item === null ? "kế hoạch" : `mục ${item}`;
      const at = line === undefined ? "" : `, dòng ${line}`;
      report(
        review,
        ["findings", index, "code"],
        "idle-judgement",
        `Không có điểm “${code ?? ""}” nào ở ${place}${at} để nhận xét này nói về.`,
        `xem “npm run audit -- --plan ${id}”, rồi sửa hoặc bỏ mục này.`,
      );
    }
  }
}

/** Every problem of a content folder: form of each file, then what one file says of another. */
export function checkContent(folder: string): {
  readonly problems: readonly Problem[];
  readonly content: Content | undefined;
} {
  const { content, problems, located } = readContent(folder);
  if (content === undefined) return { problems, content };
  const found: Problem[] = [...problems];
  const reportAs =
    (severity: Problem["severity"]): Report =>
    (data, path, code, message, suggestion) => {
      const base = { file: data.file, ...data.locate(path), severity, code, message };
      found.push(suggestion === undefined ? base : { ...base, suggestion });
    };
  const report = reportAs("error");
  checkIds(content, located, report);
  checkCatalogSources(content, located, report);
  checkDocuments(content, located.lists.get("documents"), report);
  checkVocabulary(content, located, report);
  for (const [id, plan] of located.plans) {
    found.push(...checkFresh(id, plan, content), ...checkSource(id, plan, content.plans.get(id)));
  }
  if (!hasError(found)) {
    const handbook = buildHandbook(content);
    checkJudgements(handbook, located, report);
    checkCatalogItems(handbook, located, report, reportAs("warning"));
    found.push(...checkNotes(handbook, located));
  }
  return { problems: found, content };
}
