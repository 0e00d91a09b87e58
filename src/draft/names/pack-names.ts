import type { NameLists } from "./name-book.ts";

// An interface, since a type that is a record of itself is none.
/** A value as JSON holds it; maps, sets and patterns are told by a key of their own. */
type Packed = null | boolean | number | string | readonly Packed[] | PackedRecord;
interface PackedRecord {
  readonly [key: string]: Packed;
}

const mapKey = "#map";
const setKey = "#set";
const patternKey = "#pattern";

function pack(value: unknown): Packed {
  if (value instanceof Map) return { [mapKey]: [...value].map((pair) => pair.map(pack)) };
  if (value instanceof Set) return { [setKey]: [...value].map(pack) };
  if (value instanceof RegExp) return { [patternKey]: [value.source, value.flags] };
  if (Array.isArray(value)) return value.map(pack);
  if (typeof value !== "object" || value === null) return (value ?? null) as Packed;
  const filled = Object.entries(value).filter(([, one]) => one !== undefined);
  return Object.fromEntries(filled.map(([key, one]) => [key, pack(one)]));
}

function unpack(value: Packed): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return (value as readonly Packed[]).map(unpack);
  const record = value as PackedRecord;
  const [map, set, pattern] = [record[mapKey], record[setKey], record[patternKey]];
  if (Array.isArray(map))
    return new Map(
      (map as readonly (readonly [Packed, Packed])[]).map(([key, one]) => [unpack(key), unpack(one)]),
    );
  if (Array.isArray(set)) return new Set((set as readonly Packed[]).map(unpack));
  if (Array.isArray(pattern)) return new RegExp(String(pattern[0]), String(pattern[1]));
  return Object.fromEntries(Object.entries(record).map(([key, one]) => [key, unpack(one)]));
}

/** The lists by which names are found, as the text of a file that a browser loads; nothing of titles and plans is in it. */
export function packNames({ date, agencies, places, units, documents, glossary, words }: NameLists): string {
  const { levels, agencies: vocabulary, citations } = words;
  const lists = {
    date,
    agencies,
    places,
    units,
    documents,
    glossary,
    words: { levels, agencies: vocabulary, citations },
  };
  return `${JSON.stringify(pack(lists))}\n`;
}

/** The lists of such a file. It is the site's own, made by packNames at the same build: its shape is not asked again. */
export const unpackNames = (text: string): NameLists => unpack(JSON.parse(text) as Packed) as NameLists;
