import { listDocuments } from "#handbook/document-graph.ts";
import { toKey } from "#text/tokens.ts";
import { repairLines } from "#text/repair.ts";
import { describe, expect, it } from "vitest";
import { content, handbook } from "../helpers/own-content.ts";

/** Words of some text; what editors add in square brackets is left out. */
const toWords = (text: string): string => toKey(text.replace(/\[[^\]]*\]/g, " "));

describe("content/documents.yaml", () => {
  const texts = [...content.plans.values()].map((plan) =>
    toWords(repairLines(plan.source, plan.review.repairs).lines.join(" ")),
  );

  it("calls a title the plans' only where a plan prints it word for word", () => {
    const invented = content.documents.filter(
      ({ title, titleFrom }) =>
        title !== null && titleFrom === "plans" && !texts.some((text) => text.includes(toWords(title))),
    );
    expect(invented.map(({ id }) => id)).toEqual([]);
  });

  it("names the province where a title says “tỉnh” alone", () => {
    const bare = content.documents.filter(({ title }) =>
      /địa bàn tỉnh(?! \[?\p{Lu})/u.test(title ?? ""),
    );
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  it("lists every document that the plans cite, laws among them, and has a plan for every listed one", () => {
    const documents = listDocuments(handbook);
    expect(documents.filter(({ entry }) => entry === null).map(({ id }) => id)).toEqual([]);
    expect(documents.filter(({ uses }) => uses.length === 0).map(({ id }) => id)).toEqual([]);
    expect(documents.filter(({ name }) => name !== null).length).toBeGreaterThanOrEqual(5);
  });
});
