import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { staleItems } from "#reading/checks/stale-items.ts";
import { type Proofs, digestImport, noProofs } from "#reading/checks/proofs.ts";
import { openProofs } from "#reading/kept-proofs.ts";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { content, located } from "../helpers/own-content.ts";

const folder = mkdtempSync(join(tmpdir(), "proofs-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const [entry] = content.plans;
if (entry === undefined) throw new Error("no plan in content/");
const [planId, plan] = entry;

describe("digestImport(plan, vocabulary, proofs)", () => {
  const digest = (changed: Partial<typeof plan>, vocabulary = content.vocabulary, program = "one"): string =>
    digestImport({ ...plan, ...changed }, vocabulary, { ...noProofs, program });

  it("is the same for the same plan, words and program", () => {
    expect(digest({})).toBe(digest({ source: [...plan.source] }));
  });

  it("does not ask for a decision that imports nothing", () => {
    expect(digest({ review: { ...plan.review, findings: [] } })).toBe(digest({}));
  });

  it.each([
    ["a line of the source", digest({ source: [...plan.source, "Thêm một dòng"] })],
    ["a repair", digest({ review: { ...plan.review, repairs: [] } })],
    ["an item", digest({ imported: { ...plan.imported, items: plan.imported.items.slice(1) } })],
    ["a word", digest({}, { ...content.vocabulary, laws: content.vocabulary.laws.slice(1) })],
    ["the program", digest({}, content.vocabulary, "two")],
  ])("is another when %s changes", (_, changed) => {
    expect(changed).not.toBe(digest({}));
  });
});

describe("stale-items and proofs", () => {
  const sound: typeof content.plans = new Map([entry]);
  const stale: typeof content.plans = new Map([[planId, { ...plan, source: ["KẾ HOẠCH"] }]]);
  const find = (plans: typeof content.plans, proofs: Proofs): readonly string[] =>
    staleItems.check({ content: { ...content, plans }, located, proofs }).map(({ code }) => code);

  it("proves each sound plan once: the next run imports none", () => {
    const added: string[] = [];
    expect(find(sound, { ...noProofs, add: (one) => added.push(one) })).toEqual([]);
    expect(added).toHaveLength(1);
    const again: string[] = [];
    const proofs: Proofs = {
      ...noProofs,
      has: (one) => added.includes(one),
      add: (one) => again.push(one),
    };
    expect(find(sound, proofs)).toEqual([]);
    expect(again).toEqual([]);
    // What changed since is imported, and told.
    expect(find(stale, proofs)).toEqual(["stale-items"]);
    expect(again).toEqual([]);
  });
});

describe("openProofs(file, src)", () => {
  const file = join(folder, "cache/proofs.json");
  const src = join(folder, "src");
  beforeEach(() => {
    rmSync(join(folder, "cache"), { recursive: true, force: true });
    for (const room of ["importer", "problems", "schema", "text", "views"])
      mkdirSync(join(src, room), { recursive: true });
    writeFileSync(join(src, "importer/read.ts"), "one");
  });

  it("knows nothing at first, then what was added and saved", () => {
    const first = openProofs(file, src);
    expect(first.has("a")).toBe(false);
    first.add("a");
    expect(openProofs(file, src).has("a")).toBe(false);
    first.save();
    expect(openProofs(file, src).has("a")).toBe(true);
  });

  it("keeps only what a run asked for or added", () => {
    const first = openProofs(file, src);
    for (const one of ["a", "b"]) first.add(one);
    first.save();
    const second = openProofs(file, src);
    expect(second.has("b")).toBe(true);
    second.save();
    expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(["b"]);
  });

  it("is of another program when a file by which texts are read changes, and of the same for a page", () => {
    const { program } = openProofs(file, src);
    writeFileSync(join(src, "views/page.ts"), "two");
    expect(openProofs(file, src).program).toBe(program);
    writeFileSync(join(src, "importer/read.ts"), "two");
    expect(openProofs(file, src).program).not.toBe(program);
  });

  it.each(["", "{", '{"a":1}', "[1,null]"])("takes a file that holds “%s” for none", (text) => {
    mkdirSync(join(folder, "cache"), { recursive: true });
    writeFileSync(file, text);
    expect(openProofs(file, src).has("a")).toBe(false);
  });

  it("leaves a folder that cannot be written", () => {
    writeFileSync(join(folder, "plain"), "a file");
    const proofs = openProofs(join(folder, "plain/proofs.json"), src);
    proofs.add("a");
    expect(() => {
      proofs.save();
    }).not.toThrow();
  });
});
