import { describe, expect, it } from "vitest";
import { composeDraft } from "#draft/compose/compose-draft.ts";
import type { DraftDocument } from "#draft/compose/draft-document.ts";
import { fullDraft, makeDraft, sampleBook } from "../../helpers/draft-books.ts";

const compose = (written: Readonly<Record<string, unknown>>): DraftDocument =>
  composeDraft(makeDraft(written), sampleBook);

describe("composeDraft(draft, book)", () => {
  const document = compose(fullDraft);

  it("leaves number and day open, and writes month 2 as 02", () => {
    expect(document.head).toMatchObject({ superior: null, sign: "/KH-UBND" });
    expect(document.head.dateline.replace(/\s+/g, " ")).toBe("Bắc Sơn, ngày tháng 02 năm 2027");
    expect(compose({ ...fullDraft, month: 3 }).head.dateline).toContain("tháng 3 năm 2027");
  });

  it("ends each basis with “;” and the last with “.”, and recipients likewise behind a dash", () => {
    expect(document.bases.map(({ text }) => text)).toEqual([
      "Căn cứ Luật Căn cước ngày 27 tháng 11 năm 2023;",
      "Căn cứ Quyết định số 826/QĐ-TTg.",
    ]);
    expect(document.recipients).toEqual(["- UBND tỉnh;", "- Lưu: VT, CAP."]);
  });

  it("names the committee as a sentence does", () => {
    expect(document.opening).toBe(
      "Ủy ban nhân dân phường Bắc Sơn ban hành Kế hoạch với các nội dung cụ thể như sau:",
    );
    const city = { issuer: "ỦY BAN NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH", placeName: "Hồ Chí Minh" };
    expect(compose({ ...fullDraft, ...city }).opening).toContain(
      "Ủy ban nhân dân Thành phố Hồ Chí Minh ban hành",
    );
    expect(compose({ ...fullDraft, issuer: "BAN CHỈ ĐẠO ABC" }).opening).toContain(
      "BAN CHỈ ĐẠO ABC ban hành",
    );
  });

  it("has three parts, the last ended by “./.”", () => {
    expect(document.parts.map(({ numeral, title }) => `${numeral}. ${title}`)).toEqual([
      "I. MỤC ĐÍCH, YÊU CẦU",
      "II. CÁC MÔ HÌNH VÀ PHÂN CÔNG THỰC HIỆN",
      "III. TỔ CHỨC THỰC HIỆN",
    ]);
    expect(document.parts[2]?.blocks.at(-1)).toEqual({
      kind: "paragraph",
      words: { text: "Các đơn vị báo cáo hằng quý./.", isOpen: false },
    });
    expect(document.parts[1]?.blocks[0]).toMatchObject({
      words: { text: "Thời gian thực hiện: từ tháng 01/2027 đến tháng 12/2027." },
    });
  });

  it("takes the words of items as they stand, and letters the fields without f, j, w, z", () => {
    const model = document.parts[1]?.blocks[1];
    if (model?.kind !== "model") throw new Error("no model");
    expect(model.title.text).toBe("Khám chữa bệnh bằng thẻ CCCD");
    expect(model.points.map(({ letter, label }) => `${letter}) ${label}`)).toEqual([
      "a) Mục tiêu",
      "b) Phân công nhiệm vụ",
      "c) Thời gian hoàn thành",
    ]);
    expect(model.points[1]?.paragraphs.map(({ text }) => text)).toEqual([
      "Sở Y tế chủ trì;",
      "Công an tỉnh phối hợp.",
    ]);
  });

  it("prints who leads in the body only where nothing else assigns the model", () => {
    const entries = [{ model: "mot", fields: { leads: { text: "A" } } }];
    const model = compose({ ...fullDraft, entries }).parts[1]?.blocks[1];
    expect(model).toMatchObject({ points: [{ letter: "a", label: "Đơn vị chủ trì" }] });
  });

  it("keeps words of an item that is gone, and prints the drafter's changes", () => {
    const fields = {
      title: { from: "gone-2020/1", text: "Tên cũ" },
      objective: { from: "an-binh-2023/1", text: "Khác." },
    };
    const gone = compose({ ...fullDraft, entries: [{ model: "mot", fields }] });
    expect(gone.parts[1]?.blocks[1]).toMatchObject({
      title: { text: "Tên cũ" },
      points: [{ paragraphs: [{ text: "Khác." }] }],
    });
    expect(gone.sources[0]?.rows).toEqual([
      { labels: "Tên mô hình", citation: "gone-2020/1 (không còn trong Sổ tay)", isChanged: true },
      { labels: "Mục tiêu", citation: "Mô hình 1, Kế hoạch số 15/KH-UBND", isChanged: true },
    ]);
  });

  it("says what is open in brackets where nothing is written", () => {
    const empty = compose({});
    expect(empty.title).toEqual({ text: "[trích yếu nội dung]", isOpen: true });
    expect(empty.bases).toEqual([{ text: "[các căn cứ]", isOpen: true }]);
    expect(empty.annex).toBeNull();
    expect(empty.parts[2]?.blocks).toEqual([
      { kind: "paragraph", words: { text: "[việc tổ chức thực hiện]./.", isOpen: true } },
    ]);
  });

  it("tells the sources, those of one item together, and not where they are left out", () => {
    expect(document.sources).toEqual([
      {
        model: "Mục 1",
        rows: [
          {
            labels: "Tên mô hình, Mục tiêu, Phân công nhiệm vụ",
            citation: "Mô hình 1, Kế hoạch số 15/KH-UBND",
            isChanged: false,
          },
        ],
      },
    ]);
    expect(compose({ ...fullDraft, withSources: false }).sources).toEqual([]);
  });
});

