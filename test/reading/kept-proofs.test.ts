import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { staleItems } from "#reading/checks/stale-items.ts";
import { misreadExample } from "#reading/checks/misread-example.ts";
import { type Proofs, digestImport, digestWords, noProofs } from "#reading/checks/proofs.ts";
import { repeatedForm } from "#reading/checks/repeated-form.ts";
import { wordRule } from "#reading/checks/word-rule.ts";
import { importRooms, openProofs, wordRooms } from "#reading/kept-proofs.ts";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { importsOf, readSource, targetOf } from "../architecture/source-files.ts";
import { content, located } from "../helpers/own-content.ts";

const folder = mkdtempSync(join(tmpdir(), "proofs-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const [entry] = content.plans;
if (entry === undefined) throw new Error("no plan in content/");
const [planId, plan] = entry;

/** Modules of ours that some modules load, themselves among them. */
function listModules(starts: readonly string[]): ReadonlySet<string> {
  const found = new Set(starts);
  for (const path of found)
    for (const { specifier, typeOnly } of importsOf(readSource(path))) {
      const target = typeOnly ? undefined : targetOf(path, specifier);
      if (target !== undefined) found.add(target);
    }
  return found;
}

describe("digestImport(plan, vocabulary, proofs)", () => {
  const digest = (changed: Partial<typeof plan>, vocabulary = content.vocabulary, program = "one"): string =>
    digestImport({ ...plan, ...changed }, vocabulary, {
      ...noProofs,
      programs: { imports: program, words: "" },
    });

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

describe("digestWords(rule, words, proofs)", () => {
  const digest = (changed: Partial<typeof content>, rule = "a", program = "one"): string =>
    digestWords(rule, { ...content, ...changed }, { ...noProofs, programs: { imports: "", words: program } });

  it("is the same for the same rule, words and program, whatever the plans", () => {
    expect(digest({ plans: new Map(), vocabulary: { ...content.vocabulary } })).toBe(digest({}));
  });

  it.each([
    ["a word", digest({ vocabulary: { ...content.vocabulary, laws: content.vocabulary.laws.slice(1) } })],
    ["an abbreviation", digest({ glossary: content.glossary.slice(1) })],
    ["a body", digest({ agencies: content.agencies.slice(1) })],
    ["a place", digest({ places: content.places.slice(1) })],
    ["the rule", digest({}, "b")],
    ["the program", digest({}, "a", "two")],
  ])("is another when %s changes", (_, changed) => {
    expect(changed).not.toBe(digest({}));
  });
});

describe.each([misreadExample, repeatedForm])("$name and proofs", (rule) => {
  /** A word that is printed as another one already, and whose example nobody reads as it. */
  const [law, ...laws] = content.vocabulary.laws;
  if (law === undefined) throw new Error("no law in content/");
  const wrong = { ...law, term: "Luật không ai viết", forms: [law.term], examples: ["Chữ khác"], not: [] };
  const slipped = { ...content, vocabulary: { ...content.vocabulary, laws: [law, ...laws, wrong] } };

  it("proves sound words once, and tells those that changed since each time", () => {
    const known = new Set<string>();
    const proofs: Proofs = { ...noProofs, has: (one) => known.has(one), add: (one) => known.add(one) };
    expect(rule.check({ content, located, proofs })).toEqual([]);
    expect(known.size).toBe(1);
    for (let times = 0; times < 2; times++)
      expect(rule.check({ content: slipped, located, proofs }).length).toBeGreaterThan(0);
    expect(known.size).toBe(1);
  });
});

describe("wordRule(about, find)", () => {
  it("asks nothing of words that were proved", () => {
    const known = new Set<string>();
    const proofs: Proofs = { ...noProofs, has: (one) => known.has(one), add: (one) => known.add(one) };
    let asked = 0;
    const rule = wordRule({ name: "a", holds: "", codes: [] }, () => {
      asked += 1;
      return [];
    });
    for (let times = 0; times < 2; times++) rule.check({ content, located, proofs });
    expect(asked).toBe(1);
    rule.check({ content: { ...content, glossary: [] }, located, proofs });
    expect(asked).toBe(2);
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
    for (const room of [...wordRooms, "views"]) mkdirSync(join(src, room), { recursive: true });
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
    const { programs } = openProofs(file, src);
    writeFileSync(join(src, "views/page.ts"), "two");
    expect(openProofs(file, src).programs).toEqual(programs);
    writeFileSync(join(src, "meaning/read.ts"), "two");
    const read = openProofs(file, src).programs;
    expect(read.imports).toBe(programs.imports);
    expect(read.words).not.toBe(programs.words);
    writeFileSync(join(src, "importer/read.ts"), "two");
    expect(openProofs(file, src).programs.imports).not.toBe(programs.imports);
    expect(openProofs(file, src).programs.words).not.toBe(read.words);
  });

  it.each([
    ["a plan is imported", importRooms, ["src/importer/import-plan.ts"]],
    [
      "words are read",
      wordRooms,
      ["src/reading/checks/misread-example.ts", "src/reading/checks/repeated-form.ts"],
    ],
  ])("asks every module by which %s", (_, rooms, starts) => {
    const modules = listModules(starts);
    expect(modules.size).toBeGreaterThan(50);
    const outside = [...modules].filter((path) => !rooms.some((room) => path.startsWith(`src/${room}/`)));
    expect(outside).toEqual([]);
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
