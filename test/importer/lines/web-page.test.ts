import { importPlan } from "#importer/import-plan.ts";
import * as page from "#importer/lines/web-page.ts";
import { findPageLines } from "#importer/lines/web-page.ts";
import { describe, expect, it } from "vitest";
import { importWords } from "../../helpers/import-words.ts";
import { testPhrases } from "../../helpers/phrases.ts";

testPhrases(page);

const head = [
  ...["ỦY BAN NHÂN DÂN", "TỈNH NINH BÌNH", "Số: 45/KH-UBND", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
  ...["Ninh Bình, ngày 20 tháng 02 năm 2024", "KẾ HOẠCH", "Triển khai các mô hình của Đề án 06"],
];
const items = [
  ...["1. Quản lý lưu trú tại khách sạn", "- Chủ trì: Công an tỉnh", "- Thời gian: Quý II/2024"],
  ...["2. Cấp phiếu lý lịch tư pháp", "- Chủ trì: Sở Tư pháp", "- Thời gian: Quý III/2024"],
];
const end = ["Nơi nhận:", "- Lưu: VT.", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Nguyễn Văn Mẫu"];
const text = [...head, ...items, ...end];

describe("findPageLines(source)", () => {
  it.each([
    [["Ngày đăng: 23/02/2024", "Lượt xem: 12"], []],
    [["Trang chủ » Văn bản", "1. Tin một; hoàn thành trước ngày 30/6/2024", "Cỡ chữ: A- A A+"], []],
    [[], ["Văn bản liên quan", "Kế hoạch số 12/KH-UBND"]],
    [["Tải về: 45.pdf"], ["Chia sẻ   In   Gửi email", "Các tin khác", "Thông báo số 33/TB-UBND"]],
  ])("are those above %j and below %j", (above, below) => {
    const source = [...above, ...text, ...below];
    const own = new Set(Array.from(text, (_, index) => above.length + index + 1));
    const around = source.flatMap((_, index) => (own.has(index + 1) ? [] : [index + 1]));
    expect([...findPageLines(source)]).toEqual(around);
  });

  it.each([
    ["a text alone", text],
    ["words above the letterhead that no page prints", ["Bản sao gửi các đơn vị", ...text]],
    ["a text that has begun above a letterhead", ["Ngày đăng: 1/2/2024", "KẾ HOẠCH", "Năm 2024", ...text]],
    ["words of a page above the end of the text", [...head, "Văn bản liên quan", ...items, ...end]],
    ["words of a page above an annex", [...text, "Chia sẻ", "PHỤ LỤC", "Danh mục mô hình"]],
    [
      "titles of an annex that begin as such words do",
      [...text, "PHỤ LỤC", "1", "Hỏi đáp thủ tục tự động", "Công an huyện", "2", "Tải về và ký số hồ sơ"],
    ],
    ["a text without an end", [...head, ...items, "Các tin khác"]],
  ])("are none of %s", (_, source) => {
    expect(findPageLines(source).size).toBe(0);
  });

  it("are looked for in the first hundred and twenty lines (lastHead)", () => {
    const count = (lines: number) =>
      findPageLines([...Array.from({ length: lines }, () => "Lượt xem: 12"), ...text]).size;
    expect([count(116), count(117)]).toEqual([116, 0]);
  });

  it("give no item, no citation and no day of a plan, and are told as what they are", () => {
    const source = [
      ...[
        "Tin nổi bật",
        "1. Sở Y tế tập huấn; hoàn thành trước ngày 30/6/2024",
        "2. Công an tỉnh ra quân; xong trong Quý II/2024",
      ],
      ...text,
      ...[
        "Tin liên quan:",
        "Sở Tư pháp chủ trì hội nghị theo Quyết định số 99/QĐ-UBND; hoàn thành trong tháng 6/2024",
      ],
    ];
    const { file } = importPlan(source, [], importWords);
    expect(file.items.map(({ body }) => body?.title.text)).toEqual([
      "Quản lý lưu trú tại khách sạn",
      "Cấp phiếu lý lịch tư pháp",
    ]);
    expect(file.document.issued?.on).toBe("2024-02-20");
    expect(file.document.cites).toEqual([]);
    expect(file.unread.filter(({ kind }) => kind === "web-page").map(({ lines }) => lines)).toEqual([
      [1, 3],
      [22, 23],
    ]);
  });

  it("keep what they state of the text", () => {
    const above = ["Trang chủ", "Số hiệu: 45/KH-UBND", "Ngày ban hành: 20/02/2024", "Người ký: Trần Văn Mẫu"];
    const bare = text.filter((line) => !line.startsWith("Số:") && !line.includes("ngày 20"));
    const { document } = importPlan([...above, ...bare], [], importWords).file;
    expect([document.number?.text, document.issued?.on]).toEqual(["45/KH-UBND", "2024-02-20"]);
  });
});
