import { createReadStream, realpathSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { extname, join, relative, resolve, sep } from "node:path";
import { pipeline } from "node:stream";
import { constants, createBrotliCompress } from "node:zlib";
import { caching, hashedFolders, headers, pageHeaders } from "#hosting/headers.ts";
import { mediaTypes } from "#hosting/media-types.ts";

export interface ServedFolder {
  /** Address of the site's first page, such as "http://localhost:4321/cong/de-an-06/". */
  readonly url: string;
  /** Resolves when the port is free again; open connections are cut. */
  readonly close: () => Promise<void>;
}

export interface ServeOptions {
  /** Whether texts are compressed, for each request anew; default true. */
  readonly compresses?: boolean;
  /** A text that is answered for a path though no file of the folder is there; undefined where the folder is asked. */
  readonly beside?: (path: string) => { readonly type: string; readonly text: string } | undefined;
  /** What is waited for before a path is answered, with what no browser keeps; undefined for what is answered at once. */
  readonly delay?: (path: string) => Promise<void> | undefined;
}

type Answer =
  | { readonly kind: "file"; readonly file: string; readonly status: 200 | 404 }
  | { readonly kind: "redirect"; readonly to: string }
  | { readonly kind: "nothing" };

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

/** Whether a file lies in the root with all links followed: one that leads out of it is not for readers. */
function isWithin(file: string, root: string): boolean {
  return realpathSync(file).startsWith(realpathSync(root) + sep);
}

/** Address of a folder of the site, made of its own name: what was asked for may name another host (“//host/..”). */
function toAddress(folder: string, root: string, base: string): string {
  const names = relative(root, folder)
    .split(sep)
    .filter((name) => name !== "");
  return base + names.map((name) => `${encodeURIComponent(name)}/`).join("");
}

/**
 * What a static host answers for a path (as in the request line, without query).
 * A folder is its index.html and has a slash at the end; "/" leads to the base; anything else is 404.html.
 * Links out of the folder are not followed.
 */
export function answerFor(folder: string, base: string, requestPath: string): Answer {
  const root = resolve(folder);
  const notFound = join(root, "404.html");
  const missing: Answer =
    isFile(notFound) && isWithin(notFound, root)
      ? { kind: "file", file: notFound, status: 404 }
      : { kind: "nothing" };
  if (base !== "/" && (requestPath === "/" || `${requestPath}/` === base))
    return { kind: "redirect", to: base };
  if (!requestPath.startsWith(base)) return missing;
  let path: string;
  try {
    path = decodeURIComponent(requestPath.slice(base.length));
  } catch {
    return missing;
  }
  const file = resolve(root, `./${path}`);
  if (path.includes("\0") || (file !== root && !file.startsWith(root + sep))) return missing;
  if (requestPath.endsWith("/")) {
    const index = join(file, "index.html");
    return isFile(index) && isWithin(index, root) ? { kind: "file", file: index, status: 200 } : missing;
  }
  if (isFile(file)) return isWithin(file, root) ? { kind: "file", file, status: 200 } : missing;
  const leads = isFile(join(file, "index.html")) && isWithin(join(file, "index.html"), root);
  return leads ? { kind: "redirect", to: toAddress(file, root, base) } : missing;
}

/** How long a browser may keep a file without asking: for good where its name holds its hash, as the server files say. */
const cachingOf = (file: string, folder: string): string =>
  hashedFolders.some((hashed) => file.startsWith(resolve(folder, hashed) + sep))
    ? caching.hashed
    : caching.other;

const forGood = { "cache-control": caching.hashed };

/** What is served, and how. */
interface Served {
  readonly folder: string;
  readonly base: string;
  readonly compresses: boolean;
  /** Whether a browser may keep what it is answered. */
  readonly isKept: boolean;
}

function send(request: IncomingMessage, response: ServerResponse, served: Served): void {
  const { folder, base, compresses, isKept } = served;
  const [path = "/", query] = (request.url ?? "/").split("?", 2);
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { allow: "GET, HEAD" }).end();
    return;
  }
  const answer = answerFor(folder, base, path);
  if (answer.kind === "nothing") {
    response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("404\n");
    return;
  }
  if (answer.kind === "redirect") {
    response.writeHead(307, { location: query === undefined ? answer.to : `${answer.to}?${query}` }).end();
    return;
  }
  const type = mediaTypes[extname(answer.file)] ?? "application/octet-stream";
  const compressed =
    compresses && type.includes("charset") && /\bbr\b/.test(String(request.headers["accept-encoding"] ?? ""));
  response.writeHead(answer.status, {
    ...headers,
    ...(type.startsWith("text/html") ? pageHeaders : {}),
    "content-type": type,
    "cache-control": isKept ? cachingOf(answer.file, folder) : "no-store",
    ...(compressed ? { "content-encoding": "br", vary: "accept-encoding" } : {}),
  });
  if (request.method === "HEAD") {
    response.end();
    return;
  }
  // Quality 5: what hosts use on the fly.
  const brotli = () => createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
  const done = () => undefined; // a reader who leaves early is no fault
  if (compressed) pipeline(createReadStream(answer.file), brotli(), response, done);
  else pipeline(createReadStream(answer.file), response, done);
}

/**
 * Serves a built site under its base path, to this machine alone (127.0.0.1); port 0 takes a free one.
 * @throws Error with code EADDRINUSE where the port is taken, EACCES where it is not allowed.
 */
export async function serveFolder(
  folder: string,
  base: string,
  port: number,
  { compresses = true, beside, delay }: ServeOptions = {},
): Promise<ServedFolder> {
  const server: Server = createServer((request, response) => {
    const [path = "/"] = (request.url ?? "/").split("?", 1);
    const extra = beside?.(path);
    const wait = delay?.(path);
    const answer = (): void => {
      if (extra === undefined)
        send(request, response, { folder, base, compresses, isKept: wait === undefined });
      else response.writeHead(200, { "content-type": extra.type, ...forGood }).end(extra.text);
    };
    if (wait === undefined) answer();
    else void wait.then(answer);
  });
  await new Promise<void>((ready, failed) => {
    server.once("error", failed);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", failed);
      ready();
    });
  });
  const address = server.address();
  const takenPort = typeof address === "object" && address !== null ? address.port : port;
  return {
    url: `http://localhost:${takenPort}${base}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => {
          closed();
        });
        server.closeAllConnections();
      }),
  };
}
