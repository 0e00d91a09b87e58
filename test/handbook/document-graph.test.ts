import { describe, expect, it } from "vitest";
import { listDocuments, listEdges } from "#handbook/document-graph.ts";
import * as levelPhrases from "#handbook/document-level-phrases.ts";
import { levelOf, toNumberKey } from "#handbook/document-level.ts";
import { layOutGraph } from "#views/drawing/document-layout.ts";
import { makeHandbook } from "../helpers/make-handbook.ts";
import { words } from "../helpers/words.ts";
import { testPhrases } from "../helpers/phrases.ts";

const listed = {
  id: "06-qd-ttg",
  kind: "Quyết định",
  number: "06/QĐ-TTg",
  aliases: ["06/2022/QĐ-TTg"],
  issuedOn: "2022-01-06",
  issuer: "Thủ tướng Chính phủ",
  title: "Phê duyệt đề án",
};
const decision = (number: string, day = "06/01/2022"): string =>
  `Quyết định số ${number} ngày ${day} của Thủ tướng Chính phủ`;
const basis = (cited: string): string => `Căn cứ ${cited};`;

/** The handbook of two plans, the first of them 15/KH-UBND of 2/8/2023, which print these lines from line 392 on. */
function cite(
  first: readonly string[],
  second: readonly string[] = [],
  documents: readonly (typeof listed)[] = [],
) {
  const lines = (texts: readonly string[]) =>
    Object.fromEntries(texts.map((text, index) => [392 + index, text]));
  const plans = [
    { id: "an-binh-2023", number: "15/KH-UBND", issued: "ngày 02 tháng 8 năm 2023", lines: lines(first) },
    { id: "bac-son-2024", place: "381", issued: "ngày      tháng 3 năm 2024", lines: lines(second) },
  ];
  return makeHandbook(plans, { documents: [...documents] });
}

testPhrases(levelPhrases);

describe("levelOf(issuer, number)", () => {
  it.each([
    ["Thủ tướng Chính phủ", "06/QĐ-TTg", "central"],
    ["Bộ trưởng Bộ Công an", "56/KH-BCA-C06", "central"],
    ["Tổ công tác triển khai Đề án 06/CP", "1/KH-TCT", "central"],
    ["Tổ công tác triển khai Đề án 06/CP tỉnh Nghệ An", "762/KH-TCT", "local"],
    ["Bộ Công an và Ủy ban nhân dân tỉnh An Bình", "171/KHPH", "local"],
    ["Giám đốc Công an tỉnh", "416/TTr-CAT-PC06", "local"],
    ["Bộ Chỉ huy quân sự thị xã", "3/KH-BCHQS", "local"],
    ["Ban Bí thư Thành ủy", "20/KL-TU", "local"],
    ["Cục Cảnh sát quản lý hành chính về trật tự xã hội", "7/CV-C06", "central"],
    [null, "46/KH-UBND", "local"],
    [null, "06/QĐ-TTg", "central"],
  ])("knows by the issuer %s, else by the number %s: %s", (issuer, number, level) => {
    expect(levelOf(issuer, number, words.levels)).toBe(level);
  });
});

describe("listDocuments(handbook)", () => {
  it("brings the citations of a listed document together", () => {
    const cited = [basis(decision("06/QĐ-TTg"))];
    const documents = listDocuments(cite(cited, cited, [listed]));
    expect(documents.map((one) => [one.id, one.title, one.uses.map((use) => use.plan.id)])).toEqual([
      ["06-qd-ttg", "Phê duyệt đề án", ["an-binh-2023", "bac-son-2024"]],
    ]);
  });

  it("makes a document of a citation that no list has, one for each number and day", () => {
    const documents = listDocuments(
      cite(
        [basis("Kế hoạch số 9/KH-UBND ngày 06/01/2022"), basis("Kế hoạch số 9/KH-UBND ngày 01/01/2024")],
        [basis("Kế hoạch số 9/KH-UBND")],
      ),
    );
    expect(documents.map((one) => [one.id, one.issuedOn, one.uses.length])).toEqual([
      ["9-kh-ubnd", "2022-01-06", 2],
      ["9-kh-ubnd-2024-01-01", "2024-01-01", 1],
    ]);
    expect(documents.every((one) => one.title === null)).toBe(true);
  });

  it("knows a plan of the collection by number and day, and not by the number alone", () => {
    const find = (day: string): string | undefined =>
      listDocuments(cite([], [basis(`Kế hoạch số 15/KH-UBND ngày ${day}`)]))[0]?.plan?.id;
    expect(find("02/8/2023")).toBe("an-binh-2023");
    expect(find("03/8/2023")).toBeUndefined();
  });

  it("keeps a listed document that nobody cites", () => {
    expect(listDocuments(cite([], [], [listed]))[0]?.uses).toEqual([]);
  });
});

