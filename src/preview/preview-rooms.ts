import type { Examples } from "#components/parts/example.ts";
import { ContentError } from "#reading/collections/content-error.ts";
import { readContent } from "#reading/read-content.ts";
import { buildInventedHandbook } from "./invented-handbook.ts";
import { listExamples, type PreviewedRoom } from "./list-examples.ts";

/** A component of Astro as a page renders it. */
type Component = (props: Record<string, unknown>) => unknown;

/** A room with its components ready to render. */
export type ShownRoom = PreviewedRoom<Component>;

/** Every room of `src/components` whose components have examples. @throws ContentError where the content has a fault */
export function readPreviewRooms(): readonly ShownRoom[] {
  const { content, problems } = readContent("content");
  if (content === undefined) throw new ContentError(problems);
  return listExamples<Component>(
    import.meta.glob<{ default: Component }>("../components/*/*.astro", { eager: true }),
    import.meta.glob<{ examples: Examples<Record<string, unknown>> }>("../components/*/*.examples.ts", {
      eager: true,
    }),
    buildInventedHandbook(content),
  );
}
