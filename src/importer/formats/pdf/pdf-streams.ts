const letters = (text: string): readonly number[] => [...text].map((letter) => letter.charCodeAt(0));
const opening = letters("stream");
const closing = letters("endstream");
/** What each annotation, and each page's list of them, has in it. */
const annotation = letters("/Annot");

function findBytes(bytes: Uint8Array, wanted: readonly number[], from: number): number {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1))
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return at;
  return -1;
}

function countBytes(bytes: Uint8Array, wanted: readonly number[]): number {
  let count = 0;
  for (let at = findBytes(bytes, wanted, 0); at >= 0; at = findBytes(bytes, wanted, at + 1)) count += 1;
  return count;
}

/** What a stream holds, or several together. */
interface Unpacked {
  readonly size: number;
  readonly notes: number;
}

/** What zlib data unpacks to, up to a limit; what breaks off or is packed otherwise counts as far as it goes. */
async function inflate(packed: Uint8Array<ArrayBuffer>, most: number): Promise<Unpacked> {
  let size = 0;
  let notes = 0;
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate")).getReader();
  try {
    for (let step = await reader.read(); !step.done && size <= most; step = await reader.read()) {
      size += step.value.length;
      notes += countBytes(step.value, annotation);
    }
    await reader.cancel();
  } catch {
    // Not zlib, or damaged: the reader of PDFs tells that itself.
  }
  return { size, notes };
}

/** Longest dictionary before a stream that is looked at, in bytes. */
const longestDictionary = 1000;

/** Streams of a PDF, some twenty a page of the longest that is read; more are made to keep a reader busy. */
const mostStreams = 20_000;

/** A stream that is a font, or a list of objects: it takes no more memory than its bytes. */
const storage = /\/Length1\b|\/Subtype\s*\/(?:Type1C|CIDFontType0C|OpenType)|\/Type\s*\/(?:ObjStm|XRef)/;

/** What a PDF may hold at most. */
export interface PdfLimits {
  /** Bytes of all that it draws and writes with. */
  readonly drawing: number;
  /** Bytes of one stream of drawing, which is that of a page. */
  readonly page: number;
  /** Annotations, and lists of them. */
  readonly notes: number;
}

/**
 * Whether what a PDF draws and writes with, pictures left aside, unpacks to more than it may (ISO 32000-1, 7.3.8): a few
 * kilobytes may hold gigabytes. Counts FlateDecode alone, which all programs use; locked streams count nothing.
 */
export async function unpacksBeyond(bytes: Uint8Array, most: PdfLimits): Promise<boolean> {
  let size = 0;
  let notes = countBytes(bytes, annotation);
  let from = 0;
  for (let count = 0; count <= mostStreams && notes <= most.notes; count += 1) {
    const start = findBytes(bytes, opening, from);
    if (start < 0) return false;
    const end = findBytes(bytes, closing, start);
    const head = new TextDecoder("latin1").decode(
      bytes.subarray(Math.max(from, start - longestDictionary), start),
    );
    const dictionary = head.slice(head.lastIndexOf(" obj") + 1);
    const packed =
      bytes[start + opening.length] === 0x0d ? start + opening.length + 2 : start + opening.length + 1;
    if (/FlateDecode|\/Fl\b/.test(dictionary) && !/\/Subtype\s*\/Image/.test(dictionary)) {
      const own = await inflate(bytes.slice(packed, end < 0 ? undefined : end), most.drawing - size);
      if (own.size > most.page && !storage.test(dictionary)) return true;
      size += own.size;
      notes += own.notes;
    }
    if (size > most.drawing) return true;
    if (end < 0) return false;
    from = end + closing.length;
  }
  return true;
}
