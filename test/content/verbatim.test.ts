import { readFileSync } from "node:fs";
import type { Statement } from "#schema/items.ts";
import { describe, expect, it } from "vitest";
import { content } from "../helpers/own-content.ts";

const plans = [...content.plans];

/** Every character that a reader sees: without white space, signs that print nothing, and the marks of recognition, wherever they stand. */
function seen(text: string): string {
  return text
    .replace(/<\/?(?:b|i|sup)>/g, "")
    .replace(/\]\(mailto:[^)]*\)/g, "")
    .replace(/[\s*#|\\[\]\p{Default_Ignorable_Code_Point}]/gu, "");
}

/** source.txt with the listed repairs, made here by plain replacement, apart from the importer's own code. */
function repairedSource(id: string): string[] {
  const source = readFileSync(`content/plans/${id}/source.txt`, "utf8");
  const lines = source.replace(/\p{Default_Ignorable_Code_Point}/gu, "").split("\n");
  for (const { line, printed, corrected } of content.plans.get(id)?.review.repairs ?? []) {
    lines.forEach((text, index) => {
      if (line === "all" || line === index + 1) lines[index] = text.split(printed).join(corrected);
    });
  }
  return lines;
}

function wordsOf(id: string): Statement[] {
  const items = content.plans.get(id)?.imported.items ?? [];
  return items.flatMap((item) => [
    ...(item.statusReason === null ? [] : [item.statusReason]),
    ...(item.body === null ? [] : [item.body.title, ...item.body.fields.flatMap((field) => field.statements)]),
    ...(item.annex === null
      ? []
      : [
          ...(item.annex.title === null ? [] : [item.annex.title]),
          ...item.annex.cells.flatMap((cell) => cell.statements),
          ...item.annex.unplaced,
        ]),
  ]);
}

describe("wording of the plans", () => {
  let fields = 0;
  let repairs = 0;

  it.each(plans.map(([id]) => id))("of %s is the source's own, but for the listed repairs, in every field", (id) => {
    const source = repairedSource(id);
    const statements = wordsOf(id);
    const wrong = statements.filter(({ text, lines }) => {
      const printed = source.slice(lines[0] - 1, lines[1]).map(seen).join("");
      // A row cut by a page break is read cell by cell: its parts stand in the text of their own lines.
      return !printed.includes(seen(text)) && !text.split(" ").every((word) => printed.includes(seen(word)));
    });
    expect(wrong).toEqual([]);
    expect(statements.length).toBeGreaterThan(0);
    fields += statements.length;
    repairs += content.plans.get(id)?.review.repairs.length ?? 0;
  });

  it.each(plans.map(([id]) => id))("of %s gives each bullet and label the lines it stands on", (id) => {
    const source = repairedSource(id);
    const fieldsWithLabel = (content.plans.get(id)?.imported.items ?? []).flatMap((item) => item.body?.fields ?? []);
    for (const field of fieldsWithLabel) {
      if (field.label !== null) expect(seen(source[field.lines[0] - 1] ?? "")).toContain(seen(field.label));
    }
  });

  it("is proved for every field of every plan, and the counts are told", () => {
    console.log(`verbatim: ${fields} fields proved, ${repairs} repairs listed`);
    expect(plans.length).toBeGreaterThanOrEqual(5);
    expect(fields).toBeGreaterThan(1500);
  });
});
