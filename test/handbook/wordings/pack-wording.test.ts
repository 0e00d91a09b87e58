import { expect, it } from "vitest";
import { packWording, unpackWording } from "#handbook/wordings/pack-wording.ts";
import { cutSample } from "../../helpers/cut-sample.ts";

it("a wording comes out of a file as it went in: words, names, days, marks of lists", () => {
  const statements = ["1. Công an tỉnh cấp thẻ trước 30/06/2024;", "- Đạt 05% – theo 12 /KH-UBND"].map(
    cutSample,
  );
  const packed = packWording(statements);
  expect(unpackWording(JSON.parse(JSON.stringify(packed)) as typeof packed)).toEqual(statements);
  expect(packed[0]).toEqual([
    ["1. Công an tỉnh", "c", "công an tỉnh"],
    "cấp thẻ trước",
    ["30/06/2024;", "d", "=date 2024 6 30"],
  ]);
  expect(unpackWording([])).toEqual([]);
});
