import { EventEmitter } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { LoaderContext } from "astro/loaders";
import { collectContent } from "#reading/collections/collect-content.ts";
import type { LoadedCollections } from "#reading/collections/collect-content.ts";
import { contentLoader } from "#reading/collections/content-loader.ts";
import { listPlanNotes, partsOf } from "#reading/collections/list-parts.ts";
import type { Part } from "#reading/collections/list-parts.ts";
import { folderEntry } from "#reading/collections/loaded.ts";
import type { Loaded } from "#reading/collections/loaded.ts";
import { readContent } from "#reading/read-content.ts";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { copyMinimalContent } from "../../helpers/minimal-content.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "collections-"));
  copyMinimalContent(join(root, "content"));
  mkdirSync(join(root, "src"));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});
const content = (...names: readonly string[]): string => join(root, "content", ...names);

interface Kept {
  readonly data: Loaded<unknown>;
  readonly body?: string;
  readonly digest?: string;
}

/** A store in memory with what a loader asks of Astro; `told` is what it logged as wrong. */
function makeStore(): {
  readonly entries: Map<string, Kept>;
  readonly told: string[];
  readonly watcher: EventEmitter;
  readonly context: LoaderContext;
} {
  const entries = new Map<string, Kept>();
  const told: string[] = [];
  const watcher = Object.assign(new EventEmitter(), { add: () => undefined });
  const store = {
    keys: () => [...entries.keys()],
    get: (id: string) => entries.get(id),
    set: (entry: Kept & { readonly id: string }) => entries.set(entry.id, entry),
    delete: (id: string) => entries.delete(id),
    addModuleImport: () => undefined,
  };
  const logger = { error: (line: string) => told.push(line) };
  // Loaders ask for these alone.
  const context = {
    store,
    logger,
    watcher,
    config: { root: pathToFileURL(`${root}/`) },
  } as unknown as LoaderContext;
  return { entries, told, watcher, context };
}

/** Parts of a collection in the folder of the test, and how often each was read. */
function countReads<T>(list: (folder: string) => readonly Part<T>[]): {
  readonly parts: () => readonly Part<T>[];
  readonly reads: string[];
} {
  const reads: string[] = [];
  const count = (part: Part<T>): Part<T> => ({ ...part, read: () => (reads.push(part.id), part.read()) });
  return { parts: () => list(content()).map(count), reads };
}

async function loadAll(): Promise<LoadedCollections> {
  const names = ["catalog", "plans", "guide", "lists"] as const;
  const loaded = names.map(async (name) => {
    const { entries, context } = makeStore();
    await contentLoader<unknown>(name, () => partsOf[name](content())).load(context);
    // As devalue gives it back to the site.
    return [name, [...entries].map(([id, { data }]) => ({ id, data: structuredClone(data) }))];
  });
  return Object.fromEntries(await Promise.all(loaded)) as LoadedCollections; // Each name has its entries.
}

