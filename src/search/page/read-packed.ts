/** Reads a file that the build compressed; a host that takes it for an encoding has unpacked it already. @throws Error where it is not served. */
export async function readPackedBytes(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  if (!isPacked) return bytes;
  const plain = new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip")));
  return new Uint8Array(await plain.arrayBuffer());
}

/** The same of a file of JSON. */
export async function readPacked(url: string): Promise<unknown> {
  return JSON.parse(new TextDecoder().decode(await readPackedBytes(url)));
}
