import { issuerDiffers } from "#handbook/audit/issuer-differs.ts";
import { draft, missingDate, missingNumber } from "#handbook/audit/missing-facts.ts";
import { missingField } from "#handbook/audit/missing-field.ts";
import { superseded } from "#handbook/audit/superseded.ts";
import { describe, expect, test } from "vitest";
import { detailsOf, findIn } from "../../helpers/findings.ts";
import { makeHandbook, type PlanText } from "../../helpers/make-handbook.ts";
import { soundItem } from "../../helpers/plan-text.ts";

describe("missing-number and missing-date", () => {
  test("quote the blank that the text leaves", () => {
    const lines = { 3: "Số:      /KH-UBND", 9: "Kế hoạch số 296/KH-UBND" };
    const plan = { lines, issued: "ngày      tháng 3 năm 2024" };
    expect(detailsOf(missingNumber, plan)).toEqual([
      "Bản nhận được để trống số, chỉ ghi “Số:      /KH-UBND” (dòng 3).",
    ]);
    expect(detailsOf(missingDate, plan)).toEqual(["Bản nhận được chỉ ghi “ngày tháng 3 năm 2024” (dòng 4)."]);
  });

  test("say so where the text prints nothing", () => {
    const plan = { number: null, issued: null };
    expect(detailsOf(missingNumber, plan)).toEqual(["Bản nhận được không ghi số, ký hiệu."]);
    expect(detailsOf(missingDate, plan)).toEqual(["Bản nhận được không ghi ngày ban hành."]);
  });

  test("are silent on a full number and date", () => {
    expect([...detailsOf(missingNumber), ...detailsOf(missingDate)]).toEqual([]);
  });
});

describe("draft", () => {
  test("quotes the mark above the letterhead, and is silent without one", () => {
    expect(detailsOf(draft, { lines: { 1: "DỰ THẢO LẦN 2" } })).toEqual([
      "Bản nhận được ghi “DỰ THẢO LẦN 2” (dòng 1); bản ban hành có thể khác.",
    ]);
    expect(detailsOf(draft)).toEqual([]);
  });
});

describe("missing-field", () => {
  test("names all that an item lacks in one finding, and who is named instead of a lead", () => {
    const plan = { items: [{ body: { implementers: "UBND các phường" } }] };
    expect(detailsOf(missingField, plan)).toEqual([
      "Không nêu đơn vị chủ trì và thời hạn (dòng 10–11); chỉ nêu đơn vị thực hiện “UBND các phường”.",
    ]);
  });

  test("asks for an objective only in plans that state it for most items", () => {
    const stating = { body: { ...soundItem.body, objective: "Để làm." } };
    expect(detailsOf(missingField, { items: [stating, stating, soundItem] })).toEqual([
      "Không nêu mục tiêu (dòng 30–32).",
    ]);
    expect(detailsOf(missingField, { items: [stating, soundItem, soundItem] })).toEqual([]);
  });

  test("asks for a result only of items that the annex alone lists", () => {
    const row = (result: object) => ({ body: null, annex: { ...soundItem.body, ...result } });
    const told = row({ result: "Báo cáo" });
    expect(detailsOf(missingField, { items: [told, told, row({})] })).toEqual([
      "Không nêu kết quả, sản phẩm (dòng 503).",
    ]);
  });

  test("asks no result of a row that the annex adds to items of the body", () => {
    const row = { body: null, annex: soundItem.body };
    expect(detailsOf(missingField, { items: [soundItem, soundItem, row] })).toEqual([]);
  });

  test("asks models for what models state, tasks for what tasks state", () => {
    const told = { body: null, annex: { ...soundItem.body, result: "Báo cáo" } };
    const task = { ...told, kind: "task" as const };
    const model = { body: null, annex: soundItem.body };
    expect(detailsOf(missingField, { items: [task, task, task, model] })).toEqual([]);
    expect(detailsOf(missingField, { items: [told, told, told, model] })).toHaveLength(1);
  });

  test("asks nothing of an item that does not apply", () => {
    const item = { lines: ["Không áp dụng trên địa bàn do không có nhà ga."] };
    expect(detailsOf(missingField, { items: [item] })).toEqual([]);
    expect(detailsOf(missingField, { items: [{}] })).toHaveLength(1);
  });
});

