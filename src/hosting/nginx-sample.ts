import { caching, hashedFolders, headers, pageHeaders } from "./headers.ts";
import { listTextTypes, mediaTypes } from "./media-types.ts";

/** Where nginx finds a site: what a reader of the sample changes. */
export interface NginxSite {
  /** Value of “listen”. */
  readonly listen: string;
  readonly serverName: string;
  /** Folder of the built site, without a slash at the end. */
  readonly folder: string;
  /** Base path the site was built for. */
  readonly base: string;
}

const indent = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => (line === "" ? "" : `  ${line}`));

/** Variable of nginx for a header that only pages have; an empty value is not sent. */
const toVariable = (header: string): string => `$so_tay_${header.toLowerCase().replaceAll("-", "_")}`;

/** Variables for the level of http: the caching of each file and the headers of pages, so that no location needs any of its own. */
export function formatNginxMaps(): string {
  const ofPages = Object.entries(pageHeaders).map(
    ([name, value]) => `map $sent_http_content_type ${toVariable(name)} {
  ~^text/html "${value}";
}
`,
  );
  return `map $uri $so_tay_cache {
  default "${caching.other}";
  ~/(?:${hashedFolders.join("|")})/ "${caching.hashed}";
}
${ofPages.join("")}`;
}

/** A server of nginx for one site; it needs what formatNginxMaps says. */
export function formatNginxServer({ listen, serverName, folder, base }: NginxSite): string {
  const texts = listTextTypes().filter((type) => type !== "text/html"); // nginx always means this one too
  const types = Object.entries(mediaTypes).map(
    ([ending, type]) => `${type.split(";", 1)[0] ?? ""} ${ending.slice(1)};`,
  );
  const ofPages = Object.keys(pageHeaders).map((name) => [name, toVariable(name)] as const);
  const sent = [...Object.entries(headers), ...ofPages, ["Cache-Control", "$so_tay_cache"] as const];
  const body = [
    `listen ${listen};`,
    `server_name ${serverName};`,
    "",
    "# Chuyển hướng không nêu máy, cổng: trước nginx có thể còn máy chủ trung gian.",
    "absolute_redirect off;",
    "server_tokens off;",
    "charset utf-8;",
    `charset_types ${texts.join(" ")};`,
    "gzip on;",
    "gzip_vary on;",
    `gzip_types ${texts.join(" ")};`,
    "default_type application/octet-stream;",
    "types {",
    ...indent(types),
    "}",
    ...sent.map(([name, value]) => `add_header ${name} "${value}" always;`),
    "",
    `location ${base} {`,
    ...indent([
      base === "/" ? `root ${folder};` : `alias ${folder}/;`,
      "index index.html;",
      `error_page 404 ${base}404.html;`,
    ]),
    "}",
    "",
    "# Cấu hình của IIS.",
    `location = ${base}web.config {`,
    ...indent(["return 404;"]),
    "}",
  ];
  return `server {\n${indent(body).join("\n")}\n}\n`;
}

/** The sample of docs/nginx.conf: a site at the root of a host of its own, and one below a path of a portal. */
export function formatNginxSample(): string {
  const atRoot = { listen: "80", serverName: "so-tay.example", folder: "/srv/so-tay", base: "/" };
  const below = {
    listen: "80",
    serverName: "cong.example",
    folder: "/srv/so-tay-cong",
    base: "/cong/de-an-06/",
  };
  return `# Do “npm run server-files” ghi; cách dùng: docs/may-chu-web.md.
# Đặt trong http { … }, ví dụ conf.d/so-tay.conf; giữ phần map và một trong hai khối server, sửa listen, server_name và thư mục.

${formatNginxMaps()}
# Trang ở gốc, dựng bằng: npm run build
${formatNginxServer(atRoot)}
# Trang ở đường dẫn con, dựng bằng: BASE_PATH=${below.base} npm run build
${formatNginxServer(below)}`;
}
