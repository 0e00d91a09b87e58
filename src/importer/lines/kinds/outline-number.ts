import type { AlignedText } from "#text/aligned.ts";
import { type Read, type RuleBook, readLine } from "./line-rule.ts";

/** Number of a line in the outline of a plan. */
export interface OutlineNumber {
  /** Numbers in it: 2 for “3.4.”. */
  readonly depth: number;
  /** The last of them. */
  readonly last: number;
}

interface OutlineHead extends OutlineNumber {
  /** Whether words follow the number. */
  readonly hasText: boolean;
}

function readHead(printed: string): OutlineHead | undefined {
  const match = /^(?:(\d{1,2}(?:\.\d{1,2})*)\s*[.)]|(\d{1,2}(?:\.\d{1,2})+))(?:\s|$)/.exec(printed);
  const number = match?.[1] ?? match?.[2];
  if (match === null || number === undefined) return undefined;
  const parts = number.split(".");
  return { depth: parts.length, last: Number(parts.at(-1)), hasText: match[0].length < printed.length };
}

/** How plans number a line. */
export const outlineRules: RuleBook<OutlineHead, OutlineNumber> = {
  kind: "outline",
  readHead: ({ text }) => readHead(text),
  tell: ({ depth, last }) => ({ depth, last }),
  rules: [
    {
      name: "3.4. …",
      fits: (head) => head.hasText,
      examples: [
        ["3. Nội dung", { depth: 1, last: 3 }],
        ["2.10. Nội dung", { depth: 2, last: 10 }],
        ["2.3 Nội dung", { depth: 2, last: 3 }],
        ["4) Nội dung", { depth: 1, last: 4 }],
      ],
      not: ["2 nội dung", "Nội dung 2.", "3.", "a) Nội dung"],
    },
  ],
};

/** Number of a line in the outline, such as “4.” beside “3.”; undefined where the line has none. */
export function readOutlineNumber(line: AlignedText): Read<OutlineNumber> | undefined {
  return readLine(outlineRules, line);
}

/** An outline number alone, such as the “1.2.” before an item's heading; undefined for “(1)”, “a)” and the like. */
export function parseOutline(printed: string): OutlineNumber | undefined {
  const head = readHead(printed);
  return head === undefined ? undefined : outlineRules.tell(head);
}
