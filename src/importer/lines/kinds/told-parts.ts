import type { FieldName } from "#schema/items.ts";
import { alignText } from "#text/aligned.ts";
import type { Phrase } from "#text/phrase.ts";
import { trimEnd } from "#text/trim-end.ts";
import { namesBodies, saysTime } from "#importer/lines/cell-content.ts";
import { timeClause } from "./clauses.ts";
import { leadingBody } from "./leading-body.ts";

/** An arrow behind a title, and a body: who does it, with whom, by when follow, parted by strokes and without labels. */
export const arrowToBody: Phrase = {
  name: "→ X | Y | Quý II/2024",
  keepsMarks: true,
  pattern: new RegExp(String.raw`^[→⇒]\s*(?=(?:Giao )?${leadingBody.pattern.source.slice(1)})`, "iu"),
  examples: [
    ["→ Công an xã | Trạm Y tế | Quý II/2024", "→ "],
    ["⇒ Sở Y tế", "⇒ "],
  ],
  not: ["→ giảm giấy tờ", "Sở Y tế → Công an tỉnh"],
};

/** A part of such words with the field that it says. */
export interface ToldPart {
  readonly field: FieldName;
  readonly text: string;
}

/** What follows such an arrow, part by part: the first bodies lead, the next help, a time says by when. */
export function readToldParts(text: string): readonly ToldPart[] {
  const words = text.slice(arrowToBody.pattern.exec(text)?.[0].length ?? 0);
  let bodies = 0;
  return words
    .split(/\s*[|•]\s*|;\s+/u)
    .map((part) => trimEnd(part, /[\s.,)]/))
    .filter((part) => part !== "")
    .map((part): ToldPart => {
      const { folded } = alignText(part);
      if (saysTime(folded) || timeClause.pattern.test(folded)) return { field: "deadline", text: part };
      if (!leadingBody.pattern.test(part) && !namesBodies(part)) return { field: "content", text: part };
      bodies += 1;
      return { field: bodies === 1 ? "leads" : "coordinators", text: part };
    });
}
