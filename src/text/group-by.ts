/**
 * Entries by their key, keys in order of their first entry, entries in the order given; empty for none. What Map.groupBy does,
 * for browsers that lack it (Chrome before 117, Firefox before 119, Safari before 17.4).
 */
export function groupBy<Key, Entry>(
  entries: Iterable<Entry>,
  toKey: (entry: Entry) => Key,
): ReadonlyMap<Key, Entry[]> {
  const groups = new Map<Key, Entry[]>();
  for (const entry of entries) {
    const key = toKey(entry);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  return groups;
}
