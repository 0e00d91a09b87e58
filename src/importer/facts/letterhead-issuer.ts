import type { Statement } from "#schema/items.ts";
import type { HeadLine } from "./head-lines.ts";

/** Words with which the name of a body begins, folded. */
export const bodyWords =
  /^(?:ubnd|uy ban|to cong tac|ban|so|cong an|bo|hdnd|hoi dong|van phong|chu tich|cuc|chi cuc|phong|dang uy|dang bo|tinh uy|thanh uy|huyen uy|thi uy|quan uy|trung tam|kho bac|bao hiem|thanh tra|truong|benh vien|toa an|vien|lien doan|thu ky)(?!\p{L})/u;
/** A line that cannot end a name: “SỞ LAO ĐỘNG - THƯƠNG BINH VÀ”. */
const unfinished = /(?:\b(?:va|ve|cua|thuc hien|trien|trien khai)|[,-])$/;
/** A body within another, whose name says nothing without it. */
const dependent = /^van phong$/;

/**
 * The issuing body of the letterhead: the lower of its bodies; lines that go on with a name are joined. “VĂN PHÒNG” below a
 * body is that body's. Undefined where no line names one.
 */
export function readLetterheadIssuer(head: readonly HeadLine[]): Statement | undefined {
  const bodies: (Statement & { readonly folded: string })[] = [];
  for (const { text, folded, lines } of head.filter((line) => line.isBody)) {
    const last = bodies.at(-1);
    const begins = bodyWords.test(folded) && (last === undefined || !unfinished.test(last.folded));
    // “TỔ CÔNG TÁC TRIỂN / KHAI ĐỀ ÁN 06/CP”: a line that begins no body goes on with the one above.
    if (begins) bodies.push({ text, folded, lines });
    else if (last !== undefined)
      bodies[bodies.length - 1] = {
        text: `${last.text} ${text}`,
        folded: `${last.folded} ${folded}`,
        lines: [last.lines[0], lines[1]],
      };
  }
  const issuer = bodies.at(-1);
  if (issuer === undefined) return undefined;
  const { text, folded, lines } = issuer;
  const above = bodies.at(-2);
  if (above === undefined || !dependent.test(folded)) return { text, lines };
  return { text: `${text} ${above.text}`, lines: [above.lines[0], lines[1]] };
}

/** Whether a letterhead lost the name of the place: “ỦY BAN NHÂN DÂN” alone says less than other lines. */
export const isBareBody = (text: string): boolean => /^(?:UBND|[ỦU][YỶ] BAN NHÂN DÂN)$/u.test(text);
