import { describe, expect, it } from "vitest";
import { buildSearchRecords } from "#search/index/records.ts";
import { handbook } from "../../helpers/own-content.ts";

const { data, shown } = buildSearchRecords(handbook);
const of = (url: string) => shown[data.records.findIndex((record) => record.url === url)];

describe("what is shown of a model", () => {
  it("names who leads it, place by place, as the items do", () => {
    expect(of("/mo-hinh/truyen-thong-noi-bo/")?.facts.lead).toMatch(
      /^Ninh Bình: .+; Thừa Thiên Huế: .+; Cửa Lò: /,
    );
  });

  it("names the plans that list it with its numbers, and those that say it does not apply", () => {
    expect(of("/mo-hinh/dia-chi-so/")?.facts.place).toBe("Thừa Thiên Huế (số 36)");
    expect(of("/mo-hinh/kiem-soat-ra-vao-nha-ga/")?.facts.place).toBe(
      "Ninh Bình (số 15), Thừa Thiên Huế (số 15), Cửa Lò (số 12, nêu rõ không áp dụng)",
    );
    expect(of("/mo-hinh/dao-tao-truc-tuyen-mooc/")?.facts.place).toContain(
      "Cửa Lò (số 24, gộp với mô hình khác)",
    );
  });
});

describe("what is shown of a plan", () => {
  it.each([
    ["ninh-binh-2023", "number", "107/KHPPH-TCTĐA06/CPTW-UBND TỈNH NB, 02/8/2023"],
    ["bim-son-2024", "number", "không ghi số, 3/2024"],
    ["cua-lo-2023", "signer", "Đoàn Tiến Dũng, Chủ tịch, thay mặt Ủy ban nhân dân"],
    ["ninh-binh-2023", "count", "43 mô hình"],
    ["cua-lo-2023", "count", "32 mô hình; kế hoạch ghi “38 mô hình”"],
    ["binh-dinh-2024", "count", "41 nhiệm vụ"],
    ["cua-lo-2023", "span", "Từ tháng 10/2023 đến tháng 12/2025"],
  ] as const)("of %s tells its %s: %s", (plan, asks, told) => {
    expect(of(`/ke-hoach/${plan}/`)?.facts[asks]).toBe(told);
  });
});

describe("what is shown of an item", () => {
  it("names who helps", () => {
    expect(of("/ke-hoach/binh-dinh-2024/#nhiem-vu-24")?.facts.help).toBe("Bộ Chỉ huy Quân sự tỉnh");
  });

  it("has the line of each statement, in order", () => {
    for (const [at, { text, lines }] of shown.entries()) {
      if (data.records[at]?.kind === "item") expect(lines).toHaveLength(text.length);
    }
  });

  it("tells its deadline once where body and annex agree, and both where they differ", () => {
    expect(of("/ke-hoach/cua-lo-2023/#mo-hinh-7")?.facts.deadline).toBe("Quý I/2024");
    expect(shown.filter(({ facts }) => facts.deadline?.includes("(phụ lục: ")).length).toBeGreaterThan(0);
  });
});
