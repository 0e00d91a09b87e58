/** One entry of a zip archive. */
interface ZipEntry {
  readonly name: string;
  /** Its record in the central directory: offset and length. */
  readonly record: number;
  readonly recordLength: number;
  /** Where its own header begins. */
  readonly header: number;
}

interface ZipDirectory {
  /** In the order of the directory. */
  readonly entries: readonly ZipEntry[];
  /** Where the directory begins and ends. */
  readonly from: number;
  readonly to: number;
}

/** Signatures of the three records (APPNOTE.TXT of PKWARE, 4.3.7, 4.3.12, 4.3.16). */
const signature = { header: 0x04034b50, record: 0x02014b50, end: 0x06054b50 } as const;

/** A size or count that says: it stands elsewhere, in a record of ZIP64. */
const elsewhere = { short: 0xffff, long: 0xffffffff } as const;

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.length);

/** Bytes of the three records without what varies in them. */
const fixedLength = { header: 30, record: 46, end: 22 } as const;

/** Where the record that ends an archive begins; -1 where there is none. */
function findEnd(bytes: Uint8Array): number {
  const view = viewOf(bytes);
  for (
    let at = bytes.length - fixedLength.end;
    at >= Math.max(0, bytes.length - fixedLength.end - elsewhere.short);
    at -= 1
  )
    if (view.getUint32(at, true) === signature.end) return at;
  return -1;
}

/** The directory of an archive; undefined where it is in parts, of more than 4 GB, has something before it, or is damaged. */
function readDirectory(bytes: Uint8Array): ZipDirectory | undefined {
  const end = findEnd(bytes);
  if (end < 0) return undefined;
  const view = viewOf(bytes);
  const count = view.getUint16(end + 10, true);
  const from = view.getUint32(end + 16, true);
  if (count === elsewhere.short || from === elsewhere.long) return undefined;
  const entries: ZipEntry[] = [];
  let at = from;
  for (let index = 0; index < count; index += 1) {
    if (at + fixedLength.record > end || view.getUint32(at, true) !== signature.record) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    const recordLength =
      fixedLength.record + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const header = view.getUint32(at + 42, true);
    if (header + fixedLength.header > from || view.getUint32(header, true) !== signature.header)
      return undefined;
    const name = new TextDecoder().decode(
      bytes.subarray(at + fixedLength.record, at + fixedLength.record + nameLength),
    );
    entries.push({ name, record: at, recordLength, header });
    at += recordLength;
  }
  return at > end ? undefined : { entries, from, to: end };
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = (rest & 1) === 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

function sumCrc(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (sum >>> 8) ^ (crcTable[(sum ^ byte) & 0xff] ?? 0);
  return (sum ^ 0xffffffff) >>> 0;
}

async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** A part packed, and what its records say of it. */
interface PackedPart {
  readonly name: Uint8Array;
  readonly packed: Uint8Array;
  readonly size: number;
  readonly crc: number;
}

async function packPart(name: string, text: string): Promise<PackedPart> {
  const encoder = new TextEncoder();
  const bytes = encoder.encode(text);
  return { name: encoder.encode(name), packed: await deflate(bytes), size: bytes.length, crc: sumCrc(bytes) };
}

/** Writes version, flags, method, time, sum and sizes of a part: they stand alike in both records. */
function describePart(view: DataView, at: number, { packed, size, crc }: PackedPart, time: number): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, 0x0800, true);
  view.setUint16(at + 4, 8, true);
  view.setUint32(at + 6, time, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, packed.length, true);
  view.setUint32(at + 18, size, true);
}

/** A part with its own header. */
function writeEntry(part: PackedPart, time: number): Uint8Array {
  const out = new Uint8Array(fixedLength.header + part.name.length + part.packed.length);
  const view = viewOf(out);
  view.setUint32(0, signature.header, true);
  describePart(view, 4, part, time);
  view.setUint16(26, part.name.length, true);
  out.set(part.name, fixedLength.header);
  out.set(part.packed, fixedLength.header + part.name.length);
  return out;
}

/** The record of a part in the directory. */
function writeRecord(part: PackedPart, time: number, header: number): Uint8Array {
  const out = new Uint8Array(fixedLength.record + part.name.length);
  const view = viewOf(out);
  view.setUint32(0, signature.record, true);
  view.setUint16(4, 20, true);
  describePart(view, 6, part, time);
  view.setUint16(28, part.name.length, true);
  view.setUint32(42, header, true);
  out.set(part.name, fixedLength.record);
  return out;
}

function join(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    out.set(piece, at);
    at += piece.length;
  }
  return out;
}

/** The directory anew, and the record that ends the archive. */
function writeDirectory(
  bytes: Uint8Array,
  records: readonly Uint8Array[],
  from: number,
  end: number,
): Uint8Array {
  const directory = join(records);
  const last = bytes.slice(end);
  const view = viewOf(last);
  view.setUint16(8, records.length, true);
  view.setUint16(10, records.length, true);
  view.setUint32(12, directory.length, true);
  view.setUint32(16, from, true);
  return join([directory, last]);
}

/**
 * An archive with some parts replaced or added, by name; every other entry keeps its bytes as they are packed, in the same order.
 * New entries bear the time of the first one. Undefined where the archive is none that can be copied so.
 */
export async function replaceParts(
  bytes: Uint8Array,
  changed: ReadonlyMap<string, string>,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const directory = readDirectory(bytes);
  const [first] = directory?.entries ?? [];
  if (directory === undefined || first === undefined) return undefined;
  const { entries, from, to } = directory;
  const time = viewOf(bytes).getUint32(first.record + 12, true);
  const packed = new Map<string, PackedPart>();
  for (const [name, text] of changed) packed.set(name, await packPart(name, text));
  const pieces: Uint8Array[] = [];
  const headers = new Map<string, number>();
  let length = 0;
  const put = (name: string, piece: Uint8Array): void => {
    headers.set(name, length);
    pieces.push(piece);
    length += piece.length;
  };
  // What follows an entry up to the next is its own: a descriptor of its sizes may stand there.
  const byPlace = [...entries].sort((a, b) => a.header - b.header);
  for (const [index, { name, header }] of byPlace.entries()) {
    const part = packed.get(name);
    const next = byPlace[index + 1]?.header ?? from;
    put(name, part === undefined ? bytes.subarray(header, next) : writeEntry(part, time));
  }
  const known = new Set(entries.map(({ name }) => name));
  const added = [...packed].filter(([name]) => !known.has(name));
  for (const [name, part] of added) put(name, writeEntry(part, time));
  const records = entries.map(({ name, record, recordLength }) => {
    const header = headers.get(name) ?? 0;
    const part = packed.get(name);
    if (part !== undefined) return writeRecord(part, time, header);
    const copy = bytes.slice(record, record + recordLength);
    viewOf(copy).setUint32(42, header, true);
    return copy;
  });
  records.push(...added.map(([name, part]) => writeRecord(part, time, headers.get(name) ?? 0)));
  return join([...pieces, writeDirectory(bytes, records, length, to)]);
}
