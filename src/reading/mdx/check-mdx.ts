import type { Problem } from "#problems/problem.ts";
import { checkTree } from "./check-tree.ts";
import { parseMdx, toPlace } from "./parse.ts";
import { measureTag, tellAngle, tellBraces } from "./slips.ts";
import type { Slip } from "./slips.ts";

/** Characters read of one file, all readings together: each slip that stops the parser costs one more reading. */
const mostRead = 200_000;

interface Found {
  readonly at: number;
  readonly slip: Slip;
  /** Offsets of the marks that are taken out before the text is read on. */
  readonly marks: readonly number[];
}

/** What the parser stopped at: the brace or the sign “<” nearest before; undefined where there is none. */
function findStop(text: string, given: string, at: number, inBraces: boolean): Found | undefined {
  const mark = text.lastIndexOf(inBraces ? "{" : "<", at);
  if (mark < 0) return undefined;
  // Braces inside a tag are one slip with it.
  const tag = inBraces ? /<[\p{L}_$][^<>]*$/u.exec(text.slice(0, mark)) : null;
  if (tag !== null)
    return { at: tag.index, slip: tellAngle(given.slice(tag.index)), marks: [tag.index, mark] };
  const rest = given.slice(mark);
  if (inBraces || text.charAt(mark) === "{") return { at: mark, slip: tellBraces(rest), marks: [mark] };
  const inTag = [...text.slice(mark, mark + measureTag(rest)).matchAll(/\{/g)].map((one) => mark + one.index);
  return { at: mark, slip: tellAngle(rest), marks: [mark, ...inTag] };
}

/** The text with a letter for each mark, so that every place stays where it is. */
function takeOut(text: string, marks: readonly number[]): string {
  return marks.reduce((rest, at) => `${rest.slice(0, at)}x${rest.slice(at + 1)}`, text);
}

const unread: Slip = {
  code: "mdx-syntax",
  message: "Phần còn lại của tệp chưa kiểm tra được.",
  suggestion: "sửa các lỗi ở trên trong tệp này rồi chạy lại “npm run check”.",
};

/**
 * Every problem of an MDX text in which front matter is blanked, in order of reading: code of any kind, HTML, components outside
 * the list, addresses that leave the site otherwise than by https, mailto or tel. `hasPicture` says whether a picture lies at an
 * address relative to the file. Whatever passes holds text, Markdown and the listed components alone, so building it runs no code
 * of its own.
 */
export function checkMdx(
  file: string,
  given: string,
  hasPicture: (url: string) => boolean,
): readonly Problem[] {
  const found: Omit<Found, "marks">[] = [];
  let text = given;
  for (let read = 0; ; read += text.length) {
    const parsed = parseMdx(text);
    const told = parsed.kind === "tree" ? checkTree(parsed.root, given, hasPicture) : [];
    const stop = parsed.kind === "tree" ? undefined : findStop(text, given, parsed.at, parsed.inBraces);
    // What follows a line of code in its paragraph has been read as code with it.
    const lines = told.filter(({ slip }) => slip.code === "mdx-module-line");
    if (stop !== undefined) found.push(stop);
    else found.push(...(lines.length > 0 ? lines : told));
    if (parsed.kind === "tree" && lines.length === 0) break;
    if (read > mostRead || (parsed.kind === "slip" && stop === undefined)) {
      found.push({ at: Math.max(0, ...found.map((one) => one.at)), slip: unread });
      break;
    }
    text = takeOut(text, stop?.marks ?? lines.map(({ at }) => at));
  }
  return found
    .sort((a, b) => a.at - b.at)
    .map(({ at, slip }) => ({ file, ...toPlace(given, at), severity: "error", ...slip }));
}
