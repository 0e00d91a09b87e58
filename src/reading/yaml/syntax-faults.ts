import type { Document } from "yaml";
import type { ReferenceFault } from "./yaml-references.ts";

/** YAML error codes of the `yaml` package in words; anything else as the package says it. */
const syntaxMessages: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: "Khóa viết hai lần trong cùng một mục.",
  TAB_AS_INDENT: "Thụt dòng bằng phím Tab, YAML chỉ nhận dấu cách.",
  BAD_INDENT: "Thụt dòng không thẳng hàng với các mục cùng cấp.",
  MISSING_CHAR: "Thiếu dấu đóng: dấu nháy, ngoặc hoặc dấu hai chấm.",
  MULTILINE_IMPLICIT_KEY: "Thiếu dấu hai chấm sau khóa, hoặc giá trị cần đặt trong dấu nháy.",
  BLOCK_AS_IMPLICIT_KEY: "Có dấu hai chấm trong giá trị; đặt cả giá trị trong dấu nháy.",
  UNEXPECTED_TOKEN: "Có ký tự không đúng chỗ.",
};

/**
 * What breaks the syntax of a text, in order; the first fault of a line alone, for one slip breaks the rest of its line.
 * @param lineAt Line of an offset, from 1, as the parser counts: behind some slips it counts no further, so that all that follows is of that line
 */
export function findSyntaxFaults(
  { errors }: Document,
  text: string,
  lineAt: (offset: number) => number,
): readonly Omit<ReferenceFault, "valueAt" | "suggestion">[] {
  const lines = text.split("\n");
  const told = new Set<number>();
  return errors.flatMap(({ code, message, pos: [at] }) => {
    const line = lineAt(at);
    if (told.has(line)) return [];
    told.add(line);
    const isTab = /^ *\t/.test(lines[line - 1] ?? "");
    // The package takes a bracket that is never closed for a fault of indent.
    const isOpen = /end with a [\]}]/.test(message);
    const slip = isTab ? "TAB_AS_INDENT" : isOpen ? "MISSING_CHAR" : code;
    return [{ at, code: "yaml-syntax", message: syntaxMessages[slip] ?? `YAML sai cú pháp (${slip}).` }];
  });
}
