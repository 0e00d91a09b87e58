import type { Content, Handbook } from "#handbook/handbook-types.ts";
import type { Problem } from "#problems/problem.ts";
import type { LocatedContent } from "#reading/content/located.ts";
import type { LocatedData, Path } from "#reading/yaml/read-yaml.ts";
import type { Proofs } from "./proofs.ts";

/** What a rule sees of files that have their form: the content, and where its values stand. */
export interface Checked {
  readonly content: Content;
  readonly located: LocatedContent;
  /** What an earlier run proved; absent where nothing is to be taken as proved. */
  readonly proofs?: Proofs;
}

/** What a rule sees that asks about meaning: the handbook made of the content as well. */
export interface CheckedHandbook extends Checked {
  readonly handbook: Handbook;
}

/** One thing that must hold between files. */
export interface CheckRule<Seen = Checked> {
  /** As its file is named. */
  readonly name: string;
  /** What holds where the rule finds nothing, in one sentence. */
  readonly holds: string;
  /** Codes of the problems it tells. */
  readonly codes: readonly string[];
  /** In the order of the files; empty where it holds. */
  readonly check: (seen: Seen) => readonly Problem[];
}

/** A problem but for its place. */
export interface About {
  readonly code: string;
  readonly message: string;
  readonly suggestion: string;
  /** An error where it is absent. */
  readonly severity?: Problem["severity"];
}

/** A problem of a value of a file, at its line and column. */
export function problemAt(data: LocatedData<unknown>, path: Path, about: About): Problem {
  return { file: data.file, ...data.locate(path), severity: "error", ...about };
}

/** A problem of a line of a text that is no YAML, from 1. */
export function problemAtLine(file: string, line: number, about: About): Problem {
  return { file, line, column: 1, severity: "error", ...about };
}
