import { issuerDiffers } from "#handbook/audit/issuer-differs.ts";
import { missingDate, missingNumber } from "#handbook/audit/missing-facts.ts";
import { missingField } from "#handbook/audit/missing-field.ts";
import { superseded } from "#handbook/audit/superseded.ts";
import type { Plan } from "#handbook/handbook-types.ts";
import { describe, expect, test } from "vitest";
import { detailsOf, findIn, makeAudited, makeItem, makePlan, mention } from "../../helpers/audited.ts";

const nobody = { body: [], annex: [] };

/** Lines of a source, by number; the others are blank. */
function linesWith(lines: Readonly<Record<number, string>>): string[] {
  return Array.from({ length: 600 }, (_, index) => lines[index + 1] ?? "");
}

describe("missing-number and missing-date", () => {
  test("quote the blank that the text leaves", () => {
    const sourceLines = linesWith({ 3: "Số:      /KH-UBND", 11: "Kế hoạch số 296/KH-UBND" });
    const issued = { on: "2024-03", text: "ngày tháng 3 năm 2024", lines: [5, 5] as [number, number] };
    const plan = makePlan([makeItem(1)], { sourceLines }, { number: null, issued });
    expect(detailsOf(missingNumber, plan)).toEqual([
      "Bản nhận được để trống số, chỉ ghi “Số:      /KH-UBND” (dòng 3).",
    ]);
    expect(detailsOf(missingDate, plan)).toEqual(["Bản nhận được chỉ ghi “ngày tháng 3 năm 2024” (dòng 5)."]);
  });

  test("say so where the text prints nothing", () => {
    const plan = makePlan([makeItem(1)], {}, { number: null, issued: null });
    expect(detailsOf(missingNumber, plan)).toEqual(["Bản nhận được không ghi số, ký hiệu."]);
    expect(detailsOf(missingDate, plan)).toEqual(["Bản nhận được không ghi ngày ban hành."]);
  });

  test("are silent on a full number and date", () => {
    expect([...detailsOf(missingNumber, makePlan()), ...detailsOf(missingDate, makePlan())]).toEqual([]);
  });
});

describe("missing-field", () => {
  test("names all that an item lacks in one finding, and who is named instead of a lead", () => {
    const implementers = { body: [mention(null, "UBND các phường")], annex: [] };
    const item = makeItem(1, {}, { leads: nobody, deadline: { body: null, annex: null }, implementers });
    expect(detailsOf(missingField, makePlan([item]))).toEqual([
      "Không nêu đơn vị chủ trì và thời hạn (dòng 10); chỉ nêu đơn vị thực hiện “UBND các phường”.",
    ]);
  });

  test("asks for an objective only in plans that state it for most items", () => {
    const stating = (number: number) => makeItem(number, { body: { title: "Tên", objective: "Để làm." } });
    expect(detailsOf(missingField, makePlan([stating(1), stating(2), makeItem(3)]))).toEqual([
      "Không nêu mục tiêu (dòng 30).",
    ]);
    expect(detailsOf(missingField, makePlan([stating(1), makeItem(2), makeItem(3)]))).toEqual([]);
  });

  test("asks for a result only of items that the annex alone lists", () => {
    const row = (number: number, result?: string) =>
      makeItem(number, { body: null, annex: { title: "Tên", ...(result === undefined ? {} : { result }) } });
    expect(detailsOf(missingField, makePlan([row(1, "Báo cáo"), row(2, "Báo cáo"), row(3)]))).toEqual([
      "Không nêu kết quả, sản phẩm (dòng 503).",
    ]);
  });

  test("asks nothing of an item that does not apply", () => {
    const item = makeItem(1, {}, { leads: nobody, status: "not-applicable", statusReason: "Không có ga." });
    expect(detailsOf(missingField, makePlan([item]))).toEqual([]);
  });
});

