/** A file inside a zip archive. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** Bytes as stored. */
  readonly compressed: Uint8Array<ArrayBuffer>;
  /** Bytes the entry claims to hold when unpacked. */
  readonly size: number;
}

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const localEntry = 0x04034b50;
/** The end record has 22 bytes and a comment of up to 65,535. */
const longestEnd = 22 + 0xffff;

/**
 * Entries of a zip archive in the order of its directory (PKWARE APPNOTE 4.3). Undefined where the archive is cut off or
 * its directory points outside it.
 */
export function readZipEntries(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && end > bytes.length - longestEnd && view.getUint32(end, true) !== endOfDirectory)
    end -= 1;
  if (end < 0 || view.getUint32(end, true) !== endOfDirectory) return undefined;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  const decoder = new TextDecoder();
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== directoryEntry) return undefined;
    const length = view.getUint32(at + 20, true);
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    if (local + 30 > bytes.length || view.getUint32(local, true) !== localEntry) return undefined;
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (start + length > bytes.length) return undefined;
    entries.push({
      name: decoder.decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      compressed: new Uint8Array(bytes.slice(start, start + length)),
      size: view.getUint32(at + 24, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/**
 * An entry's text, UTF-8. Undefined where its bytes cannot be unpacked or unpack to more than the entry claims.
 */
export async function readEntryText(entry: ZipEntry): Promise<string | undefined> {
  if (entry.method === 0) return new TextDecoder().decode(entry.compressed);
  if (entry.method !== 8) return undefined;
  try {
    const stream = new Blob([entry.compressed]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
    const decoder = new TextDecoder();
    const reader = stream.getReader();
    let text = "";
    let size = 0;
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return text + decoder.decode();
      size += value.length;
      if (size > entry.size) return undefined;
      text += decoder.decode(value, { stream: true });
    }
  } catch {
    return undefined;
  }
}
