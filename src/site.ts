import { getCollection, getEntry, render } from "astro:content";
import { buildHandbook } from "./handbook/handbook.ts";
import type { Content, Handbook } from "./handbook/handbook-types.ts";
import { listTaughtItems } from "./handbook/taught-items.ts";
import { collectContent } from "./reading/collections/collect-content.ts";
import { ContentError } from "./reading/collections/content-error.ts";
import { folderEntry } from "./reading/collections/loaded.ts";
import { findPrepared } from "./reading/publish/prepared-folder.ts";
import { readPreparedHandbook } from "./reading/publish/prepared.ts";

/** The handbook, and the state of the store it was built from. */
interface Built {
  readonly handbook: Handbook;
  readonly state: string;
}

let built: Promise<Built> | undefined;

type Collections = Parameters<typeof collectContent>[0];

/** Changes with every change of an entry. */
function stateOf(collections: Collections): string {
  return Object.values(collections)
    .flat()
    .map((entry: { id: string; digest?: string }) => `${entry.id} ${entry.digest ?? ""}`)
    .join("\n");
}

async function getCollections(): Promise<Collections> {
  const [catalog, plans, guide, lists] = await Promise.all([
    getCollection("catalog"),
    getCollection("plans"),
    getCollection("guide"),
    getCollection("lists"),
  ]);
  return { catalog, plans, guide, lists };
}

async function build(before: Built | undefined): Promise<Built> {
  const prepared = findPrepared();
  if (prepared !== undefined) return { handbook: readPreparedHandbook(prepared), state: "" };
  const collections = await getCollections();
  const state = stateOf(collections);
  if (before?.state === state) return before;
  const { content, problems } = collectContent(collections);
  if (content === undefined) throw new ContentError(problems);
  return { handbook: buildHandbook(content), state };
}

/**
 * The handbook: in a build the one that its first step has checked, else built from the collections, and while `astro dev` runs
 * again when an entry has changed.
 * @throws ContentError with every problem when content/ is not valid.
 */
export async function getHandbook(): Promise<Handbook> {
  if (built === undefined) built = build(undefined);
  else if (import.meta.env.DEV) built = built.then(build, () => build(undefined));
  return (await built).handbook;
}

/**
 * All of the content but its plans, with the items that teach the models' words: what a draft is read with.
 * @throws ContentError with every problem when content/ is not valid.
 */
export async function getContentWithoutPlans(): Promise<Content> {
  const { content, problems } = collectContent(await getCollections());
  if (content === undefined) throw new ContentError(problems);
  return { ...content, plans: new Map(), taught: listTaughtItems(content.catalog, content.plans) };
}

/** Day of the data, YYYY-MM-DD. */
export async function getEditionDate(): Promise<string> {
  return (await getHandbook()).date;
}

type Rendered = Awaited<ReturnType<typeof render>>["Content"];

/** The editor's note on a model as a component; undefined where there is none. */
export async function findModelNote(id: string): Promise<Rendered | undefined> {
  const entry = await getEntry("catalog", id);
  return entry?.body?.trim() ? (await render(entry)).Content : undefined;
}

/** The editor's note on a plan as a component; undefined where there is none. */
export async function findPlanNote(id: string): Promise<Rendered | undefined> {
  const entry = await getEntry("plans", id);
  return entry?.body?.trim() ? (await render(entry)).Content : undefined;
}

export interface GuideChapter {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly Content: Rendered;
}

/** Chapters of the guide, in their order. */
export async function listGuideChapters(): Promise<readonly GuideChapter[]> {
  const entries = (await getCollection("guide")).filter(({ id }) => id !== folderEntry);
  const chapters = await Promise.all(
    entries.map(async (entry) => {
      const { value } = entry.data;
      if (value === undefined) return [];
      return [{ ...value, id: entry.id, Content: (await render(entry)).Content }];
    }),
  );
  return chapters
    .flat()
    .toSorted((a, b) => a.order - b.order)
    .map(({ id, title, summary, Content }) => ({ id, title, summary, Content }));
}
