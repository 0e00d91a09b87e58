import type { ItemsFile, UnreadKind } from "#schema/items.ts";
import { foldAligned } from "#text/fold.ts";
import { isMasked } from "#text/mask.ts";
import { readSectionHeading } from "./headings.ts";
import type { LogicalLine } from "./logical-lines.ts";
import { isPageNumber } from "./logical-lines.ts";

interface Context {
  readonly isHead: boolean;
  readonly isRecipients: boolean;
  readonly isAfterKey: boolean;
}

function classify(line: LogicalLine, context: Context): UnreadKind {
  const folded = foldAligned(line.text);
  if (isMasked(line.text)) return "masked";
  if (line.row !== undefined) return "table-head";
  if (isPageNumber(line.text) || !/[\p{L}\p{N}]/u.test(line.text)) return "page";
  if (/^\(?\s*(?:ban hanh )?kem theo\b|^phu luc|\(kem theo\b/.test(folded)) return "annex-caption";
  if (/^(?:ke hoach(?: phoi hop)?|quyet dinh)\s*:?$/.test(folded)) return "title";
  if (context.isRecipients) return "recipients";
  if (context.isAfterKey || /^ghi chu\s*:?$/.test(folded)) return "key";
  if (/^(?:can cu|thuc hien (?:quyet dinh|ke hoach|cong van|chi thi)|theo de nghi)\b/.test(folded))
    return "basis";
  if (context.isHead && line.text === line.text.toUpperCase()) return "letterhead";
  if (/^(?:cong hoa xa hoi|doc lap\s*-)/.test(folded)) return "letterhead";
  if (readSectionHeading(line.text) !== undefined) return "heading";
  if (line.text === line.text.toUpperCase() && /\p{L}{3}/u.test(line.text)) return "signature";
  if (/\p{L}/u.test(line.text)) return "general";
  return "unknown";
}

/**
 * Every line with text that is in no item, group or fact, as runs of one kind in order. `read` holds the lines already
 * accounted for.
 */
export function readUnread(lines: readonly LogicalLine[], read: ReadonlySet<number>): ItemsFile["unread"] {
  const out: { lines: [number, number]; kind: UnreadKind }[] = [];
  let isHead = true;
  let isRecipients = false;
  let isAfterKey = false;
  const seen = new Set<number>();
  for (const line of lines) {
    const folded = foldAligned(line.text);
    if (readSectionHeading(line.text) !== undefined || line.text.length > 160) isHead = false;
    if (/^noi nhan\s*:/.test(folded)) isRecipients = true;
    else if (isRecipients && !/^[-–+•*\s]/.test(line.text) && !/^l[au]/.test(folded)) isRecipients = false;
    if (/^ghi chu\s*:?$/.test(folded)) isAfterKey = true;
    else if (isAfterKey && !/^[-+•]/.test(line.text)) isAfterKey = false;
    const left = listLines(line).filter((at) => !read.has(at) && !seen.has(at));
    if (left.length === 0) continue;
    const kind = classify(line, { isHead, isRecipients, isAfterKey });
    for (const at of left) {
      seen.add(at);
      const last = out.at(-1);
      if (last?.kind === kind && at > last.lines[1] && !hasReadBetween(read, last.lines[1], at))
        last.lines[1] = at;
      else out.push({ lines: [at, at], kind });
    }
  }
  return out;
}

/** Source lines of a logical line: of a wrapped one, a fact may tell the first alone. */
function listLines({ line, to }: LogicalLine): number[] {
  return Array.from({ length: to - line + 1 }, (_, index) => line + index);
}

function hasReadBetween(read: ReadonlySet<number>, from: number, to: number): boolean {
  for (let line = from + 1; line < to; line += 1) if (read.has(line)) return true;
  return false;
}
