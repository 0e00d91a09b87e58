import { describe, expect, it } from "vitest";
import { elideProgramme } from "#views/plan/plan-table.ts";

const programme =
  "Phát triển ứng dụng dữ liệu về dân cư, định danh và xác thực điện tử phục vụ chuyển đổi số quốc gia giai đoạn 2022 - 2025, tầm nhìn đến năm 2030";

describe("elideProgramme(title)", () => {
  it.each([
    [
      `Triển khai các mô hình của Đề án “${programme}” trên địa bàn tỉnh A`,
      "Triển khai các mô hình của Đề án “Phát triển ứng dụng dữ liệu về dân cư …” trên địa bàn tỉnh A",
    ],
    [
      `Thực hiện Đề án ${programme.toLowerCase()} trên địa bàn tỉnh trong năm 2024`,
      "Thực hiện Đề án phát triển ứng dụng dữ liệu về dân cư … trên địa bàn tỉnh trong năm 2024",
    ],
    ["Thực hiện Đề án 06 năm 2024", "Thực hiện Đề án 06 năm 2024"],
    [
      "Phát triển ứng dụng dữ liệu về dân cư” theo chiến lược có tầm nhìn đến năm 2030",
      "Phát triển ứng dụng dữ liệu về dân cư” theo chiến lược có tầm nhìn đến năm 2030",
    ],
  ])("leaves out what all titles repeat, and nothing else: %s", (title, elided) => {
    expect(elideProgramme(title)).toBe(elided);
  });
});
