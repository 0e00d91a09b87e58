import type { Handbook, Item } from "#handbook/handbook-types.ts";
import { type AtomBook, buildAtomBook } from "#handbook/wordings/atoms.ts";
import { cutTokens } from "#handbook/wordings/cut-tokens.ts";
import { findBase } from "#handbook/wordings/find-base.ts";
import { packWording, type PackedWording } from "#handbook/wordings/pack-wording.ts";
import { type WordingStatements, joinTokens } from "#handbook/wordings/wording-token.ts";
import { itemUrl } from "#paths/site-paths.ts";
import type { LineRange } from "#schema/identifier.ts";
import type { FieldName } from "#schema/items.ts";
import { groupBy } from "#text/group-by.ts";
import { formatItemCitation, formatItemNumber, formatLaterCitation } from "#views/parts/citation.ts";
import { toEvidence } from "#views/parts/evidence.ts";
import { tellMissingField } from "#views/parts/field-elsewhere.ts";
import { fieldLabels, fieldOrder } from "#views/parts/field-labels.ts";
import { toFieldRows } from "#views/parts/field-rows.ts";
import { getPlan } from "#views/parts/handbook-index.ts";
import type { FormField, FormItem } from "./forms-view.ts";

type Side = "body" | "annex";

/** What one item says in a field, on one side. */
interface Said {
  readonly item: Item;
  readonly statements: WordingStatements;
  readonly lines: readonly LineRange[];
}

const cutAll = (texts: readonly string[], book: AtomBook): WordingStatements =>
  texts.map((text) => cutTokens(text, book)).filter((tokens) => tokens.length > 0);

function readSide(item: Item, side: Side, field: FieldName, book: AtomBook): Said {
  if (side === "body") {
    const entries = (item.imported.body?.fields ?? []).filter((entry) => entry.field === field);
    const texts = entries.flatMap(({ statements }) => statements.map(({ text }) => text));
    return { item, statements: cutAll(texts, book), lines: entries.map(({ lines }) => lines) };
  }
  const cells = (item.imported.annex?.cells ?? []).filter(
    (cell) => cell.field === field && cell.statements.length > 0,
  );
  const texts = cells.map(({ statements }) => statements.map(({ text }) => text).join(" "));
  const lines = cells.map(({ statements }): LineRange => [
    Math.min(...statements.map((one) => one.lines[0])),
    Math.max(...statements.map((one) => one.lines[1])),
  ]);
  return { item, statements: cutAll(texts, book), lines };
}

const nameItem = (handbook: Handbook, item: Item): string =>
  `${getPlan(handbook, item.plan).place.name}, ${formatItemNumber(item).toLowerCase()}`;

const printWhole = (statements: WordingStatements): string => statements.map(joinTokens).join("\n");

function toFormItem(handbook: Handbook, { item, statements, lines }: Said, first: Said): FormItem {
  const isWithin = (line: number): boolean => lines.some(([from, to]) => line >= from && line <= to);
  return {
    id: item.id,
    name: nameItem(handbook, item),
    path: itemUrl(item),
    evidence: lines.map((range) => toEvidence(item.plan, range)),
    citation: formatItemCitation(item, getPlan(handbook, item.plan)),
    laterCitation: formatLaterCitation(item, getPlan(handbook, item.plan)),
    hasRepairs: item.repairs.some(({ line }) => isWithin(line)),
    isSetOtherwise: printWhole(statements) !== printWhole(first.statements),
  };
}

/** Equal for wordings of one form (isOneForm), and for no others: no key holds a line's end. */
const formKey = ({ statements }: Said): string =>
  statements.map((tokens) => tokens.map(({ key }) => key).join("\n")).join("\n");

/** Equal wordings together, those of most items first, then by the first item's id. */
function groupSaid(all: readonly Said[]): (readonly [Said, ...Said[]])[] {
  const groups = groupBy(
    all.toSorted((a, b) => (a.item.id < b.item.id ? -1 : 1)),
    formKey,
  );
  return [...groups.values()]
    .flatMap(([first, ...others]): (readonly [Said, ...Said[]])[] =>
      first === undefined ? [] : [[first, ...others]],
    )
    .sort((a, b) => b.length - a.length);
}

/** “A” to “Z”, then “A1” … for families that have more. */
const toLetter = (index: number): string => {
  const round = Math.floor(index / 26);
  return String.fromCharCode(65 + (index % 26)) + (round === 0 ? "" : String(round));
};

function toFormField(handbook: Handbook, items: readonly Item[], side: Side, field: FieldName): FormField[] {
  const book = buildAtomBook(handbook);
  const all = items.map((item) => readSide(item, side, field, book));
  const said = all.filter(({ statements }) => statements.length > 0);
  if (said.length === 0) return [];
  const groups = groupSaid(said);
  const label = fieldLabels[field];
  const silent = side === "annex" ? [] : all.filter(({ statements }) => statements.length === 0);
  return [
    {
      key: side === "body" ? field : `annex-${field}`,
      label: side === "body" ? label : `${label} (phụ lục)`,
      base: findBase(groups.map((group) => ({ tokens: group[0].statements.flat(), weight: group.length }))),
      forms: groups.map((group, index) => ({
        letter: toLetter(index),
        items: group.map((one) => toFormItem(handbook, one, group[0])),
        statements: group[0].statements,
      })),
      absent: silent.map(({ item }) => ({
        name: nameItem(handbook, item),
        why: tellMissingField(item, field, toFieldRows(item)) || "chỉ nêu ở phụ lục",
      })),
    },
  ];
}

/** What the items of a model say, field by field, body before annex; the order of items changes nothing. */
export function listForms(handbook: Handbook, items: readonly Item[]): readonly FormField[] {
  return fieldOrder.flatMap((field) =>
    (["body", "annex"] as const).flatMap((side) => toFormField(handbook, items, side, field)),
  );
}

/** The same as a file holds it. */
export const packForms = (fields: readonly FormField[]): readonly FormField<PackedWording>[] =>
  fields.map((field) => ({
    ...field,
    forms: field.forms.map((form) => ({ ...form, statements: packWording(form.statements) })),
  }));
