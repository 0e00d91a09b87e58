import { describe, expect, it } from "vitest";
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { buildAgencyIndex, resolveAgency, splitAgencies } from "#meaning/agencies/agencies.ts";
import { agenciesFile } from "#schema/agencies.ts";
import { words } from "../../helpers/words.ts";

const agencies = agenciesFile.parse(parse(readFileSync("content/agencies.yaml", "utf8")));
const index = buildAgencyIndex(agencies, words.agencies);

describe("short forms in names of bodies", () => {
  it.each([
    // “và” read out in an abbreviation is “&”.
    ["Sở TN và MT", "so-tai-nguyen-va-moi-truong"],
    ["Sở LĐ, TB và XH", "so-lao-dong-thuong-binh-va-xa-hoi"],
    ["Phòng GD và ĐT thị xã", "phong-giao-duc-va-dao-tao"],
    // The longest abbreviation has four words, and “và” between them.
    ["TT VH, TT và TT huyện", "trung-tam-van-hoa-the-thao-va-truyen-thong"],
    // P is phường behind a body that each level has, and phòng elsewhere.
    ["UBND P. Nghi Hải", "ubnd-cap-xa"],
    ["Ủy ban nhân dân P Nghi Hải", "ubnd-cap-xa"],
    ["UBND các P, X", "ubnd-cap-xa"],
    ["Công an các X, P, TT", "cong-an-cap-xa"],
    ["CA H. Kim Sơn", "cong-an-cap-huyen"],
    ["BCHQS tỉnh", "bo-chi-huy-quan-su"],
    ["BCHQS huyện", "ban-chi-huy-quan-su"],
  ])("reads “%s” as %s", (text, agency) => {
    expect(resolveAgency(text, index)).toBe(agency);
  });

  it.each([
    ["UBND TX, P. Tư pháp", ["ubnd-cap-huyen", "phong-tu-phap"]],
    ["Công an các phường, P. Tư pháp", ["cong-an-cap-xa", "phong-tu-phap"]],
    ["UBND tỉnh, Sở TT&TT", ["ubnd-tinh", "so-thong-tin-va-truyen-thong"]],
    ["Sở TN và MT và Sở Y tế", ["so-tai-nguyen-va-moi-truong", "so-y-te"]],
    ["Bộ TN&MT và MTTQ", ["bo-tai-nguyen-va-moi-truong", "mat-tran-to-quoc"]],
    ["UBND TT&TT", ["ubnd-cac-cap"]],
  ])("reads each body of “%s”", (text, ids) => {
    expect(splitAgencies(text, index).map(({ agency }) => agency)).toEqual(ids);
  });
});
