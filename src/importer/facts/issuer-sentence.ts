import type { ImportedDocument, Statement } from "#schema/items.ts";
import type { AlignedText } from "#text/aligned.ts";
import { trimEnd } from "#text/trim-end.ts";
import type { Caption } from "./captions.ts";
import { bodyWords } from "./letterhead-issuer.ts";
import type { PrintedPiece } from "./printed-pieces.ts";

interface SpokenLine extends AlignedText {
  readonly line: number;
  readonly to: number;
}

/** A longer subject is no name of a body. */
const longestSubject = 120;
const act =
  /\s(?:(?:thong nhat|da|se)\s+)?(?:ban hanh|xay dung|lap)\s+(?:ke hoach|quyet dinh|thong bao|chuong trinh)|\sthong bao\s+(?:ket luan|de)\b/g;
/** Where in a sentence a subject may begin: at its head, behind a comma, a semicolon, a full stop or a bracket. */
const starts = /(?:^|[;,.)]\s*)(?=\p{L})/gu;

/** The body before “ban hành Kế hoạch”: the last name of a body that begins a clause there. */
function readSubject({ text, folded }: AlignedText): string | undefined {
  for (const verb of folded.matchAll(act)) {
    const before = folded.slice(0, verb.index);
    const subjects = [...before.matchAll(starts)]
      .map((match) => match.index + match[0].length)
      .filter((at) => verb.index - at <= longestSubject && bodyWords.test(before.slice(at)));
    const at = subjects.at(-1);
    if (at !== undefined) return text.slice(at, verb.index).trim();
  }
  return undefined;
}

/** The subject of “… ban hành Kế hoạch” in the text before its first item; undefined where it has none. */
export function readIssuerSentence(outside: readonly SpokenLine[]): Statement | undefined {
  for (const line of outside) {
    const text = readSubject(line);
    if (text !== undefined) return { text, lines: [line.line, line.to] };
  }
  return undefined;
}

/** The body that the caption of an annex names after “của”; undefined where none does. */
export function readCaptionIssuer(captions: readonly Caption[]): Statement | undefined {
  for (const caption of captions) {
    const year = /nam\s*\d{4}\s+cua\s+/.exec(caption.folded) ?? /\bcua\s+/.exec(caption.folded);
    if (year === null) continue;
    const text = trimEnd(caption.text.slice(year.index + year[0].length), /[)\s.;]/);
    if (text !== "") return { text, lines: [...caption.lines] };
  }
  return undefined;
}

const post = /^(?:(?:kt|tl|tuq|q)\s*\.|chu tich|pho |giam doc|truong ban|to truong|chanh |truong |bi thu)/;

/** The bodies “TM.” or before the names in the signatures, in order of print. */
export function listSignedBodies(
  signatories: ImportedDocument["signatories"],
  pieces: readonly PrintedPiece[],
): Statement[] {
  return signatories.flatMap((signatory): Statement[] => {
    const above = pieces.filter(({ line }) => line >= signatory.lines[0] && line <= signatory.lines[1]);
    const until = above.findIndex(({ text }) => text.endsWith(signatory.name));
    const block = above
      .slice(0, until < 0 ? above.length : until)
      .filter(({ folded, isUpper }) => isUpper && !post.test(folded));
    const first = block[0];
    const last = block.at(-1);
    if (first === undefined || last === undefined) return [];
    const text = block.map((piece) => piece.text).join(" ");
    return [{ text: text.replace(/^TM\s*\.\s*/u, ""), lines: [first.line, last.line] }];
  });
}
