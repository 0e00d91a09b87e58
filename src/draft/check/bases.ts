import type { Paragraph } from "#importer/import-plan.ts";
import { toKey } from "#text/tokens.ts";
import type { CheckedDraft } from "./checked-draft.ts";
import { basisBegins, bodyBegins } from "./draft-phrases.ts";
import { stripMarks } from "./draft-rule.ts";

/** A paragraph of the preamble that says what the document rests on. */
export interface Basis {
  /** On which it begins and ends, from 1. */
  readonly line: number;
  readonly lastLine: number;
  /** Without marks of print. */
  readonly text: string;
}

/**
 * The paragraphs of the preamble that begin “Căn cứ”, “Thực hiện”, “Theo”, “Xét”, and those behind a semicolon that go on with
 * another document, in order: before the first heading of the text.
 */
export function listBases({ paragraphs, plan, vocabulary }: CheckedDraft): Basis[] {
  const kinds = vocabulary["document-kinds"].flatMap(({ term, forms }) => [term, ...forms].map(toKey));
  const beginsDocument = (text: string): boolean => {
    const key = toKey(text);
    return kinds.some((kind) => key.startsWith(`${kind} `));
  };
  const title = plan.document.title?.lines[1] ?? 0;
  const bases: Basis[] = [];
  for (const paragraph of paragraphs) {
    const text = stripMarks(paragraph.text);
    if (paragraph.line > title && bodyBegins.pattern.test(text)) break;
    const goesOn = bases.at(-1)?.text.endsWith(";") === true && beginsDocument(text);
    if (paragraph.line <= title || (!basisBegins.pattern.test(text) && !goesOn)) continue;
    bases.push({ line: paragraph.line, lastLine: lastLineOf(paragraph), text });
  }
  return bases;
}

function lastLineOf({ line, breaks }: Paragraph): number {
  return breaks?.at(-1)?.line ?? line;
}
