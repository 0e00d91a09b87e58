/**
 * The same function, asked once for each object: its answer is kept as long as the object is. For what is made of a whole
 * handbook or list and asked for on every page; the object must not change.
 */
export function remember<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found.value;
    const value = make(key);
    known.set(key, { value });
    return value;
  };
}
