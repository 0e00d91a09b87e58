import { caching, hashedFolders, headers } from "./headers.ts";
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

/** A variable with the caching of each file, for the level of http: one header then serves all locations. */
export function formatNginxCaching(): string {
  return `map $uri $so_tay_cache {
  default "${caching.other}";
  ~/(?:${hashedFolders.join("|")})/ "${caching.hashed}";
}
`;
}

/** A server of nginx for one site; it needs what formatNginxCaching says. */
export function formatNginxServer({ listen, serverName, folder, base }: NginxSite): string {
  const texts = listTextTypes().filter((type) => type !== "text/html"); // nginx always means this one too
  const types = Object.entries(mediaTypes).map(
    ([ending, type]) => `${type.split(";", 1)[0] ?? ""} ${ending.slice(1)};`,
  );
  const sent = { ...headers, "Cache-Control": "$so_tay_cache" };
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
    ...Object.entries(sent).map(([name, value]) => `add_header ${name} "${value}" always;`),
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

${formatNginxCaching()}
# Trang ở gốc, dựng bằng: npm run build
${formatNginxServer(atRoot)}
# Trang ở đường dẫn con, dựng bằng: BASE_PATH=${below.base} npm run build
${formatNginxServer(below)}`;
}