describe("the annex", () => {
  const entry = (model: string | null, title: string): object => ({
    model,
    fields: { title: { text: title } },
  });
  const annexOf = (...entries: readonly object[]): DraftDocument["annex"] =>
    compose({ ...fullDraft, entries }).annex;
  const shape = (...entries: readonly object[]): readonly string[] =>
    (annexOf(...entries)?.rows ?? []).map((row) =>
      row.kind === "group" ? `${row.numeral}. ${row.title}` : (row.cells[1]?.join() ?? ""),
    );

  it("has the columns of the plans, and one more where a model fills it", () => {
    const headings = compose(fullDraft).annex?.columns.map(({ heading }) => heading);
    expect(headings).toEqual([
      "TT",
      "Mô hình",
      "Chủ trì",
      "Phối hợp",
      "Thời gian hoàn thành",
      "Nền tảng",
      "Ghi chú",
    ]);
    const withResult = annexOf({ model: "mot", fields: { result: { text: "Báo cáo" } } });
    expect(withResult?.columns.map(({ heading }) => heading)).toContain("Kết quả, sản phẩm");
  });

  it("heads each group where the drafter's order keeps it together", () => {
    expect(shape(entry("mot", "A"), entry("hai", "B"), entry("ba", "C"))).toEqual([
      "I. Nhóm tiện ích phục vụ người dân",
      "A",
      "B",
      "II. Nhóm tiện ích phục vụ công dân số",
      "C",
    ]);
    expect(shape(entry("mot", "A"), entry("ba", "C"), entry("hai", "B"))).toEqual(["A", "C", "B"]);
    expect(shape(entry("mot", "A"), entry(null, "Riêng"))).toEqual(["A", "Riêng"]);
  });

  it("says with what it goes, number and day open", () => {
    expect(compose(fullDraft).annex?.note.replace(/\s+/g, " ")).toBe(
      "(Kèm theo Kế hoạch số /KH-UBND ngày tháng 02 năm 2027 của Ủy ban nhân dân phường Bắc Sơn)",
    );
  });
});
