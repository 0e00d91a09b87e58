import type { Problem } from "#problems/problem.ts";
import { findNearest } from "#text/nearest.ts";
import { isMap, isNode, isPair, isScalar, LineCounter, parseDocument } from "yaml";
import type { Document } from "yaml";
import type { z } from "zod";
import { findInvisibleValues } from "./invisible-values.ts";
import { readPlainYaml } from "./plain-yaml.ts";
import { findSyntaxFaults } from "./syntax-faults.ts";
import { tellIssue } from "./tell-issue.ts";
import type { Told } from "./tell-issue.ts";
import { takeReferenceFaults } from "./yaml-references.ts";

export type Path = readonly (string | number)[];

/** A file's data after validation, and where each value stands. */
export interface LocatedData<T> {
  readonly file: string;
  readonly value: T;
  /** Line and column, from 1, of the value at a path; of the nearest parent where the path ends early. */
  readonly locate: (path: Path) => { readonly line: number; readonly column: number };
}

export interface ReadResult<T> {
  readonly data: LocatedData<T> | undefined;
  readonly problems: readonly Problem[];
}

/** Line and column, from 1. */
interface Place {
  readonly line: number;
  readonly column: number;
}

type Slip = Pick<Problem, "code" | "message" | "suggestion">;

/** A text parsed with the place of every value at hand. */
interface Parsed {
  readonly document: Document;
  /** Of an offset in the text. */
  readonly placeAt: (offset: number) => Place;
}

function parseWithPlaces(text: string, lineOffset: number): Parsed {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false, strict: true });
  const placeAt = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: line + lineOffset, column: col };
  };
  return { document, placeAt };
}

/** Whether a missing key is told already by an unknown key beside it that was meant for it: one slip, one message. */
function isExplained(missing: Told, told: readonly Told[]): boolean {
  if (missing.code !== "missing-key") return false;
  const key = String(missing.path.at(-1) ?? "");
  const parent = missing.path.slice(0, -1).join(".");
  return told.some(
    (t) => t.atKey !== undefined && t.path.join(".") === parent && findNearest(t.atKey, [key]) === key,
  );
}

function locator({ document, placeAt }: Parsed): LocatedData<unknown>["locate"] {
  return (path) => {
    for (let length = path.length; length >= 0; length -= 1) {
      const node: unknown = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return placeAt(node.range[0]);
    }
    return placeAt(0);
  };
}

function locateKey({ document, placeAt }: Parsed, path: Path, key: string): Place | undefined {
  const parent: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
  if (!isMap(parent)) return undefined;
  const pair = parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key);
  if (pair === undefined || !isScalar(pair.key) || !pair.key.range) return undefined;
  return placeAt(pair.key.range[0]);
}

/** Places of values, for which the text is parsed when the first one is asked for: few files of many ever are. */
function locateLater(text: string, lineOffset: number): LocatedData<unknown>["locate"] {
  let locate: LocatedData<unknown>["locate"] | undefined;
  return (path) => {
    locate ??= locator(parseWithPlaces(text, lineOffset));
    return locate(path);
  };
}

/**
 * YAML text validated by a schema. Every problem of the file at once, each where it stands; syntax errors stop the schema
 * checks of the file, so that one slip gives one message. `lineOffset` is the number of lines above the text in its file.
 */
export function readYaml<T>(file: string, text: string, schema: z.ZodType<T>, lineOffset = 0): ReadResult<T> {
  const plain = readPlainYaml(text);
  const parsed = plain === undefined ? undefined : schema.safeParse(plain.root);
  if (parsed?.success !== true) return readCarefully(file, text, schema, lineOffset);
  return { data: { file, value: parsed.data, locate: locateLater(text, lineOffset) }, problems: [] };
}

/** What a schema says of a text, each at its key or value: one slip, one message. */
function tellIssues(
  parsed: Parsed,
  root: unknown,
  schema: z.ZodType,
  issues: readonly z.core.$ZodIssue[],
): readonly (Told & Place)[] {
  const locate = locator(parsed);
  const told = issues.flatMap((issue) => tellIssue(issue, root, schema));
  return told
    .filter((one) => !isExplained(one, told))
    .map((one) => {
      const key = one.atKey === undefined ? undefined : locateKey(parsed, one.path, one.atKey);
      return { ...one, ...(key ?? locate(one.path)) };
    });
}

/** The same with the place of every value at hand, which takes ten times as long: for what is odd or wrong. */
function readCarefully<T>(
  file: string,
  text: string,
  schema: z.ZodType<T>,
  lineOffset: number,
): ReadResult<T> {
  const parsed = parseWithPlaces(text, lineOffset);
  const { document, placeAt } = parsed;
  const toProblem = ({ line, column, code, message, suggestion }: Slip & Place): Problem => ({
    ...{ file, line, column, severity: "error", code, message },
    ...(suggestion === undefined ? {} : { suggestion }),
  });
  const toProblems = (slips: readonly (Slip & { readonly at: number })[]): readonly Problem[] =>
    slips.map((slip) => toProblem({ ...slip, ...placeAt(slip.at) }));
  const syntax = findSyntaxFaults(document, text, (offset) => placeAt(offset).line - lineOffset);
  if (syntax.length > 0) return { data: undefined, problems: toProblems(syntax) };
  const faults = [...takeReferenceFaults(document, text), ...findInvisibleValues(document, text)];
  const referred = toProblems(faults);
  // Every alias has been counted.
  const root: unknown = document.toJS({ maxAliasCount: -1 });
  const checked = schema.safeParse(root);
  if (checked.success && faults.length === 0)
    return { data: { file, value: checked.data, locate: locator(parsed) }, problems: [] };
  if (checked.success || faults.some((fault) => fault.code === "too-many-aliases"))
    return { data: undefined, problems: referred };
  const isReferred = ({ line, column }: Place): boolean =>
    faults.map(({ valueAt }) => placeAt(valueAt)).some((at) => at.line === line && at.column === column);
  const told = tellIssues(parsed, root, schema, checked.error.issues).filter((one) => !isReferred(one));
  return { data: undefined, problems: [...referred, ...told.map(toProblem)] };
}

/** The YAML between the first two lines of three dashes, and the text below; undefined where there is none. */
export function splitFrontMatter(text: string): { readonly yaml: string; readonly body: string } | undefined {
  const match = /^---\n([\s\S]*?)\n---(?:\n|$)/.exec(text);
  if (match?.[1] === undefined) return undefined;
  return { yaml: match[1], body: text.slice(match[0].length) };
}

/** A text with spaces for its front matter, so that every place stays where it is. */
export function blankFrontMatter(text: string): string {
  const body = splitFrontMatter(text)?.body ?? text;
  const head = text.slice(0, text.length - body.length);
  return `${head.replace(/[^\n]/g, " ")}${body}`;
}
