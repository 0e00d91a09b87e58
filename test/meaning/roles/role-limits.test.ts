import { describe, expect, it } from "vitest";
import { buildAgencyIndex } from "#meaning/agencies/agencies.ts";
import { readBodyRoles } from "#meaning/roles/roles.ts";
import { agenciesFile } from "#schema/agencies.ts";
import { words as vocabulary } from "../../helpers/words.ts";

const index = buildAgencyIndex(
  agenciesFile.parse([
    { id: "so-y-te", name: "Sở Y tế", kind: "department", level: "province" },
    { id: "so-tu-phap", name: "Sở Tư pháp", kind: "department", level: "province" },
  ]),
  vocabulary.agencies,
);
const read = (text: string) => readBodyRoles([text], index);
/** As many words that belong to no list. */
const words = (count: number): string => Array.from({ length: count }, (_, at) => `x${at}y`).join(" ");

describe("longestLead: words that give a task make the body after them the one who does it", () => {
  it("where they are eight at most", () => {
    expect(read(`${"giao ".repeat(8)}Sở Y tế rà soát`).implementers.map((one) => one.agency)).toEqual([
      "so-y-te",
    ]);
    expect(read(`${"giao ".repeat(9)}Sở Y tế rà soát`).implementers).toEqual([]);
  });
});

describe("longestName: a partner that no list knows", () => {
  it("is named by fourteen words at most", () => {
    expect(read(`Sở Y tế phối hợp với ${words(14)}`).coordinators.at(-1)?.text).toBe(words(14));
    expect(read(`Sở Y tế phối hợp với ${words(15)}`).coordinators.at(-1)?.text).toBe(words(14));
  });

  it("has the body behind its comma for a partner too, which a longer name does not reach", () => {
    const partners = (count: number) =>
      read(`Phối hợp với ${words(count)}, Sở Y tế rà soát`).coordinators.flatMap(
        ({ agency }) => agency ?? [],
      );
    expect(partners(14)).toEqual(["so-y-te"]);
    expect(partners(15)).toEqual([]);
  });

  it("leads where at most fourteen words stand before “chủ trì”", () => {
    expect(read(`${words(14)} chủ trì`).leads.map((one) => one.text)).toEqual([words(14)]);
    expect(read(`${words(15)} chủ trì`).leads).toEqual([]);
  });

  it("stands between two known ones where it has at most fourteen words", () => {
    const list = (count: number): string => `Sở Y tế, X${words(count)}, Sở Tư pháp chủ trì`;
    expect(read(list(14)).leads.map((one) => one.agency)).toEqual(["so-y-te", null, "so-tu-phap"]);
    expect(read(list(15)).leads.map((one) => one.agency)).toEqual(["so-tu-phap"]);
  });
});

describe("supportLength: who leads technical support is a supporter", () => {
  const supporters = (support: string) =>
    read(`Sở Y tế chủ trì kết nối; Sở Tư pháp chủ trì ${support}`).supporters.map((one) => one.agency);

  it("where its phrase has ten words at most", () => {
    expect(supporters("hỗ trợ về các giải pháp về các kỹ thuật")).toEqual(["so-tu-phap"]);
    expect(supporters("hỗ trợ về các giải pháp về các các kỹ thuật")).toEqual([]);
  });
});
