import { describe, expect, it } from "vitest";
import type { IssuerLine } from "#client/draft/draft-data.ts";
import { cutFound, describeIssuer, findIssuers, toPlace } from "#client/draft/issuer-search.ts";

const lines: readonly IssuerLine[] = [
  ["40", "tỉnh", "Nghệ An", "Nghệ An"],
  ["16732", "phường", "Cửa Lò", "Nghệ An"],
  ["17000", "xã", "Nghi Lộc", "Nghệ An"],
  ["37", "tỉnh", "Ninh Bình", "Ninh Bình"],
  ["14500", "phường", "Đông Hoa Lư", "Ninh Bình"],
];
const found = (typed: string): readonly string[] => findIssuers(typed, lines).map(describeIssuer);

describe("findIssuers(typed, lines)", () => {
  it.each([
    ["cua lo", ["phường Cửa Lò, Nghệ An"]],
    ["phường Cửa Lò", ["phường Cửa Lò, Nghệ An"]],
    ["dong hoa", ["phường Đông Hoa Lư, Ninh Bình"]],
    ["ninh binh", ["tỉnh Ninh Bình", "phường Đông Hoa Lư, Ninh Bình"]],
    ["nghe an xa", ["xã Nghi Lộc, Nghệ An"]],
    ["hoa lu ninh", ["phường Đông Hoa Lư, Ninh Bình"]],
    ["  ", []],
    ["khong co", []],
  ])("%s", (typed, expected) => {
    expect(found(typed)).toEqual(expected);
  });
});

describe("cutFound(all)", () => {
  it("shows 8 (mostShown), and counts the rest", () => {
    expect(cutFound([1, 2, 3, 4, 5, 6, 7, 8])).toEqual({ shown: [1, 2, 3, 4, 5, 6, 7, 8], more: 0 });
    expect(cutFound([1, 2, 3, 4, 5, 6, 7, 8, 9])).toEqual({ shown: [1, 2, 3, 4, 5, 6, 7, 8], more: 1 });
  });
});

describe("toPlace(line)", () => {
  it("knows a province from a commune that bears its name", () => {
    expect(toPlace(["37", "tỉnh", "Ninh Bình", "Ninh Bình"]).level).toBe("province");
    expect(toPlace(["14000", "xã", "Ninh Bình", "Ninh Bình"]).level).toBe("commune");
  });
});
