import type { Problem } from "#problems/problem.ts";
import { findNearest, suggestNearest } from "#text/nearest.ts";
import { isMap, isNode, isPair, isScalar, LineCounter, parseDocument } from "yaml";
import type { Document } from "yaml";
import type { z } from "zod";

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

function readable(value: unknown): string {
  if (value === undefined) return "không có";
  if (value === null) return "trống";
  const text = typeof value === "object" ? JSON.stringify(value) : String(value as string | number | boolean);
  return `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`;
}

const typeNames: Readonly<Record<string, string>> = {
  string: "chữ",
  number: "số",
  int: "số nguyên",
  boolean: "true hoặc false",
  array: "danh sách",
  object: "nhóm khóa",
  null: "trống (null)",
};

/** What a bound counts, after the number; nothing for a bound of the number itself. */
function unitOf(origin: string): string {
  return origin === "string" ? " ký tự" : origin === "array" ? " mục" : "";
}

/** An example of the form that a pattern asks for; patterns are those of schema/identifier.ts and schema/plan.ts. */
function exampleOf(pattern: string): string {
  if (pattern.includes("[0-9a-f]{64}")) return "chép mã SHA-256 gồm 64 chữ số thập lục phân.";
  if (pattern.includes("[12]\\d|3[01]")) return "viết ngày dạng NĂM-THÁNG-NGÀY, ví dụ 2023-10-26.";
  if (pattern.includes("1[0-2]")) return "viết tháng dạng NĂM-THÁNG, ví dụ 2023-10.";
  if (pattern.includes("{2,5}")) return 'viết mã đơn vị hành chính trong dấu nháy, ví dụ "37".';
  return "viết mã bằng chữ thường không dấu, số và gạch nối, ví dụ so-y-te.";
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null
        ? (value as Record<string | number, unknown>)[key]
        : undefined,
    root,
  );
}

function pathName(path: Path): string {
  return path.length === 0 ? "tệp" : path.join(".");
}

interface Told {
  readonly path: Path;
  readonly code: string;
  readonly message: string;
  readonly suggestion: string | undefined;
  readonly atKey: string | undefined;
}

/** A zod issue in words; unions are told by the branch that came nearest. */
function tell(issue: z.core.$ZodIssue, root: unknown, keysAt: (path: Path) => readonly string[]): Told[] {
  const path = issue.path.filter((key): key is string | number => typeof key !== "symbol");
  const value = valueAt(root, path);
  const name = pathName(path);
  const one = (code: string, message: string, suggestion?: string, atKey?: string): Told[] => [
    { path, code, message, suggestion, atKey },
  ];
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => ({
        path,
        code: "unknown-key",
        message: `Khóa “${key}” không có trong ${name}.`,
        suggestion: suggestNearest(key, keysAt(path)),
        atKey: key,
      }));
    case "invalid_type":
      if (value === undefined)
        return one(
          "missing-key",
          `Thiếu “${name}”, cần ${typeNames[issue.expected] ?? issue.expected}.`,
          `thêm dòng “${String(path.at(-1) ?? "")}: …”.`,
        );
      return one(
        "wrong-type",
        `${name} là ${readable(value)}, cần ${typeNames[issue.expected] ?? issue.expected}.`,
      );
    case "invalid_value": {
      const values = issue.values.map(String);
      if (value === undefined) return one("missing-key", `Thiếu “${name}”.`, suggestNearest("", values));
      return one(
        "wrong-value",
        `${name} là ${readable(value)}, không có trong danh sách.`,
        suggestNearest(String(value as string), values),
      );
    }
    case "invalid_format":
      return one(
        "wrong-format",
        `${name} là ${readable(value)}, sai dạng.`,
        exampleOf("pattern" in issue ? String(issue.pattern) : ""),
      );
    case "too_small":
      return one(
        "too-small",
        `${name} là ${readable(value)}, cần từ ${String(issue.minimum)}${unitOf(issue.origin)} trở lên.`,
      );
    case "too_big":
      return one(
        "too-big",
        `${name} là ${readable(value)}, cần đến ${String(issue.maximum)}${unitOf(issue.origin)} trở xuống.`,
      );
    case "invalid_union":
      return one("wrong-value", `${name} là ${readable(value)}, không đúng dạng nào được phép.`);
    default:
      return one("invalid", `${name} là ${readable(value)}: ${issue.message}`);
  }
}

