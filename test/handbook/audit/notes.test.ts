import { notApplicable } from "#handbook/audit/not-applicable.ts";
import { numberingDiffers } from "#handbook/audit/numbering-differs.ts";
import { personalData } from "#handbook/audit/personal-data.ts";
import { recognition } from "#handbook/audit/recognition.ts";
import { renamedAgency, renamedPlace } from "#handbook/audit/renamed.ts";
import { auditRules, runAudit } from "#handbook/audit/run-audit.ts";
import { unknownAgency } from "#handbook/audit/unknown-agency.ts";
import { unmatchedItem } from "#handbook/audit/unmatched-item.ts";
import type { CatalogModel, Plan } from "#handbook/handbook-types.ts";
import { agencyEntry } from "#schema/agencies.ts";
import { placeEntry } from "#schema/places.ts";
import { maskLines } from "#text/mask.ts";
import { describe, expect, test } from "vitest";
import { detailsOf, findIn, makeAudited, makeItem, makePlan, mention } from "../../helpers/audited.ts";

const model: CatalogModel = {
  id: "mot",
  group: 1,
  order: 1,
  title: "Dịch vụ công thiết yếu",
  aliases: [],
  printed: [],
  synonyms: [],
  sources: [],
  objective: "",
  reference: { plan: "goc-2023", number: 1 },
  numbers: [],
  adoptedBy: 0,
};

describe("numbering-differs", () => {
  const source = makePlan(
    [makeItem(1, { body: { title: "53 dịch vụ công thiết yếu" } }, { plan: "goc-2023" })],
    {
      id: "goc-2023",
      place: { ...makePlan().place, name: "Gốc" },
      placeCode: "46",
    },
  );
  const tell = (...plans: readonly Plan[]): string[] =>
    numberingDiffers.check(makeAudited(plans, { models: [model] })).map((finding) => finding.detail);

  test("tells the number and title of the plan from which the catalog took the model, never of the catalog", () => {
    expect(tell(makePlan([makeItem(4)]), source)).toEqual([
      "Số 4 ở kế hoạch này là số 1 ở kế hoạch của Gốc: “53 dịch vụ công thiết yếu”.",
    ]);
  });

  test("tells the year where the collection has another plan of that place", () => {
    const later = makePlan([], { id: "goc-2025", place: source.place, placeCode: source.placeCode });
    expect(tell(makePlan([makeItem(4)]), source, later)[0]).toMatch(/^Số 4 .* ở kế hoạch của Gốc năm 2024: /);
  });

  test("is silent on the same number, in the reference plan and on tasks", () => {
    const own = { ...source, items: [makeItem(4, {}, { plan: "goc-2023" })] };
    const task = makePlan([makeItem(4, {}, { kind: "task" })]);
    for (const plans of [[makePlan([makeItem(1)]), source], [own], [task, source]])
      expect(tell(...plans)).toEqual([]);
  });
});

describe("not-applicable", () => {
  test("quotes the plan's own sentence", () => {
    const facts = { status: "not-applicable", statusReason: "Không có nhà ga." } as const;
    expect(detailsOf(notApplicable, makePlan([makeItem(1, {}, facts)]))).toEqual([
      "Văn bản nêu (dòng 11): “Không có nhà ga”.",
    ]);
    expect(detailsOf(notApplicable, makePlan())).toEqual([]);
  });
});

describe("unmatched-item", () => {
  test("is a warning for a model, a note for a task, nothing for a matched item", () => {
    const lost = { models: [] };
    expect(detailsOf(unmatchedItem, makePlan([makeItem(1, {}, lost)]))).toEqual([
      "Tên “Tên 1” không khớp với mô hình nào của danh mục.",
    ]);
    expect(findIn(unmatchedItem, makePlan([makeItem(1, {}, lost)]))[0]?.severity).toBe("warning");
    expect(findIn(unmatchedItem, makePlan([makeItem(1, {}, { ...lost, kind: "task" })]))[0]?.severity).toBe(
      "note",
    );
    expect(detailsOf(unmatchedItem, makePlan())).toEqual([]);
  });

  test("is a judged note with the editor's reason where an editor decided on no model", () => {
    const facts = {
      models: [],
      decision: { by: "editor", reason: "Nhiệm vụ bố trí kinh phí chung." },
    } as const;
    expect(findIn(unmatchedItem, makePlan([makeItem(1, {}, facts)]))).toMatchObject([
      {
        severity: "note",
        detail: "Biên tập viên xác định “Tên 1” không thuộc mô hình nào của danh mục.",
        judgement: { verdict: "confirmed", reason: "Nhiệm vụ bố trí kinh phí chung." },
      },
    ]);
  });
});

describe("unknown-agency", () => {
  test("names each unknown body once", () => {
    const leads = {
      body: [mention(null, "Ban X"), mention("so-y-te", "SYT")],
      annex: [mention(null, "Ban X")],
    };
    expect(detailsOf(unknownAgency, makePlan([makeItem(1, {}, { leads })]))).toEqual([
      "Danh mục cơ quan chưa có “Ban X”.",
    ]);
    expect(detailsOf(unknownAgency, makePlan())).toEqual([]);
  });
});

