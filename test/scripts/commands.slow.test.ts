import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { listFiles, repositoryRoot } from "../architecture/source-files.ts";
import { writeTwoPlans } from "./two-plans.ts";

const scripts = listFiles("scripts").filter((path) => /^scripts\/[^/]+\.ts$/.test(path));

function run(script: string, args: readonly string[]): { code: number | null; out: string; err: string } {
  const result = spawnSync(process.execPath, [script, ...args], { cwd: repositoryRoot, encoding: "utf8" });
  return { code: result.status, out: result.stdout.trim(), err: result.stderr.trim() };
}

describe("every command", () => {
  it.each(scripts)("says with --help what it does, by commands that work on any Node: %s", (script) => {
    const { code, out } = run(script, ["--help"]);
    expect(code).toBe(0);
    expect(out).toMatch(/npm |node /);
    // Node 20 reads no .ts; npm and npx put the project's own first.
    expect(out).not.toMatch(/(?<!npx )\bnode scripts\//);
  });

  it.each(scripts)("answers an option it does not know in words, without a stack: %s", (script) => {
    const { code, err } = run(script, ["--khong-co"]);
    expect(code).toBe(1);
    expect(err).toContain("--khong-co");
    expect(err).not.toMatch(/^\s+at /m);
  });
});

describe("serve", () => {
  it("says in one line that the port is taken", async () => {
    const folder = mkdtempSync(join(tmpdir(), "dist-"));
    writeFileSync(join(folder, "index.html"), "");
    const other = createServer();
    const port = await new Promise<number>((resolve) => {
      other.listen(0, "127.0.0.1", () => {
        const address = other.address();
        resolve(typeof address === "object" && address !== null ? address.port : 0);
      });
    });
    const { code, out, err } = run("scripts/serve.ts", ["--dist", folder, "--port", String(port)]);
    expect({ code, out, err }).toEqual({
      code: 1,
      out: "",
      err: `Cổng ${port} đang được chương trình khác dùng; chọn cổng khác: PORT=${port + 1} npm start`,
    });
    await new Promise((closed) => other.close(closed));
    rmSync(folder, { recursive: true });
  });

  it("says in one line that there is no site yet", () => {
    const { code, err } = run("scripts/serve.ts", ["--dist", "test/architecture", "--port", "0"]);
    expect(code).toBe(1);
    expect(err).toBe("Chưa có trang trong test/architecture; chạy: npm run build");
  });
});

describe("compare", () => {
  it("prints what two items say alike and otherwise", () => {
    const { code, out, err } = run("scripts/compare.ts", ["ninh-binh-2023/6", "cua-lo-2023/6"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const { a, b, fields } = JSON.parse(out) as { a: string; b: string; fields: { field: string }[] };
    expect([a, b]).toEqual(["ninh-binh-2023/6", "cua-lo-2023/6"]);
    expect(fields.map(({ field }) => field).slice(0, 3)).toEqual(["title", "objective", "assignments"]);
  });

  it("names the item that is not there, with the nearest", () => {
    const folder = mkdtempSync(join(tmpdir(), "compare-"));
    writeTwoPlans(folder);
    const { code, out, err } = run("scripts/compare.ts", ["mau-2024/1", "mau-2025/11", "--content", folder]);
    expect({ code, out, err }).toEqual({
      code: 1,
      out: "",
      err: "Không có mục “mau-2025/11”: có phải là “mau-2025/1”?",
    });
    rmSync(folder, { recursive: true });
  });

  it("asks for two items", () => {
    const { code, err } = run("scripts/compare.ts", ["ninh-binh-2023/6"]);
    expect(code).toBe(1);
    expect(err).toMatch(/^Cần đúng hai mục, đã nhận 1\./);
  });
});
