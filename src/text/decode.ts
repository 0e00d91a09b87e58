import { decodeUtf8 } from "./byte-faults.ts";
import { type TextFault, isMended, textChecks } from "./text-faults.ts";

export interface DecodedText {
  /** NFC, without BOM, lines parted by “\n”; empty where the bytes are no text. */
  readonly text: string;
  readonly faults: readonly TextFault[];
}

/**
 * Bytes of a file as text, with every fault in the order of the checks. Faults of code “bom”, “carriage-return” and “not-nfc”
 * are mended in the text; any other but “control” leaves nothing that could be read with trust.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const decoded = decodeUtf8(bytes);
  if (typeof decoded !== "string") return { text: "", faults: [decoded] };
  let text = decoded;
  const faults: TextFault[] = [];
  for (const { find, mend } of textChecks) {
    const found = find(text);
    faults.push(...found);
    if (!found.every(isMended)) return { text: "", faults };
    if (found.length > 0 && mend !== undefined) text = mend(text);
  }
  return { text: text.replace(/\f/g, "\n"), faults };
}

/** Lines of a text; one line break at the end ends the last line and begins none. */
export function splitLines(text: string): string[] {
  return text.replace(/\n$/, "").split("\n");
}
