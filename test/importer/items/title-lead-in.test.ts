import { importPlan } from "#importer/import-plan.ts";
import { describe, expect, it } from "vitest";
import { importWords } from "../../helpers/import-words.ts";

const titlesOf = (...lines: readonly string[]) =>
  importPlan(["CÁC MÔ HÌNH", ...lines], [], importWords).file.items.map(({ body }) => body?.title.text);

describe("titles in sentences on what is to be done", () => {
  it("stand without the words that only count them", () => {
    expect(
      titlesOf(
        "Một là, triển khai kiosk tại Bộ phận Một cửa. Giao Sở Nội vụ chủ trì; xong trong tháng 6/2024.",
        "Hai là, cấp phiếu lý lịch tư pháp. Giao Sở Tư pháp chủ trì; xong trong quý III/2024.",
      ),
    ).toEqual(["triển khai kiosk tại Bộ phận Một cửa", "cấp phiếu lý lịch tư pháp"]);
  });

  it("stand without “Đối với mô hình”", () => {
    expect(
      titlesOf(
        "1. Đối với mô hình kiosk tại Bộ phận Một cửa: Giao Sở Nội vụ chủ trì, xong trước 30/6/2024.",
        "2. Đối với người cao tuổi: Giao Công an xã hướng dẫn, xong trước 30/6/2024.",
      ),
    ).toEqual(["kiosk tại Bộ phận Một cửa", "Đối với người cao tuổi"]);
  });

  it("end before who helps and by when", () => {
    expect(
      titlesOf(
        "1. Sở Nội vụ chủ trì triển khai kiosk ở các xã, phường, phối hợp VNPT, hoàn thành trước 30/6/2024.",
        "2. Công an tỉnh chủ trì triển khai mô hình lưu trú, thực hiện thường xuyên.",
      ),
    ).toEqual(["triển khai kiosk ở các xã, phường", "triển khai mô hình lưu trú"]);
  });

  it("end before a rhythm, below the body whose tasks they are; a body that takes none on has none", () => {
    expect(
      titlesOf(
        ...["1. Sở Y tế:", "- Khám bệnh bằng căn cước công dân, hoàn thành quý II/2024."],
        ...["2. Công an tỉnh:", "- Tố giác tội phạm qua VNeID, thực hiện thường xuyên."],
        "3. Sở Giao thông vận tải: không đăng ký mô hình.",
      ),
    ).toEqual(["Khám bệnh bằng căn cước công dân", "Tố giác tội phạm qua VNeID"]);
  });
});
