import type { Statement } from "#schema/items.ts";
import { trimEnd } from "#text/trim-end.ts";
import type { Caption } from "./captions.ts";
import type { HeadLine } from "./head-lines.ts";

const bodyWords =
  /^(?:UBND|ỦY BAN|UỶ BAN|TỔ CÔNG TÁC|BAN CHỈ ĐẠO|SỞ|CÔNG AN|BỘ|HĐND|HỘI ĐỒNG|VĂN PHÒNG|CHỦ TỊCH|CỤC|BAN|PHÒNG)(?!\p{L})/u;

/** The issuing body of the title block: the lower of its bodies; lines that go on with a name are joined. */
function readBlockIssuer(head: readonly HeadLine[]): Statement[] | undefined {
  const bodies: Statement[] = [];
  for (const { text, lines } of head.filter((line) => line.isBody)) {
    const last = bodies.at(-1);
    const begins = bodyWords.test(text);
    // “TỔ CÔNG TÁC TRIỂN / KHAI ĐỀ ÁN 06/CP”: a line that begins no body goes on with the one above.
    if (begins || last === undefined) bodies.push({ text, lines });
    else bodies[bodies.length - 1] = { text: `${last.text} ${text}`, lines: [last.lines[0], lines[1]] };
  }
  const issuer = bodies.at(-1);
  return issuer === undefined ? undefined : [issuer];
}

/** The body that the caption of an annex names after “của”; empty where none does. */
function readCaptionIssuer(captions: readonly Caption[]): Statement[] {
  for (const caption of captions) {
    const year = /nam\s*\d{4}\s+cua\s+/.exec(caption.folded) ?? /\bcua\s+/.exec(caption.folded);
    if (year === null) continue;
    const text = trimEnd(caption.text.slice(year.index + year[0].length), /[)\s.;]/);
    if (text !== "") return [{ text, lines: [...caption.lines] }];
  }
  return [];
}

/** The issuing body of the letterhead, or of the caption of the annex; empty where neither names one. */
export function readIssuer(head: readonly HeadLine[], captions: readonly Caption[]): readonly Statement[] {
  const inBlock = readBlockIssuer(head);
  const inCaption = readCaptionIssuer(captions);
  // A letterhead that lost the name of the place (“ỦY BAN NHÂN DÂN” alone) says less than the caption of the annex.
  const isBare = inBlock?.every(({ text }) => /^(?:UBND|[ỦU][YỶ] BAN NHÂN DÂN)$/u.test(text)) ?? true;
  return isBare && inCaption.length > 0 ? inCaption : (inBlock ?? []);
}
