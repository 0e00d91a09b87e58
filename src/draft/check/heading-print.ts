import { groupBy } from "#text/group-by.ts";
import { type DraftRule, type Remark, decree30, stripMarks } from "./draft-rule.ts";

/** A numbered heading on a line of its own. */
interface Heading {
  /** From 1. */
  readonly line: number;
  readonly text: string;
  /** What it stands under, with its kind of number: those alike are of one level of one part. */
  readonly level: string;
  readonly isBold: boolean;
}

const numbered = /^[\s*_#]*(?<number>[IVX]{1,6}|\d{1,2})[.)][\s*_]*\p{L}/u;

/** Words of the longest heading of a level: what is longer is a sentence, which is set plain. */
const longestHeading = 16;

/** A heading ends without a mark; one with text behind a colon is a sentence that begins bold. */
const isHeading = (text: string): boolean =>
  !/[.;:,/]$/u.test(text) && !/[:;]\s/u.test(text) && text.split(/\s+/u).length <= longestHeading;

/** Whether the first letter behind the number stands in bold print. */
function isBold(line: string, number: string): boolean {
  const behind = line.indexOf(number) + number.length;
  const first = line.slice(behind).search(/\p{L}/u) + behind;
  return (line.slice(0, first).match(/\*\*/gu)?.length ?? 0) % 2 === 1;
}

function listHeadings(lines: readonly string[]): Heading[] {
  let part = 0;
  return lines.flatMap((line, index): Heading[] => {
    const number = numbered.exec(line)?.groups?.["number"];
    if (number === undefined || line.trimStart().startsWith("|")) return [];
    const isRoman = /^[IVX]/u.test(number);
    if (isRoman) part += 1;
    const printed = stripMarks(line);
    if (!isHeading(printed)) return [];
    // Of a heading whose number alone is bold, the words.
    const text = printed.slice(printed.lastIndexOf("**") + 1).replace(/^\*\s*/u, "");
    const level = isRoman ? "roman" : `arabic ${part}`;
    return [{ line: index + 1, text, level, isBold: isBold(line, number) }];
  });
}

/** Those of a level that are printed otherwise than most; empty where all are alike or no print is the common one. */
function listOdd(headings: readonly Heading[]): readonly Heading[] {
  const bold = headings.filter((one) => one.isBold);
  const plain = headings.filter((one) => !one.isBold);
  if (bold.length === plain.length) return headings.length === 2 ? plain : [];
  return bold.length > plain.length ? plain : bold;
}

/** Headings of one level of which some are bold and some plain. */
export const headingPrint: DraftRule = {
  code: "heading-print",
  name: "Đề mục cùng cấp in không thống nhất",
  reason: `${decree30}, Phụ lục I, Phần I, mục II.6: khoản có tiêu đề thì số thứ tự và tiêu đề in đậm; đề mục cùng cấp cùng một kiểu chữ`,
  check: ({ lines }) => {
    // A text without bold print tells nothing of it.
    const levels = [...groupBy(listHeadings(lines), ({ level }) => level).values()];
    return levels
      .filter((headings) => headings.some((one) => one.isBold))
      .flatMap(listOdd)
      .map(({ line, text, isBold }): Remark => {
        const [own, others] = isBold ? ["đậm", "không đậm"] : ["không đậm", "đậm"];
        const detail = `Đề mục “${text}” in ${own}; các đề mục cùng cấp in ${others}.`;
        return {
          severity: "note",
          line,
          text,
          detail,
          suggestion: "in cùng một kiểu chữ với đề mục cùng cấp.",
        };
      });
  },
};
