import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readPlainYaml } from "#reading/yaml/plain-yaml.ts";
import fc from "fast-check";
import { expect, it } from "vitest";
import { parseDocument } from "yaml";

const content = join(import.meta.dirname, "../../../content");
const lines = globSync("**/*.yaml", { cwd: content })
  .sort()
  .flatMap((file) => readFileSync(join(content, file), "utf8").split("\n"));

/** Signs and values in which readers of YAML differ. */
const oddParts =
  ": |:|-|- |#| #|[|]|{|}|, |,|\"|'|>|>-|~|null|yes|0o17|0x1F|06|1_000|1e3|-.5|5.|.inf|2023-10-26|12:30|\\n|\\|''|\"\"|? |<<: |`|@|%|&a|*a|!x|__proto__: 1".split(
    "|",
  );
const part = fc.constantFrom(
  ...oddParts,
  "|",
  "|-",
  "|2",
  "\n",
  "\n\n",
  "\n  ",
  " ",
  "  ",
  "\t",
  "\u00a0",
  "…",
);

/** Some lines of content with some of their signs replaced by odd ones. */
const damaged = fc
  .tuple(
    fc.nat(lines.length - 1),
    fc.integer({ min: 0, max: 8 }),
    fc.array(fc.tuple(fc.nat(400), fc.nat(3), part), { maxLength: 4 }),
  )
  .map(([from, count, slips]) =>
    slips.reduce(
      (text, [at, length, put]) => text.slice(0, at) + put + text.slice(at + length),
      lines.slice(from, from + count).join("\n"),
    ),
  );

it("reads nothing that the reader with positions refuses, and nothing otherwise", () => {
  let read = 0;
  const text = fc.oneof(
    damaged,
    fc.array(part, { maxLength: 14 }).map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(text, (yaml) => {
      const plain = readPlainYaml(yaml);
      if (plain === undefined) return;
      read += 1;
      const document = parseDocument(yaml, { strict: true });
      expect(document.errors).toEqual([]);
      expect(plain.root).toEqual(document.toJS());
    }),
    { numRuns: 60_000, seed: 6 },
  );
  // Otherwise the property would hold of a reader that reads nothing.
  expect(read).toBeGreaterThan(10_000);
}, 120_000);
