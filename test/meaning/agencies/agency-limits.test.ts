import { describe, expect, it } from "vitest";
import { buildAgencyIndex, splitAgencies } from "#meaning/agencies/agencies.ts";
import { agenciesFile } from "#schema/agencies.ts";
import { joinAreas } from "#meaning/agencies/areas.ts";
import { readPlainTokens } from "#meaning/agencies/agency-words.ts";
import { words as vocabulary } from "../../helpers/words.ts";

/** As many made-up words: “xa xb xc”. */
const words = (count: number): string =>
  Array.from({ length: count }, (_, at) => `x${String.fromCharCode(97 + at)}`).join(" ");

type Bodies = readonly (readonly [id: string, ...names: string[]])[];

/** The bodies that a text names in a list that knows these, all of one kind. */
function splitKind(kind: string, text: string, ...bodies: Bodies) {
  const index = buildAgencyIndex(
    agenciesFile.parse(bodies.map(([id, name, ...names]) => ({ id, name, names, kind, level: "province" }))),
    vocabulary.agencies,
  );
  return splitAgencies(text, index).map((mention) => [mention.agency, mention.text]);
}

/** The departments that a text names in a list that knows these. */
const split = (text: string, ...bodies: Bodies) => splitKind("department", text, ...bodies);

describe("longestPiece: a class is named by its members", () => {
  const sides = (count: number) => [
    ["so", "Sở"] as const,
    ["ban", `Sở ${words(count)}`] as const,
    ["phong", "Phòng"] as const,
  ];

  it("where the first has at most twelve words", () => {
    expect(split(`Sở: ${words(12)}`, ...sides(12))).toEqual([["ban", words(12)]]);
    expect(split(`Sở: ${words(13)}`, ...sides(13))[0]).toEqual(["so", "Sở"]);
  });
});

describe("mostSkipped: a name leaves out", () => {
  const body = ["so", "Sở Văn hóa Thể thao"] as const;

  it("three joining words in a row, not four", () => {
    expect(split("Sở Văn hóa và và và Thể thao", body)).toEqual([["so", "Sở Văn hóa và và và Thể thao"]]);
    expect(split("Sở Văn hóa và và và và Thể thao", body).map(([id]) => id)).not.toContain("so");
  });
});

describe("longestName: a name with a misread letter is known", () => {
  const misread = (count: number): string => words(count).replace("xb", "xq");

  it("where it has at most twenty words", () => {
    expect(split(`Sở ${misread(19)}`, ["so", `Sở ${words(19)}`])).toEqual([["so", `Sở ${misread(19)}`]]);
    expect(split(`Sở ${misread(20)}`, ["so", `Sở ${words(20)}`]).map(([id]) => id)).not.toContain("so");
  });
});

describe("shortestRest: a misread name is taken for more than its sound part", () => {
  it("where that leaves out six letters or more", () => {
    const longer = ["so", "Sở Thông tin", "Sở Thông tin giaodu"] as const;
    expect(split("Sở Thông tin giaodo", longer)).toEqual([["so", "Sở Thông tin giaodo"]]);
    const shorter = ["so", "Sở Thông tin", "Sở Thông tin giaod"] as const;
    expect(split("Sở Thông tin giaoo", shorter)).toEqual([["so", "Sở Thông tin"]]);
  });
});

describe("shortestFirst: a name is known with a misread letter in its first word", () => {
  const bodies = [
    ["cong-an", "Công an nhân dân thị trấn"],
    ["ban", "Ban quản lý di tích thị trấn"],
    ["phong", "Phòng Văn hóa Thể thao Du lịch"],
  ] as const;

  it.each([
    ["Xông an nhân dân thị trấn", "cong-an"],
    ["Phòg Văn hóa Thể thao Du lịch", "phong"],
  ])("of four letters or more: “%s”", (text, id) => {
    expect(split(text, ...bodies)).toEqual([[id, text]]);
  });

  it.each(["Xan quản lý di tích thị trấn", "Xhòg Văn hóa Thể thao Du lịch"])(
    "not of three, nor with two of them: “%s”",
    (text) => {
      expect(split(text, ...bodies).map(([id]) => id)).toEqual([null]);
    },
  );
});

describe("longestRest: a misread name is sought", () => {
  const misread = (count: number): string => `Sở Lao động ${words(count).replace("xb", "xq")}`;
  const body = (count: number) => ["so", "Sở Lao động", `Sở Lao động ${words(count)}`] as const;

  it("up to eight words after its sound part", () => {
    expect(split(misread(8), body(8))).toEqual([["so", misread(8)]]);
    expect(split(misread(9), body(9))).not.toEqual([["so", misread(9)]]);
  });
});

describe("mostLeadIns: words such as “cán bộ” belong to the name after them", () => {
  const body = ["so", "Sở Y tế"] as const;

  it("where they are eight at most", () => {
    expect(split("cán bộ 1 2 3 4 5 6 7 Sở Y tế", body)).toEqual([["so", "cán bộ 1 2 3 4 5 6 7 Sở Y tế"]]);
    expect(split("cán bộ 1 2 3 4 5 6 7 8 Sở Y tế", body)).toEqual([["so", "Sở Y tế"]]);
  });
});

