import type { AlignedText } from "#text/aligned.ts";

/** One way in which plans print a line of some kind, such as “Mô hình N: …”. */
export interface LineRule<Head, Says> {
  /** The line as printed, with N for a number and … for words; no two rules of a kind have one name. */
  readonly name: string;
  /** Whether a line with such a head is printed so. */
  readonly fits: (head: Head) => boolean;
  /** Lines that this rule reads, each with what it says; at least one. */
  readonly examples: readonly (readonly [line: string, says: Says])[];
  /** Lines that look like it and are not printed so. */
  readonly not: readonly string[];
}

/** The rules of a kind of line: they share the reading of its head and differ in what else must hold. */
export interface RuleBook<Head, Says> {
  /** What the rules tell of a line. */
  readonly kind: string;
  /** The head that a line of this kind has: its number, its word; undefined where it has none. */
  readonly readHead: (line: AlignedText) => Head | undefined;
  /** What a line with this head says. */
  readonly tell: (head: Head) => Says;
  /** In order: the first that fits reads the line. */
  readonly rules: readonly LineRule<Head, Says>[];
}

/** What a line says, and the name of the rule that read it. */
export interface Read<Says> {
  readonly by: string;
  readonly says: Says;
}

/** What the first rule that fits tells of a head; undefined where none does. */
export function readHeaded<Head, Says>(book: RuleBook<Head, Says>, head: Head): Read<Says> | undefined {
  const rule = book.rules.find(({ fits }) => fits(head));
  return rule === undefined ? undefined : { by: rule.name, says: book.tell(head) };
}

/** What a line says by the rules of one kind; undefined where it is of another. */
export function readLine<Head, Says>(book: RuleBook<Head, Says>, line: AlignedText): Read<Says> | undefined {
  const head = book.readHead(line);
  return head === undefined ? undefined : readHeaded(book, head);
}
