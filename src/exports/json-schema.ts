import { z } from "zod";
import type { ContentFile } from "#schema/content-files.ts";

export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** An example as an author types it, as the value it stands for. */
const toExample = (typed: string): unknown => (typed.startsWith('"') ? JSON.parse(typed) : typed);

/**
 * The JSON Schema of a kind of file, of what an author writes: a key with a default may be absent. Advice and example of a format
 * stand in it as `examples`; what JSON Schema cannot say (a day that no calendar has) is left to `npm run check`.
 */
export function toJsonSchema({ path, holds, schema }: ContentFile): JsonSchema {
  const json = z.toJSONSchema(schema, {
    target: "draft-7",
    io: "input",
    unrepresentable: "any",
    override: ({ jsonSchema }) => {
      const { example } = jsonSchema;
      delete jsonSchema["advice"];
      delete jsonSchema["example"];
      if (typeof example === "string") jsonSchema.examples = [toExample(example)];
    },
  });
  const { $schema, ...rest } = json;
  return { $schema, title: path, description: holds, ...rest } as JsonSchema; // Zod's own, its head put first.
}

/** The same as the text of a file. */
export function formatJsonSchema(file: ContentFile): string {
  return `${JSON.stringify(toJsonSchema(file), null, 2)}\n`;
}
