import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** A page of the built site. */
export interface BuiltPage {
  /** Address without base, such as "/mo-hinh/kiosk-mot-cua/"; "/404.html" for the page of what is not there. */
  readonly path: string;
  readonly file: string;
  /** Bytes of its HTML. */
  readonly size: number;
}

/** Every page of a built site, in order of address. */
export function findPages(folder: string): readonly BuiltPage[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name === "404.html" || /(?:^|\/)index\.html$/.test(name))
    .map((name) => {
      const file = join(folder, name);
      return { path: `/${name.replace(/index\.html$/, "")}`, file, size: statSync(file).size };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

export const readPage = (page: BuiltPage): string => readFileSync(page.file, "utf8");

/** Kind of a page by the shape of its address: "/", "/mo-hinh/", "/mo-hinh/*", "/ke-hoach/*" + "van-ban/", "/co-quan/noi/*" … */
export function kindOf(path: string): string {
  const [first = "", second, ...rest] = path.split("/").filter((part) => part !== "");
  if (second === undefined) return path;
  // Bodies of one place: below that folder every page is of one kind.
  return first === "co-quan" && second === "noi" ? "/co-quan/noi/*/" : `/${[first, "*", ...rest].join("/")}/`;
}

/** Of each kind of page the heaviest, and at most so many others spread evenly over the kind; in order of address. */
export function sampleOfEachKind(pages: readonly BuiltPage[], most: number): readonly BuiltPage[] {
  const heaviest = new Set(heaviestOfEachKind(pages));
  const kinds = Map.groupBy(pages, (page) => kindOf(page.path));
  return [...kinds.values()].flatMap((kind) => {
    const step = Math.max(1, kind.length / most);
    const spread = new Set(Array.from({ length: most }, (_, index) => kind[Math.floor(index * step)]));
    return kind.filter((page) => heaviest.has(page) || spread.has(page));
  });
}

/** The heaviest page of each kind, kinds in order of name: where it stands up, its lighter sisters do. */
export function heaviestOfEachKind(pages: readonly BuiltPage[]): readonly BuiltPage[] {
  const heaviest = new Map<string, BuiltPage>();
  for (const page of pages) {
    const kind = kindOf(page.path);
    const best = heaviest.get(kind);
    if (best === undefined || page.size > best.size) heaviest.set(kind, page);
  }
  return [...heaviest.keys()].sort().flatMap((kind) => heaviest.get(kind) ?? []);
}

/** The page of middle weight of each kind, kinds in order of name: it holds what its sisters hold, some of it less often. */
export function typicalOfEachKind(pages: readonly BuiltPage[]): readonly BuiltPage[] {
  const kinds = Map.groupBy(pages, (page) => kindOf(page.path));
  return [...kinds.keys()].sort().flatMap((kind) => {
    const sisters = (kinds.get(kind) ?? []).toSorted((a, b) => a.size - b.size);
    return sisters[Math.floor(sisters.length / 2)] ?? [];
  });
}
