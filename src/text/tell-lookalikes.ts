import { type Lookalike, compatible, findLookalikes, suspicious } from "./lookalikes.ts";

/** A kind of lookalike told at its first place; line and column from 1, in UTF-16 units. */
export interface LookalikeFound {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

function nameKind(printed: string): string {
  if (/\p{Script=Cyrillic}/u.test(printed)) return "chữ Kirin";
  if (/\p{Script=Greek}/u.test(printed)) return "chữ Hy Lạp";
  return "ký tự";
}

const toNumber = (printed: string): string =>
  `U+${(printed.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

/** The letters of a text that only look like others, one entry a kind of letter at its first place, in order of reading. */
export function listLookalikes(lines: readonly string[]): LookalikeFound[] {
  const found = new Map<string, Lookalike & { line: number; count: number }>();
  for (const [index, line] of lines.entries()) {
    if (!suspicious.test(line)) continue;
    for (const one of findLookalikes(line)) {
      const kind = compatible.test(one.printed) ? "compatible" : one.printed;
      const known = found.get(kind);
      if (known === undefined) found.set(kind, { ...one, line: index + 1, count: 1 });
      else known.count += 1;
    }
  }
  return [...found.values()].map(({ printed, read, line, at, count }) => {
    const many = count > 1 ? `; cả văn bản có ${count} ký tự loại này` : "";
    const message = `Có ${nameKind(printed)} ${toNumber(printed)} trông như “${read}”${many}.`;
    return { line, column: at + 1, message };
  });
}
