import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { holdsPersonalData } from "#text/mask.ts";
import { describe, expect, it } from "vitest";
import { mainSite } from "./harness.ts";

/** Text of a page as a reader has it: tags and the digests in them left out. */
const plain = (text: string): string => text.replace(/<[^>]*>/g, " ").replace(/\b[0-9a-f]{64}\b/g, " ");

describe("the built site", () => {
  it("publishes no telephone number, personal mail address or identity number, in pages or data files", () => {
    const { folder } = mainSite();
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
      /\.(?:html|json|csv)$/.test(name),
    );
    expect(files.length).toBeGreaterThan(50);
    const leaking = files.filter((name) =>
      readFileSync(join(folder, name), "utf8")
        .split("\n")
        .some((line) => holdsPersonalData(plain(line))),
    );
    expect(leaking).toEqual([]);
  });
});
