import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { CompatStatement, SimpleSupportStatement } from "@mdn/browser-compat-data";
import { lowestBrowsers } from "#hosting/browsers.ts";

/** A node of MDN's compatibility data: a feature, and its members by name. */
interface Feature {
  readonly __compat?: CompatStatement;
  readonly [member: string]: Feature | CompatStatement | undefined;
}

const data = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve("@mdn/browser-compat-data"), "utf8"),
) as {
  readonly css: { readonly selectors: Feature };
  readonly api: Feature;
  readonly javascript: { readonly builtins: Feature } & Feature;
};

const { api } = data;
const { builtins } = data.javascript;

const at = (feature: Feature | undefined, name: string): Feature | undefined =>
  feature !== undefined && Object.hasOwn(feature, name) ? (feature[name] as Feature) : undefined;

function isBelow(version: string, lowest: string): boolean {
  const [a = 0, b = 0] = version.replace("≤", "").split(".").map(Number);
  const [c = 0, d = 0] = lowest.split(".").map(Number);
  return a < c || (a === c && b <= d);
}

/** Under its own name, without a setting, and not removed since. */
const isPlain = (one: SimpleSupportStatement): boolean =>
  one.flags === undefined &&
  one.prefix === undefined &&
  one.alternative_name === undefined &&
  one.version_removed === undefined;

/** The lowest browsers that lack a feature, each with the version that has it, such as "Chrome 110 (lowest: 109)". */
function lackingIn({ support }: CompatStatement): readonly string[] {
  return lowestBrowsers.flatMap(({ key, name, version }) => {
    const statement = support[key];
    const entries = statement === undefined ? [] : Array.isArray(statement) ? statement : [statement];
    const since = (entries as readonly SimpleSupportStatement[])
      .filter(isPlain)
      .map((entry) => entry.version_added);
    if (since.some((added) => typeof added === "string" && isBelow(added, version))) return [];
    return [`${name} ${since.find((added) => typeof added === "string") ?? "none"} (lowest: ${version})`];
  });
}

/** Our standing for types of TypeScript's libraries that MDN knows by the name of the object. */
const toObject = (type: string): string =>
  type
    .replace(/^(?:Big)?(?:Int|Uint|Float)\d+(?:Clamped)?Array(?=Constructor$|$)/, "TypedArray")
    .replace(/^Readonly(?=Array|Map|Set)/, "")
    .replace(/^IteratorObject$|^ArrayIterator$|^MapIterator$|^SetIterator$/, "Iterator")
    .replace(/(?<=.)Constructor$/, "");

/** A member of a built-in object or of an interface of the DOM. */
export interface Member {
  readonly owner: string;
  readonly member: string;
  /** Where it stands: at the object itself or at its instances; MDN does not say for built-in objects. */
  readonly on: "object" | "instances" | "either";
}

/** What MDN says of a member; undefined where it says nothing. */
function findMember({ owner, member, on }: Member): CompatStatement | undefined {
  const object = toObject(owner);
  const inApi = at(at(api, object), on === "object" ? `${member}_static` : member);
  return at(at(builtins, object), member)?.__compat ?? inApi?.__compat;
}

/** What the lowest browsers lack of a member; empty where all have it or MDN does not list it by itself. */
export function memberLackingIn(member: Member): readonly string[] {
  const known = findMember(member);
  return known === undefined ? [] : lackingIn(known);
}

/** What the lowest browsers lack of a global name (an object, a function, an interface). */
export function globalLackingIn(name: string): readonly string[] {
  const known =
    at(builtins, name)?.__compat ??
    at(at(builtins, "globals"), name)?.__compat ??
    at(api, name)?.__compat ??
    at(at(api, "Window"), name)?.__compat;
  return known === undefined ? [] : lackingIn(known);
}

function lackingBelow(scope: Feature): readonly Member[] {
  return Object.keys(scope).flatMap((owner) =>
    Object.keys(at(scope, owner) ?? {})
      .filter((key) => key !== "__compat")
      .filter((key) => {
        const compat = at(at(scope, owner), key)?.__compat;
        return compat !== undefined && lackingIn(compat).length > 0;
      })
      .map((key) => ({
        owner,
        member: key.replace(/_static$/, ""),
        on: scope === builtins ? "either" : key.endsWith("_static") ? "object" : "instances",
      })),
  );
}

/** Every member of built-in objects and of the DOM that one of the lowest browsers lacks. */
export const listLacking = (): readonly Member[] => [...lackingBelow(builtins), ...lackingBelow(api)];

/** Names of the pseudo-classes and pseudo-elements that one of the lowest browsers lacks, such as "has". */
export function lackingSelectors(): readonly string[] {
  const { selectors } = data.css;
  return Object.keys(selectors).filter((name) => {
    const compat = at(selectors, name)?.__compat;
    return compat !== undefined && lackingIn(compat).length > 0;
  });
}
