import { describe, expect, it } from "vitest";
import { listDocuments, listEdges } from "#handbook/document-graph.ts";
import { levelOf, toNumberKey } from "#handbook/document-level.ts";
import { layOutGraph } from "#views/drawing/document-layout.ts";
import type { Citation, Plan } from "#handbook/handbook-types.ts";
import { documentEntry } from "#schema/documents.ts";
import { words } from "../helpers/words.ts";
import { makePlan } from "../views/fixture-handbook.ts";

function cite(number: string, facts: Partial<Citation> = {}): Citation {
  const row = {
    kind: "Quyết định",
    number,
    issuedOn: "2022-01-06",
    issuer: "Thủ tướng Chính phủ",
    relation: "based-on",
    line: 3,
    text: `Quyết định số ${number}`,
    document: null,
    ...facts,
  } as const;
  const { relation, line, text } = row;
  return { ...row, occurrences: facts.occurrences ?? [{ relation, line, text }] };
}
const listed = documentEntry.parse({
  id: "06-qd-ttg",
  kind: "Quyết định",
  number: "06/QĐ-TTg",
  issuedOn: "2022-01-06",
  issuer: "Thủ tướng Chính phủ",
  title: "Phê duyệt đề án",
});
const makePlans = (first: readonly Citation[], second: readonly Citation[] = []): readonly Plan[] => [
  makePlan("an-binh-2023", "37", [], { cites: first, number: "15/KH-UBND", issuedOn: "2023-08-02" }),
  makePlan("bac-son-2024", "381", [], { cites: second, issuedOn: "2024-03" }),
];

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
    const plans = makePlans(
      [cite("06/QĐ-TTg", { document: "06-qd-ttg" })],
      [cite("06/QĐ-TTg", { document: "06-qd-ttg" })],
    );
    const documents = listDocuments({ plans, documents: [listed], words });
    expect(documents.map((one) => [one.id, one.title, one.uses.map((use) => use.plan.id)])).toEqual([
      ["06-qd-ttg", "Phê duyệt đề án", ["an-binh-2023", "bac-son-2024"]],
    ]);
  });

  it("makes a document of a citation that no list has, one for each number and day", () => {
    const other = cite("9/KH-UBND", { issuedOn: "2024-01-01", issuer: null, line: 5 });
    const plans = makePlans(
      [cite("9/KH-UBND", { issuer: null }), other],
      [cite("9/KH-UBND", { issuedOn: null })],
    );
    const documents = listDocuments({ plans, documents: [], words });
    expect(documents.map((one) => [one.id, one.issuedOn, one.uses.length])).toEqual([
      ["9-kh-ubnd", "2022-01-06", 2],
      ["9-kh-ubnd-2024-01-01", "2024-01-01", 1],
    ]);
    expect(documents.every((one) => one.title === null)).toBe(true);
  });

  it("knows a plan of the collection by number and day, and not by the number alone", () => {
    const inside = cite("15/KH-UBND", { issuedOn: "2023-08-02" });
    const outside = cite("15/KH-UBND", { issuedOn: "2023-08-03" });
    const find = (citation: Citation): string | undefined =>
      listDocuments({ plans: makePlans([], [citation]), documents: [], words })[0]?.plan?.id;
    expect(find(inside)).toBe("an-binh-2023");
    expect(find(outside)).toBeUndefined();
  });

  it("keeps a listed document that nobody cites", () => {
    expect(listDocuments({ plans: [], documents: [listed], words })[0]?.uses).toEqual([]);
  });
});

describe("listEdges(documents, plans)", () => {
  const often = [
    { relation: "mentions", line: 2, text: "Quyết định 1/QĐ-TTg" },
    { relation: "based-on", line: 3, text: "Quyết định số 1/QĐ-TTg" },
  ] as const;

  it("has one edge for a plan and document, the strongest relation, with the count of its places", () => {
    const plans = makePlans([cite("1/QĐ-TTg", { occurrences: [...often] })], [cite("1/QĐ-TTg", { line: 9 })]);
    expect(listEdges(listDocuments({ plans, documents: [], words }), plans)).toEqual([
      { plan: "an-binh-2023", target: "1-qd-ttg", relation: "based-on", count: 2 },
      { plan: "bac-son-2024", target: "1-qd-ttg", relation: "based-on", count: 1 },
    ]);
  });

  it("takes two numbers of one listed document in a plan for one use, with all its places by line", () => {
    const plans = makePlans([
      cite("06/QĐ-TTg", { document: "06-qd-ttg", occurrences: [...often, { ...often[0], line: 9 }] }),
      cite("06/2022/QĐ-TTg", { document: "06-qd-ttg", relation: "replaces", line: 5 }),
    ]);
    const documents = listDocuments({ plans, documents: [listed], words });
    expect(documents.map((one) => one.uses.map((use) => use.occurrences.map((place) => place.line)))).toEqual(
      [[[2, 3, 5, 9]]],
    );
    expect(listEdges(documents, plans)).toMatchObject([{ relation: "replaces", count: 4 }]);
  });
});

describe("layOutGraph(documents, plans, edges)", () => {
  const plans = makePlans(
    [cite("1/QĐ-TTg"), cite("2/KH-UBND", { issuer: null })],
    [cite("3/QĐ-TTg", { issuedOn: "2020-01-01" }), cite("15/KH-UBND", { issuedOn: "2023-08-02", line: 8 })],
  );
  const documents = listDocuments({ plans, documents: [], words });
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
