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
      "a district of the lists of all units, its province above it",
      [day, "UBND TỈNH NINH BÌNH", "ỦY BAN NHÂN DÂN HUYỆN GIA VIỄN", "Triển khai các mô hình"],
      "373",
      "district",
    ],
    [
      "a commune of today by a name over two lines",
      ["05 tháng 8 năm 2026", "ỦY BAN NHÂN DÂN", "XÃ GIA VIỄN", "Triển khai năm tới"],
      "14464",
      "commune",
    ],
    [
      "one of several of its name by the province that its title names",
      [day, "ỦY BAN NHÂN DÂN HUYỆN CHÂU THÀNH", "Triển khai tại huyện Châu Thành, tỉnh Tây Ninh"],
      "708",
      "district",
    ],
    [
      "not a unit of that name in another province than its head's",
      [day, "UBND TỈNH LÀO CAI", "ỦY BAN NHÂN DÂN HUYỆN GIA VIỄN", "Triển khai các mô hình"],
      undefined,
      "district",
    ],
    [
      "none where several bear the name and nothing tells which",
      [day, "ỦY BAN NHÂN DÂN HUYỆN CHÂU THÀNH", "Triển khai các mô hình"],
      undefined,
      "district",
    ],
    [
      "a commune whose name begins as “xã hội” does",
      ["05 tháng 8 năm 2026", "UBND XÃ HỘI THỊNH", "Phát triển kinh tế - xã hội"],
      "08905",
      "commune",
    ],
    [
      "a name whose end capitals do not tell",
      [day, "TỔ CÔNG TÁC ĐỀ ÁN 06", "THỰC HIỆN TRÊN ĐỊA BÀN HUYỆN GIA VIỄN ĐẦU NĂM"],
      "373",
      "district",
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

describe("longestWhole: a name that ends its line", () => {
  it("is whole up to three words, and not another unit's name with a word behind it", () => {
    const letterhead = ["UBND TỈNH NINH BÌNH", "ỦY BAN NHÂN DÂN HUYỆN GIA VIỄN MẪU", "Triển khai"] as const;
    expect(read(day, ...letterhead)).toEqual({ place: undefined, level: "district" });
  });
});

describe("the text of a plan", () => {
  const letterhead = [
    "ỦY BAN NHÂN DÂN HUYỆN CHÂU THÀNH",
    "Số: 1/KH-UBND",
    `Ngày ${day}`,
    "KẾ HOẠCH",
    "Triển khai",
  ];

  it.each([
    ["names the province of one of them", ["Căn cứ Kế hoạch của UBND tỉnh Long An;"], "808"],
    [
      "names one province more often",
      ["Căn cứ Kế hoạch của tỉnh Long An, tỉnh Tiền Giang;", "Căn cứ ý kiến của UBND tỉnh Tiền Giang;"],
      "821",
    ],
    ["names two as often", ["Căn cứ Kế hoạch của tỉnh Long An, tỉnh Tiền Giang;"], undefined],
    ["names none", ["Căn cứ Kế hoạch của tỉnh;"], undefined],
  ] as const)("tells which of several units is meant where it %s", (_, more, place) => {
    const text = [...letterhead, "", ...more];
    const { document } = importPlan(text, [], importWords).file;
    expect(findPlaceInPlan(document, text, placeBook)?.place).toBe(place);
  });
});

describe("a unit that alone bears its name", () => {
  const letterhead = [
    "ỦY BAN NHÂN DÂN HUYỆN GIA VIỄN",
    "Số: 1/KH-UBND",
    `Ngày ${day}`,
    "KẾ HOẠCH",
    "Triển khai",
  ];

  it.each([
    ["is found where the text names no province", "Căn cứ Kế hoạch của tỉnh;", "373"],
    ["is found where the text names its province", "Căn cứ Kế hoạch của UBND tỉnh Ninh Bình;", "373"],
    ["is not taken where the text names another alone", "Căn cứ Kế hoạch của UBND tỉnh Lào Cai;", undefined],
  ] as const)("%s", (_, line, place) => {
    const text = [...letterhead, "", line];
    const { document } = importPlan(text, [], importWords).file;
    expect(findPlaceInPlan(document, text, placeBook)?.place).toBe(place);
  });
});
