import { readTokens } from "#text/tokens.ts";
import { createByteWriter, type ByteWriter } from "./bytes.ts";

/** Where a word stands: its forms with marks, its places in order, and the offset of the form at each. */
interface Postings {
  readonly forms: string[];
  readonly places: number[];
  readonly formAt: number[];
}

/** Files of words, how many of the listed words each holds, in their order, and how many places each record takes. */
export interface WordFiles {
  readonly files: readonly Uint8Array[];
  readonly sizes: readonly number[];
  readonly lengths: readonly number[];
}

/**
 * Bytes of a file of words before compression that is not exceeded but by a single word: a query loads a file for each of its
 * words at most, so that small ones mean many requests and large ones much that nobody asked for.
 */
const wordFileBytes = 48_000;
/** Places left free between two statements, so that no phrase runs from one into the next. */
const statementGap = 1;

/** Places run through all records, so that the steps between them are small for frequent words and the files compress well. */
function collect(texts: readonly (readonly string[])[]): {
  readonly words: ReadonlyMap<string, Postings>;
  readonly lengths: readonly number[];
} {
  const words = new Map<string, Postings>();
  let place = 0;
  const lengths = texts.map((statements) => {
    const start = place;
    for (const statement of statements) {
      for (const { folded, exact } of readTokens(statement)) {
        const found = words.get(folded) ?? { forms: [], places: [], formAt: [] };
        words.set(folded, found);
        const known = found.forms.indexOf(exact);
        found.formAt.push(known >= 0 ? known : found.forms.push(exact) - 1);
        found.places.push(place++);
      }
      place += statementGap;
    }
    return place - start;
  });
  return { words, lengths };
}

function writePostings(writer: ByteWriter, { forms, places, formAt }: Postings): void {
  writer.number(forms.length);
  for (const form of forms) writer.text(form);
  writer.number(places.length);
  let last = 0;
  for (const place of places) {
    writer.number(place - last);
    last = place;
  }
  if (forms.length > 1) for (const form of formAt) writer.number(form);
}

/**
 * The places of every listed word in the texts of the records, in files; a word that no text holds takes two bytes. The same
 * texts and words give the same bytes.
 * @param words Without marks; the files hold them in this order.
 */
export function packWords(texts: readonly (readonly string[])[], words: readonly string[]): WordFiles {
  const collected = collect(texts);
  const files: Uint8Array[] = [];
  const sizes: number[] = [];
  let [writer, count, length] = [createByteWriter(), 0, 0];
  const close = (): void => {
    if (count === 0) return;
    files.push(writer.bytes());
    sizes.push(count);
    [writer, count, length] = [createByteWriter(), 0, 0];
  };
  for (const word of words) {
    const own = createByteWriter();
    writePostings(own, collected.words.get(word) ?? { forms: [], places: [], formAt: [] });
    const bytes = own.bytes();
    if (length + bytes.length > wordFileBytes) close();
    writer.raw(bytes);
    count += 1;
    length += bytes.length;
  }
  close();
  return { files, sizes, lengths: collected.lengths };
}
