import { printQuery } from "./print-query.ts";

type One<Name extends string> = Readonly<Record<Name, string>>;
type Many<Name extends string> = Readonly<Record<Name, readonly string[]>>;

/** A state that lives in the URL: fields with one value (empty: no filter) and fields with several (none: no filter). */
export interface Query<Single extends string, Multiple extends string = never> {
  /** Name of each field's parameter; a sent link keeps it for ever. */
  readonly names: Readonly<Record<Single | Multiple, string>>;
  /** Reads a query; what is not there is empty, parameters of others are left alone. */
  readonly parse: (query: string) => One<Single> & Many<Multiple>;
  /** The query of a state with its question mark, fields in the order of their definition; empty where nothing is filtered. */
  readonly format: (state: One<Single> & Many<Multiple>) => string;
}

const keysOf = <Key extends string>(record: Readonly<Record<Key, unknown>>): readonly Key[] =>
  Object.keys(record) as Key[];

const isFilled = (value: string): boolean => value !== "";

/**
 * Defines the parameters of a state once, for whoever reads them, writes them or names a control after them. A field of
 * `several` is one parameter a value; a list with commas is read too, for links written by hand.
 */
export function defineQuery<Single extends string, Multiple extends string = never>(
  single: Readonly<Record<Single, string>>,
  several = {} as Readonly<Record<Multiple, string>>,
): Query<Single, Multiple> {
  return {
    names: { ...single, ...several },
    parse: (query) => {
      const search = new URLSearchParams(query);
      const one = keysOf(single).map((key) => [key, search.get(single[key]) ?? ""]);
      const many = keysOf(several).map((key) => [
        key,
        search.getAll(several[key]).flatMap((value) => value.split(",").filter(isFilled)),
      ]);
      return Object.fromEntries([...one, ...many]) as One<Single> & Many<Multiple>;
    },
    format: (state) => {
      const search = new URLSearchParams();
      for (const key of keysOf(single)) if (isFilled(state[key])) search.set(single[key], state[key]);
      for (const key of keysOf(several)) for (const value of state[key]) search.append(several[key], value);
      return printQuery(search);
    },
  };
}

/** The state that a query is parsed into. */
export type StateOf<Q extends { parse: (query: string) => unknown }> = ReturnType<Q["parse"]>;