describe("contentLoader(name, listParts)", () => {
  it("fills collections with what commands read", async () => {
    const { content: collected, problems } = collectContent(await loadAll());
    expect(problems).toEqual([]);
    expect(collected).toEqual(readContent(content()).content);
  });

  it("keeps the words below front matter", async () => {
    const file = content("catalog", "kham-chua-benh.mdx");
    writeFileSync(file, `${readFileSync(file, "utf8")}\nLời ghi.\n`);
    const { entries, context } = makeStore();
    await contentLoader("catalog", () => partsOf.catalog(content())).load(context);
    expect(entries.get("kham-chua-benh")?.body?.trim()).toBe("Lời ghi.");
    expect(entries.get("quan-ly-luu-tru")?.body).toBeUndefined();
  });

  it("reads again only what changed, and forgets what is gone", async () => {
    const { parts, reads } = countReads(partsOf.catalog);
    const { entries, context } = makeStore();
    const loader = contentLoader("catalog", parts);
    await loader.load(context);
    expect(reads.splice(0)).toEqual(["kham-chua-benh", "quan-ly-luu-tru"]);
    await loader.load(context);
    expect(reads.splice(0)).toEqual([]);
    const file = content("catalog", "quan-ly-luu-tru.mdx");
    writeFileSync(file, readFileSync(file, "utf8").replace("order: 2", "order: 3"));
    await loader.load(context);
    expect(reads.splice(0)).toEqual(["quan-ly-luu-tru"]);
    rmSync(file);
    await loader.load(context);
    expect([...entries.keys()]).toEqual(["kham-chua-benh"]);
  });

  it("reads all again when the program is another", async () => {
    const { parts, reads } = countReads(partsOf.plans);
    const { context } = makeStore();
    const loader = contentLoader("plans", parts);
    await loader.load(context);
    cpSync(import.meta.filename, join(root, "src/changed.ts"));
    await loader.load(context);
    expect(reads).toEqual(["mau-2024", "mau-2024"]);
  });

  it("tells a mistake in the words of check while files are watched, and goes on when it is mended", async () => {
    const { entries, told, watcher, context } = makeStore();
    await contentLoader("plans", () => partsOf.plans(content())).load(context);
    const file = content("plans/mau-2024/review.yaml");
    const before = readFileSync(file, "utf8");
    writeFileSync(file, "repair: []\n");
    watcher.emit("change", join(root, "src/site.ts"));
    expect(told).toEqual([]);
    watcher.emit("change", file);
    const { problems } = readContent(content());
    expect(problems.map(({ code }) => code)).toEqual(["unknown-key"]);
    expect(entries.get("mau-2024")?.data).toEqual({ value: undefined, problems });
    expect(told.join("")).toContain("Khóa “repair” không dùng được");
    writeFileSync(file, before);
    watcher.emit("change", file);
    expect(entries.get("mau-2024")?.data.problems).toEqual([]);
  });

  it("tells what is wrong with a folder itself, as long as it is", async () => {
    const { entries, context } = makeStore();
    const loader = contentLoader("catalog", () => partsOf.catalog(content()));
    writeFileSync(content("catalog", "Sai Tên.mdx"), "");
    await loader.load(context);
    expect(entries.get(folderEntry)?.data.problems.map(({ code }) => code)).toEqual(["wrong-name"]);
    rmSync(content("catalog", "Sai Tên.mdx"));
    await loader.load(context);
    expect(entries.has(folderEntry)).toBe(false);
  });
});

describe("listPlanNotes(folder)", () => {
  it("lists the note of each plan, without what the plan says", async () => {
    const file = content("plans/mau-2024/plan.mdx");
    writeFileSync(file, `${readFileSync(file, "utf8")}\nLời ghi.\n`);
    const { entries, context } = makeStore();
    await contentLoader("plans", () => listPlanNotes(content())).load(context);
    expect([...entries.keys()]).toEqual(["mau-2024"]);
    expect(entries.get("mau-2024")?.body?.trim()).toBe("Lời ghi.");
    expect(entries.get("mau-2024")?.data).toEqual({ value: undefined, problems: [] });
  });

  it("takes no note for a plan that is read whole, nor the other way round", async () => {
    const { entries, context } = makeStore();
    await contentLoader("plans", () => listPlanNotes(content())).load(context);
    await contentLoader("plans", () => partsOf.plans(content())).load(context);
    expect(entries.get("mau-2024")?.data.value).toBeDefined();
  });
});

describe("collectContent(collections)", () => {
  it("gives no content where an entry has an error, and tells it", async () => {
    writeFileSync(content("places.yaml"), "- code: 37\n");
    writeFileSync(content("plans/mau-2024/review.yaml"), "repair: []\n");
    const { content: collected, problems } = collectContent(await loadAll());
    expect(collected).toBeUndefined();
    expect(new Set(problems.map(({ file }) => file))).toEqual(
      new Set([content("plans/mau-2024/review.yaml"), content("places.yaml")]),
    );
  });

  it("orders plans and models as their folders do, whenever they came into the store", async () => {
    const loaded = await loadAll();
    const turned = { ...loaded, catalog: [...loaded.catalog].reverse() };
    const ids = [...(collectContent(turned).content?.catalog.keys() ?? [])];
    expect(ids).toEqual(["kham-chua-benh", "quan-ly-luu-tru"]);
  });
});
