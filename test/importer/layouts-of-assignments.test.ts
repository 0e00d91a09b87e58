import { importPlan } from "#importer/import-plan.ts";
import { describe, expect, it } from "vitest";
import { importWords } from "../helpers/import-words.ts";

const head = ["THÔNG BÁO", "Kết luận của Chủ tịch UBND tỉnh tại phiên họp Tổ công tác Đề án 06"];

/** Items as “group title | field: words | …”. */
function read(...body: readonly string[]): readonly string[] {
  const { items } = importPlan([...head, ...body], [], importWords).file;
  return items.map(({ group, body: own }) => {
    const fields = (own?.fields ?? []).map(
      ({ field, statements }) => `${field}: ${statements.map(({ text }) => text).join(" / ")}`,
    );
    return [`${group ?? "-"} ${own?.title.text ?? ""}`, ...fields].join(" | ");
  });
}

const titles = (...body: readonly string[]): readonly string[] =>
  read(...body).map((item) => item.split(" | ")[0]?.slice(2) ?? "");

const asked = "Chủ tịch UBND tỉnh kết luận như sau:";

describe("a letter that asks bodies for what it lists", () => {
  it("names nobody by asking; posts lead; its greeting is of no task", () => {
    expect(
      read(
        ...["Sở đề nghị các đơn vị thực hiện:", "Việc 1 - Thu học phí không dùng tiền mặt"],
        ...["Ai chịu trách nhiệm: Hiệu trưởng các trường. Phối hợp: các ngân hàng.", "Thời hạn: 30/10/2024."],
        ...["Việc 2 - Tập huấn an toàn thông tin", "Ai chịu trách nhiệm: Văn phòng Sở."],
        ...["Thời hạn: tháng 11/2024.", "Trân trọng./."],
      ),
    ).toEqual([
      "- Thu học phí không dùng tiền mặt | leads: Hiệu trưởng các trường. | coordinators: các ngân hàng. | deadline: 30/10/2024.",
      "- Tập huấn an toàn thông tin | leads: Văn phòng Sở. | deadline: tháng 11/2024.",
    ]);
  });
});

describe("points that words count", () => {
  it.each([
    ["Một là: ", "Hai là: "],
    ["Thứ nhất, ", "Thứ hai, "],
    ["Một là ", "Hai là "],
  ])("are tasks, whatever stands above them: “%s…”", (one, two) => {
    expect(
      read(
        ...[
          "I. MỤC ĐÍCH",
          "Năm 2023 đã cấp 412.000 tài khoản. Thời gian thực hiện: năm 2024.",
          "II. CÔNG VIỆC",
        ],
        `${one}Lưu trú qua phần mềm ASM. Công an xã chủ trì. Xong trong tháng 5/2024.`,
        `${two}Chi trả an sinh xã hội qua tài khoản. UBND xã chủ trì. Xong trong quý III/2024.`,
      ),
    ).toEqual([
      "- Lưu trú qua phần mềm ASM | assignments: Công an xã chủ trì. | deadline: Xong trong tháng 5/2024.",
      "- Chi trả an sinh xã hội qua tài khoản | assignments: UBND xã chủ trì. | deadline: Xong trong quý III/2024.",
    ]);
  });
});

