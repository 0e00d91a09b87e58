/** Ways in which a pattern is put to a text. */
const uses = [
  "exec",
  "test",
  Symbol.match,
  Symbol.matchAll,
  Symbol.replace,
  Symbol.search,
  Symbol.split,
] as const;

/** Every pattern that a run of code puts to a text, whether it is written down or made of words, each once. */
export function collectPatterns(run: () => void): readonly RegExp[] {
  const used = new Map<string, RegExp>();
  // To write down what a pattern is takes longer than to use it.
  const seen = new WeakSet<RegExp>();
  const own = uses.map((name) => Object.getOwnPropertyDescriptor(RegExp.prototype, name));
  for (const [index, name] of uses.entries()) {
    const inherited = own[index]?.value as (this: RegExp, ...given: unknown[]) => unknown;
    Object.defineProperty(RegExp.prototype, name, {
      configurable: true,
      writable: true,
      value(this: RegExp, ...given: unknown[]): unknown {
        if (!seen.has(this)) {
          seen.add(this);
          const key = `${this.flags}/${this.source}`;
          if (!used.has(key)) used.set(key, new RegExp(this));
        }
        return inherited.apply(this, given);
      },
    });
  }
  try {
    run();
  } finally {
    for (const [index, name] of uses.entries())
      Object.defineProperty(RegExp.prototype, name, own[index] ?? {});
  }
  return [...used.values()];
}

/** Words and signs that a pattern itself looks for, and one of each class of characters that it names. */
function listTokens(source: string): readonly string[] {
  const classes = [...source.matchAll(/\[\^?((?:\\.|[^\]])*)\]/g)].flatMap(([, inside = ""]) => [
    ...inside.replace(/\\[pP]\{[^}]*\}|\\[a-zA-Z]/g, "").replace(/\\/g, ""),
  ]);
  const words = source
    .replace(/\[(?:\\.|[^\]])*\]|\\[pP]\{[^}]*\}|\\[a-zA-Z]|\(\?(?:<\w+>|<?[=!]|:)|\{\d*,?\d*\}/g, "\0")
    .replace(/(?<!\\)[()|?*+^$.]/g, "\0")
    .split("\0")
    .map((word) => word.replace(/\\/g, ""));
  const letters = /\\p|\\w|\\S|\[\^|(?<!\\)\./.test(source) ? ["a", "A"] : [];
  const digits = /\\d|\\p\{N/.test(source) ? ["1"] : [];
  return [...new Set([...letters, ...digits, ...classes.slice(0, 6), ...words.slice(0, 6)])].filter(
    (token) => token !== "",
  );
}

/**
 * What a pattern may stumble over: each of its own words and signs again and again, alone, with a blank, and behind another one.
 * White space is single, as in every text that is read.
 * @returns For a length in characters, the texts.
 */
export function listAttacks({ source }: RegExp): readonly ((length: number) => string)[] {
  const tokens = listTokens(source);
  const pumps = tokens.flatMap((token) => [
    ["", token],
    ["", `${token.trim()} `],
    ...tokens.slice(0, 3).flatMap((other) =>
      other === token
        ? []
        : [
            [other, token],
            ["", token + other],
          ],
    ),
  ]);
  return pumps.slice(0, 24).map(([first = "", again = ""]) => {
    // Asked of two of them, not of a whole text: to look for white space took longer than all patterns do.
    const isSingle = !/\s{2}|[^\S ]/u.test(`${first}${again}${again}`);
    return (length: number) => {
      const text = `${first}${again.repeat(Math.ceil(length / again.length))}§`;
      return isSingle ? text : text.replace(/\s+/gu, " ");
    };
  });
}
