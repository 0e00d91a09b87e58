import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { caching, headers, pageHeaders } from "#hosting/headers.ts";
import { mediaTypes } from "#hosting/media-types.ts";
import { formatNginxSample } from "#hosting/nginx-sample.ts";
import { serverPolicy, sharedDirectives } from "#hosting/policy.ts";
import { formatWebConfig } from "#hosting/web-config.ts";

const read = (path: string): string => readFileSync(join(import.meta.dirname, "../..", path), "utf8");

describe("public/web.config", () => {
  const text = formatWebConfig();

  it("is what `npm run server-files` writes", () => {
    expect(read("public/web.config")).toBe(text);
  });

  it("takes each type and header out before it puts it in, once: IIS refuses one that is there", () => {
    const entries = [...text.matchAll(/<(remove|mimeMap|add) (?:fileExtension|name)="([^"]+)"/g)];
    const names = [...Object.keys(mediaTypes), ...Object.keys(pageHeaders), ...Object.keys(headers)];
    const wanted = names.flatMap((name) => [
      ["remove", name],
      [name.startsWith(".") ? "mimeMap" : "add", name],
    ]);
    expect(entries.map(([, tag, name]) => [tag, name])).toEqual(wanted);
  });

  it("keeps for good what has a hash in its name and nothing else", () => {
    expect([...text.matchAll(/<location path="([^"]+)"/g)].map(([, path]) => path)).toEqual(["_astro"]);
    expect(text.match(/cacheControlMode="\w+"/g)).toEqual([
      'cacheControlMode="DisableCache"',
      'cacheControlMode="UseMaxAge"',
    ]);
  });
});

describe("docs/nginx.conf", () => {
  const text = formatNginxSample();

  it("is what `npm run server-files` writes", () => {
    expect(read("docs/nginx.conf")).toBe(text);
  });

  it("tells each server every type and header, and no location one of its own, which would undo the others", () => {
    const servers = text.split(/^server /m).slice(1);
    expect(servers).toHaveLength(2);
    for (const server of servers) {
      const types = Object.entries(mediaTypes).map(([ending, type]) => ({
        line: `    ${type.split(";")[0] ?? ""} ${ending.slice(1)};\n`,
      }));
      expect(types.filter(({ line }) => !server.includes(line))).toEqual([]);
      for (const [name, value] of Object.entries(headers))
        expect(server.split(`  add_header ${name} "${value}" always;\n`)).toHaveLength(2);
      expect(server).toContain(
        '  add_header Content-Security-Policy "$so_tay_content_security_policy" always;\n',
      );
      expect(server).not.toMatch(/location [^}]*add_header/);
    }
  });
});

describe("a file with a hash in its name", () => {
  it("is kept for a year, the longest time that caches heed (keptDays)", () => {
    expect(caching.hashed).toBe("public, max-age=31536000, immutable");
  });
});

describe("headers of pages alone", () => {
  it("are sent by nginx where the type is that of a page, with the policy once", () => {
    expect(formatNginxSample().split(serverPolicy)).toHaveLength(2);
    expect(formatNginxSample()).toContain(`{\n  ~^text/html "${serverPolicy}";\n}`);
  });
});

describe("docs/may-chu-web.md", () => {
  const text = read("docs/may-chu-web.md");

  it("states to the letter the policy that a server's own must allow", () => {
    expect(text).toContain(`\n${serverPolicy}\n`);
    for (const directive of sharedDirectives) expect(serverPolicy.split("; ")).toContain(directive);
  });

  it("names every header and every ending that a server must know", () => {
    const named = [headers, pageHeaders, mediaTypes].flatMap(Object.keys).map((name) => `\`${name}\``);
    expect(named.filter((name) => !text.includes(name))).toEqual([]);
  });
});
