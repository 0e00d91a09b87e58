import { existsSync, readFileSync, statSync } from "node:fs";
import { type IncomingMessage, type ServerResponse, createServer } from "node:http";
import { extname, join } from "node:path";
import type { ServedFolder } from "#tools/serve-folder.ts";

/** An element of a web.config. */
interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
}

const unescape = (text: string): string =>
  text.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&amp;", "&");

/** Reads the elements of a web.config; its text is none. @throws Error where they do not close as they open. */
export function readXml(text: string): Element {
  const root: Element = { name: "", attributes: {}, children: [] };
  const open = [root];
  const bare = text.replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->/g, "");
  for (const [, close, name = "", inner = "", alone] of bare.matchAll(
    /<(\/?)([\w.]+)((?:\s+\w+="[^"]*")*)\s*(\/?)>/g,
  )) {
    if (close === "/") {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing.`);
      continue;
    }
    const attributes = Object.fromEntries(
      [...inner.matchAll(/(\w+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [key, unescape(value)]),
    );
    const element = { name, attributes, children: [] };
    open.at(-1)?.children.push(element);
    if (alone !== "/") open.push(element);
  }
  if (open.length !== 1 || /[<>]/.test(bare.replace(/<[^<>]*>/g, "")))
    throw new Error("web.config is not whole.");
  return root;
}

const below = (element: Element, ...names: readonly string[]): readonly Element[] =>
  names.reduce<readonly Element[]>(
    (found, name) => found.flatMap(({ children }) => children.filter((child) => child.name === name)),
    [element],
  );

/** Types that IIS 10 has of its own among those that a site like this holds; .json and .svg came with IIS 8, .wasm with 10. */
const ownTypes: readonly (readonly [string, string])[] = [
  [".css", "text/css"],
  [".csv", "application/octet-stream"],
  [".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
  [".html", "text/html"],
  [".ico", "image/x-icon"],
  [".js", "application/javascript"],
  [".json", "application/json"],
  [".png", "image/png"],
  [".svg", "image/svg+xml"],
  [".txt", "text/plain"],
  [".wasm", "application/wasm"],
  [".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
  [".xml", "text/xml"],
  [".zip", "application/x-zip-compressed"],
];

/** What a server has of its own with the entries of collections of the web.config on top. @throws Error (500.19) for one that is there. */
function collect(
  own: readonly (readonly [string, string])[],
  collections: readonly Element[],
  key: string,
  value: string,
) {
  const all = new Map(own);
  for (const { name, attributes } of collections.flatMap(({ children }) => children)) {
    const entry = attributes[key];
    if (entry === undefined) continue;
    if (name === "remove") all.delete(entry);
    else if (all.has(entry)) throw new Error(`500.19: ${entry} is there already.`);
    else all.set(entry, attributes[value] ?? "");
  }
  return all;
}

/** Cache-Control as <clientCache> says it. */
function toCaching({ attributes }: Element): string {
  if (attributes["cacheControlMode"] === "DisableCache") return "no-cache";
  const [days = "0"] = (attributes["cacheControlMaxAge"] ?? "").split(".");
  const custom = attributes["cacheControlCustom"];
  return [`max-age=${Number(days) * 86_400}`, ...(custom === undefined ? [] : [custom])].join(",");
}

interface Settings {
  readonly types: ReadonlyMap<string, string>;
  readonly headers: ReadonlyMap<string, string>;
  readonly documents: readonly string[];
  /** Cache-Control of the folder that a path lies in. */
  readonly cachingOf: (path: string) => string | undefined;
}

/** What IIS does with a folder, with its web.config or (undefined) without one. */
function readSettings(text: string | undefined): Settings {
  const root = readXml(text ?? "<configuration></configuration>");
  const site = below(root, "configuration", "system.webServer");
  const content = site.flatMap((one) => below(one, "staticContent"));
  const places = below(root, "configuration", "location").map((place) => ({
    path: place.attributes["path"] ?? "",
    caching: below(place, "system.webServer", "staticContent", "clientCache").map(toCaching)[0],
  }));
  const all = content.flatMap((one) => below(one, "clientCache")).map(toCaching)[0];
  const documents = site.flatMap((one) => below(one, "defaultDocument", "files", "add"));
  return {
    types: collect(ownTypes, content, "fileExtension", "mimeType"),
    headers: collect(
      [["X-Powered-By", "ASP.NET"]],
      site.flatMap((one) => below(one, "httpProtocol", "customHeaders")),
      "name",
      "value",
    ),
    documents:
      documents.length > 0
        ? documents.map(({ attributes }) => attributes["value"] ?? "")
        : ["Default.htm", "index.html"],
    cachingOf: (path) => places.find((place) => path.startsWith(`${place.path}/`))?.caching ?? all,
  };
}

function answer(
  path: string,
  folder: string,
  base: string,
  settings: Settings,
  response: ServerResponse,
): void {
  const end = (status: number, why: string): void =>
    void response.writeHead(status, { "x-why": why }).end(why);
  if (!path.startsWith(base)) return end(404, "404.0");
  const inner = decodeURIComponent(path.slice(base.length));
  if (inner.split("/").some((part) => part === ".." || /^web\.config$/i.test(part))) return end(404, "404.8");
  const isFolder = statSync(join(folder, inner), { throwIfNoEntry: false })?.isDirectory() === true;
  if (isFolder && !path.endsWith("/")) return void response.writeHead(301, { location: `${path}/` }).end();
  const document = isFolder ? settings.documents.find((name) => existsSync(join(folder, inner, name))) : "";
  if (document === undefined) return end(403, "403.14");
  const file = join(folder, inner, document);
  if (!existsSync(file)) return end(404, "404.0");
  const type = settings.types.get(extname(file));
  if (type === undefined) return end(404, "404.3");
  const caching = settings.cachingOf(inner);
  response.writeHead(200, {
    ...Object.fromEntries(settings.headers),
    "content-type": type,
    ...(caching === undefined ? {} : { "cache-control": caching }),
  });
  response.end(readFileSync(file));
}

/**
 * Serves a built site as IIS does with nothing but its own types and the site's web.config: an ending that neither names is 404.3.
 * `change` makes another web.config of it; undefined for none.
 */
export async function serveLikeIis(
  folder: string,
  base: string,
  change: (text: string) => string | undefined = (text) => text,
): Promise<ServedFolder> {
  const settings = readSettings(change(readFileSync(join(folder, "web.config"), "utf8")));
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    answer((request.url ?? "/").split("?", 1)[0] ?? "/", folder, base, settings, response);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    url: `http://localhost:${port}${base}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => {
          closed();
        });
        server.closeAllConnections();
      }),
  };
}
