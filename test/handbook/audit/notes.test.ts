import { notApplicable } from "#handbook/audit/not-applicable.ts";
import { numberingDiffers } from "#handbook/audit/numbering-differs.ts";
import { personalData } from "#handbook/audit/personal-data.ts";
import { recognition } from "#handbook/audit/recognition.ts";
import { renamedAgency, renamedPlace } from "#handbook/audit/renamed.ts";
import { auditRules, runAudit } from "#handbook/audit/run-audit.ts";
import { unknownAgency } from "#handbook/audit/unknown-agency.ts";
import { unmatchedItem } from "#handbook/audit/unmatched-item.ts";
import { maskLines } from "#text/mask.ts";
import { describe, expect, test } from "vitest";
import { detailsOf, findIn } from "../../helpers/findings.ts";
import { type ContentLists, makeHandbook, type PlanText } from "../../helpers/make-handbook.ts";
import { soundItem } from "../../helpers/plan-text.ts";
import { sampleAgencies, samplePlaces } from "../../helpers/sample-content.ts";

describe("numbering-differs", () => {
  const title = "Khám chữa bệnh bằng thẻ căn cước";
  const source: PlanText = {
    id: "goc-2023",
    place: "52",
    issued: "ngày 02 tháng 8 năm 2023",
    items: [{ title: `53 ${title}`, models: ["mot"] }],
  };
  const models = { mot: { title, reference: { plan: "goc-2023", number: 1 } } };
  const tell = (...plans: readonly PlanText[]): string[] =>
    numberingDiffers.check(makeHandbook(plans, { models })).map((finding) => finding.detail);
  const fourth: PlanText = { items: [{ number: 4, title }] };

  test("tells the number and title of the plan from which the catalog took the model, never of the catalog", () => {
    expect(tell(fourth, source)).toEqual([
      "Số 4 ở kế hoạch này là số 1 ở kế hoạch của Cao Bình: “53 Khám chữa bệnh bằng thẻ căn cước”.",
    ]);
  });

  test("tells the year where the collection has another plan of that place", () => {
    const later = { id: "goc-2025", place: "52", items: [] };
    expect(tell(fourth, source, later)[0]).toMatch(/^Số 4 .* ở kế hoạch của Cao Bình năm 2023: /);
  });

  test("is silent on the same number, in the reference plan and on tasks", () => {
    const own: PlanText = { ...source, items: [{ number: 4, title }] };
    const task: PlanText = { items: [{ number: 4, title, kind: "task" }] };
    for (const plans of [[{ items: [{ title }] }, source], [own], [task, source]])
      expect(tell(...plans)).toEqual([]);
  });
});

describe("not-applicable", () => {
  test("quotes the plan's own sentence", () => {
    const item = { lines: ["Không áp dụng trên địa bàn do không có nhà ga."] };
    expect(detailsOf(notApplicable, { items: [item] })).toEqual([
      "Văn bản nêu (dòng 11): “Không áp dụng trên địa bàn do không có nhà ga”.",
    ]);
    expect(detailsOf(notApplicable)).toEqual([]);
  });
});

describe("unmatched-item", () => {
  test("is a warning for a model, a note for a task, nothing for a matched item", () => {
    expect(detailsOf(unmatchedItem, { items: [{}] })).toEqual([
      "Tên “Tên 1” không khớp với mô hình nào của danh mục.",
    ]);
    expect(findIn(unmatchedItem, { items: [{}] })[0]?.severity).toBe("warning");
    expect(findIn(unmatchedItem, { items: [{ kind: "task" }] })[0]?.severity).toBe("note");
    expect(detailsOf(unmatchedItem)).toEqual([]);
  });

  test("is a judged note with the editor's reason where an editor decided on no model", () => {
    const reason = "Nhiệm vụ bố trí kinh phí chung.";
    const review = { matches: [{ item: 1, models: [], reason }] };
    expect(findIn(unmatchedItem, { items: [{}], review })).toMatchObject([
      {
        severity: "note",
        detail: "Biên tập viên xác định “Tên 1” không thuộc mô hình nào của danh mục.",
        judgement: { verdict: "confirmed", reason },
      },
    ]);
  });
});

describe("unknown-agency", () => {
  test("names each unknown body once", () => {
    const item = { body: { leads: "Ban X, SYT" }, annex: { leads: "Ban X" } };
    expect(detailsOf(unknownAgency, { items: [item] })).toEqual(["Danh mục cơ quan chưa có “Ban X”."]);
    expect(detailsOf(unknownAgency)).toEqual([]);
  });
});

