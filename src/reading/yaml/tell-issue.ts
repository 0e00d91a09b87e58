import { isReservedByWindows } from "#schema/identifier.ts";
import { countDays } from "#text/calendar.ts";
import { suggestNearest } from "#text/nearest.ts";
import type { z } from "zod";
import { findAdvice, findField, findNearestForm, listBranches, listKeys } from "./find-field.ts";
import { nameValue, quote, quoteTyped, valueAt } from "./name-value.ts";
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

/** What is wrong with a value, but for its place. */
type Words = readonly [code: string, message: string, suggestion: string];

/** A value that is wrong: its name in a sentence, what was typed, the schema it fails where that has the field. */
interface Wrong {
  readonly key: string;
  readonly name: string;
  readonly value: unknown;
  readonly field: z.core.$ZodType | undefined;
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

const noAdvice = "sửa giá trị này.";

function adviseType(expected: string, value: unknown): string {
  if (expected !== "string") return typeAdvice[expected] ?? noAdvice;
  const isScalar = typeof value === "number" || typeof value === "boolean";
  // YAML reads 06 as 6: the value as read is not what was typed.
  return isScalar ? "đặt giá trị trong dấu nháy kép, giữ nguyên như đã viết." : "viết chữ sau dấu hai chấm.";
}

/** What a bound counts, after the number; nothing for a bound of the number itself. */
function unitOf(origin: string): string {
  return origin === "string" ? " ký tự" : origin === "array" ? " mục" : "";
}

function tellBound(issue: z.core.$ZodIssueTooSmall): string {
  const least = String(issue.minimum);
  return issue.inclusive === false ? `số lớn hơn ${least}` : `từ ${least}${unitOf(issue.origin)} trở lên`;
}

function adviseBound(origin: string, ofText: string, ofList: string): string {
  return origin === "string" ? ofText : origin === "array" ? ofList : "sửa số này.";
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

function tellMissing(issue: z.core.$ZodIssue, { key, name }: Wrong): Words {
  const expected = expectationOf(issue);
  const values = issue.code === "invalid_value" ? issue.values.map(String) : [];
  const add = `thêm dòng “${key}: …”`;
  return values.length > 0
    ? ["missing-key", `Thiếu ${name}.`, `${add}, ${suggestNearest("", values)}`]
    : ["missing-key", `Thiếu ${name}${expected === "" ? "" : `, cần ${expected}`}.`, `${add}.`];
}

/** Whether a value has the form of a day, so that what is wrong with it is that the calendar has none such. */
function isDayWritten(value: unknown): value is string {
  return typeof value === "string" && /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(value);
}

function tellDay(name: string, value: string): Words {
  const [year = 0, month = 0] = value.split("-").map(Number);
  return [
    "no-such-day",
    `${name} là ${quote(value)}, lịch không có ngày này.`,
    `tháng ${month}/${year} có ${countDays(year, month)} ngày; xem lại văn bản, sửa ngày hoặc tháng.`,
  ];
}

function tellFormat({ format }: z.core.$ZodIssueInvalidStringFormat, { name, value, field }: Wrong): Words {
  if (format === "date" && isDayWritten(value)) return tellDay(name, value);
  if (typeof value === "string" && isReservedByWindows(value))
    return [
      "reserved-name",
      `${name} là ${quote(value)}, tên Windows giữ riêng, không đặt được cho tệp hoặc thư mục.`,
      `thêm chữ, ví dụ “${value}-1”.`,
    ];
  const advice = field === undefined ? undefined : findAdvice(field);
  return ["wrong-format", `${name} là ${quote(value)}, sai dạng.`, advice ?? noAdvice];
}

function tellUnion(issue: z.core.$ZodIssueInvalidUnion, { name, value, field }: Wrong): Words {
  const isOfFormat = (one: z.core.$ZodIssue, format?: string): boolean =>
    one.code === "invalid_format" && (format === undefined || one.format === format);
  if (issue.errors.flat().some((one) => isOfFormat(one, "date")) && isDayWritten(value))
    return tellDay(name, value);
  const branches = field === undefined ? [] : listBranches(field);
  const advice = issue.errors.flatMap((issues, index) => {
    const branch = issues.some((one) => isOfFormat(one)) ? branches[index] : undefined;
    return branch === undefined ? [] : (findAdvice(branch) ?? []);
  });
  const wanted = expectationOf(issue);
  return [
    "wrong-value",
    `${name} là ${quote(value)}, ${wanted === "" ? "không đúng dạng nào được dùng" : `cần ${wanted}`}.`,
    advice.length === 0 ? "viết một trong các dạng đó." : advice.join(" Hoặc "),
  ];
}

function tellValue(issue: Exclude<z.core.$ZodIssue, z.core.$ZodIssueUnrecognizedKeys>, wrong: Wrong): Words {
  const { name, value } = wrong;
  if (value === undefined) return tellMissing(issue, wrong);
  switch (issue.code) {
    case "invalid_type": {
      const message = `${name} là ${quoteTyped(value)}, cần ${typeNames[issue.expected] ?? issue.expected}.`;
      return ["wrong-type", message, adviseType(issue.expected, value)];
    }
    case "invalid_value": {
      const message = `${name} là ${quote(value)}, không thuộc các giá trị được dùng.`;
      return ["wrong-value", message, suggestNearest(String(value), issue.values.map(String))];
    }
    case "invalid_format":
      return tellFormat(issue, wrong);
    case "too_small": {
      const message = `${name} là ${quote(value)}, cần ${tellBound(issue)}.`;
      return ["too-small", message, adviseBound(issue.origin, "viết đầy đủ hơn.", "thêm mục.")];
    }
    case "too_big": {
      const most = `${String(issue.maximum)}${unitOf(issue.origin)}`;
      const message = `${name} là ${quote(value)}, cần đến ${most} trở xuống.`;
      return ["too-big", message, adviseBound(issue.origin, "viết ngắn lại.", "bớt mục.")];
    }
    case "invalid_union":
      return tellUnion(issue, wrong);
    default:
      return ["invalid", `${name} là ${quote(value)}, không đúng quy định.`, noAdvice];
  }
}

/** What is wrong with a group of keys by the form that it is nearest to; empty for another value, and for one form alone. */
function listFormIssues(
  issue: z.core.$ZodIssueInvalidUnion,
  value: unknown,
  field: z.core.$ZodType | undefined,
): readonly z.core.$ZodIssue[] {
  const at = field === undefined ? -1 : findNearestForm(field, value);
  return (issue.errors[at] ?? []).map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

/** A zod issue in words: what is wrong with the value, what is expected, what to type; one for each key that is unknown. */
export function tellIssue(issue: z.core.$ZodIssue, root: unknown, schema: z.core.$ZodType): readonly Told[] {
  const path = issue.path.filter((key): key is string | number => typeof key !== "symbol");
  const name = nameValue(path, root);
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((unknown) => ({
      path,
      code: "unknown-key",
      message: `Khóa “${unknown}” không dùng được ở ${name}.`,
      suggestion: suggestNearest(unknown, listKeys(schema, path)),
      atKey: unknown,
    }));
  const value = valueAt(root, path);
  const field = findField(schema, path);
  const inForm = issue.code === "invalid_union" ? listFormIssues(issue, value, field) : [];
  if (inForm.length > 0) return inForm.flatMap((inner) => tellIssue(inner, root, schema));
  const wrong = { key: String(path.at(-1) ?? ""), name, value, field };
  const [code, message, suggestion] = tellValue(issue, wrong);
  const sentence = `${message.charAt(0).toUpperCase()}${message.slice(1)}`;
  return [{ path, code, message: sentence, suggestion, atKey: undefined }];
}
