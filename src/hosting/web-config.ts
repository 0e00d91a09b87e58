import { hashedFolders, headers, keptDays, pageHeaders } from "./headers.ts";
import { mediaTypes } from "./media-types.ts";

const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** Lines of a collection, each entry taken out before it is put in: one that the server has already is error 500.19 of IIS. */
function replaceEntries(
  tag: string,
  [key, value]: readonly [string, string],
  entries: Readonly<Record<string, string>>,
): readonly string[] {
  return Object.entries(entries).flatMap(([name, text]) => [
    `<remove ${key}="${name}" />`,
    `<${tag} ${key}="${name}" ${value}="${escape(text)}" />`,
  ]);
}

const indent = (lines: readonly string[], by: number): string =>
  lines.map((line) => " ".repeat(by) + line).join("\n");

/** Documented to make “max-age=…” and what is given besides: https://learn.microsoft.com/iis/configuration/system.webserver/staticcontent/clientcache */
const keep = `<clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="${keptDays}.00:00:00" cacheControlCustom="public, immutable" />`;

function formatKept(folder: string): string {
  return `  <location path="${folder}">
    <system.webServer>
      <staticContent>
        ${keep}
      </staticContent>
    </system.webServer>
  </location>`;
}

/** Settings of IIS for a built site, to lie in its first folder as web.config; they hold at whatever path that is served. */
export function formatWebConfig(): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- Do “npm run server-files” ghi; không sửa tay. Cách dùng: docs/may-chu-web.md của mã nguồn. -->
<configuration>
  <system.webServer>
    <defaultDocument enabled="true">
      <files>
        <clear />
        <add value="index.html" />
      </files>
    </defaultDocument>
    <directoryBrowse enabled="false" />
    <staticContent>
${indent(replaceEntries("mimeMap", ["fileExtension", "mimeType"], mediaTypes), 6)}
      <clientCache cacheControlMode="DisableCache" />
    </staticContent>
    <httpProtocol>
      <customHeaders>
${indent(replaceEntries("add", ["name", "value"], { ...pageHeaders, ...headers }), 8)}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
${hashedFolders.map(formatKept).join("\n")}
</configuration>
`;
}
