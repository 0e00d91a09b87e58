import type { ImportedDocument, Statement } from "#schema/items.ts";
import { foldAligned } from "#text/fold.ts";
import type { LogicalLine } from "#importer/lines/logical-line.ts";

/**
 * Issuers of a text without title block and annex caption: the bodies “TM.” or before the names in the signature, else the
 * subject of “… ban hành Kế hoạch”. Empty where the text names none.
 */
export function readIssuerSentence(
  outside: readonly LogicalLine[],
  signatories: ImportedDocument["signatories"],
  lines: readonly LogicalLine[],
): Statement[] {
  const signed = signatories.flatMap((signatory): Statement[] => {
    const above = lines.filter((line) => line.line >= signatory.lines[0] && line.line <= signatory.lines[1]);
    const until = above.findIndex((line) => line.text.endsWith(signatory.name));
    const block = above.slice(0, until < 0 ? above.length : until).filter((line) => !isPost(line));
    const text = block.map((line) => line.text).join(" ");
    const first = block[0];
    const last = block.at(-1);
    if (first === undefined || last === undefined) return [];
    return [{ text: text.replace(/^TM\s*\.\s*/u, ""), lines: [first.line, last.to] }];
  });
  if (signed.length > 0) return signed;
  for (const line of outside) {
    const match = /(?:^|[;,.)]\s*)([^;,.()]{4,120}?)\s+(?:ban hành|xây dựng)\s+(?:Kế hoạch|kế hoạch)/u.exec(
      line.text,
    );
    const subject = match?.[1]?.trim();
    if (
      subject !== undefined &&
      /^(?:ubnd|uy ban|to cong tac|ban chi dao|so |bo |cong an|chu tich)/.test(foldAligned(subject))
    ) {
      return [{ text: subject, lines: [line.line, line.to] }];
    }
  }
  return [];
}

function isPost({ folded }: LogicalLine): boolean {
  return /^(?:(?:kt|tl|tuq|q)\s*\.|chu tich|pho |giam doc|truong ban|to truong)/.test(folded);
}
