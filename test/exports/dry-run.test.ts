import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Draft, toDraft, toDraftRows } from "#exports/draft.ts";
import { formatDryRun } from "#exports/dry-run/dry-run.ts";
import { runImport } from "#reading/import/run-import.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const head = [
  "UBND TỈNH NINH BÌNH",
  "Số: 15/KH-UBND",
  "Ninh Bình, ngày 12 tháng 3 năm 2024",
  "KẾ HOẠCH",
  "Triển khai các mô hình điểm thực hiện Đề án 06 năm 2024",
  "I. NỘI DUNG",
];
const items = [
  "Mô hình 1: Triển khai 53 dịch vụ công thiết yếu",
  "Cơ quan chủ trì: Văn phòng UBND tỉnh",
  "Thời gian: Quý III/2024",
  "Mô hình 2: Ươm giống cây xanh đô thị",
  "Cơ quan chủ trì: Hội Sinh vật cảnh Sông Vân",
  "III. TỔ CHỨC THỰC HIỆN",
  "Đầu mối liên hệ: 0912 345 678.",
];

let folder = "";
/** The draft of head and items. */
let whole: Draft;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "dry-run-"));
  whole = await draftOf([...head, ...items]);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The draft of a text as a clerk received it. */
async function draftOf(lines: readonly string[]): Promise<Draft> {
  const file = join(folder, "ke-hoach.txt");
  writeFileSync(file, lines.join("\n"));
  const given = { id: undefined, write: false, place: undefined, replace: false, allowRestricted: undefined };
  const draft = toDraft(await runImport({ folder: "content", file, ...given }));
  if (draft === undefined) throw new Error("nothing was read");
  return draft;
}

describe("formatDryRun(draft)", () => {
  it("tells each fact of the document with the line that prints it, and one that is missing", async () => {
    const told = formatDryRun(whole);
    expect(told).toContain("Số, ký hiệu: 15/KH-UBND (dòng 2");
    expect(told).toContain("Ngày ban hành: ngày 12 tháng 3 năm 2024 (dòng 3");
    expect(told).toContain("Thời kỳ: tháng 01/2024 đến tháng 12/2024");
    expect(told).toContain("Người ký: không thấy");
    expect(told).toContain("Địa phương: tỉnh Ninh Bình (mã 37); cấp tỉnh");
  });

  it("tells of each item where it stands, who leads, when, and the model or that none was found", async () => {
    const told = formatDryRun(whole);
    expect(told).toContain("CÁC MỤC (2)");
    expect(told).toContain("(mô hình; dòng 7–9)");
    expect(told).toContain("Đơn vị chủ trì: Văn phòng UBND tỉnh");
    expect(told).toContain("(dich-vu-cong-thiet-yeu; cùng mô hình; điểm");
    expect(told).toContain("Đối chiếu: chưa đối chiếu được với mô hình nào");
  });

  it("names bodies that are not known, with the items that print them, and gives the lines to paste", async () => {
    const told = formatDryRun(whole);
    expect(told).toContain("“Hội Sinh vật cảnh Sông Vân” (mục 2)");
    expect(told).toContain('- text: "Hội Sinh vật cảnh Sông Vân"');
    expect(told).toContain("- item: 2 # Ươm giống cây xanh đô thị\n      models: []");
    expect(told).not.toContain("- item: 1 ");
  });

  it("tells a model that an item may be, and gives the line to paste", async () => {
    const waiting = [
      "Mô hình 2: Máy tra cứu kết quả hồ sơ ở trụ sở các phường",
      "Cơ quan chủ trì: Công an tỉnh",
    ];
    const told = formatDryRun(await draftOf([...head, ...items.slice(0, 3), ...waiting]));
    expect(told).toMatch(/Đối chiếu: có thể là .*\(kiosk-mot-cua; điểm 0,\d\d\).*, chờ xác nhận/);
    expect(told).toMatch(
      /- item: 2 # Máy tra cứu kết quả hồ sơ ở trụ sở các phường\n +models: \[\{ id: [a-z-]+, relation: same \}\]/,
    );
  });

  it("counts what was masked and the share of lines that were read", async () => {
    const told = formatDryRun(whole);
    expect(told).toContain("Dữ liệu cá nhân đã ẩn: 1 chỗ.");
    expect(told).not.toContain("0912");
    expect(told).toMatch(/Thuộc mục, nhóm hoặc thông tin văn bản: \d+\/13 dòng có chữ/);
  });

  it("tells what was read of a text that is refused, too", async () => {
    const draft = await draftOf([...head, "Các đơn vị nghiêm túc thực hiện."]);
    expect(draft.isRefused).toBe(true);
    const told = formatDryRun(draft);
    expect(told).toContain("Số, ký hiệu: 15/KH-UBND");
    expect(told).toContain("không thấy danh sách mô hình, nhiệm vụ");
    expect(told).toContain("Có lỗi nên chưa ghi gì");
    expect(told).not.toContain("CÁC MỤC");
  });

  it("says where the plan was written", async () => {
    expect(formatDryRun(whole, "content/plans/mau")).toContain("Đã ghi content/plans/mau.");
    expect(formatDryRun(whole)).toContain("Đọc thử, chưa ghi.");
  });
});

describe("toDraftRows(draft)", () => {
  it("holds how the text was read beside the plan, its items and findings", async () => {
    const rows = toDraftRows(whole);
    expect(Object.keys(rows)).toEqual(["plan", "items", "findings", "unread", "reading"]);
    expect(rows).toMatchObject({ reading: { layout: { taken: { items: 2 } }, lines: { total: 13 } } });
  });
});
