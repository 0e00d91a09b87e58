import { getCollection, getEntry, render } from "astro:content";
import { buildHandbook } from "./handbook/handbook.ts";
import type { Handbook } from "./handbook/handbook-types.ts";
import { formatProblems } from "./problems/format-problems.ts";
import { readContent } from "./reading/read-content.ts";

let made: Handbook | undefined;

/** The handbook, read and built once for a build. @throws Error with every problem when content/ is not valid. */
export function getHandbook(): Handbook {
  if (made !== undefined) return made;
  const { content, problems } = readContent("content");
  if (content === undefined) throw new Error(formatProblems(problems));
  made = buildHandbook(content);
  return made;
}

/** Day of the data, YYYY-MM-DD. */
export function getEditionDate(): string {
  return getHandbook().date;
}

type Rendered = Awaited<ReturnType<typeof render>>["Content"];

/** The editor's note on a model as a component; undefined where there is none. */
export async function findModelNote(id: string): Promise<Rendered | undefined> {
  const entry = await getEntry("catalog", id);
  return entry?.body?.trim() ? (await render(entry)).Content : undefined;
}

/** The editor's note on a plan as a component; undefined where there is none. */
export async function findPlanNote(id: string): Promise<Rendered | undefined> {
  const entry = await getEntry("planNotes", id);
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
  const entries = await getCollection("guide");
  const sorted = entries.toSorted((a, b) => a.data.order - b.data.order);
  return Promise.all(
    sorted.map(async (entry) => ({
      id: entry.id,
      title: entry.data.title,
      summary: entry.data.summary,
      Content: (await render(entry)).Content,
    })),
  );
}