describe("renamed-agency and renamed-place", () => {
  const plan: PlanText = { items: [{ body: { leads: "STTTT" } }, { body: { leads: "Công an tỉnh" } }] };
  const old = {
    id: "so-cu",
    name: "Sở Thông tin và Truyền thông",
    abbreviations: ["STTTT"],
    kind: "department" as const,
    level: "province" as const,
  };
  const told = (fate: object): string[] =>
    detailsOf(renamedAgency, plan, { agencies: [...sampleAgencies, { ...old, ...fate }] });
  const row = { since: "2025-03-01", source: "Nghị định 2" };
  const until = "2025-02-28";

  test("tell the body of today and how many items name the old one", () => {
    expect(told({ until, successors: [{ name: "Sở Khoa học và Công nghệ", ...row }] })).toEqual([
      "“Sở Thông tin và Truyền thông”, nêu ở 1 mục, từ ngày 01/3/2025 là: Sở Khoa học và Công nghệ.",
    ]);
    expect(told({})).toEqual([]);
  });

  test("tell the body of the plan's place, what moved from one that goes on, and why no heir is known", () => {
    const rows = [
      { name: "Sở Chung", ...row },
      { name: "Sở Riêng", places: ["37"], ...row },
      { name: "Sở Khác", places: ["46"], ...row },
    ];
    expect(told({ until, successors: rows })).toEqual([
      "“Sở Thông tin và Truyền thông”, nêu ở 1 mục, từ ngày 01/3/2025 là: Sở Riêng.",
    ]);
    expect(told({ successors: [{ name: "Công an tỉnh", function: "lý lịch", ...row }] })).toEqual([
      "“Sở Thông tin và Truyền thông”, nêu ở 1 mục, từ ngày 01/3/2025 đã chuyển chức năng cho: Công an tỉnh (lý lịch).",
    ]);
    expect(told({ until, unclear: "chưa thấy quyết định" })).toEqual([
      "“Sở Thông tin và Truyền thông”, nêu ở 1 mục, đã kết thúc ngày 28/02/2025; chưa rõ cơ quan kế thừa: chưa thấy quyết định.",
    ]);
    expect(told({ successors: [rows[2]] })).toEqual([]);
  });

  test("tell the unit of today, since when and by which resolution", () => {
    const inTown = { place: "381" };
    const told = (plan: PlanText, lists?: ContentLists) => detailsOf(renamedPlace, plan, lists);
    const one = samplePlaces.map((place) =>
      "successors" in place ? { ...place, successors: place.successors.slice(0, 1) } : place,
    );
    expect(told(inTown, { places: one })).toEqual([
      "Thị xã Bắc Sơn đã được sắp xếp lại từ ngày 01/7/2025 (1686/NQ-UBTVQH15); nay là phường Bắc Sơn.",
    ]);
    expect(told(inTown, { date: "2025-06-30" })).toEqual([]);
    expect(told({})).toEqual([]);
  });
});

describe("recognition and personal-data", () => {
  test("tell what was printed and why it was changed, at the item that holds the line", () => {
    const repair = { line: 11, printed: "VneID", corrected: "VNeID", reason: "Tên ứng dụng là VNeID." };
    const plan = { items: [{ body: { tools: "VneID" } }], review: { repairs: [repair] } };
    const [found] = findIn(recognition, plan);
    expect(found?.detail).toBe("Sửa “VneID” thành “VNeID” (dòng 11): Tên ứng dụng là VNeID.");
    expect(found).toMatchObject({ item: "an-binh-2024/1", severity: "note", evidence: [11, 11] });
    expect(detailsOf(recognition)).toEqual([]);
  });

  test("name the line in which something was masked", () => {
    const { lines: text } = maskLines(["Một dòng", `Liên hệ: ${"09"}${"12345678"}`]);
    expect(detailsOf(personalData, { text })).toEqual(["Dữ liệu cá nhân ở dòng 2 đã được ẩn khi nhập."]);
    expect(detailsOf(personalData)).toEqual([]);
  });
});

describe("runAudit(audited)", () => {
  test("finds nothing in a plan without a fault", () => {
    expect(runAudit(makeHandbook([{}]))).toEqual([]);
  });

  test("has one rule for each code, each with a name and a sentence", () => {
    const codes = auditRules.map((rule) => rule.code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(auditRules.filter((rule) => rule.name === "" || !rule.meaning.endsWith("."))).toEqual([]);
  });

  test("keeps plan order, then rule order", () => {
    const broken = (id: string, month: number): PlanText => ({
      id,
      number: null,
      issued: `ngày 01 tháng 0${month} năm 2024`,
      items: [{ ...soundItem, title: "Tên 1" }],
    });
    const found = runAudit(makeHandbook([broken("hai-2024", 3), broken("mot-2024", 2)]));
    expect(found.map((finding) => `${finding.plan} ${finding.code}`)).toEqual([
      "mot-2024 missing-number",
      "mot-2024 unmatched-item",
      "hai-2024 missing-number",
      "hai-2024 unmatched-item",
    ]);
  });
});