describe("renamed-agency and renamed-place", () => {
  test("tell the body of today and how many items name the old one", () => {
    const leads = { body: [mention("so-cu", "STTTT")], annex: [] };
    expect(detailsOf(renamedAgency, makePlan([makeItem(1, {}, { leads }), makeItem(2)]))).toEqual([
      "“Sở Thông tin và Truyền thông”, nêu ở 1 mục, từ ngày 01/3/2025 là: Sở Khoa học và Công nghệ.",
    ]);
    expect(detailsOf(renamedAgency, makePlan())).toEqual([]);
  });

  test("tell the body of the plan's place, what moved from one that goes on, and why no heir is known", () => {
    const leads = { body: [mention("so-cu", "STTTT")], annex: [] };
    const plan = makePlan([makeItem(1, {}, { leads })]);
    const told = (fate: object): string[] => {
      const agency = { id: "so-cu", name: "Sở Cũ", kind: "department", level: "province", ...fate };
      return detailsOf(renamedAgency, plan, { agencies: [agencyEntry.parse(agency)] });
    };
    const row = { since: "2025-03-01", source: "Nghị định 2" };
    const until = "2025-02-28";
    const rows = [
      { name: "Sở Chung", ...row },
      { name: "Sở Riêng", places: ["37"], ...row },
      { name: "Sở Khác", places: ["46"], ...row },
    ];
    expect(told({ until, successors: rows })).toEqual([
      "“Sở Cũ”, nêu ở 1 mục, từ ngày 01/3/2025 là: Sở Riêng.",
    ]);
    expect(told({ successors: [{ name: "Công an tỉnh", function: "lý lịch", ...row }] })).toEqual([
      "“Sở Cũ”, nêu ở 1 mục, từ ngày 01/3/2025 đã chuyển chức năng cho: Công an tỉnh (lý lịch).",
    ]);
    expect(told({ until, unclear: "chưa thấy quyết định" })).toEqual([
      "“Sở Cũ”, nêu ở 1 mục, đã kết thúc ngày 28/02/2025; chưa rõ cơ quan kế thừa: chưa thấy quyết định.",
    ]);
    expect(told({ successors: [rows[2]] })).toEqual([]);
  });

  test("tell the unit of today, since when and by which resolution", () => {
    const kind = { name: "Bắc Sơn", from: null, successors: [] };
    const town = placeEntry.parse({
      ...kind,
      code: "381",
      kind: "thi-xa",
      level: "district",
      until: "2025-06-30",
      successors: [{ code: "14812", since: "2025-07-01", how: "split", document: "Nghị quyết 1" }],
    });
    const ward = placeEntry.parse({
      ...kind,
      code: "14812",
      kind: "phuong",
      level: "commune",
      from: "2025-07-01",
      until: null,
    });
    expect(detailsOf(renamedPlace, makePlan([], { place: town }), { places: [town, ward] })).toEqual([
      "Thị xã Bắc Sơn đã được sắp xếp lại từ ngày 01/7/2025 (Nghị quyết 1); nay là phường Bắc Sơn.",
    ]);
    expect(detailsOf(renamedPlace, makePlan([], { place: town }), { date: "2025-06-30" })).toEqual([]);
    expect(detailsOf(renamedPlace, makePlan())).toEqual([]);
  });
});

describe("recognition and personal-data", () => {
  test("tell what was printed and why it was changed, at the item that holds the line", () => {
    const repair = { line: 10, printed: "VneID", corrected: "VNeID", reason: "Tên ứng dụng là VNeID." };
    const item = makeItem(1, {}, { repairs: [repair] });
    const [found] = findIn(recognition, makePlan([item], { repairs: [repair] }));
    expect(found?.detail).toBe("Sửa “VneID” thành “VNeID” (dòng 10): Tên ứng dụng là VNeID.");
    expect(found).toMatchObject({ item: "an-binh-2024/1", severity: "note", evidence: [10, 10] });
    expect(detailsOf(recognition, makePlan())).toEqual([]);
  });

  test("name the line in which something was masked", () => {
    const { lines: sourceLines } = maskLines(["Một dòng", `Liên hệ: ${"09"}${"12345678"}`]);
    expect(detailsOf(personalData, makePlan([], { sourceLines }))).toEqual([
      "Dữ liệu cá nhân ở dòng 2 đã được ẩn khi nhập.",
    ]);
    expect(detailsOf(personalData, makePlan())).toEqual([]);
  });
});

describe("runAudit(audited)", () => {
  test("finds nothing in a plan without a fault", () => {
    expect(runAudit(makeAudited())).toEqual([]);
  });

  test("has one rule for each code, each with a name and a sentence", () => {
    const codes = auditRules.map((rule) => rule.code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(auditRules.filter((rule) => rule.name === "" || !rule.meaning.endsWith("."))).toEqual([]);
  });

  test("keeps plan order, then rule order", () => {
    const broken = (id: string) =>
      makePlan([makeItem(1, {}, { plan: id, models: [] })], { id }, { number: null });
    const found = runAudit(makeAudited([broken("mot-2023"), broken("hai-2024")]));
    expect(found.map((finding) => `${finding.plan} ${finding.code}`)).toEqual([
      "mot-2023 missing-number",
      "mot-2023 unmatched-item",
      "hai-2024 missing-number",
      "hai-2024 unmatched-item",
    ]);
  });
});