describe("listEdges(documents, plans)", () => {
  const mention = (number: string): string => `Nội dung theo ${decision(number)}.`;
  const edgesOf = (handbook: ReturnType<typeof cite>) => listEdges(listDocuments(handbook), handbook.plans);

  it("has one edge for a plan and document, the strongest relation, with the count of its places", () => {
    const handbook = cite([mention("1/QĐ-TTg"), basis(decision("1/QĐ-TTg"))], [basis(decision("1/QĐ-TTg"))]);
    expect(edgesOf(handbook)).toEqual([
      { plan: "an-binh-2023", target: "1-qd-ttg", relation: "based-on", count: 2 },
      { plan: "bac-son-2024", target: "1-qd-ttg", relation: "based-on", count: 1 },
    ]);
  });

  it("takes two numbers of one listed document in a plan for one use, with all its places by line", () => {
    const handbook = cite(
      [
        mention("06/QĐ-TTg"),
        basis(decision("06/QĐ-TTg")),
        `Kế hoạch này thay thế ${decision("06/2022/QĐ-TTg")}.`,
        mention("06/QĐ-TTg"),
      ],
      [],
      [listed],
    );
    const documents = listDocuments(handbook);
    expect(documents.map((one) => one.uses.map((use) => use.occurrences.map((place) => place.line)))).toEqual(
      [[[392, 393, 394, 395]]],
    );
    expect(edgesOf(handbook)).toMatchObject([{ relation: "replaces", count: 4 }]);
  });
});

describe("layOutGraph(documents, plans, edges)", () => {
  const handbook = cite(
    [basis(decision("1/QĐ-TTg")), basis("Kế hoạch số 2/KH-UBND ngày 06/01/2022")],
    [basis(decision("3/QĐ-TTg", "01/01/2020")), basis("Kế hoạch số 15/KH-UBND ngày 02/8/2023")],
  );
  const { plans } = handbook;
  const documents = listDocuments(handbook);
  const lay = (): ReturnType<typeof layOutGraph> =>
    layOutGraph(documents, plans, listEdges(documents, plans));

  it("gives the same places for the same input", () => {
    expect(lay()).toEqual(lay());
  });

  it("puts documents of the centre to the left of the plans, others to the right, each by the plans that cite it", () => {
    const columnOf = (column: string): readonly string[] =>
      lay()
        .nodes.filter((node) => node.column === column)
        .map((node) => node.id);
    expect(columnOf("central")).toEqual(["1-qd-ttg", "3-qd-ttg"]);
    expect(columnOf("plan")).toEqual(["an-binh-2023", "bac-son-2024"]);
    expect(columnOf("local")).toEqual(["2-kh-ubnd"]);
  });

  it("draws an edge for each, also between two plans, and no two boxes over each other", () => {
    const { edges, nodes } = lay();
    expect(edges.map((edge) => edge.target)).toEqual(["1-qd-ttg", "2-kh-ubnd", "3-qd-ttg", "an-binh-2023"]);
    expect(edges.every((edge) => /^M[\d.]+,[\d.]+C/.test(edge.path))).toBe(true);
    expect(new Set(nodes.map((node) => `${node.x} ${node.y}`)).size).toBe(nodes.length);
  });
});

it("a number is one key however it is spaced and marked", () => {
  expect(toNumberKey("06/QĐ-TTg")).toBe("06-qd-ttg");
  expect(toNumberKey(" 06 /QĐ - TTg ")).toBe("06-qd-ttg");
});
