import { contentFiles, schemaFolder } from "#schema/content-files.ts";
import { formatFieldTables } from "./field-tables.ts";
import { formatJsonSchema } from "./json-schema.ts";

/** The files that tell authors what they may write, by their path in the project: tables for people, JSON Schemas for editors. */
export function listFieldFiles(): ReadonlyMap<string, string> {
  return new Map([
    ["docs/fields.md", formatFieldTables(contentFiles)],
    ...contentFiles.map((file): [string, string] => [
      `content/${schemaFolder}/${file.name}.json`,
      formatJsonSchema(file),
    ]),
  ]);
}
