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

/** Kind of a page by the shape of its address: "/", "/mo-hinh/", "/mo-hinh/*", "/ke-hoach/*" + "van-ban/" … */
export function kindOf(path: string): string {
  const [first = "", second, ...rest] = path.split("/").filter((part) => part !== "");
  return second === undefined ? path : `/${[first, "*", ...rest].join("/")}/`;
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