describe("points of a notice that give tasks", () => {
  it("are tasks: what is to be done is the title, who does it leads, by when is told", () => {
    expect(
      read(
        asked,
        "1. Sở Y tế chủ trì, phối hợp với Công an tỉnh, VNPT Sơn La khắc phục lỗi liên thông; xong trước ngày 30/6/2024.",
        "2. Giao Sở Tài chính bố trí kinh phí mua máy quét trong quý II/2024.",
        "3. Trước ngày 15/7/2024, UBND các huyện, thành phố hoàn thành số hóa sổ hộ tịch.",
        "4. Báo Sơn La, Đài Phát thanh và Truyền hình tỉnh mở chuyên mục về Đề án 06; đăng, phát hằng tuần.",
      ),
    ).toEqual([
      "- khắc phục lỗi liên thông | assignments: Sở Y tế chủ trì, phối hợp với Công an tỉnh, VNPT Sơn La khắc phục lỗi liên thông | deadline: xong trước ngày 30/6/2024.",
      "- bố trí kinh phí mua máy quét | leads: Sở Tài chính | assignments: Giao Sở Tài chính bố trí kinh phí mua máy quét trong quý II/2024. | deadline: trong quý II/2024",
      "- hoàn thành số hóa sổ hộ tịch | leads: UBND các huyện, thành phố | assignments: UBND các huyện, thành phố hoàn thành số hóa sổ hộ tịch. | deadline: Trước ngày 15/7/2024",
      "- mở chuyên mục về Đề án 06 | leads: Báo Sơn La, Đài Phát thanh và Truyền hình tỉnh | assignments: Báo Sơn La, Đài Phát thanh và Truyền hình tỉnh mở chuyên mục về Đề án 06 | deadline: đăng, phát hằng tuần.",
    ]);
  });

  it.each([
    ["numbers", ["1. ", "2. "]],
    ["letters", ["a) ", "b) "]],
    ["numbers in brackets", ["(1) ", "(2) "]],
    ["dashes", ["- ", "- "]],
    ["nothing", ["", ""]],
  ])("stand behind %s", (_, [first = "", second = ""]) => {
    expect(
      titles(
        asked,
        `${first}Giao Phòng Tư pháp niêm yết mã QR; xong trước ngày 30/6/2024.`,
        `${second}Công an huyện chủ trì, cùng UBND các xã lắp camera; xong trong quý IV/2024.`,
      ),
    ).toEqual(["niêm yết mã QR", "lắp camera"]);
  });

  it("are read so of bodies that merely act where half of those beside them are given theirs (sureShare)", () => {
    const given = "1. Giao Công an huyện lắp camera; xong trong quý IV/2024.";
    const acts = "Phòng Tư pháp niêm yết mã QR";
    expect(titles(asked, given, `2. ${acts}; xong trong tháng 7/2024.`)).toEqual([
      "lắp camera",
      "niêm yết mã QR",
    ]);
    expect(
      titles(
        asked,
        given,
        `2. ${acts}; xong trong tháng 7/2024.`,
        `3. ${acts} khác; xong trong tháng 8/2024.`,
      ),
    ).not.toContain("niêm yết mã QR");
  });

  it("stand in groups by what they are about", () => {
    expect(
      read(
        asked,
        "1. Về dịch vụ công",
        "1.1. Văn phòng UBND tỉnh niêm yết mã QR; xong trong tháng 7/2024.",
        "2. Về dữ liệu",
        "2.1. Giao Sở Nội vụ số hóa hồ sơ cán bộ. Hoàn thành trước ngày 30/9/2024.",
        "2.2. Giao Cục Thuế tỉnh đối chiếu mã số thuế. Việc này làm cùng Công an tỉnh, chậm nhất ngày 30/9/2024 phải xong.",
      ).map((item) => item.replace(/ \| assignments: [^|]*(?= \|)/g, "")),
    ).toEqual([
      "I niêm yết mã QR | leads: Văn phòng UBND tỉnh | deadline: xong trong tháng 7/2024.",
      "II số hóa hồ sơ cán bộ | leads: Sở Nội vụ | deadline: Hoàn thành trước ngày 30/9/2024.",
      "II đối chiếu mã số thuế | leads: Cục Thuế tỉnh | deadline: chậm nhất ngày 30/9/2024 phải xong.",
    ]);
  });

  it.each([
    "1. Đánh giá cao Công an tỉnh, Sở Tư pháp đã chủ động triển khai các nhiệm vụ.",
    "1. Sở Y tế đã hoàn thành kết nối dữ liệu trước ngày 31/3/2024.",
    "1. Cơ bản thống nhất với báo cáo của Công an tỉnh.",
    "1. Yêu cầu các cơ quan, đơn vị nghiêm túc tổ chức thực hiện Thông báo này.",
    "1. Yêu cầu các phòng, ban khẩn trương triển khai thực hiện các nhiệm vụ được giao.",
    "1. Thủ trưởng các cơ quan chịu trách nhiệm trước Chủ tịch UBND tỉnh về kết quả.",
    "1. Đồng ý với đề xuất của Công an tỉnh về thuê hạ tầng.",
    "1. Công an tỉnh là cơ quan thường trực.",
  ])("are none where they think of what was, or speak to all: “%s”", (point) => {
    expect(
      titles(
        asked,
        point,
        "2. Sở Y tế chủ trì khám sức khỏe lái xe; xong trong tháng 5/2024.",
        "3. Giao Sở Nội vụ mở lớp bồi dưỡng; xong trong quý III/2024.",
      ),
    ).toEqual(["khám sức khỏe lái xe", "mở lớp bồi dưỡng"]);
  });

  it("are none of a plan that lists models and then who watches over them", () => {
    expect(
      titles(
        "II. NỘI DUNG",
        "1. Lưu trú qua phần mềm ASM",
        "- Chủ trì: Công an xã",
        "- Thời gian: Quý II/2024",
        "2. Chi trả an sinh xã hội qua tài khoản",
        "- Chủ trì: UBND xã",
        "- Thời gian: Quý III/2024",
        "III. TỔ CHỨC THỰC HIỆN",
        "1. Công an xã chủ trì theo dõi, đôn đốc; báo cáo UBND xã trước ngày 20 hằng tháng.",
        "2. Công chức Tài chính tham mưu bố trí kinh phí; xong trong tháng 3/2024.",
        "Công an xã chủ trì, phối hợp với các ngành kiểm tra; thực hiện thường xuyên.",
      ),
    ).toEqual(["Lưu trú qua phần mềm ASM", "Chi trả an sinh xã hội qua tài khoản"]);
  });
});