/** Whether a missing key is told already by an unknown key beside it that was meant for it: one slip, one message. */
function isExplained(missing: Told, told: readonly Told[]): boolean {
  if (missing.code !== "missing-key") return false;
  const key = String(missing.path.at(-1) ?? "");
  const parent = pathName(missing.path.slice(0, -1));
  return told.some(
    (t) => t.atKey !== undefined && pathName(t.path) === parent && findNearest(t.atKey, [key]) === key,
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

/** Keys that a schema allows at a path, for suggestions; empty where it is no object. */
function allowedKeys(schema: z.ZodType, path: Path): readonly string[] {
  let current: unknown = schema;
  const step = (node: unknown, key: string | number): unknown => {
    const def = (node as { def?: Record<string, unknown> } | undefined)?.def;
    if (def === undefined) return undefined;
    if (["optional", "nullable", "default", "readonly"].includes(String(def["type"])))
      return step(def["innerType"], key);
    if (def["type"] === "array") return def["element"];
    if (def["type"] === "object") return (def["shape"] as Record<string, unknown> | undefined)?.[String(key)];
    return undefined;
  };
  const unwrap = (node: unknown): unknown => {
    const def = (node as { def?: Record<string, unknown> } | undefined)?.def;
    return def !== undefined && ["optional", "nullable", "default", "readonly"].includes(String(def["type"]))
      ? unwrap(def["innerType"])
      : node;
  };
  for (const key of path) current = step(current, key);
  const shape = (unwrap(current) as { def?: { shape?: Record<string, unknown> } } | undefined)?.def?.shape;
  return shape === undefined ? [] : Object.keys(shape);
}

/**
 * YAML text validated by a schema. Every problem of the file at once, each where it stands; syntax errors stop the schema
 * checks of the file, so that one slip gives one message. `lineOffset` is the number of lines above the text in its file.
 */
export function readYaml<T>(file: string, text: string, schema: z.ZodType<T>, lineOffset = 0): ReadResult<T> {
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
      const code = /^ *\t/.test(lines[position.line - 1] ?? "") ? "TAB_AS_INDENT" : error.code;
      const message = syntaxMessages[code] ?? `YAML sai cú pháp (${code}).`;
      const place = { line: position.line + lineOffset, column: position.col };
      return [{ file, ...place, severity: "error", code: "yaml-syntax", message }];
    });
    return { data: undefined, problems };
  }
  const root: unknown = document.toJS();
  const locate = locator(document, counter, lineOffset);
  const parsed = schema.safeParse(root);
  if (parsed.success) return { data: { file, value: parsed.data, locate }, problems: [] };
  const told = parsed.error.issues.flatMap((issue) => tell(issue, root, (path) => allowedKeys(schema, path)));
  const problems = told
    .filter((t) => !isExplained(t, told))
    .map((t): Problem => {
      const place =
        (t.atKey === undefined ? undefined : locateKey(document, t.path, t.atKey, counter, lineOffset)) ??
        locate(t.path);
      const base = { file, ...place, severity: "error" as const, code: t.code, message: t.message };
      return t.suggestion === undefined ? base : { ...base, suggestion: t.suggestion };
    });
  return { data: undefined, problems };
}

/** The YAML between the first two lines of three dashes, and the text below; undefined where there is none. */
export function splitFrontMatter(text: string): { readonly yaml: string; readonly body: string } | undefined {
  const match = /^---\n([\s\S]*?)\n---(?:\n|$)/.exec(text);
  if (match?.[1] === undefined) return undefined;
  return { yaml: match[1], body: text.slice(match[0].length) };
}
