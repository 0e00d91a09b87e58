import { importPlan } from "#importer/import-plan.ts";
import { describe, expect, it } from "vitest";
import { importWords } from "../helpers/import-words.ts";

const head = ["V/v triển khai các mô hình điểm của Đề án 06", "Kính gửi: Các sở, ban, ngành."];
const asked = "Để triển khai các mô hình điểm, Chủ tịch UBND tỉnh yêu cầu thực hiện các việc sau:";

/** Items as “kind title | field: words | …”. */
function read(...body: readonly string[]): readonly string[] {
  const { items } = importPlan([...head, asked, ...body], [], importWords).file;
  return items.map((item) => {
    const fields = (item.body?.fields ?? []).map(
      ({ field, statements }) => `${field}: ${statements.map(({ text }) => text).join(" / ")}`,
    );
    return [`${item.kind} ${item.body?.title.text ?? ""}`, ...fields].join(" | ");
  });
}

describe("a letter that gives each body its tasks in one paragraph", () => {
  it("has a task for each number: what is to be done is its title, the body at the head leads", () => {
    expect(
      read(
        "Giao Công an tỉnh: (1) chủ trì, phối hợp với Sở Du lịch đưa khách sạn lên phần mềm lưu trú, xong trước ngày 20/10/2023; (2) làm đầu mối tuyên truyền về VNeID, thực hiện thường xuyên.",
        "Sở Tư pháp chịu trách nhiệm: (3) phối hợp với UBND các huyện số hóa sổ hộ tịch từ năm 1997 đến năm 2015, hoàn thành trong quý IV/2023.",
        "Đề nghị Bảo hiểm xã hội tỉnh: (4) cùng Sở Y tế tra cứu thẻ bảo hiểm, xong trong tháng 11/2023; (5) báo cáo kết quả về UBND tỉnh trước ngày 20 hằng tháng.",
        "Báo Sơn La: (6) tham mưu Ban Chỉ đạo mở chuyên mục về Đề án 06, mỗi tuần hai kỳ.",
      ),
    ).toEqual([
      "task đưa khách sạn lên phần mềm lưu trú | leads: Công an tỉnh | assignments: chủ trì, phối hợp với Sở Du lịch đưa khách sạn lên phần mềm lưu trú | deadline: xong trước ngày 20/10/2023",
      "task tuyên truyền về VNeID | leads: Công an tỉnh | deadline: thực hiện thường xuyên.",
      "task số hóa sổ hộ tịch từ năm 1997 đến năm 2015 | leads: Sở Tư pháp | assignments: phối hợp với UBND các huyện số hóa sổ hộ tịch từ năm 1997 đến năm 2015 | deadline: hoàn thành trong quý IV/2023.",
      "task tra cứu thẻ bảo hiểm | leads: Bảo hiểm xã hội tỉnh | coordinators: Sở Y tế | deadline: xong trong tháng 11/2023",
      "task báo cáo kết quả về UBND tỉnh | leads: Bảo hiểm xã hội tỉnh | deadline: trước ngày 20 hằng tháng.",
      "task mở chuyên mục về Đề án 06 | leads: Báo Sơn La | deadline: mỗi tuần hai kỳ.",
    ]);
  });

  it("says of who merely works with another that he helps, as anywhere below a body", () => {
    expect(
      read(
        "1. Công an tỉnh: (1) rà soát dữ liệu cư trú, xong trong tháng 6/2024; (2) phối hợp với Sở Y tế rà soát dữ liệu tiêm chủng, xong trong tháng 7/2024.",
        "2. Sở Y tế: (1) kiểm tra các trạm y tế, xong trong tháng 8/2024.",
      ),
    ).toEqual([
      "task rà soát dữ liệu cư trú | leads: Công an tỉnh | deadline: xong trong tháng 6/2024",
      "task rà soát dữ liệu tiêm chủng | coordinators: Công an tỉnh | assignments: phối hợp với Sở Y tế rà soát dữ liệu tiêm chủng | deadline: xong trong tháng 7/2024.",
      "task kiểm tra các trạm y tế | leads: Sở Y tế | deadline: xong trong tháng 8/2024.",
    ]);
  });
});
