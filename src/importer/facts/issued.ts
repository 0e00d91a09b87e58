import type { ImportedDocument } from "#schema/items.ts";
import type { Caption } from "./captions.ts";
import type { HeadLine } from "./head-lines.ts";
import { readDate } from "./printed-date.ts";

/**
 * When the document was issued: by the letterhead; by the caption of the annex where the letterhead tells nothing, or
 * leaves the day blank. Null where neither tells it.
 */
export function readIssued(
  head: readonly HeadLine[],
  captions: readonly Caption[],
): ImportedDocument["issued"] {
  let issued: ImportedDocument["issued"] = null;
  for (const { date, lines } of head) if (date !== undefined) issued ??= { ...date, lines };
  for (const caption of captions) {
    const date = readDate(caption);
    if (date !== undefined && (issued === null || (issued.on === null && date.on !== null)))
      issued = { ...date, lines: [...caption.lines] };
  }
  return issued;
}
