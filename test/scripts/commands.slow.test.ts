import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { listFiles } from "../architecture/source-files.ts";
import { runAlone, runCommands } from "./run-commands.ts";
import { writeTwoPlans } from "./two-plans.ts";

const scripts = listFiles("scripts").filter((path) => /^scripts\/[^/]+\.ts$/.test(path));

const run = (script: string, args: readonly string[]) => runAlone({ script, args });

describe("every command", () => {
  const helps = scripts.map((script) => ({ script, args: ["--help"] }));
  const slips = scripts.map((script) => ({ script, args: ["--khong-co"] }));
  const outcomes = runCommands([...helps, ...slips]);
  const said = scripts.map((script, at) => ({ script, ...outcomes[at] }));
  const answered = scripts.map((script, at) => ({ script, ...outcomes[scripts.length + at] }));

  it.each(said)(
    "says with --help what it does, by commands that work on any Node: $script",
    ({ code, out }) => {
      expect(code).toBe(0);
      expect(out).toMatch(/npm |node /);
      // Node 20 reads no .ts; npm and npx put the project's own first.
      expect(out).not.toMatch(/(?<!npx )\bnode scripts\//);
    },
  );

  it.each(answered)(
    "answers an option it does not know in words, without a stack: $script",
    ({ code, err }) => {
      expect(code).toBe(1);
      expect(err).toContain("--khong-co");
      expect(err).not.toMatch(/^\s+at /m);
    },
  );

  it.each([helps[0], slips[0]])("has in a process of its own what it has among others: %j", (command) => {
    if (command === undefined) throw new Error("no command");
    const among = outcomes[[...helps, ...slips].indexOf(command)];
    expect(runAlone(command)).toEqual(among);
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
      err: `Cổng ${port} đang được chương trình khác dùng; chọn cổng khác: PORT=${port + 1} npm start\n`,
    });
    await new Promise((closed) => other.close(closed));
    rmSync(folder, { recursive: true });
  });

  it("says in one line that there is no site yet", () => {
    const { code, err } = run("scripts/serve.ts", ["--dist", "test/architecture", "--port", "0"]);
    expect(code).toBe(1);
    expect(err).toBe("Chưa có trang trong test/architecture; chạy: npm run build\n");
  });
});

describe("compare", () => {
  const folder = mkdtempSync(join(tmpdir(), "compare-"));
  writeTwoPlans(folder);
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const [two, missing, one] = runCommands(
    [
      ["ninh-binh-2023/6", "cua-lo-2023/6"],
      ["mau-2024/1", "mau-2025/11", "--content", folder],
      ["ninh-binh-2023/6"],
    ].map((args) => ({ script: "scripts/compare.ts", args })),
  );

  it("prints what two items say alike and otherwise", () => {
    expect(two).toMatchObject({ code: 0, err: "" });
    const { a, b, fields } = JSON.parse(two?.out ?? "") as {
      a: string;
      b: string;
      fields: { field: string }[];
    };
    expect([a, b]).toEqual(["ninh-binh-2023/6", "cua-lo-2023/6"]);
    expect(fields.map(({ field }) => field).slice(0, 3)).toEqual(["title", "objective", "assignments"]);
  });

  it("names the item that is not there, with the nearest", () => {
    expect(missing).toEqual({
      code: 1,
      out: "",
      err: "Không có mục “mau-2025/11”: có phải là “mau-2025/1”?\n",
    });
  });

  it("asks for two items", () => {
    expect(one?.code).toBe(1);
    expect(one?.err).toMatch(/^Cần đúng hai mục, đã nhận 1\./);
  });
});
