import { extname } from "node:path";
import { isReservedByWindows } from "#schema/identifier.ts";
import { foldedWords } from "#text/tokens.ts";
import type { z } from "zod";

/** What a file or folder is named after: the words for its id, the ending of its name, and words that make a new name of it. */
const kinds = {
  model: { words: "mã mô hình", ending: ".mdx", lead: "mo-hinh" },
  plan: { words: "mã kế hoạch", ending: "", lead: "ke-hoach" },
  guide: { words: "mã phần hướng dẫn", ending: ".mdx", lead: "huong-dan" },
} as const;

/**
 * What is wrong with a name in a folder of content, and what to rename it to; undefined where it is an id and its ending. `id` is
 * the schema of the ids.
 */
export function tellWrongName(
  kind: keyof typeof kinds,
  name: string,
  id: z.ZodString,
): { readonly message: string; readonly suggestion: string } | undefined {
  const { words, ending, lead } = kinds[kind];
  const stem = ending === "" ? name : name.slice(0, name.length - extname(name).length);
  const issue = id.safeParse(stem).error?.issues[0];
  const hasEnding = name === `${stem}${ending}`;
  if (issue === undefined && hasEnding) return undefined;
  const isId = (text: string): boolean => id.safeParse(text).success;
  const folded = foldedWords(stem).join("-");
  const better = [folded, `${lead}-${folded}`].find(isId);
  const suggestion =
    better === undefined ? "đổi tên, bắt đầu bằng một chữ cái." : `đổi tên thành “${better}${ending}”.`;
  if (hasEnding && issue?.code === "too_big")
    return {
      message: `Tên “${name}” dài ${stem.length} ký tự, cần đến ${String(issue.maximum)} ký tự trở xuống: Windows không mở được đường dẫn quá dài.`,
      suggestion: "rút ngắn tên.",
    };
  if (hasEnding && isReservedByWindows(stem))
    return {
      message: `Tên “${name}” là tên Windows giữ riêng, không đặt được cho tệp hoặc thư mục.`,
      suggestion,
    };
  return {
    message: `Tên “${name}” không đúng dạng ${words}: chữ thường không dấu, số, gạch nối${ending === "" ? "" : `, đuôi ${ending}`}.`,
    suggestion,
  };
}
