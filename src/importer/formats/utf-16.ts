/** Bytes by which a file without a mark of its order is judged. */
const sampleLength = 4096;
/** Letters that are Latin, digits, blanks or signs in a text of any length, at least; the bytes of other files are more mixed. */
const leastPlain = 0.4;

/** Whether one of each two bytes is that of a Latin letter, and the other its zero, often enough to be text. */
function isPlain(bytes: Uint8Array, zeroAt: 0 | 1): boolean {
  const end = Math.min(bytes.length, sampleLength) & ~1;
  let plain = 0;
  for (let at = 0; at < end; at += 2) {
    const [high = 0, low = 0] = [bytes[at + zeroAt], bytes[at + 1 - zeroAt]];
    if (low === 0 && high === 0) return false;
    if (high === 0 && (low === 0x09 || low === 0x0a || low === 0x0d || (low >= 0x20 && low < 0x7f)))
      plain += 1;
  }
  return end >= 4 && plain > (leastPlain * end) / 2;
}

/** The order of bytes of a file in UTF-16, by its mark, else by where the zeros of its Latin letters stand; undefined for any other file. */
function readOrder(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  if (isPlain(bytes, 1)) return "utf-16le";
  return isPlain(bytes, 0) ? "utf-16be" : undefined;
}

/** The text of a file in UTF-16, its mark left out; undefined for any other file. */
export function decodeUtf16(bytes: Uint8Array): string | undefined {
  const order = readOrder(bytes);
  if (order === undefined) return undefined;
  try {
    return new TextDecoder(order, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
