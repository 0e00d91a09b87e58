/** A query with its question mark; empty where it holds nothing. */
export function printQuery(search: URLSearchParams): string {
  const query = search.toString();
  return query === "" ? "" : `?${query}`;
}
