import { describe, expect, it } from "vitest";
import { buildAgencyIndex } from "#meaning/agencies/agencies.ts";
import { readClause } from "#meaning/roles/clause.ts";
import { listParties } from "#meaning/roles/placed-bodies.ts";
import { agenciesFile } from "#schema/agencies.ts";
import { words } from "../../helpers/words.ts";

const index = buildAgencyIndex(
  agenciesFile.parse(
    ["Sở Y tế", "Công an tỉnh"].map((name, at) => ({
      ...{ id: `co-quan-${at}`, name, kind: "department", level: "province" },
    })),
  ),
  words.agencies,
);
const list = (text: string): readonly string[] =>
  listParties(readClause(text, index)).map(({ start, end }) => text.slice(start, end));

describe("listParties(clause): bodies that only their place tells", () => {
  it.each([
    ["Sở Y tế phối hợp với nhóm tình nguyện rà soát", ["Sở Y tế", "nhóm tình nguyện"]],
    ["Sở Y tế phối hợp cùng với các khối phố", ["Sở Y tế", "các khối phố"]],
    ["Sở Y tế phối hợp với Công an tỉnh, các khối phố", ["Sở Y tế", "Công an tỉnh", "các khối phố"]],
    [
      "phối hợp với Sở Y tế, Khu Quản lý đường bộ III và Công an tỉnh",
      ["Sở Y tế", "Khu Quản lý đường bộ III", "Công an tỉnh"],
    ],
    ["phối hợp với Sở Y tế và Rạp Đại Nam triển khai", ["Sở Y tế", "Rạp Đại Nam"]],
    ["Nhóm tình nguyện chủ trì", ["Nhóm tình nguyện"]],
    ["Giao nhóm tình nguyện chủ trì", ["nhóm tình nguyện"]],
    ["Sở Y tế, Rạp Đại Nam, Công an tỉnh chủ trì", ["Sở Y tế", "Rạp Đại Nam", "Công an tỉnh"]],
  ])("“%s”", (text, bodies) => {
    expect(list(text)).toEqual(bodies);
  });

  it.each([
    ["Sở Y tế phối hợp cung cấp nhóm dữ liệu", ["Sở Y tế"]],
    ["Sở Y tế phối hợp với cơ quan rà soát", ["Sở Y tế"]],
    ["phối hợp với Sở Y tế, rà soát dữ liệu", ["Sở Y tế"]],
    ["phối hợp với Sở Y tế, kịp thời gỡ vướng", ["Sở Y tế"]],
    ["Sở Y tế rà soát, các liên gia", ["Sở Y tế"]],
    ["Đơn vị chủ trì", []],
    ["Rà soát, sau đó chủ trì", []],
    ["Sở Y tế, dữ liệu dân cư, Công an tỉnh chủ trì", ["Sở Y tế", "Công an tỉnh"]],
  ])("has none more in “%s”", (text, bodies) => {
    expect(list(text)).toEqual(bodies);
  });
});
