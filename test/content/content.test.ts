import { checkContent } from "#reading/checks/check-content.ts";
import { describe, expect, it } from "vitest";

const { content, problems, handbook } = checkContent("content");

describe("content/", () => {
  it("has no problem", () => {
    expect(problems).toEqual([]);
  });

  if (content === undefined || handbook === undefined) return;
  const ids = [...content.plans.keys()];

  it("ties every item of a plan of models to a model of the catalog", () => {
    const models = handbook.items.filter((item) => item.kind === "model");
    expect(models.filter((item) => item.models.length === 0).map((item) => item.id)).toEqual([]);
  });

  it("counts the items of the five plans as their texts number them", () => {
    const counts = Object.fromEntries(handbook.plans.map((plan) => [plan.id, plan.items.length]));
    expect(counts).toMatchObject({
      "bim-son-2024": 11,
      "cua-lo-2023": 32,
      "ninh-binh-2023": 43,
      "thua-thien-hue-2023": 46,
      "binh-dinh-2024": 41,
    });
  });

  it("has a cell of the matrix for every pair of model and plan, once", () => {
    const keys = handbook.adoption.map((cell) => `${cell.model} ${cell.plan}`);
    expect(new Set(keys).size).toBe(handbook.models.length * handbook.plans.length);
    expect(keys).toHaveLength(handbook.models.length * handbook.plans.length);
  });

  it("resolves every id that the handbook names", () => {
    const models = new Set(handbook.models.map((model) => model.id));
    const agencies = new Set(handbook.agencies.map((agency) => agency.id));
    const items = new Set(handbook.items.map((item) => item.id));
    for (const item of handbook.items) {
      for (const match of item.models) expect(models).toContain(match.id);
      for (const side of [item.leads, item.coordinators, item.implementers, item.supporters]) {
        for (const { agency } of [...side.body, ...side.annex]) if (agency !== null) expect(agencies).toContain(agency);
      }
    }
    for (const cell of handbook.adoption) for (const item of cell.items) expect(items).toContain(item);
  });

  it("reads every deadline that a plan prints", () => {
    const deadlines = handbook.items.flatMap((item) => [item.deadline.body, item.deadline.annex]);
    expect(deadlines.filter((deadline) => deadline?.kind === "unknown")).toEqual([]);
  });


  it.each(ids)("accounts for every line of %s that is not blank", (id) => {
    const plan = content.plans.get(id);
    if (plan === undefined) throw new Error(id);
    const { document, groups, items, unread } = plan.imported;
    const told = new Set<number>();
    const add = (range: readonly [number, number] | undefined | null): void => {
      for (let line = range?.[0] ?? 1; line <= (range?.[1] ?? 0); line += 1) told.add(line);
    };
    for (const item of items) [item.body?.lines, item.annex?.lines].forEach(add);
    for (const group of groups) [group.lines, group.annexLines].forEach(add);
    for (const entry of unread) add(entry.lines);
    for (const fact of [document.title, document.number, document.issued, document.period, ...document.issuers, ...document.signatories]) add(fact?.lines);
    for (const { line } of [...document.declared, ...document.abbreviations, ...document.cites]) told.add(line);
    const missing = plan.source.flatMap((text, index) => (text.trim() === "" || told.has(index + 1) ? [] : [index + 1]));
    expect(missing).toEqual([]);
    expect(unread.filter((entry) => entry.kind === "unknown")).toEqual([]);
  });
});
