import { join } from "node:path";
import { buildHandbook } from "#handbook/handbook.ts";
import type { Content, Handbook } from "#handbook/handbook-types.ts";
import { formatProblems } from "#problems/format-problems.ts";
import type { LocatedContent } from "#reading/content/located.ts";
import { readContent } from "#reading/read-content.ts";

function readOwn(): { readonly content: Content; readonly located: LocatedContent } {
  const { content, located, problems } = readContent(join(import.meta.dirname, "../../content"));
  if (content === undefined || located === undefined) throw new Error(formatProblems(problems));
  return { content, located };
}

/** content/ as it stands in the repository, read once for all tests that ask of the real plans; where its values stand. */
export const { content, located } = readOwn();

/** The handbook of content/, built once. */
export const handbook: Handbook = buildHandbook(content);
