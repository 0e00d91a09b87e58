import { readdirSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import type { Problem } from "#problems/problem.ts";
import { guideId, modelId, planId } from "#schema/identifier.ts";
import { isPicture } from "#reading/mdx/pictures.ts";
import { tellWrongName } from "#reading/yaml/tell-name.ts";

/** Folders whose entries are named by ids. */
const named = {
  model: { folder: "catalog", id: modelId },
  plan: { folder: "plans", id: planId },
  guide: { folder: "guide", id: guideId },
} as const;

export type NamedKind = keyof typeof named;

function listFolder(path: string): readonly string[] {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  return readdirSync(path)
    .filter((name) => !name.startsWith("."))
    .sort();
}

/** An entry of such a folder: its id, or why its name is none. */
export type NamedEntry =
  | { readonly kind: "id"; readonly id: string }
  | { readonly kind: "fault"; readonly problem: Problem };

/**
 * Entries of the folder of a kind, by name; none where there is no folder. Pictures beside notes and hidden entries are none.
 */
export function listNamed(content: string, kind: NamedKind): readonly NamedEntry[] {
  const { folder, id } = named[kind];
  return listFolder(join(content, folder)).flatMap((name): NamedEntry[] => {
    if (kind !== "plan" && isPicture(name)) return [];
    const told = tellWrongName(kind, name, id);
    if (told !== undefined) {
      const file = join(content, folder, name);
      const problem = { file, line: 1, column: 1, severity: "error", code: "wrong-name", ...told } as const;
      return [{ kind: "fault", problem }];
    }
    return [{ kind: "id", id: kind === "plan" ? name : name.slice(0, name.length - extname(name).length) }];
  });
}

/** The ids alone, in their order, and what is wrong with the other names. */
export function listIds(
  content: string,
  kind: NamedKind,
): { readonly ids: readonly string[]; readonly problems: readonly Problem[] } {
  const entries = listNamed(content, kind);
  return {
    ids: entries.flatMap((entry) => (entry.kind === "id" ? [entry.id] : [])),
    problems: entries.flatMap((entry) => (entry.kind === "fault" ? [entry.problem] : [])),
  };
}
