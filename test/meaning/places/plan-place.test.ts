import { describe, expect, it } from "vitest";
import { importPlan } from "#importer/import-plan.ts";
import { findPlaceInPlan, readLevel } from "#meaning/places/plan-place.ts";
import { importWords } from "../../helpers/import-words.ts";
import { placeBook } from "../../helpers/words.ts";

const read = (issued: string, ...lines: string[]) => {
  const text = [...lines.slice(0, -1), `Số: 1/KH-UBND`, `Ngày ${issued}`, "KẾ HOẠCH", lines.at(-1) ?? ""];
  const { document } = importPlan(text, [], importWords).file;
  return {
    place: findPlaceInPlan(document, text, placeBook)?.place,
    level: readLevel(document, text, placeBook.levels),
  };
};
const day = "05 tháng 6 năm 2024";

describe("the place of a plan", () => {
  it.each([
    [
      "a province by its letterhead",
      [day, "ỦY BAN NHÂN DÂN", "TỈNH LÀO CAI", "Triển khai các mô hình"],
      "10",
      "province",
    ],
    [
      "a town by its title",
      [day, "TỔ CÔNG TÁC ĐỀ ÁN 06", "Triển khai các mô hình trên địa bàn thị xã Cửa Lò"],
      "413",
      "district",
    ],
    [
      "a town by the line above the issuer",
      [day, "UBND THỊ XÃ BỈM SƠN", "BAN CHỈ ĐẠO ĐỀ ÁN 06", "Triển khai các mô hình"],
      "381",
      "district",
    ],
    [
      "a district that no list knows is not taken for its province",
      [day, "UBND TỈNH THỪA THIÊN HUẾ", "ỦY BAN NHÂN DÂN HUYỆN AN MẪU", "Triển khai"],
      undefined,
      "district",
    ],
    [
      "nor a commune for the one that its title names besides",
      [day, "ỦY BAN NHÂN DÂN XÃ AN MẪU", "Triển khai tại xã, tỉnh Lào Cai"],
      undefined,
      "commune",
    ],
    [
      "“xã hội”, “cơ quan” and “địa phương” name no unit",
      [day, "UBND TỈNH LÀO CAI", "Phát triển kinh tế - xã hội, cơ quan Công an, địa phương Mẫu"],
      "10",
      "province",
    ],
  ] as const)("%s", (_, [issued, ...lines], place, level) => {
    expect(read(issued, ...lines)).toEqual({ place, level });
  });
});
