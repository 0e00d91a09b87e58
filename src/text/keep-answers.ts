/** Answers kept at most by one keeper: the words of some hundred plans; what is asked beyond them is read anew each time. */
const mostAnswers = 20_000;

/**
 * What was found of texts, each asked once: plans print the same titles, times and statements as each other. The answer must hang
 * on the key alone, and nobody may change it. Of an object instead of a text: remember.ts.
 */
export function keepAnswers<V>(limit = mostAnswers): (key: string, find: () => V) => V {
  const known = new Map<string, { readonly value: V }>();
  return (key, find) => {
    const found = known.get(key);
    if (found !== undefined) return found.value;
    const value = find();
    if (known.size < limit) known.set(key, { value });
    return value;
  };
}