describe("longestCommonPart: a company's own name stands behind", () => {
  const name = (text: string) => splitKind("enterprise", text, ["cong-ty", "Công ty"]).map(([, own]) => own);

  it("four small words at most", () => {
    expect(name("Công ty ma mb mc md ABC")).toEqual(["Công ty ma mb mc md ABC"]);
    expect(name("Công ty ma mb mc md me ABC")[0]).toBe("Công ty");
  });
});

describe("mostLeads: levels are one area", () => {
  const read = (text: string) =>
    joinAreas(readPlainTokens(text, vocabulary.agencies.otherWords), vocabulary.agencies.levels, null).map(
      (token) => token.words.join(" "),
    );

  it("where three words at most stand before the second", () => {
    expect(read("huyện và các cấp xã")).toEqual(["<cac-cap>"]);
    expect(read("huyện và từ các cấp xã")).toEqual(["<huyen>", "va", "<xa>"]);
  });
});

/** As many made-up words that are no area: “ka kb kc”. */
const small = (count: number): string => words(count).replaceAll("x", "k");

describe("longestSmallPart: a proper name goes on after a capital", () => {
  const body = ["vien", "Bệnh viện"] as const;

  it("with at most three small words", () => {
    expect(splitKind("health", `Bệnh viện Y ${small(3)} tại chỗ`, body)).toEqual([
      ["vien", `Bệnh viện Y ${small(3)}`],
    ]);
    expect(splitKind("health", `Bệnh viện Y ${small(4)} tại chỗ`, body)).toEqual([
      ["vien", `Bệnh viện Y ${small(3)}`],
    ]);
  });
});

describe("longestEnd: words behind a known name are of it", () => {
  const body = ["quan", "Hải quan"] as const;

  it("where they are at most four", () => {
    expect(splitKind("unit", `Hải quan ${small(4)}`, body)).toEqual([["quan", `Hải quan ${small(4)}`]]);
    expect(splitKind("unit", `Hải quan ${small(5)}`, body)).toEqual([["quan", "Hải quan"]]);
  });
});

describe("longestPart: a dash stands in a name that has another", () => {
  const body = (part: string) => ["tam", `Trung tâm Tin - ${part}`] as const;

  it("at most three words before it", () => {
    const [near, far] = ["Kho bay cao", "Kho bay cao to"];
    expect(splitKind("unit", `Trung tâm Tin - ${near} - Ngoài`, body(near))).toEqual([
      ["tam", `Trung tâm Tin - ${near} - Ngoài`],
    ]);
    expect(splitKind("unit", `Trung tâm Tin - ${far} - Ngoài`, body(far))).toEqual([
      ["tam", `Trung tâm Tin - ${far}`],
      [null, "Ngoài"],
    ]);
  });
});

describe("longestPlace: a plural goes on with places", () => {
  const body = ["ubnd", "UBND", "UBND cấp xã"] as const;
  const places = (count: number): string => words(count).replace(/x/g, "Q");

  it("of at most four words", () => {
    expect(splitKind("government", `UBND các xã Qua, ${places(4)}`, body)).toHaveLength(1);
    expect(splitKind("government", `UBND các xã Qua, ${places(5)}`, body)).toHaveLength(2);
  });
});

describe("a unit that no list knows", () => {
  const body = ["so", "Sở Y tế"] as const;
  const office = ["phong", "Phòng Qua"] as const;
  const spotted = (text: string, kind = "department", one: readonly [string, string] = body) =>
    splitKind(kind, text, one).map(([id, printed]) => `${id ?? "?"} ${printed ?? ""}`);

  it("longestUnit: has a name of at most fourteen words", () => {
    expect(spotted(`Hạt K${small(12)}y, Sở Y tế`)[0]).toBe(`? Hạt K${small(12)}y`);
    expect(spotted(`Hạt ${small(13)} kz`)[0]).toBe(`? Hạt ${small(13)}`);
  });

  it("longestUnitPart: has parts of at most four words between commas", () => {
    expect(spotted(`Hạt Qua, ${small(4)}, kx`)[0]).toBe(`? Hạt Qua, ${small(4)}, kx`);
    expect(spotted(`Hạt Qua, ${small(5)}, kx`)[0]).toBe("? Hạt Qua");
  });

  it("longestAddition: is named by a known name with at most four small words behind it", () => {
    expect(spotted(`Phòng Qua ${small(4)}`, "district-office", office)).toEqual([`? Phòng Qua ${small(4)}`]);
    expect(spotted(`Phòng Qua ${small(5)}`, "district-office", office)[0]).toBe("phong Phòng Qua");
  });

  it("longestCapitals: is named by a known name where a small word stands among the first three capitals", () => {
    expect(spotted("Phòng Qua - Qa Qe Qi ka", "district-office", office)).toHaveLength(1);
    expect(spotted("Phòng Qua - Qa Qe Qi Qo ka", "district-office", office)).toHaveLength(2);
  });
});
