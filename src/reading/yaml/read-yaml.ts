import type { Problem } from "#problems/problem.ts";
import { findNearest } from "#text/nearest.ts";
import { isMap, isNode, isPair, isScalar, LineCounter, parseDocument } from "yaml";
import type { Document } from "yaml";
import type { z } from "zod";
import { findInvisibleValues } from "./invisible-values.ts";
import { readPlainYaml } from "./plain-yaml.ts";
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

/** YAML error codes of the `yaml` package in words; anything else as the package says it. */
const syntaxMessages: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: "Khóa viết hai lần trong cùng một mục.",
  TAB_AS_INDENT: "Thụt dòng bằng phím Tab, YAML chỉ nhận dấu cách.",
  BAD_INDENT: "Thụt dòng không thẳng hàng với các mục cùng cấp.",
  MISSING_CHAR: "Thiếu dấu đóng: dấu nháy, ngoặc hoặc dấu hai chấm.",
  MULTILINE_IMPLICIT_KEY: "Thiếu dấu hai chấm sau khóa, hoặc giá trị cần đặt trong dấu nháy.",
  BLOCK_AS_IMPLICIT_KEY: "Có dấu hai chấm trong giá trị; đặt cả giá trị trong dấu nháy.",
  UNEXPECTED_TOKEN: "Có ký tự không đúng chỗ.",
};

/** Whether a missing key is told already by an unknown key beside it that was meant for it: one slip, one message. */
function isExplained(missing: Told, told: readonly Told[]): boolean {
  if (missing.code !== "missing-key") return false;
  const key = String(missing.path.at(-1) ?? "");
  const parent = missing.path.slice(0, -1).join(".");
  return told.some(
    (t) => t.atKey !== undefined && t.path.join(".") === parent && findNearest(t.atKey, [key]) === key,
  );
}

function locator(
  document: Document,
  counter: LineCounter,
  lineOffset: number,
): LocatedData<unknown>["locate"] {
  return (path) => {
    for (let length = path.length; length >= 0; length -= 1) {
      const node: unknown = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) {
        const position = counter.linePos(node.range[0]);
        return { line: position.line + lineOffset, column: position.col };
      }
    }
    return { line: 1 + lineOffset, column: 1 };
  };
}

function locateKey(
  document: Document,
  path: Path,
  key: string,
  counter: LineCounter,
  lineOffset: number,
): { line: number; column: number } | undefined {
  const parent: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
  if (!isMap(parent)) return undefined;
  const pair = parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key);
  if (pair === undefined || !isScalar(pair.key) || !pair.key.range) return undefined;
  const position = counter.linePos(pair.key.range[0]);
  return { line: position.line + lineOffset, column: position.col };
}

/** Places of values, for which the text is parsed when the first one is asked for: few files of many ever are. */
function locateLater(text: string, lineOffset: number): LocatedData<unknown>["locate"] {
  let locate: LocatedData<unknown>["locate"] | undefined;
  return (path) => {
    if (locate === undefined) {
      const counter = new LineCounter();
      locate = locator(parseDocument(text, { lineCounter: counter }), counter, lineOffset);
    }
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

/** The same with the place of every value at hand, which takes ten times as long: for what is odd or wrong. */
function readCarefully<T>(
  file: string,
  text: string,
  schema: z.ZodType<T>,
  lineOffset: number,
): ReadResult<T> {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, strict: true });
  if (document.errors.length > 0) {
    const lines = text.split("\n");
    const problems = document.errors.flatMap((error, index): Problem[] => {
      const position = counter.linePos(error.pos[0]);
      // One slip breaks the rest of its line: the first message tells it.
      const isTold = document.errors
        .slice(0, index)
        .some((other) => counter.linePos(other.pos[0]).line === position.line);
      if (isTold) return [];
      const isTab = /^ *\t/.test(lines[position.line - 1] ?? "");
      // The package takes a bracket that is never closed for a fault of indent.
      const isOpen = /end with a [\]}]/.test(error.message);
      const code = isTab ? "TAB_AS_INDENT" : isOpen ? "MISSING_CHAR" : error.code;
      const message = syntaxMessages[code] ?? `YAML sai cú pháp (${code}).`;
      const place = { line: position.line + lineOffset, column: position.col };
      return [{ file, ...place, severity: "error", code: "yaml-syntax", message }];
    });
    return { data: undefined, problems };
  }
  const faults = [...takeReferenceFaults(document, text), ...findInvisibleValues(document, text)];
  const place = (at: number): { line: number; column: number } => {
    const { line, col } = counter.linePos(at);
    return { line: line + lineOffset, column: col };
  };
  const referred = faults.map(({ at, code, message, suggestion }): Problem => ({
    file,
    ...place(at),
    severity: "error",
    code,
    message,
    suggestion,
  }));
  // Every alias has been counted.
  const root: unknown = document.toJS({ maxAliasCount: -1 });
  const locate = locator(document, counter, lineOffset);
  const parsed = schema.safeParse(root);
  if (parsed.success && faults.length === 0)
    return { data: { file, value: parsed.data, locate }, problems: [] };
  if (parsed.success || faults.some((fault) => fault.code === "too-many-aliases"))
    return { data: undefined, problems: referred };
  const told = parsed.error.issues.flatMap((issue) => tellIssue(issue, root, schema));
  const problems = told
    .filter((t) => !isExplained(t, told))
    .map((t): Problem => {
      const place =
        (t.atKey === undefined ? undefined : locateKey(document, t.path, t.atKey, counter, lineOffset)) ??
        locate(t.path);
      return {
        file,
        ...place,
        severity: "error",
        code: t.code,
        message: t.message,
        suggestion: t.suggestion,
      };
    });
  const isReferred = ({ line, column }: Problem): boolean =>
    faults.some((fault) => {
      const value = place(fault.valueAt);
      return value.line === line && value.column === column;
    });
  return { data: undefined, problems: [...referred, ...problems.filter((problem) => !isReferred(problem))] };
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
