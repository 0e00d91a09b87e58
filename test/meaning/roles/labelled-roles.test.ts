import { describe, expect, it } from "vitest";
import { buildAgencyIndex } from "#meaning/agencies/agencies.ts";
import { readLabelledRoles } from "#meaning/roles/labelled-roles.ts";
import { words } from "../../helpers/words.ts";
import { content } from "../../helpers/own-content.ts";

const index = buildAgencyIndex(content.agencies, words.agencies);
const read = (texts: { leads?: string; implementers?: string }) => {
  const roles = readLabelledRoles(
    {
      leads: texts.leads === undefined ? [] : [texts.leads],
      implementers: texts.implementers === undefined ? [] : [texts.implementers],
    },
    index,
  );
  const ids = (list: readonly { agency: string | null; text: string }[]) =>
    list.map((one) => one.agency ?? one.text);
  return [ids(roles.leads), ids(roles.coordinators), ids(roles.implementers)];
};

describe("readLabelledRoles(texts, index)", () => {
  it.each([
    ["Công an huyện, Phòng Tư pháp.", [[], [], ["cong-an-cap-huyen", "phong-tu-phap"]]],
    ["Công an huyện chủ trì, phối hợp với Phòng Tư pháp.", [["cong-an-cap-huyen"], ["phong-tu-phap"], []]],
    [
      "Công an huyện chủ trì; Phòng Tư pháp, Phòng Nội vụ phối hợp.",
      [["cong-an-cap-huyen"], ["phong-tu-phap", "phong-noi-vu"], []],
    ],
    [
      "Công an xã (chủ trì), Phòng Tư pháp, Phòng Nội vụ.",
      [["cong-an-cap-xa"], [], ["phong-tu-phap", "phong-noi-vu"]],
    ],
    ["Công an huyện phối hợp với Phòng Tư pháp.", [[], [], ["cong-an-cap-huyen", "phong-tu-phap"]]],
  ])("“Đơn vị thực hiện: %s”", (implementers, expected) => {
    expect(read({ implementers })).toEqual(expected);
  });

  it.each([
    ["Sở Y tế, Công an tỉnh", [["so-y-te", "cong-an-tinh"], [], []]],
    ["Sở Y tế, phối hợp với Công an tỉnh", [["so-y-te"], ["cong-an-tinh"], []]],
    ["Sở Y tế chủ trì; Công an tỉnh phối hợp", [["so-y-te"], ["cong-an-tinh"], []]],
    ["Phối hợp với Công an tỉnh", [["cong-an-tinh"], [], []]],
    ["Sở Y tế chủ trì, Công an tỉnh thực hiện", [["so-y-te"], [], ["cong-an-tinh"]]],
    ["Sở Y tế, Công an tỉnh thực hiện", [["so-y-te", "cong-an-tinh"], [], []]],
    ["Sở Y tế; VNPT hỗ trợ kỹ thuật", [["so-y-te"], [], []]],
    ["Phòng Tư pháp; Phó Chủ tịch UBND xã trực tiếp chỉ đạo", [["phong-tu-phap"], [], []]],
    ["UBND xã chỉ đạo", [["ubnd-cap-xa"], [], []]],
    ["Phòng Tư pháp; Ban Chỉ đạo Đề án 06", [["phong-tu-phap", "ban-chi-dao-de-an-06"], [], []]],
  ])("“Đơn vị chủ trì: %s”", (leads, expected) => {
    expect(read({ leads })).toEqual(expected);
  });

  it("tells who supports, also under the label of who leads", () => {
    const { supporters } = readLabelledRoles(
      { leads: ["Sở Y tế; VNPT hỗ trợ kỹ thuật"], implementers: [] },
      index,
    );
    expect(supporters.map(({ agency }) => agency)).toEqual(["vnpt"]);
  });
});
