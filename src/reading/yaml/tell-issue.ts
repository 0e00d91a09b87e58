import { isReservedByWindows } from "#schema/identifier.ts";
import { countDays } from "#text/calendar.ts";
import { suggestNearest } from "#text/nearest.ts";
import type { z } from "zod";
import type { Path } from "./read-yaml.ts";

/** One thing wrong with a value of a file, in words. */
export interface Told {
  /** Where the value stands, or would stand. */
  readonly path: Path;
  readonly code: string;
  readonly message: string;
  readonly suggestion: string;
  /** The key itself, where the key and not its value is wrong. */
  readonly atKey: string | undefined;
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

/** What to type for a value of a type. */
const typeAdvice: Readonly<Record<string, string>> = {
  number: "viết bằng chữ số, không đặt trong dấu nháy, ví dụ 3.",
  int: "viết bằng chữ số, không đặt trong dấu nháy, ví dụ 3.",
  boolean: "viết true hoặc false, không đặt trong dấu nháy.",
  array: "viết mỗi mục một dòng bắt đầu bằng “- ”; không có mục nào thì viết [].",
  object: "viết mỗi khóa một dòng “khóa: giá trị”, thụt vào hai dấu cách.",
};

function shorten(text: string): string {
  return `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`;
}

/** A value as its author typed it; what only looks like text is named. */
function quote(value: unknown): string {
  if (value === undefined || value === null) return "trống";
  if (Array.isArray(value)) return value.length === 0 ? "danh sách trống" : `danh sách ${value.length} mục`;
  if (typeof value === "object") return `nhóm khóa ${shorten(Object.keys(value).join(", "))}`;
  return shorten(String(value as string | number | boolean));
}

function typedQuote(value: unknown): string {
  return typeof value === "number" ? `số ${value}` : quote(value);
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

/** Keys by which a person knows an entry of a list, the surest first. */
const nameKeys = ["id", "code", "short", "term", "item", "number", "text", "printed"];

/** An entry of a list by its place, counted from 1, and by what its file says of it: “mục thứ 3 (“id: so-y-te”)”. */
function nameEntry(index: number, entry: unknown, wrongKey: string | number | undefined): string {
  const key = nameKeys.find((name) => {
    const value = valueAt(entry, [name]);
    return name !== wrongKey && (typeof value === "string" || typeof value === "number");
  });
  const place = `mục thứ ${index + 1}`;
  return key === undefined ? place : `${place} (${shorten(`${key}: ${String(valueAt(entry, [key]))}`)})`;
}

/** Where a value stands, from the inside out: “relation” ở mục thứ 1 (“id: ky-so”) của “models”, mục thứ 3 của “matches”. */
function nameOf(path: Path, root: unknown): string {
  const steps: string[] = [];
  let keys: string[] = [];
  const endKeys = (): string => {
    const name = keys.length === 0 ? "" : `“${keys.join(".")}”`;
    keys = [];
    return name;
  };
  path.forEach((step, at) => {
    if (typeof step === "string") {
      keys.push(step);
      return;
    }
    const list = endKeys();
    const entry = nameEntry(step, valueAt(root, path.slice(0, at + 1)), path.at(-1));
    steps.unshift(list === "" ? entry : `${entry} của ${list}`);
  });
  const last = endKeys();
  const place = steps.join(", ");
  if (last === "") return place === "" ? "tệp này" : place;
  return place === "" ? last : `${last} ở ${place}`;
}

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

function adviseType(expected: string, value: unknown): string {
  if (expected !== "string") return typeAdvice[expected] ?? "sửa giá trị này.";
  const isScalar = typeof value === "number" || typeof value === "boolean";
  // YAML reads 06 as 6: the value as read is not what was typed.
  return isScalar ? "đặt giá trị trong dấu nháy kép, giữ nguyên như đã viết." : "viết chữ sau dấu hai chấm.";
}

/** What an issue asks for, of a union each of its branches; empty where that is more than a word can say. */
function expectationOf(issue: z.core.$ZodIssue): string {
  if (issue.code === "invalid_type") return typeNames[issue.expected] ?? "";
  if (issue.code === "invalid_value") return issue.values.map((value) => `“${String(value)}”`).join(", ");
  if (issue.code === "too_small") return tellBound(issue);
  if (issue.code !== "invalid_union") return "";
  const branches = new Set(issue.errors.flat().map(expectationOf));
  return [...branches].filter((text) => text !== "").join(" hoặc ");
}

function tellBound(issue: z.core.$ZodIssueTooSmall): string {
  const least = String(issue.minimum);
  return issue.inclusive === false ? `số lớn hơn ${least}` : `từ ${least}${unitOf(issue.origin)} trở lên`;
}

function adviseBound(origin: string, ofText: string, ofList: string): string {
  return origin === "string" ? ofText : origin === "array" ? ofList : "sửa số này.";
}

/** Whether a value has the form of a day, so that what is wrong with it is that the calendar has none such. */
function isDayWritten(value: unknown): value is string {
  return typeof value === "string" && /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(value);
}

function tellDay(name: string, value: string): [message: string, suggestion: string] {
  const [year = 0, month = 0] = value.split("-").map(Number);
  return [
    `${name} là ${quote(value)}, lịch không có ngày này.`,
    `tháng ${month}/${year} có ${countDays(year, month)} ngày; xem lại văn bản, sửa ngày hoặc tháng.`,
  ];
}

/** A zod issue in words: what is wrong with the value, what is expected, what to type; one for each key that is unknown. */
export function tellIssue(
  issue: z.core.$ZodIssue,
  root: unknown,
  keysAt: (path: Path) => readonly string[],
): Told[] {
  const path = issue.path.filter((key): key is string | number => typeof key !== "symbol");
  const value = valueAt(root, path);
  const name = nameOf(path, root);
  const key = String(path.at(-1) ?? "");
  const one = (code: string, message: string, suggestion: string): Told[] => [
    {
      path,
      code,
      message: `${message.charAt(0).toUpperCase()}${message.slice(1)}`,
      suggestion,
      atKey: undefined,
    },
  ];
  if (value === undefined && issue.code !== "unrecognized_keys") {
    const expected = expectationOf(issue);
    const values = issue.code === "invalid_value" ? issue.values.map(String) : [];
    return values.length > 0
      ? one("missing-key", `Thiếu ${name}.`, `thêm dòng “${key}: …”, ${suggestNearest("", values)}`)
      : one(
          "missing-key",
          `Thiếu ${name}${expected === "" ? "" : `, cần ${expected}`}.`,
          `thêm dòng “${key}: …”.`,
        );
  }
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((unknown) => ({
        path,
        code: "unknown-key",
        message: `Khóa “${unknown}” không dùng được ở ${name}.`,
        suggestion: suggestNearest(unknown, keysAt(path)),
        atKey: unknown,
      }));
    case "invalid_type":
      return one(
        "wrong-type",
        `${name} là ${typedQuote(value)}, cần ${typeNames[issue.expected] ?? issue.expected}.`,
        adviseType(issue.expected, value),
      );
    case "invalid_value":
      return one(
        "wrong-value",
        `${name} là ${quote(value)}, không thuộc các giá trị được dùng.`,
        suggestNearest(String(value), issue.values.map(String)),
      );
    case "invalid_format":
      if (issue.format === "date" && isDayWritten(value)) return one("no-such-day", ...tellDay(name, value));
      if (typeof value === "string" && isReservedByWindows(value))
        return one(
          "reserved-name",
          `${name} là ${quote(value)}, tên Windows giữ riêng, không đặt được cho tệp hoặc thư mục.`,
          `thêm chữ, ví dụ “${value}-1”.`,
        );
      return one(
        "wrong-format",
        `${name} là ${quote(value)}, sai dạng.`,
        exampleOf("pattern" in issue ? String(issue.pattern) : ""),
      );
    case "too_small":
      return one(
        "too-small",
        `${name} là ${quote(value)}, cần ${tellBound(issue)}.`,
        adviseBound(issue.origin, "viết đầy đủ hơn.", "thêm mục."),
      );
    case "too_big": {
      const most = `${String(issue.maximum)}${unitOf(issue.origin)}`;
      return one(
        "too-big",
        `${name} là ${quote(value)}, cần đến ${most} trở xuống.`,
        adviseBound(issue.origin, "viết ngắn lại.", "bớt mục."),
      );
    }
    case "invalid_union": {
      const isDay = issue.errors.flat().some((branch) => "format" in branch && branch.format === "date");
      if (isDay && isDayWritten(value)) return one("no-such-day", ...tellDay(name, value));
      const wanted = expectationOf(issue);
      const examples = issue.errors
        .flat()
        .flatMap((branch) => ("pattern" in branch ? [exampleOf(String(branch.pattern))] : []));
      return one(
        "wrong-value",
        `${name} là ${quote(value)}, ${wanted === "" ? "không đúng dạng nào được dùng" : `cần ${wanted}`}.`,
        examples.length === 0 ? "viết một trong các dạng đó." : examples.join(" Hoặc "),
      );
    }
    default:
      return one("invalid", `${name} là ${quote(value)}, không đúng quy định.`, "sửa giá trị này.");
  }
}