describe("issuer-differs", () => {
  function makeIssued(
    number: string,
    block: string,
    preamble: string,
    signature: readonly string[],
  ): PlanText {
    const [first = "", second = ""] = signature;
    return { number, lines: { 1: "", 2: block, 7: preamble, 400: first, 401: second } };
  }

  test("sets title block, symbol, preamble and signature side by side", () => {
    const plan = makeIssued(
      "5/KH-TCT",
      "TỔ CÔNG TÁC ĐỀ ÁN 06",
      "Thực hiện Kế hoạch số 7/KH-UBND của UBND tỉnh, Tổ công tác thị xã ban hành Kế hoạch như sau:",
      ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"],
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
      ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
    ],
    ["5/KH-BCĐ", "BAN CHỈ ĐẠO ĐỀ ÁN 06", "", ["KT. TRƯỞNG BAN CHỈ ĐẠO", "PHÓ CHỦ TỊCH UBND TỈNH"]],
    ["5/KHPH-TCTĐA06-UBND", "TỔ CÔNG TÁC ĐỀ ÁN 06", "", ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"]],
    ["5/KH-CAT", "CÔNG AN TỈNH", "", ["GIÁM ĐỐC"]],
  ])("is silent on %s of %s", (symbol, block, preamble, signature) => {
    const plan = makeIssued(symbol, block, preamble, signature);
    expect(detailsOf(issuerDiffers, plan)).toEqual([]);
  });

  test("takes the authority of a signature, not the signer's other post", () => {
    const plan = makeIssued(
      "5/KH-BCĐ",
      "BAN CHỈ ĐẠO ĐỀ ÁN 06",
      "Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:",
      ["KT. TRƯỞNG BAN CHỈ ĐẠO", "PHÓ CHỦ TỊCH UBND TỈNH"],
    );
    // Three places against one: the preamble is the odd one out.
    expect(findIn(issuerDiffers, plan)[0]?.evidence).toEqual([7, 7]);
    const own = makeIssued("5/KH-CAT", "CÔNG AN TỈNH", "Ủy ban nhân dân tỉnh ban hành Kế hoạch.", [
      "KT. TRƯỞNG BAN",
      "PHÓ CHỦ TỊCH UBND TỈNH",
    ]);
    expect(detailsOf(issuerDiffers, own)).toHaveLength(1);
  });

  test("does not take a plan that the preamble cites for the plan itself", () => {
    const plan = makeIssued(
      "5/KH-BCĐ",
      "BAN CHỈ ĐẠO ĐỀ ÁN 06",
      "Sau khi UBND tỉnh họp, UBND tỉnh ban hành Kế hoạch số 9/KH-UBND ngày 02/3/2023.",
      ["TRƯỞNG BAN"],
    );
    expect(detailsOf(issuerDiffers, plan)).toEqual([]);
  });
});

describe("superseded", () => {
  const lines = (line: string) => ({ 7: line });
  const old: PlanText = { id: "cu-2023" };
  const replacing: PlanText = {
    id: "moi-2024",
    number: "15/KH-UBND",
    issued: "ngày 01 tháng 3 năm 2024",
    lines: lines("Kế hoạch này thay thế Kế hoạch số 12/KH-UBND ngày 01/02/2024 của UBND tỉnh An Bình."),
  };
  const resting = (cited: string): PlanText => ({
    id: "khac-2024",
    number: "99/KH-UBND",
    issued: "ngày 15 tháng 02 năm 2024",
    lines: lines(`Căn cứ Kế hoạch số ${cited} của UBND tỉnh An Bình;`),
  });
  const details = (...plans: readonly PlanText[]) =>
    superseded.check(makeHandbook(plans)).map((finding) => [finding.plan, finding.detail]);
  const words = "Kế hoạch số 12/KH-UBND ngày 01/02/2024 của UBND tỉnh An Bình";

  test("tells both plans, the new and the old", () => {
    expect(details(old, replacing)).toEqual([
      ["cu-2023", "Kế hoạch này đã được kế hoạch 15/KH-UBND thay thế."],
      ["moi-2024", `Kế hoạch này thay thế “${words}” (dòng 7).`],
    ]);
  });

  test("tells a plan that its basis was replaced by another plan", () => {
    expect(details(resting("12/KH-UBND ngày 01/02/2024"), replacing)[0]).toEqual([
      "khac-2024",
      `Văn bản được dẫn “${words}” (dòng 7) đã được kế hoạch 15/KH-UBND thay thế.`,
    ]);
  });

  test("takes a cited document of the same number and another day for another document", () => {
    expect(details(resting("12/KH-UBND ngày 05/5/2022"), replacing)).toHaveLength(1);
  });

  test("is silent on a plan of the same number and another day, and on other relations", () => {
    const other = { ...old, issued: "ngày 01 tháng 01 năm 2021" };
    expect(details(other, replacing).map(([plan]) => plan)).toEqual(["moi-2024"]);
    expect(details(resting("1/NQ-CP ngày 01/01/2020"))).toEqual([]);
  });
});
