import { z } from "zod";
import { groupNumeral, isoDate, isoMonth, lineRange } from "./identifier.ts";

const lineNumber = z.int().positive().describe("Line in source.txt, from 1.");
const printed = z.string().describe("Words as printed.");

/** A run of the source's own characters after repairs, whitespace joined, with its lines. */
export const statement = z.strictObject({
  text: z
    .string()
    .min(1)
    .describe("Wording: the source's own characters after the listed repairs, whitespace joined."),
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
  statements: z
    .array(statement)
    .describe("Paragraphs and bullets of the field, in order, without their bullet marks."),
});
export type BodyField = z.infer<typeof bodyField>;

export const annexCell = z.strictObject({
  field: fieldName,
  heading: z.string().describe("Column heading as printed."),
  statements: z.array(statement).describe("The cell's text, one statement for each row it is broken over."),
});
export type AnnexCell = z.infer<typeof annexCell>;

export const itemKind = z.enum(["model", "task"]).describe("Model (mô hình) or task (nhiệm vụ).");
export type ItemKind = z.infer<typeof itemKind>;

export const importedItem = z.strictObject({
  number: z.int().positive().describe("The N of “Mô hình N”, or of the task."),
  kind: itemKind,
  group: groupNumeral.nullable().describe("The plan's own group; null where the plan has no groups."),
  status: z
    .enum(["adopted", "not-applicable"])
    .describe("Whether the plan adopts it or says that it does not apply."),
  statusReason: statement.nullable().describe("The plan's own sentence why the model does not apply."),
  body: z
    .strictObject({
      lines: lineRange.describe(
        "From the item's heading to the last non-blank line before the next heading.",
      ),
      title: statement.describe("Title without its number."),
      fields: z.array(bodyField).describe("Labelled fields in order."),
    })
    .nullable()
    .describe("The item in the plan's body; null where only the annex lists it."),
  annex: z
    .strictObject({
      lines: lineRange.describe("The item's row or rows."),
      title: statement.nullable().describe("Title in the annex, without its number."),
      cells: z.array(annexCell).describe("Filled cells in column order."),
      unplaced: z.array(statement).describe("Cells too many, which no column takes."),
    })
    .nullable()
    .describe("The item in the annex table; null where it has no row."),
});
export type ImportedItem = z.infer<typeof importedItem>;

/** How a plan cites a document, the strongest statement first. */
export const documentRelation = z
  .enum(["replaces", "based-on", "implements", "mentions"])
  .describe("How the plan cites a document: thay thế, căn cứ, thực hiện, nhắc đến.");

const citedAt = {
  relation: documentRelation,
  line: lineNumber,
  text: z.string().describe("The citation as printed."),
};

/** One place where a plan cites a document. */
export const occurrence = z.strictObject(citedAt);
export type Occurrence = z.infer<typeof occurrence>;

export const citedDocument = z.strictObject({
  kind: z.string().describe("Kind as printed, such as Quyết định."),
  number: z
    .string()
    .nullable()
    .describe("Number and symbol as printed, spaces removed; null for a law cited by its name alone."),
  name: z.string().optional().describe("Name of a law, such as Luật Cư trú; absent for other documents."),
  year: z
    .string()
    .regex(/^\d{4}$/)
    .meta({ advice: "viết năm bằng bốn chữ số trong dấu nháy", example: '"2023"' })
    .optional()
    .describe("Year printed with a law's name, where no day is."),
  issuedOn: isoDate.nullable().describe("Day of issue as cited."),
  issuer: z.string().nullable().describe("Issuer as printed."),
  ...citedAt,
  occurrences: z
    .array(occurrence)
    .min(1)
    .describe("Every place where the plan cites it, in order of print; above stands the strongest of them."),
});
export type CitedDocument = z.infer<typeof citedDocument>;

/** Kinds of document that set out models and tasks; NĐ 30/2020/NĐ-CP, Điều 7, and the joint plan. */
export const documentKind = z
  .enum([
    "ke-hoach",
    "ke-hoach-phoi-hop",
    "quyet-dinh",
    "thong-bao",
    "bao-cao",
    "chuong-trinh",
    "cong-van",
    "chi-thi",
    "nghi-quyet",
    "huong-dan",
    "phuong-an",
    "khac",
  ])
  .describe("Kind of document.");
export type DocumentKind = z.infer<typeof documentKind>;

export const importedDocument = z.strictObject({
  kind: documentKind,
  title: statement.nullable().describe("Trích yếu."),
  number: statement.nullable().describe("Number and symbol; null where the number is left blank."),
  issued: z
    .strictObject({
      on: z.union([isoDate, isoMonth]).nullable().describe("Date, or month where only the month is printed."),
      text: printed,
      lines: lineRange,
    })
    .nullable()
    .describe("When it was issued; null where nothing is printed."),
  issuers: z
    .array(statement)
    .describe("Issuing bodies as printed, from title block, annex caption or signature."),
  signatories: z
    .array(
      z.strictObject({
        name: z.string().describe("Name without rank."),
        title: z.string().describe("Post under which the person signs, as printed."),
        lines: lineRange,
      }),
    )
    .describe("Who signed, in order of print."),
  period: z
    .strictObject({
      from: isoMonth.nullable().describe("First month."),
      to: isoMonth.nullable().describe("Last month; null where open."),
      text: printed,
      lines: lineRange,
    })
    .nullable()
    .describe("The plan's own period, in months."),
  declared: z
    .array(
      z.strictObject({
        what: z.enum(["models", "tasks", "groups"]).describe("What is counted."),
        count: z.int().nonnegative().describe("The count stated."),
        text: z.string().describe("The words that state the count."),
        line: lineNumber,
      }),
    )
    .describe("Counts that the plan states of itself."),
  draft: statement.optional().describe("The mark of a draft; absent where it bears none."),
  abbreviations: z
    .array(
      z.strictObject({
        short: z.string().describe("Abbreviation."),
        long: z.string().describe("Expansion."),
        line: lineNumber,
      }),
    )
    .describe("The plan's own key of abbreviations."),
  cites: z
    .array(citedDocument)
    .describe("Documents the plan cites, one entry for each, by the line of the strongest citation."),
});
export type ImportedDocument = z.infer<typeof importedDocument>;

export const importedGroup = z.strictObject({
  group: groupNumeral,
  title: z.string().describe("Title as printed, without its number and count."),
  lines: lineRange,
  annexLines: lineRange
    .nullable()
    .describe("The group's row in the annex, where the body heads it too; null where none."),
  declared: z.int().nullable().describe("Number of items the heading states."),
});
export type ImportedGroup = z.infer<typeof importedGroup>;

export const unreadKind = z
  .enum([
    "letterhead",
    "title",
    "basis",
    "heading",
    "general",
    "annex-caption",
    "contents",
    "table-head",
    "key",
    "recipients",
    "signature",
    "masked",
    "page",
    "web-page",
    "unknown",
  ])
  .describe("What a line outside items, facts and groups is.");
export type UnreadKind = z.infer<typeof unreadKind>;

/** content/plans/<plan-id>/items.yaml: written by `npm run import` alone. */
export const itemsFile = z.strictObject({
  document: importedDocument.describe("Facts of the document, each with its lines."),
  groups: z.array(importedGroup).describe("Groups in order."),
  items: z.array(importedItem).describe("Items by number."),
  unread: z
    .array(z.strictObject({ lines: lineRange, kind: unreadKind }))
    .describe("Every non-blank line that is in no item, fact or group, with its kind."),
});
export type ItemsFile = z.infer<typeof itemsFile>;
