import { z } from "zod";
import { groupNumeral, isoDate, isoMonth, lineRange } from "./identifier.ts";

/** A run of the source's own characters after repairs, whitespace joined, with its lines. */
export const statement = z.strictObject({
  text: z.string().min(1).describe("Wording: the source's own characters after the listed repairs, whitespace joined."),
  lines: lineRange,
  bullet: z.string().optional().describe("Bullet mark the source prints before it; absent where none."),
});
export type Statement = z.infer<typeof statement>;

export const fieldName = z
  .enum([
    "objective",
    "assignments",
    "leads",
    "coordinators",
    "implementers",
    "supporters",
    "deadline",
    "tools",
    "result",
    "note",
    "content",
  ])
  .describe("What a labelled field or a table column says, whatever its printed label.");
export type FieldName = z.infer<typeof fieldName>;

export const bodyField = z.strictObject({
  field: fieldName,
  label: z.string().nullable().describe("Label as printed; null where the text has none."),
  lines: lineRange.describe("From the label to the last line of the field."),
  statements: z.array(statement).describe("Paragraphs and bullets of the field, in order, without their bullet marks."),
});
export type BodyField = z.infer<typeof bodyField>;

export const annexCell = z.strictObject({
  field: fieldName,
  heading: z.string().describe("Column heading as printed."),
  statements: z.array(statement).describe("The cell's text, one statement for each row it is broken over."),
});
export type AnnexCell = z.infer<typeof annexCell>;

export const itemKind = z.enum(["model", "task"]);

export const importedItem = z.strictObject({
  number: z.int().positive().describe("The N of “Mô hình N”, or of the task."),
  kind: itemKind,
  group: groupNumeral.nullable().describe("The plan's own group; null where the plan has no groups."),
  status: z.enum(["adopted", "not-applicable"]),
  statusReason: statement.nullable().describe("The plan's own sentence why the model does not apply."),
  body: z
    .strictObject({
      lines: lineRange.describe("From the item's heading to the last non-blank line before the next heading."),
      title: statement,
      fields: z.array(bodyField),
    })
    .nullable(),
  annex: z
    .strictObject({
      lines: lineRange.describe("The item's row or rows."),
      title: statement.nullable(),
      cells: z.array(annexCell),
      unplaced: z.array(statement).describe("Cells too many, which no column takes."),
    })
    .nullable(),
});
export type ImportedItem = z.infer<typeof importedItem>;

export const documentRelation = z
  .enum(["based-on", "implements", "replaces", "mentions"])
  .describe("How the plan cites a document: căn cứ, thực hiện, thay thế, nhắc đến.");

export const citedDocument = z.strictObject({
  kind: z.string().describe("Kind as printed, such as Quyết định."),
  number: z.string().describe("Number and symbol as printed, spaces removed."),
  issuedOn: isoDate.nullable(),
  issuer: z.string().nullable().describe("Issuer as printed."),
  relation: documentRelation,
  line: z.int().positive(),
  text: z.string().describe("The citation as printed."),
});
export type CitedDocument = z.infer<typeof citedDocument>;

export const importedDocument = z.strictObject({
  kind: z.enum(["ke-hoach", "ke-hoach-phoi-hop", "quyet-dinh", "khac"]).describe("Kind of document."),
  title: statement.nullable().describe("Trích yếu."),
  number: statement.nullable().describe("Number and symbol; null where the number is left blank."),
  issued: z
    .strictObject({
      on: z.union([isoDate, isoMonth]).nullable().describe("Date, or month where only the month is printed."),
      text: z.string(),
      lines: lineRange,
    })
    .nullable(),
  issuers: z.array(statement).describe("Issuing bodies as printed, from title block, annex caption or signature."),
  signatories: z.array(
    z.strictObject({
      name: z.string(),
      title: z.string().describe("Post under which the person signs, as printed."),
      lines: lineRange,
    }),
  ),
  period: z
    .strictObject({
      from: isoMonth.nullable(),
      to: isoMonth.nullable(),
      text: z.string(),
      lines: lineRange,
    })
    .nullable(),
  declared: z.array(
    z.strictObject({
      what: z.enum(["models", "tasks", "groups"]),
      count: z.int().nonnegative(),
      text: z.string().describe("The words that state the count."),
      line: z.int().positive(),
    }),
  ),
  abbreviations: z.array(
    z.strictObject({ short: z.string(), long: z.string(), line: z.int().positive() }),
  ).describe("The plan's own key of abbreviations."),
  cites: z.array(citedDocument),
});
export type ImportedDocument = z.infer<typeof importedDocument>;

export const importedGroup = z.strictObject({
  group: groupNumeral,
  title: z.string().describe("Title as printed, without its number and count."),
  lines: lineRange,
  annexLines: lineRange.nullable().describe("The group's row in the annex, where the body heads it too; null where none."),
  declared: z.int().nullable().describe("Number of items the heading states."),
});
export type ImportedGroup = z.infer<typeof importedGroup>;

export const unreadKind = z.enum([
  "letterhead",
  "title",
  "basis",
  "heading",
  "general",
  "annex-caption",
  "table-head",
  "key",
  "recipients",
  "signature",
  "masked",
  "page",
  "unknown",
]);
export type UnreadKind = z.infer<typeof unreadKind>;

/** content/plans/<plan-id>/items.yaml: written by `npm run import` alone. */
export const itemsFile = z.strictObject({
  document: importedDocument,
  groups: z.array(importedGroup),
  items: z.array(importedItem),
  unread: z
    .array(z.strictObject({ lines: lineRange, kind: unreadKind }))
    .describe("Every non-blank line that is in no item, fact or group, with its kind."),
});
export type ItemsFile = z.infer<typeof itemsFile>;
