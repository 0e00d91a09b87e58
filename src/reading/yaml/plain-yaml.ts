import { CORE_SCHEMA, load } from "js-yaml";

/**
 * Forms in which the quick reader was seen to differ from the careful one, or to take in silence what that one refuses.
 * Any of them in a text, and be it within quotes, leaves the whole text to the careful reader.
 */
const oddForms = [
  // Tabs, carriage returns, marks of byte order.
  /[\t\r\uFEFF]/,
  // Directives and several documents.
  /^ *(?:%|---|\.\.\.)/,
  // Tags, anchors, aliases; keys that are marked as such or empty.
  /(?:^|[\s[{,])(?:[&*!]|[?:](?:\s|$))/,
  // Keys that are lists or groups, that mean nothing, or that may be too long for a key.
  /[\]}] *:/,
  /(?:^|[\s[{,])(?:~|null|Null|NULL) *:/,
  /^(?! *(?:- +)*\w{1,99}: +[^[{ ])[^\n]{1000}/,
  // Escapes that make any character, also one that prints nothing, and the escaped end of a line.
  /\\(?:[xuU]|$)/,
  // A comment that touches the value before it.
  /["'\]},]#/,
  // A block of text that says how far it is indented.
  /[|>][-+]?\d/,
  // Numbers beyond what a number can hold.
  /\d\.?[eE][-+]?\d{3}|\d{300}/,
];
const odd = new RegExp(oddForms.map((form) => form.source).join("|"), "m");

/**
 * The data of a YAML text in plain form, exactly as the reader with positions understands it, in a tenth of the time.
 * Undefined where a text has anything odd or wrong: the careful reader then finds what it is, and where.
 */
export function readPlainYaml(text: string): { readonly root: unknown } | undefined {
  if (odd.test(text)) return undefined;
  try {
    return { root: load(text, { schema: CORE_SCHEMA }) };
  } catch {
    return undefined;
  }
}
