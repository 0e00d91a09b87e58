import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readPlainYaml } from "#reading/yaml/plain-yaml.ts";
import { readYaml } from "#reading/yaml/read-yaml.ts";
import { describe, expect, it } from "vitest";
import { parseDocument } from "yaml";
import { z } from "zod";

const content = join(import.meta.dirname, "../../../content");
/** What the reader with positions makes of a text. */
const readWithPlaces = (text: string): unknown => parseDocument(text).toJS();

describe("readPlainYaml(text)", () => {
  const files = globSync("**/*.yaml", { cwd: content }).sort();

  it.each(files)("reads content/%s as the reader with positions does", (file) => {
    const text = readFileSync(join(content, file), "utf8");
    expect(readPlainYaml(text)?.root).toEqual(readWithPlaces(text));
  });

  it.each([
    ["days and months as text", "on: 2023-10-26\nmonth: 2023-10\ntime: 12:30\n"],
    ["numbers of YAML 1.2", "[06, 0o17, 0x1F, +1, -0, 1.0, 1., .5, -.5, 1e3, 1e-3, .inf, -.INF]"],
    ["what was a number in YAML 1.1 as text", "[1_000, 0b11, 017_7, 1:30, yes, no, on, off, y, N]"],
    ["nothing, true and false in all their spellings", "[~, null, Null, NULL, true, True, TRUE, false]\n"],
    ["words that begin as these do", "[nullo, truely, .infinite, 0o8, 0xG, 1e, 06/CP]\n"],
    ["text between quotes", "a: \"x: y # z \\\"q\\\" \\\\ \\n\"\nb: 'it''s {[x]}, # y'\n"],
    [
      "text over several lines",
      'a: một\n  hai\n\n  ba\nb: "một\n  hai"\nc: >\n  một\n  hai\n\n  ba\nd: |-\n  x\n   y\n',
    ],
    ["lists and groups within one line", "a: [x, { b: 1, c: [] }, {}]\nd: {}\n"],
    ["comments and blank lines", "# đầu\n\na: x # sau\n# giữa\nb: a#b\n"],
    ["keys that are numbers, dates or between quotes", '1: a\n2023-10-26: b\n"x y": c\n<<: d\n'],
    ["signs of marks inside words", "a: TB&XH, 5*3, 50%, chú!, hỏi? đáp\n"],
  ])("reads %s as the reader with positions does", (_, text) => {
    const plain = readPlainYaml(text);
    expect(plain).toBeDefined();
    expect(plain?.root).toEqual(readWithPlaces(text));
  });

  it.each([
    ["a tab", "a:\tx\n", "a: x\n"],
    ["a directive", "%YAML 1.1\n---\nyes\n", "a: 5 %YAML\n"],
    ["a second document", "a: 1\n---\nb: 2\n", "a: x --- y\n"],
    ["an anchor with its alias", "a: &x 1\nb: *x\n", "a: x& y* z\n"],
    ["a tag", "a: !!str 1\n", "a: đi!!str\n"],
    ["an explicit key", "? a\n: b\n", "a: b ?c\n"],
    ["a key that is a list", "[a]: b\n", "a: [b]\n"],
    ["a key that is nothing", "null: b\n", "nullo: b\n"],
    ["a line that may be all key", `${"a".repeat(1000)}\n`, `${"a".repeat(999)}\n`],
    ["an escape by number", 'a: "\\u202E"\n', 'a: "\\n"\n'],
    ["an escaped end of a line", 'a: "x\\\n  y"\n', 'a: "x\n  y"\n'],
    ["a comment that touches a value", 'a: "x"#y\n', 'a: "x" #y\n'],
    ["a block with its own indent", "a: |2\n   x\n", "a: |\n   x\n"],
    ["a number beyond all numbers", "a: 1e309\n", "a: 1e30\n"],
    ["a number of three hundred digits", `a: ${"9".repeat(300)}\n`, `a: ${"9".repeat(299)}\n`],
  ])("leaves %s to the reader with positions", (_, text, near) => {
    expect(readPlainYaml(text)).toBeUndefined();
    expect(readPlainYaml(near)?.root).toEqual(readWithPlaces(near));
  });

  it("allows a long line that begins with its key", () => {
    const text = `- text: ${"chữ ".repeat(400)}\n`;
    expect(readPlainYaml(text)?.root).toEqual(readWithPlaces(text));
  });

  it.each(["", "# x\n", "a: 1\na: 2\n", "a: [\n", "a: b: c\n", "a: x\n  b: y\n", 'a: "x\n', "- a\nb\n"])(
    "gives nothing for what is wrong or empty: %j",
    (text) => {
      expect(readPlainYaml(text)).toBeUndefined();
    },
  );
});

describe("readYaml(file, text, schema) of a plain text", () => {
  const schema = z.strictObject({ list: z.array(z.string()), end: z.string() });

  it("finds the place of each value when it is asked", () => {
    const { data } = readYaml("x.yaml", "# x\nlist:\n  - a\n  - b\nend: c\n", schema, 3);
    expect(data?.locate(["list", 1])).toEqual({ line: 7, column: 5 });
    expect(data?.locate(["end"])).toEqual({ line: 8, column: 6 });
    expect(data?.locate([])).toEqual({ line: 5, column: 1 });
  });
});
