import type JSZip from "jszip";

declare module "jszip" {
  interface JSZipObject {
    /** Documented (JSZip API, “internalStream”), but not in the types that the package ships. */
    internalStream(type: "uint8array"): JSZip.JSZipStreamHelper<Uint8Array>;
  }
}

/** A zip archive of which the directory is read; nothing in it is unpacked yet. */
export type Archive = JSZip;

/** Why a part is not unpacked. */
export type PartFault = "damaged" | "too-large";

/** Reads the directory of a zip archive. Undefined where it is cut off, encrypted or packed in a way that is not known. */
export async function openArchive(bytes: Uint8Array): Promise<Archive | undefined> {
  const { default: zip } = await import("jszip");
  try {
    return await zip.loadAsync(bytes);
  } catch {
    return undefined;
  }
}

function joinChunks(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/**
 * One part unpacked. The size that the directory states is a claim that a hostile file makes freely: bytes are counted as
 * they come, and unpacking ends soon above `most`. “damaged” where the bytes are not what the directory says.
 */
export async function unpackPart(part: JSZip.JSZipObject, most: number): Promise<Uint8Array | PartFault> {
  return new Promise((resolve) => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    const stream = part.internalStream("uint8array");
    stream
      .on("data", (chunk) => {
        size += chunk.length;
        if (size <= most) {
          chunks.push(chunk);
          return;
        }
        chunks.length = 0;
        stream.pause();
        resolve("too-large");
      })
      .on("error", () => {
        resolve("damaged");
      })
      .on("end", () => {
        resolve(joinChunks(chunks, size));
      })
      .resume();
  });
}

/**
 * The parts whose name fits, unpacked, by name in the order of the directory; empty where none fits. “too-large” where they
 * hold more than `most` bytes together, “damaged” where one of them cannot be unpacked.
 */
export async function unpackParts(
  archive: Archive,
  name: RegExp,
  most: number,
): Promise<ReadonlyMap<string, Uint8Array> | PartFault> {
  const parts = new Map<string, Uint8Array>();
  let left = most;
  for (const part of archive.file(name)) {
    const bytes = await unpackPart(part, left);
    if (typeof bytes === "string") return bytes;
    left -= bytes.length;
    parts.set(part.name, bytes);
  }
  return parts;
}
