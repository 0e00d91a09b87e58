import { compareTokens, isSameWording } from "#handbook/wordings/compare-wordings.ts";
import { buildVariantText, type VariantText } from "#handbook/wordings/variants.ts";
import { type WordingStatements, joinTokens } from "#handbook/wordings/wording-token.ts";
import { tellShare } from "./field-view.ts";
import { cutRuns, toFormRuns, type WordingRun } from "./side-runs.ts";

/** An item that has a wording. */
export interface FormItem {
  readonly id: string;
  /** “Ninh Bình, mô hình 6”. */
  readonly name: string;
  readonly path: string;
  /** Lines of the field, run by run. */
  readonly evidence: readonly { readonly text: string; readonly path: string }[];
  readonly citation: string;
  /** For all times after the first. */
  readonly laterCitation: string;
  /** Whether recognised words were repaired in those lines. */
  readonly hasRepairs: boolean;
  /** Whether it sets the same words otherwise than the first item does. */
  readonly isSetOtherwise: boolean;
}

/** A wording of a field, as its first item prints it, with all items that have it. */
export interface FormSource<Statements = WordingStatements> {
  /** “A” for the one of most items. */
  readonly letter: string;
  readonly items: readonly FormItem[];
  readonly statements: Statements;
}

/** What the items of a model say in one field. */
export interface FormField<Statements = WordingStatements> {
  readonly key: string;
  readonly label: string;
  /** Place of the form that has most in common with all. */
  readonly base: number;
  readonly forms: readonly FormSource<Statements>[];
  /** Items that do not have the field, and what to say of it: “không nêu”. */
  readonly absent: readonly { readonly name: string; readonly why: string }[];
}

/** A form as a page shows it against the base. */
export interface FormView {
  readonly letter: string;
  /** “Cách viết A · 2/4”. */
  readonly title: string;
  /** “gốc”, “giống 96%”, “khác hẳn”; empty for the only form. */
  readonly verdict: string;
  readonly isBase: boolean;
  readonly items: readonly FormItem[];
  readonly statements: readonly (readonly WordingRun[])[];
}

/** What differs from the base nowhere, or is the base: no marks. */
const printPlain = (statements: WordingStatements): readonly (readonly WordingRun[])[] =>
  statements.map((tokens) => [{ text: joinTokens(tokens), mark: "same", atom: null, part: 0, gap: "" }]);

/** Forms with less in common, from 0 to 1, are other texts: marks would be noise, and chance what they leave unmarked. */
const leastAlike = 0.3;

/** The forms of a field against one of them, that one first. @param base Its place; the field's own where absent */
export function toFormViews({ forms, base: own }: FormField, base = own): readonly FormView[] {
  const total = forms.reduce((sum, { items }) => sum + items.length, 0);
  const tokens = forms[base]?.statements.flat() ?? [];
  const views = forms.map(({ letter, items, statements }, index): FormView => {
    const head = { letter, items, title: `Cách viết ${letter} · ${items.length}/${total}` };
    const isBase = index === base;
    if (isBase)
      return {
        ...head,
        isBase,
        verdict: forms.length === 1 ? "" : "gốc",
        statements: printPlain(statements),
      };
    const { parts, same } = compareTokens(tokens, statements.flat());
    if (same < leastAlike)
      return { ...head, isBase, verdict: "khác hẳn", statements: printPlain(statements) };
    const runs = cutRuns(toFormRuns(parts), statements.map(joinTokens));
    return { ...head, isBase, verdict: tellShare(same), statements: runs };
  });
  return [...views.filter(({ isBase }) => isBase), ...views.filter(({ isBase }) => !isBase)];
}

/** All forms as one text, with the base's words where nothing else is said. */
export function toVariantText({ forms, base: own }: FormField, base = own): VariantText {
  const others = forms.filter((_, index) => index !== base).map(({ statements }) => statements.flat());
  return buildVariantText(forms[base]?.statements.flat() ?? [], others);
}

/** Letters of the forms that the readings of the variant text count, the base left out. */
export const listLetters = ({ forms, base: own }: FormField, base = own): readonly string[] =>
  forms.filter((_, index) => index !== base).map(({ letter }) => letter);

/** Whether two wordings are one form. */
export const isOneForm = (a: WordingStatements, b: WordingStatements): boolean =>
  isSameWording(a.flat(), b.flat());

/** “3 cách viết; 82% câu chữ của cách viết gốc có ở mọi cách viết”, “2 cách viết; không có phần chung”; empty where there is one. */
export function tellForms(field: FormField, base = field.base): string {
  if (field.forms.length < 2) return "";
  const { core } = toVariantText(field, base);
  const share = Math.round(core * 100);
  const told = share === 0 ? "không có phần chung" : `${share}% câu chữ của cách viết gốc có ở mọi cách viết`;
  return `${field.forms.length} cách viết; ${told}`;
}