describe("issuer-differs", () => {
  const sign = (title: string) => [{ name: "Nguyễn Văn A", title, lines: [400, 402] as [number, number] }];
  const issuer = (text: string) => [{ text, lines: [2, 2] as [number, number] }];
  const number = (text: string) => ({ text, lines: [3, 3] as [number, number] });

  function makeIssued(symbol: string, block: string, preamble: string, signature: string): Plan {
    const sourceLines = linesWith({ 7: preamble, 400: signature, 402: "Nguyễn Văn A" });
    return makePlan(
      [makeItem(1)],
      { sourceLines },
      { number: number(symbol), issuers: issuer(block), signatories: sign(signature) },
    );
  }

  test("sets title block, symbol, preamble and signature side by side", () => {
    const plan = makeIssued(
      "5/KH-TCT",
      "TỔ CÔNG TÁC ĐỀ ÁN 06",
      "Thực hiện Kế hoạch số 7/KH-UBND của UBND tỉnh, Tổ công tác thị xã ban hành Kế hoạch như sau:",
      "TM. ỦY BAN NHÂN DÂN CHỦ TỊCH",
    );
    expect(detailsOf(issuerDiffers, plan)).toEqual([
      "Cơ quan ban hành không thống nhất: tên cơ quan (dòng 2) ghi “TỔ CÔNG TÁC ĐỀ ÁN 06”; số, ký hiệu (dòng 3) ghi “5/KH-TCT”; lời dẫn (dòng 7) ghi “Tổ công tác thị xã ban hành Kế hoạch”; chữ ký (dòng 400–402) ghi “TM. ỦY BAN NHÂN DÂN CHỦ TỊCH”.",
    ]);
    expect(findIn(issuerDiffers, plan)[0]).toMatchObject({ severity: "note", evidence: [400, 402] });
  });

  test.each([
    [
      "5/KH-UBND",
      "ỦY BAN NHÂN DÂN TỈNH",
      "UBND tỉnh xây dựng kế hoạch thực hiện:",
      "KT. CHỦ TỊCH PHÓ CHỦ TỊCH",
    ],
    ["5/KH-BCĐ", "BAN CHỈ ĐẠO ĐỀ ÁN 06", "", "KT. TRƯỞNG BAN CHỈ ĐẠO PHÓ CHỦ TỊCH UBND TỈNH"],
    ["5/KHPH-TCTĐA06-UBND", "TỔ CÔNG TÁC ĐỀ ÁN 06", "", "TM. ỦY BAN NHÂN DÂN"],
    ["5/KH-CAT", "CÔNG AN TỈNH", "", "GIÁM ĐỐC"],
  ])("is silent on %s of %s", (symbol, block, preamble, signature) => {
    const plan = makeIssued(symbol, block, preamble, signature);
    expect(detailsOf(issuerDiffers, plan)).toEqual([]);
  });

  test("takes the authority of a signature, not the signer's other post", () => {
    const plan = makeIssued(
      "5/KH-BCĐ",
      "BAN CHỈ ĐẠO ĐỀ ÁN 06",
      "Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:",
      "KT. TRƯỞNG BAN CHỈ ĐẠO PHÓ CHỦ TỊCH UBND TỈNH",
    );
    // Three places against one: the preamble is the odd one out.
    expect(findIn(issuerDiffers, plan)[0]?.evidence).toEqual([7, 7]);
    const own = makeIssued(
      "5/KH-CAT",
      "CÔNG AN TỈNH",
      "Ủy ban nhân dân tỉnh ban hành Kế hoạch.",
      "KT. TRƯỞNG BAN PHÓ CHỦ TỊCH UBND TỈNH",
    );
    expect(detailsOf(issuerDiffers, own)).toHaveLength(1);
  });

  test("does not take a plan that the preamble cites for the plan itself", () => {
    const plan = makeIssued(
      "5/KH-BCĐ",
      "BAN CHỈ ĐẠO ĐỀ ÁN 06",
      "Sau khi UBND tỉnh họp, UBND tỉnh ban hành Kế hoạch số 9/KH-UBND ngày 02/3/2023.",
      "TRƯỞNG BAN",
    );
    expect(detailsOf(issuerDiffers, plan)).toEqual([]);
  });
});

describe("superseded", () => {
  const cite = (relation: "replaces" | "based-on", number: string, issuedOn: string, line = 7) => ({
    kind: "Kế hoạch",
    number,
    issuedOn,
    issuer: null,
    relation,
    line,
    text: `Kế hoạch số ${number}`,
    occurrences: [{ relation, line, text: `Kế hoạch số ${number}` }],
  });
  const old = makePlan([makeItem(1, {}, { plan: "cu-2023" })], { id: "cu-2023" });
  const replacing = makePlan(
    [makeItem(1)],
    { id: "moi-2024" },
    { number: { text: "15/KH-UBND", lines: [3, 3] }, cites: [cite("replaces", "12/KH-UBND", "2024-02-01")] },
  );
  const details = (plans: readonly Plan[]) =>
    superseded.check(makeAudited(plans)).map((finding) => [finding.plan, finding.detail]);

  test("tells both plans, the new and the old", () => {
    expect(details([old, replacing])).toEqual([
      ["cu-2023", "Kế hoạch này đã được kế hoạch 15/KH-UBND thay thế."],
      ["moi-2024", "Kế hoạch này thay thế “Kế hoạch số 12/KH-UBND” (dòng 7)."],
    ]);
  });

  test("tells a plan that its basis was replaced by another plan", () => {
    const resting = makePlan([makeItem(1)], {}, { cites: [cite("based-on", "12/KH-UBND", "2024-02-01", 9)] });
    const moved = { ...resting, id: "khac-2024", number: "99/KH-UBND" };
    expect(details([moved, replacing])[0]).toEqual([
      "khac-2024",
      "Văn bản được dẫn “Kế hoạch số 12/KH-UBND” (dòng 9) đã được kế hoạch 15/KH-UBND thay thế.",
    ]);
  });

  test("takes a cited document of the same number and another day for another document", () => {
    const resting = makePlan([makeItem(1)], {}, { cites: [cite("based-on", "12/KH-UBND", "2022-05-05")] });
    expect(details([{ ...resting, id: "khac-2024", number: "99/KH-UBND" }, replacing])).toHaveLength(1);
  });

  test("is silent on a plan of the same number and another day, and on other relations", () => {
    const other = makePlan([], {}, { cites: [cite("replaces", "12/KH-UBND", "2021-01-01")] });
    expect(details([old, { ...other, id: "moi-2024" }]).filter(([plan]) => plan === "cu-2023")).toEqual([]);
    expect(details([makePlan([], {}, { cites: [cite("based-on", "1/NQ-CP", "2020-01-01")] })])).toEqual([]);
  });
});
