/** A number of 32 bits for a text, spread evenly; the same text gives the same number everywhere. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Draws by chance that come out the same for the same key. */
export interface Draws {
  /** From 0 to, not including, 1. */
  readonly share: () => number;
  /** From 0 to, not including, a number. */
  readonly below: (count: number) => number;
  readonly isIn: (share: number) => boolean;
  /** @throws Error for an empty list. */
  readonly oneOf: <T>(list: readonly T[]) => T;
}

/** Draws of a key: each is the hash of the key and of how many were made before. */
export function createDraws(key: string): Draws {
  let count = 0;
  const share = (): number => {
    count += 1;
    return hashText(`${key} ${count}`) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(share() * limit);
  return {
    share,
    below,
    isIn: (part) => share() < part,
    oneOf: (list) => {
      const found = list[below(list.length)];
      if (found === undefined) throw new Error("Nothing to draw from");
      return found;
    },
  };
}
