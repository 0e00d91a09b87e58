import { deflateSync } from "node:zlib";
import { readInput } from "#importer/formats/read-input.ts";
import { readBounded } from "#reading/import/read-bounded.ts";
import { afterEach, describe, expect, it, vi } from "vitest";
import { makePdf, write } from "../../importer/formats/pdf/make-pdf.ts";

const plan = write("Mo hinh so mot: dich vu cong truc tuyen.", [50, 700]);

/** A PDF whose pages all draw the same four megabytes. */
function makeRepeating(pages: number): Uint8Array {
  const packed = deflateSync(`BT /F 1 Tf 50 700 Td (${"abc ".repeat(990_000)}) Tj ET`).toString("latin1");
  const kids = Array.from({ length: pages }, (_, at) => `${at + 5} 0 R`).join(" ");
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    `<</Type/Pages/Kids[${kids}]/Count ${pages}>>`,
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    `<</Length ${packed.length}/Filter/FlateDecode>>\nstream\n${packed}\nendstream`,
    ...Array.from(
      { length: pages },
      () => "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 3 0 R>>>>>>",
    ),
  ];
  const body = objects.map((text, index) => `${index + 1} 0 obj\n${text}\nendobj\n`).join("");
  return Buffer.from(`%PDF-1.4\n${body}trailer<</Root 1 0 R/Size ${objects.length + 1}>>\n%%EOF`, "latin1");
}

/** A PDF of drawings each of which draws the next ten times, so many levels deep. */
function makeNested(levels: number): Uint8Array {
  const forms = Array.from({ length: levels }, (_, at) => {
    const isLast = at === levels - 1;
    const drawing = isLast ? "BT /F 9 Tf (abc) Tj ET" : "/X Do ".repeat(10);
    const resources = isLast ? "/Font<</F 3 0 R>>" : `/XObject<</X ${at + 7} 0 R>>`;
    return `<</Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<<${resources}>>/Length ${drawing.length}>>\nstream\n${drawing}\nendstream`;
  });
  const page = "/Resources<</Font<</F 3 0 R>>/XObject<</X 6 0 R>>>>";
  return makePdf(`${plan}/X Do`, page, forms);
}

/** Has the processor time of this process told as so many times what it is: a limit of seconds is then met the sooner. */
function hasten(times: number): void {
  const tell = process.cpuUsage.bind(process);
  vi.spyOn(process, "cpuUsage").mockImplementation((since) => {
    const { user, system } = tell();
    return { user: user * times - (since?.user ?? 0), system: system * times - (since?.system ?? 0) };
  });
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe("readBounded(bytes, name)", { timeout: 120_000 }, () => {
  it.each([
    ["a PDF", "a.pdf", makePdf(plan)],
    ["a PDF of drawings within each other", "a.pdf", makeNested(3)],
    ["a damaged PDF", "a.pdf", Buffer.from("%PDF-1.4 x")],
    ["a text", "a.txt", Buffer.from("Mô hình 1: Kiosk\n")],
  ])("reads %s as readInput does", async (_, name, bytes) => {
    expect(await readBounded(bytes, name)).toEqual(await readInput(new Uint8Array(bytes), name));
  });

  // Either takes minutes.
  it.each([
    ["a thousand pages that draw the same four megabytes", makeRepeating(1000)],
    ["ten drawings within each other, each ten times", makeNested(10)],
  ])("ends reading %s, and says so", async (_, bytes) => {
    hasten(8);
    const { text, faults } = await readBounded(bytes, "a.pdf");
    expect([text, faults.map(({ code }) => code)]).toEqual(["", ["too-much-drawn"]]);
  });
});
