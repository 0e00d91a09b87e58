import { describe, expect, it } from "vitest";
import { listOpenPoints } from "#draft/compose/open-points.ts";
import { fullDraft, makeDraft, sampleBook } from "../../helpers/draft-books.ts";

const pointsOf = (written: Readonly<Record<string, unknown>>): readonly string[] =>
  listOpenPoints(makeDraft(written), sampleBook).map(({ at, text }) => `${at}: ${text}`);

const withEntries = (...entries: readonly object[]): readonly string[] => pointsOf({ ...fullDraft, entries });
const [entry] = fullDraft.entries;

describe("listOpenPoints(draft, book)", () => {
  it("finds nothing in a draft that only waits for its number, day and signature", () => {
    expect(pointsOf(fullDraft)).toEqual([]);
  });

  it("tells all that an empty draft lacks", () => {
    expect(pointsOf({})).toEqual([
      "place: Chưa chọn địa phương ban hành",
      "issuer: Chưa ghi cơ quan ban hành",
      "title: Chưa ghi trích yếu nội dung",
      "month: Chưa ghi tháng ban hành",
      "year: Chưa ghi năm ban hành",
      "period: Chưa ghi thời gian thực hiện",
      "signer: Chưa ghi chức vụ người ký",
      "bases: Chưa có căn cứ",
      "recipients: Nơi nhận chưa có dòng “Lưu: VT”",
      "purposes: Chưa viết mục đích, yêu cầu",
      "entries: Chưa chọn mô hình nào",
      "organisation: Chưa viết phần tổ chức thực hiện",
    ]);
  });

  it("tells what a model lacks without which nobody can carry it out", () => {
    expect(withEntries({ model: "mot", fields: { title: { text: "A" }, leads: { text: " " } } })).toEqual([
      "entries.0.assignments: Mô hình 1: chưa có “Phân công nhiệm vụ”",
      "entries.0.leads: Mô hình 1: chưa có “Đơn vị chủ trì”",
      "entries.0.deadline: Mô hình 1: chưa có “Thời gian hoàn thành”",
    ]);
  });

  it("tells a source that is gone, and a model that stands twice", () => {
    const gone = { ...entry, fields: { ...entry.fields, title: { from: "gone-2020/1", text: "A" } } };
    expect(withEntries(gone)).toEqual([
      "entries.0.title: Mô hình 1: nguồn của “Tên mô hình” không còn trong Sổ tay",
    ]);
    expect(withEntries(entry, entry)).toEqual(["entries.1.title: Mô hình 2 trùng mô hình 1 trong danh mục"]);
    const own = { model: null, fields: entry.fields };
    expect(withEntries(own, own)).toEqual([]);
  });

  it.each([
    [
      { assignments: { text: "Phòng Kinh tế chủ trì, phối hợp với Phòng Kinh tế, các trường thực hiện." } },
      ["entries.0.assignments: Mô hình 1: “Phòng Kinh tế” vừa chủ trì, vừa phối hợp"],
    ],
    [
      { leads: { text: "Phòng Kinh tế" }, coordinators: { text: "Công an xã, Phòng Kinh tế." } },
      ["entries.0.coordinators: Mô hình 1: “Phòng Kinh tế” vừa chủ trì, vừa phối hợp"],
    ],
    [{ assignments: { text: "Phòng Kinh tế chủ trì, phối hợp với Phòng Kinh tế Hạ tầng." } }, []],
    [{ leads: { text: "Phòng Kinh tế" }, coordinators: { text: "Công an xã" } }, []],
  ])("tells a body that is to lead and to help: %j", (fields, told) => {
    expect(withEntries({ ...entry, fields: { ...entry.fields, ...fields } })).toEqual(told);
  });

  it("tells a body that one row of a sentence names twice", () => {
    const twice = { text: "Công an xã, Công an xã hướng dẫn người dân." };
    expect(withEntries({ ...entry, fields: { ...entry.fields, assignments: twice } })).toEqual([
      "entries.0.assignments: Mô hình 1: “Phân công nhiệm vụ” nêu hai lần “Công an xã” trong một chuỗi",
    ]);
  });

  it.each(["Lưu: VT", "- Lưu: VT, CAP.", "Lưu:VT"])("takes as the last recipient: %s", (line) => {
    expect(pointsOf({ ...fullDraft, recipients: ["UBND tỉnh", line] })).toEqual([]);
  });

  it.each(["Lưu: CAP", "Văn thư"])("does not take: %s", (line) => {
    expect(pointsOf({ ...fullDraft, recipients: [line] })).toEqual([
      "recipients: Nơi nhận chưa có dòng “Lưu: VT”",
    ]);
  });
});
