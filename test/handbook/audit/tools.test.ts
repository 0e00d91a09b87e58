import { doubtfulReading } from "#handbook/audit/doubtful-reading.ts";
import { resultMismatch } from "#handbook/audit/result-mismatch.ts";
import { toolsMismatch } from "#handbook/audit/tools-mismatch.ts";
import { glossaryEntry } from "#schema/glossary.ts";
import { describe, expect, test } from "vitest";
import { detailsOf, findIn } from "../../helpers/findings.ts";
import type { PlanText } from "../../helpers/make-handbook.ts";

const glossary = [
  ["TTHC", "thủ tục hành chính"],
  ["CSDLQG về DC", "Cơ sở dữ liệu quốc gia về dân cư"],
].map(([short, long]) => glossaryEntry.parse({ short, long: [long] }));

function withTools(body: readonly string[], annex: readonly string[]): PlanText {
  const listed = annex.length === 0 ? {} : { tools: annex.join(", ") };
  return { items: [{ body: { tools: body.join(", ") }, annex: listed }] };
}

describe("tools-mismatch", () => {
  test("quotes what each side has alone, with its lines", () => {
    const plan = withTools(["Phần mềm ASM", "VNeID"], ["Phần mềm AMS", "VNeID"]);
    expect(detailsOf(toolsMismatch, plan)).toEqual([
      "Thân văn bản (dòng 11) ghi “Phần mềm ASM”; phụ lục (dòng 501) ghi “Phần mềm AMS”.",
    ]);
    expect(findIn(toolsMismatch, plan)[0]).toMatchObject({ severity: "warning", evidence: [501, 501] });
  });

  test.each<[string, readonly string[], readonly string[]]>([
    ["nothing in common", ["Phần mềm quản lý bệnh viện", "Kiosk"], ["Thẻ CCCD"]],
    ["one tool each beside a common one", ["VNeID", "CCCD"], ["VNeID", "Hệ thống giải quyết TTHC tỉnh"]],
    ["two databases", ["Cơ sở dữ liệu chuyên ngành"], ["CSDLQG về DC"]],
    ["two portals", ["Cổng dịch vụ công"], ["Cổng thông tin điện tử"]],
  ])("tells of %s", (_, body, annex) => {
    expect(detailsOf(toolsMismatch, withTools(body, annex), { glossary })).toHaveLength(1);
  });

  test.each<[string, readonly string[], readonly string[]]>([
    ["an annex that leaves tools out", ["VNeID", "Kiosk", "Phần mềm quản lý bệnh viện"], ["VNeID"]],
    ["an annex that adds a tool", ["VNeID"], ["VNeID", "Thẻ CCCD"]],
    ["an abbreviation", ["Cơ sở dữ liệu quốc gia về dân cư"], ["CSDLQG về DC"]],
    ["half an abbreviation", ["Cơ sở DLQG về DC", "VNeID"], ["VNeID", "Cơ sở dữ liệu quốc gia về dân cư"]],
    ["a shorter name", ["CCCD gắn chíp điện tử"], ["Thẻ CCCD"]],
    [
      "the kind of the tool",
      ["Ứng dụng VNeID", "APP Công dân số tỉnh"],
      ["VNeID", "App công dân số (khi có)"],
    ],
    ["names that one word joins", ["VNeID", "Call Centrer"], ["VNeID và Call Center"]],
    ["names without a comma", ["VNeID", "Hue-S"], ["VNeID Hue-S"]],
    ["another spelling", ["Call Centre"], ["Call Centrer"]],
    [
      "the one-stop system by its other name",
      ["Hue-S", "Hệ thống xử lý một cửa"],
      ["Hue-S và Hệ thống giải quyết TTHC tỉnh"],
    ],
    ["words that name no one tool", ["App VNeID", "Hệ thống quản lý văn bản"], ["Ứng dụng số khác"]],
    ["a side without tools", ["VNeID"], []],
  ])("is silent on %s", (_, body, annex) => {
    expect(detailsOf(toolsMismatch, withTools(body, annex), { glossary })).toEqual([]);
  });
});

function withResult(title: string, result: string): PlanText {
  return { items: [{ number: 6, kind: "task", title, body: null, annex: { result } }] };
}

describe("result-mismatch", () => {
  test("quotes the task and its result", () => {
    const plan = withResult("Báo cáo tổng kết năm 2024", "Báo cáo sơ kết");
    expect(detailsOf(resultMismatch, plan)).toEqual([
      "Nhiệm vụ ghi “Báo cáo tổng kết năm 2024” (dòng 501); kết quả ghi “Báo cáo sơ kết”.",
    ]);
    expect(findIn(resultMismatch, plan)[0]?.severity).toBe("warning");
  });

  test.each([
    ["Sơ kết 06 tháng đầu năm công tác triển khai", "Báo cáo tổng kết"],
    ["Định kỳ báo cáo tháng gửi Bộ Công an", "Báo cáo quý"],
    ["Báo cáo định kỳ hằng quý", "Báo cáo năm"],
  ])("tells of “%s” with “%s”", (title, result) => {
    expect(detailsOf(resultMismatch, withResult(title, result))).toHaveLength(1);
  });

  test.each([
    ["Sơ kết 06 tháng đầu năm 2024", "Báo cáo sơ kết"],
    ["Tổ chức sơ kết, tổng kết việc thực hiện", "Báo cáo tổng kết"],
    ["Báo cáo tổng kết năm 2024", "Báo cáo"],
    ["Rà soát văn bản", "Báo cáo sơ kết"],
    ["Định kỳ báo cáo tháng gửi Bộ Công an", "Báo cáo tháng, quý"],
    ["Báo cáo tổng kết năm 2024", "Báo cáo năm"],
    ["Định kỳ hàng tháng công khai kết quả", "Báo cáo công khai"],
    ["Bố trí kinh phí trong quý I", "Báo cáo năm 2024"],
  ])("is silent on “%s” with “%s”", (title, result) => {
    expect(detailsOf(resultMismatch, withResult(title, result))).toEqual([]);
  });
});

describe("doubtful-reading", () => {
  const doubt = { line: 11, printed: "nhà khách", reason: "Cùng dòng có bến xe." };

  test("tells the words, what may be meant and why they stay, at the item of the line", () => {
    const plan = {
      items: [{ body: { assignments: "nhà khách" } }],
      review: { doubts: [{ ...doubt, likely: "nhà xe" }] },
    };
    expect(findIn(doubtfulReading, plan)).toMatchObject([
      {
        severity: "note",
        item: "an-binh-2024/1",
        detail: "Dòng 11 ghi “nhà khách”, có thể là “nhà xe”; giữ như bản nhận: Cùng dòng có bến xe.",
      },
    ]);
  });

  test("is the plan's where the line is in no item, and guesses nothing", () => {
    const plan = { lines: { 392: "Sửa nhà khách." }, review: { doubts: [{ ...doubt, line: 392 }] } };
    expect(findIn(doubtfulReading, plan)).toMatchObject([
      { item: null, detail: "Dòng 392 ghi “nhà khách”; giữ như bản nhận: Cùng dòng có bến xe." },
    ]);
  });

  test("is silent without doubts", () => {
    expect(detailsOf(doubtfulReading)).toEqual([]);
  });
});
