import type { ContentFile } from "#schema/content-files.ts";
import { schemaFolder } from "#schema/content-files.ts";
import { toJsonSchema } from "./json-schema.ts";
import type { JsonSchema } from "./json-schema.ts";

/** A key of a kind of file. */
interface Field {
  /** Keys from the head of the file; `[]` after a list. */
  readonly path: string;
  readonly type: string;
  /** What stands where the key is absent, or that it must stand. */
  readonly whenAbsent: string;
  readonly meaning: string;
}

const isSchema = (value: unknown): value is JsonSchema => typeof value === "object" && value !== null;

const code = (value: unknown): string => `\`${typeof value === "string" ? value : JSON.stringify(value)}\``;

const listSchemas = (value: unknown): readonly JsonSchema[] =>
  Array.isArray(value) ? value.filter(isSchema) : isSchema(value) ? [value] : [];

function describeNumber({ minimum, exclusiveMinimum, maximum }: JsonSchema): string {
  const least = typeof exclusiveMinimum === "number" ? exclusiveMinimum + 1 : minimum;
  const isBounded = typeof maximum === "number" && maximum < Number.MAX_SAFE_INTEGER;
  const from = typeof least === "number" && least > Number.MIN_SAFE_INTEGER ? ` from ${least}` : "";
  return `number${from}${isBounded ? ` to ${maximum}` : ""}`;
}

function describeText({ minLength, format, examples }: JsonSchema): string {
  if (format === "date") return "date, such as `2023-10-26`";
  const [example] = examples ?? [];
  if (example !== undefined) return `text, such as ${code(example)}`;
  return typeof minLength === "number" && minLength > 1 ? `text of ${minLength} letters or more` : "text";
}

/** What may be written, in words. */
function describeType(json: JsonSchema): string {
  if (json.enum !== undefined) return json.enum.map(code).join(", ");
  if (json.const !== undefined) return code(json.const);
  if (json.anyOf !== undefined) return json.anyOf.filter(isSchema).map(describeType).join(" or ");
  switch (json.type) {
    case "array": {
      const items = listSchemas(json.items);
      return Array.isArray(json.items)
        ? `[${items.map(describeType).join(", ")}]`
        : `list of ${items.map((item) => (item.type === "object" ? "entries" : describeType(item))).join("")}`;
    }
    case "object":
      return "keys below";
    case "integer":
    case "number":
      return describeNumber(json);
    case "string":
      return describeText(json);
    case "boolean":
      return "`true` or `false`";
    case "null":
      return "`null`";
    default:
      return "any";
  }
}

/** The description of a schema, or of what it may be besides null. */
function meaningOf(json: JsonSchema): string {
  const branch = json.anyOf?.find((one) => isSchema(one) && one.description !== undefined);
  return json.description ?? (isSchema(branch) ? (branch.description ?? "") : "");
}

/** The groups of keys that a value may hold: itself, what is in its list, its branches. */
function listFields(json: JsonSchema, path: string): readonly Field[] {
  const within = (inner: JsonSchema): readonly Field[] => listFields(inner, path);
  if (json.anyOf !== undefined) return json.anyOf.filter(isSchema).flatMap(within);
  if (json.type === "array" && !Array.isArray(json.items))
    return listSchemas(json.items).flatMap((item) => listFields(item, `${path}[]`));
  return Object.entries(json.properties ?? {}).flatMap(([key, field]): readonly Field[] => {
    if (!isSchema(field)) return [];
    const here = path === "" ? key : `${path}.${key}`;
    const isRequired = json.required?.includes(key) === true;
    const otherwise = field.default === undefined ? "may be absent" : `absent: ${code(field.default)}`;
    const own = { path: here, type: describeType(field), meaning: meaningOf(field) };
    return [{ ...own, whenAbsent: isRequired ? "required" : otherwise }, ...listFields(field, here)];
  });
}

const escapeCell = (text: string): string => text.replaceAll("|", "\\|");

function formatTable(file: ContentFile): readonly string[] {
  const json = toJsonSchema(file);
  const rows = listFields(json, "").map(({ path, type, whenAbsent, meaning }) =>
    [`\`${path}\``, type, whenAbsent, meaning].map(escapeCell),
  );
  return [
    `## \`content/${file.path}\``,
    "",
    file.holds,
    "",
    "| key | value | | meaning |",
    "| --- | --- | --- | --- |",
    ...rows.map((cells) => `| ${cells.join(" | ")} |`),
    "",
  ];
}

const introduction = `# Fields of the files under content/

Made of the schemas in \`src/schema/\` by \`npm run fields\`; do not edit. \`[]\` after a key: each entry of its list.

A YAML file names its JSON Schema (\`content/${schemaFolder}/\`, made by the same command) in its first line, so that an editor with
the YAML language server (VS Code: the extension “YAML”) completes keys and underlines mistakes. Front matter of an MDX file cannot
name one; for it there are these tables. \`npm run check\` has the last word on both.
`;

/** docs/fields.md: a table of keys for each kind of file, in the order of the list and of the schemas. */
export function formatFieldTables(files: readonly ContentFile[]): string {
  return [introduction, ...files.flatMap(formatTable)].join("\n");
}
