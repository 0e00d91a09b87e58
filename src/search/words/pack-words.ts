import { readTokens } from "#text/tokens.ts";
import { createByteWriter, type ByteWriter } from "./bytes.ts";

/** Statements of all texts, each once, by their words as they are spelt; and which of them each record has, in order. */
interface Collected {
  readonly statements: readonly (readonly string[])[];
  readonly records: readonly (readonly number[])[];
}

function collect(texts: readonly (readonly string[])[]): Collected {
  const known = new Map<string, number>();
  const statements: (readonly string[])[] = [];
  const records = texts.map((text) =>
    text.map((statement) => {
      const words = readTokens(statement).map(({ exact }) => exact);
      const key = words.join(" ");
      const found = known.get(key) ?? statements.push(words) - 1;
      known.set(key, found);
      return found;
    }),
  );
  return { statements, records };
}

/** Words of statements, the most frequent first, then by letter: their numbers are the shortest. */
function listForms(statements: Collected["statements"]): readonly string[] {
  const counts = new Map<string, number>();
  for (const word of statements.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .map(([word]) => word);
}

/** Statements of a record: 0 for the next that no record had before, else how many before that one it is. */
function writeRecords(writer: ByteWriter, records: Collected["records"]): void {
  writer.number(records.length);
  let next = 0;
  for (const record of records) {
    writer.number(record.length);
    for (const statement of record) {
      writer.number(next - statement);
      if (statement === next) next += 1;
    }
  }
}

/**
 * The words of all texts as numbers, statement by statement, each statement once whatever texts share it: repeated words lie in
 * repeated bytes, which compress to half of what lists of places do. The same texts give the same bytes.
 */
export function packWords(texts: readonly (readonly string[])[]): Uint8Array {
  const { statements, records } = collect(texts);
  const forms = listForms(statements);
  const numbers = new Map(forms.map((form, at) => [form, at + 1]));
  const writer = createByteWriter();
  writer.text(forms.join(" "));
  writer.number(statements.length);
  for (const statement of statements) {
    for (const word of statement) writer.number(numbers.get(word) ?? 0);
    writer.number(0);
  }
  writeRecords(writer, records);
  return writer.bytes();
}
