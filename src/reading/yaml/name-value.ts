import type { Path } from "./read-yaml.ts";

function shorten(text: string): string {
  return `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`;
}

/** A value as its author typed it; what only looks like text is named. */
export function quote(value: unknown): string {
  if (value === undefined || value === null) return "trống";
  if (Array.isArray(value)) return value.length === 0 ? "danh sách trống" : `danh sách ${value.length} mục`;
  if (typeof value === "object") return `nhóm khóa ${shorten(Object.keys(value).join(", "))}`;
  return shorten(String(value as string | number | boolean));
}

/** The same, a number said to be one: for a message about types. */
export function quoteTyped(value: unknown): string {
  return typeof value === "number" ? `số ${value}` : quote(value);
}

/** The value at a path of plain data; undefined where there is none. */
export function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null
        ? (value as Record<string | number, unknown>)[key]
        : undefined,
    root,
  );
}

/** Keys by which a person knows an entry of a list, the surest first. */
const nameKeys = ["id", "code", "short", "term", "item", "number", "text", "printed"];

/** An entry of a list by its place, counted from 1, and by what its file says of it: “mục thứ 3 (“id: so-y-te”)”. */
function nameEntry(index: number, entry: unknown, wrongKey: string | number | undefined): string {
  const key = nameKeys.find((name) => {
    const value = valueAt(entry, [name]);
    return name !== wrongKey && (typeof value === "string" || typeof value === "number");
  });
  const place = `mục thứ ${index + 1}`;
  return key === undefined ? place : `${place} (${shorten(`${key}: ${String(valueAt(entry, [key]))}`)})`;
}

/** Where a value stands, from the inside out: “relation” ở mục thứ 1 (“id: ky-so”) của “models”, mục thứ 3 của “matches”. */
export function nameValue(path: Path, root: unknown): string {
  const steps: string[] = [];
  let keys: string[] = [];
  const endKeys = (): string => {
    const name = keys.length === 0 ? "" : `“${keys.join(".")}”`;
    keys = [];
    return name;
  };
  path.forEach((step, at) => {
    if (typeof step === "string") {
      keys.push(step);
      return;
    }
    const list = endKeys();
    const entry = nameEntry(step, valueAt(root, path.slice(0, at + 1)), path.at(-1));
    steps.unshift(list === "" ? entry : `${entry} của ${list}`);
  });
  const last = endKeys();
  const place = steps.join(", ");
  if (last === "") return place === "" ? "tệp này" : place;
  return place === "" ? last : `${last} ở ${place}`;
}
