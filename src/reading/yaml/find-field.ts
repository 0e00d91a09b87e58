import { z } from "zod";
import type { Path } from "./read-yaml.ts";

/** A schema without what only says that the value may be absent, empty or given. */
function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodReadonly
    ? unwrap(schema.unwrap())
    : schema;
}

/** The schema of the value at a path, of forms besides each other the first that has it; undefined where none has. */
export function findField(schema: z.core.$ZodType, [step, ...rest]: Path): z.core.$ZodType | undefined {
  if (step === undefined) return schema;
  const parent = unwrap(schema);
  if (parent instanceof z.ZodArray)
    return typeof step === "number" ? findField(parent.element, rest) : undefined;
  if (parent instanceof z.ZodUnion) {
    const fields = parent.options.map((option) => findField(option, [step, ...rest]));
    return fields.find((field) => field !== undefined);
  }
  const field: z.core.$ZodType | undefined =
    parent instanceof z.ZodObject && Object.hasOwn(parent.shape, step)
      ? (parent.shape as z.core.$ZodShape)[step]
      : undefined;
  return field === undefined ? undefined : findField(field, rest);
}

/** Keys that a schema allows at a path, in any of its forms; empty where it is no group of keys. */
export function listKeys(schema: z.core.$ZodType, path: Path): readonly string[] {
  const found = findField(schema, path);
  const keys = found === undefined ? [] : listBranches(found).map(keysOf);
  return [...new Set(keys.flat())];
}

function keysOf(schema: z.core.$ZodType): readonly string[] {
  const group = unwrap(schema);
  return group instanceof z.ZodObject ? Object.keys(group.shape) : [];
}

/**
 * The place, among the forms that a group of keys may have, of the one that has most of a value's keys, the first of several; -1
 * where a form is no group of keys or the value is none.
 */
export function findNearestForm(schema: z.core.$ZodType, value: unknown): number {
  const forms = listBranches(schema).map(keysOf);
  if (typeof value !== "object" || value === null || forms.some((keys) => keys.length === 0)) return -1;
  const shared = forms.map((keys) => keys.filter((key) => key in value).length);
  return shared.indexOf(Math.max(...shared));
}

/** The kinds of value that a field may have besides each other; the field itself where it has one. */
export function listBranches(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  const field = unwrap(schema);
  return field instanceof z.ZodUnion ? field.options : [field];
}

/** What to type for a value of a schema, with an example where it has one, as its `advice` and `example` say; undefined without. */
export function findAdvice(schema: z.core.$ZodType): string | undefined {
  const { advice, example } = z.globalRegistry.get(schema) ?? {};
  if (typeof advice === "string")
    return typeof example === "string" ? `${advice}, ví dụ ${example}.` : `${advice}.`;
  const inner = unwrap(schema);
  return inner === schema ? undefined : findAdvice(inner);
}
