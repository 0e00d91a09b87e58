/** Numbers from 0 and short texts as bytes: seven bits a byte, the lowest first, the eighth set where more follow. */
export interface ByteWriter {
  readonly number: (value: number) => void;
  readonly text: (value: string) => void;
  readonly bytes: () => Uint8Array;
}

export function createByteWriter(): ByteWriter {
  const out: number[] = [];
  const number = (value: number): void => {
    let rest = value;
    for (; rest >= 128; rest = Math.floor(rest / 128)) out.push((rest % 128) + 128);
    out.push(rest);
  };
  return {
    number,
    text: (value) => {
      const encoded = new TextEncoder().encode(value);
      number(encoded.length);
      for (const one of encoded) out.push(one);
    },
    bytes: () => Uint8Array.from(out),
  };
}

export interface ByteReader {
  /** @throws Error behind the last byte: the file is cut. */
  readonly number: () => number;
  readonly text: () => string;
  /** All bytes from the next on. */
  readonly rest: () => Uint8Array;
}

/** Reads what a ByteWriter wrote. */
export function createByteReader(bytes: Uint8Array): ByteReader {
  let at = 0;
  const number = (): number => {
    let [value, scale] = [0, 1];
    for (;;) {
      const one = bytes[at];
      if (one === undefined) throw new Error("The file of words is cut.");
      at += 1;
      value += (one % 128) * scale;
      if (one < 128) return value;
      scale *= 128;
    }
  };
  return {
    number,
    text: () => {
      const length = number();
      if (at + length > bytes.length) throw new Error("The file of words is cut.");
      at += length;
      return new TextDecoder().decode(bytes.subarray(at - length, at));
    },
    rest: () => bytes.subarray(at),
  };
}
