import { besideRecipients } from "./draft-phrases.ts";
import { stripMarks } from "./draft-rule.ts";

/** The list of who gets the document. */
export interface RecipientsPart {
  /** Line of “Nơi nhận”, from 1. */
  readonly line: number;
  /** Its entries without their dashes, each with its line; several on one line where a table's cell holds them. */
  readonly entries: readonly { readonly line: number; readonly text: string }[];
}

const heading = /^nơi nhận\s*:?/iu;
/** Entries of one line: “- Như Điều 3; - Lưu: VT.” or a list in a cell. */
function splitEntries(text: string): string[] {
  return text
    .split(/\s*[|;]\s*|<br>/u)
    .map((one) =>
      stripMarks(one)
        .replace(/[.;]+$/u, "")
        .trim(),
    )
    .filter((one) => one !== "" && !besideRecipients.pattern.test(one));
}

/** The last “Nơi nhận” of the text with what stands below it; null where there is none. */
export function findRecipients(lines: readonly string[]): RecipientsPart | null {
  const at = lines.findLastIndex((line) => heading.test(stripMarks(line)));
  if (at === -1) return null;
  const first = stripMarks(lines[at] ?? "").replace(heading, "");
  const rest: { line: number; text: string }[] = splitEntries(first).map((text) => ({ line: at + 1, text }));
  for (let index = at + 1; index < lines.length; index += 1) {
    const line = lines[index] ?? "";
    const plain = stripMarks(line);
    if (/^(?:PHỤ LỤC|Phụ lục)/u.test(plain)) break;
    rest.push(...splitEntries(line).map((text) => ({ line: index + 1, text })));
  }
  return { line: at + 1, entries: rest };
}
