import { describe, expect, it } from "vitest";
import { buildHandbook } from "#handbook/handbook.ts";
import { content } from "../helpers/own-content.ts";
import { makeContent } from "../helpers/make-handbook.ts";

/** The models of an item with this heading, behind “?” where they are proposed. */
function match(heading: string): readonly string[] {
  const text = [
    ...["KẾ HOẠCH", "Thực hiện Đề án 06 năm 2024", "II. CÁC MÔ HÌNH", heading, "Chủ trì: Công an tỉnh."],
    ...["2. Mô hình “Trồng cây”", "Chủ trì: Sở Y tế."],
  ];
  const [item] = buildHandbook({ ...makeContent([{ text }]), catalog: content.catalog }).items;
  return [...(item?.models ?? []).map(({ id }) => id), ...(item?.proposed ?? []).map(({ id }) => `?${id}`)];
}

/** Words that say nothing of a model. */
const many = (words: number): string => Array.from({ length: words }, () => "mang").join(" ");

describe("the heading by which an item is matched", () => {
  it.each([
    [
      "is the name with what stands behind it, where the name tells no model",
      "1. Mô hình “Khách sạn số”: quản lý lưu trú bằng VNeID",
      ["luu-tru-khach-san"],
    ],
    [
      "also where the whole is near a model alone",
      "1. Mô hình “Xóm trọ văn minh”: chủ trọ khai báo lưu trú cho người thuê",
      ["?luu-tru-nha-cho-thue"],
    ],
    [
      "is the title alone where that is sure",
      "1. Mô hình “Quản lý lưu trú tại khách sạn”: tố giác tội phạm qua VNeID",
      ["luu-tru-khach-san"],
    ],
    ["is nothing where neither tells a model", "1. Mô hình “Chợ 4.0”: trồng hoa ven đường", []],
  ])("%s: %s", (_, heading, models) => {
    expect(match(heading)).toEqual(models);
  });

  it("has at most thirty words behind the name (longestGloss)", () => {
    const gloss = "quản lý lưu trú bằng VNeID";
    expect(match(`1. Mô hình “Khách sạn số”: ${gloss} ${many(24)}`)).not.toEqual([]);
    expect(match(`1. Mô hình “Khách sạn số”: ${gloss} ${many(25)}`)).toEqual([]);
  });
});
