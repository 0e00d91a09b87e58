/** A name that a row of names has twice. */
export interface NamedTwice {
  readonly name: string;
  /** Offset of the second, and that of the comma or “và” before it. */
  readonly start: number;
  readonly separator: number;
  /** Whether nothing stands between the two: “Công an xã và Công an xã”. */
  readonly isNext: boolean;
}

/** What may stand behind a name that ends a row: a mark, or what the bodies of the row do. */
const rowEnds =
  "(?= *(?:[,.;]|$)| (?:tham mưu|hướng dẫn|chủ trì|phối hợp|triển khai|thực hiện|tổ chức|và|có|rà soát|bố trí|theo|khi|để|cho|tại|trên|về|trong)(?!\\p{L}))";

/** Names of two words or more that begin large, parted by commas, the last perhaps by “và”. */
const namedTwice = new RegExp(
  "(?<![\\p{L}\\d])(?<name>\\p{Lu}[\\p{L}\\d]*(?: [\\p{L}\\d–-]+){1,9})(?:,(?: \\p{Lu}[^,.;:()]{1,60},){0,8}(?: \\p{Lu}[^,.;:()]{1,60}? và| và)?| và) \\k<name>" +
    rowEnds,
  "gu",
);

/** “Công an xã, Trạm Y tế, Công an xã”: the names that a row has again, in order; empty where none. */
export function findNamedTwice(text: string): NamedTwice[] {
  return [...text.matchAll(namedTwice)].map((match) => {
    const name = match.groups?.["name"] ?? "";
    const start = match.index + match[0].length - name.length;
    const before = /(?:,(?: và)?| và) $/u.exec(text.slice(0, start))?.[0] ?? "";
    const separator = start - before.length;
    return { name, start, separator, isNext: separator === match.index + name.length };
  });
}
