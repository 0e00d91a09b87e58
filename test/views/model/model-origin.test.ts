import { describe, expect, it } from "vitest";
import { tellOrigin } from "#views/model/model-origin.ts";
import { getModel } from "#views/parts/handbook-index.ts";
import { toRows } from "#exports/rows.ts";
import { makeHandbook } from "../../helpers/make-handbook.ts";

const document = {
  id: "9-kh-ubnd",
  kind: "Kế hoạch",
  number: "9/KH-UBND",
  issuedOn: "2025-02-03",
  issuer: "Ủy ban nhân dân tỉnh Hòa An",
  title: null,
};
const title = "Khám chữa bệnh bằng thẻ căn cước";
const handbook = makeHandbook([{ id: "an-binh-2024", items: [{ title: "Khám bệnh bằng thẻ căn cước" }] }], {
  models: {
    "kham-benh": { title, reference: { plan: "an-binh-2024", number: 1 } },
    "do-rac": { title: "Đổ rác bằng thẻ", reference: { document: "9-kh-ubnd", number: 3 } },
    "gui-xe": { title: "Gửi xe bằng thẻ", reference: { document: "9-kh-ubnd" } },
    "xem-phim": { title: "Xem phim bằng thẻ", reference: { plan: "hoa-an-2024", number: 3 } },
    "muon-sach": { title: "Mượn sách bằng thẻ", reference: { document: "8-kh-ubnd" } },
  },
  documents: [document, { ...document, id: "7-kh-ubnd", number: "7/KH-UBND", issuedOn: null }],
});
const originOf = (id: string) => tellOrigin(handbook, getModel(handbook, id));

describe("tellOrigin(handbook, model)", () => {
  it("names the item of a plan, with the title printed there where the catalog's is another", () => {
    expect(originOf("kham-benh")).toEqual({
      text: "mô hình 1, kế hoạch của An Bình",
      path: "/ke-hoach/an-binh-2024/#mo-hinh-1",
      printed: "Khám bệnh bằng thẻ căn cước",
      outside: null,
    });
  });

  it("names a document outside the collection with its day and who issued it, and leads to its page", () => {
    expect(originOf("do-rac")).toEqual({
      text: "mô hình 3, Kế hoạch số 9/KH-UBND ngày 03/02/2025",
      path: "/can-cu/9-kh-ubnd/",
      printed: null,
      outside: "Ủy ban nhân dân tỉnh Hòa An",
    });
  });

  it("names no number where the document has none", () => {
    expect(originOf("gui-xe")?.text).toBe("Kế hoạch số 9/KH-UBND ngày 03/02/2025");
  });

  it.each(["xem-phim", "muon-sach"])("is nothing where the collection does not hold what %s names", (id) => {
    expect(originOf(id)).toBeNull();
  });
});

describe("models.json", () => {
  it("says where each model was taken from", () => {
    const rows = toRows(handbook, "models") as readonly { id: string; reference: object }[];
    expect(rows.map(({ id, reference }) => [id, reference]).slice(0, 3)).toEqual([
      ["kham-benh", { plan: "an-binh-2024", number: 1 }],
      ["do-rac", { document: "9-kh-ubnd", number: 3 }],
      ["gui-xe", { document: "9-kh-ubnd" }],
    ]);
  });
});
