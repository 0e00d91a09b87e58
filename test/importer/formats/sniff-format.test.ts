import JSZip from "jszip";
import { describe, expect, it } from "vitest";
import { sniffFormat } from "#importer/formats/sniff-format.ts";

describe("longestType: an archive that tells its media type", () => {
  const sniff = async (length: number) => {
    const archive = new JSZip();
    archive.file("mimetype", "application/vnd.oasis.opendocument.text".padEnd(length, " "));
    return sniffFormat(await archive.generateAsync({ type: "uint8array" }), "ke-hoach.zip");
  };

  it("is an OpenDocument text where the type has two hundred bytes at most", async () => {
    expect(await sniff(200)).toEqual({ kind: "refused", reason: "odt" });
    expect(await sniff(201)).toEqual({ kind: "refused", reason: "archive" });
  });
});
