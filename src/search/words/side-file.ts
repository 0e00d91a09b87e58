import { createByteReader, createByteWriter } from "./bytes.ts";

/** What a search needs at once, in one file, so that one request brings it: the data as JSON, then the words as packWords made them. */
export interface SideFile {
  /** Of the shape that its writer gave it. */
  readonly data: unknown;
  readonly words: Uint8Array;
}

/** The length of the JSON, the JSON, the words. */
export function packSideFile({ data, words }: SideFile): Uint8Array {
  const writer = createByteWriter();
  writer.text(JSON.stringify(data));
  const head = writer.bytes();
  const bytes = new Uint8Array(head.length + words.length);
  bytes.set(head);
  bytes.set(words, head.length);
  return bytes;
}

/** @throws Error where the bytes are cut within the JSON. */
export function unpackSideFile(bytes: Uint8Array): SideFile {
  const reader = createByteReader(bytes);
  const data: unknown = JSON.parse(reader.text());
  return { data, words: reader.rest() };
}
