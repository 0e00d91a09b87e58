import { describe, expect, it } from "vitest";
import { buildSearchRecords } from "#search/index/records.ts";
import { handbook } from "../../helpers/own-content.ts";

const { data, shown } = buildSearchRecords(handbook);
const of = (url: string) => shown[data.records.findIndex((record) => record.url === url)];

describe("what is shown of a model", () => {
  it("names who leads it, place by place, as the items do", () => {
    expect(of("/mo-hinh/truyen-thong-noi-bo/")?.lead).toMatch(/^Ninh Bình: .+; Thừa Thiên Huế: .+; Cửa Lò: /);
  });

  it("names the plans that list it with its numbers, and those that say it does not apply", () => {
    expect(of("/mo-hinh/dia-chi-so/")?.places).toBe("Thừa Thiên Huế (số 36)");
    expect(of("/mo-hinh/kiem-soat-ra-vao-nha-ga/")?.places).toBe(
      "Ninh Bình (số 15), Thừa Thiên Huế (số 15), Cửa Lò (số 12, nêu rõ không áp dụng)",
    );
    expect(of("/mo-hinh/dao-tao-truc-tuyen-mooc/")?.places).toContain("Cửa Lò (số 24, gộp với mô hình khác)");
  });
});

describe("what is shown of an item", () => {
  it("has the line of each statement, in order", () => {
    for (const [at, { text, lines }] of shown.entries()) {
      if (data.records[at]?.kind === "item") expect(lines).toHaveLength(text.length);
    }
  });

  it("tells its deadline once where body and annex agree, and both where they differ", () => {
    expect(of("/ke-hoach/cua-lo-2023/#mo-hinh-7")?.deadline).toBe("Quý I/2024");
    expect(shown.filter(({ deadline }) => deadline.includes("(phụ lục: ")).length).toBeGreaterThan(0);
  });
});
