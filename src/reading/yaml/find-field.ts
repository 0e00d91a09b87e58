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

/** The schema of the value at a path; undefined where the path leads to no field of the schema. */
export function findField(schema: z.core.$ZodType, [step, ...rest]: Path): z.core.$ZodType | undefined {
  if (step === undefined) return schema;
  const parent = unwrap(schema);
  if (parent instanceof z.ZodArray)
    return typeof step === "number" ? findField(parent.element, rest) : undefined;
  const field: z.core.$ZodType | undefined =
    parent instanceof z.ZodObject && Object.hasOwn(parent.shape, step)
      ? (parent.shape as z.core.$ZodShape)[step]
      : undefined;
  return field === undefined ? undefined : findField(field, rest);
}

/** Keys that a schema allows at a path; empty where it is no group of keys. */
export function listKeys(schema: z.core.$ZodType, path: Path): readonly string[] {
  const found = findField(schema, path);
  const group = found === undefined ? undefined : unwrap(found);
  return group instanceof z.ZodObject ? Object.keys(group.shape) : [];
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
