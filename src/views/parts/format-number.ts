const collator = new Intl.Collator("vi", { numeric: true });

/** Whole number with a dot between thousands: 25.047. */
export function formatCount(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ".");
}

/** Number with a decimal comma and two places: 0,93. */
export function formatScore(value: number): string {
  return value.toFixed(2).replace(".", ",");
}

/** Vietnamese dictionary order, numbers by value: “Mô hình 2” before “Mô hình 10”. */
export function compareVietnamese(a: string, b: string): number {
  return collator.compare(a, b);
}

/** Names in a sentence: “A”, “A và B”, “A, B và C”; empty for none. */
export function joinNames(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} và ${last}`;
}
