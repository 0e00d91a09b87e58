import fc from "fast-check";
import { expect, it } from "vitest";
import { writeRemarks } from "#draft/remarks/write-remarks.ts";
import { readInput } from "#importer/formats/read-input.ts";
import { splitLines } from "#text/decode.ts";
import { makeWord, paragraph, run } from "../../importer/formats/docx/make-word.ts";
import { readComments } from "./read-comments.ts";

const word = fc.constantFrom("Sở", "Y tế", "Công an", "thị xã", "1.", "a)", "–", "&amp;", "Bỉm", "Sơn");
const runs = fc.array(
  fc.tuple(fc.array(word, { minLength: 1, maxLength: 4 }), fc.constantFrom("", "<w:b/>", "<w:i/>")),
  {
    minLength: 1,
    maxLength: 4,
  },
);
const bodies = fc.array(runs, { minLength: 1, maxLength: 4 });

it("remarks on any words of any paragraphs stand on them, and the text stays as it was", async () => {
  await fc.assert(
    fc.asyncProperty(
      bodies,
      fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { maxLength: 6 }),
      async (body, picks) => {
        const xml = body
          .map((one) => paragraph(one.map(([words, look]) => run(`${words.join(" ")} `, look)).join("")))
          .join("");
        const bytes = await makeWord(xml, { "[Content_Types].xml": ["Types", ""] });
        const { text, origins } = await readInput(bytes, "a.docx");
        const lines = splitLines(text);
        const remarks = picks.map(([at, from, length]) => {
          const line = (at % lines.length) + 1;
          // Words without the marks of bold print, as a rule tells them.
          const parts = (lines[line - 1] ?? "").split("**").filter((part) => part.trim() !== "");
          const words = (parts[from % parts.length] ?? "").trim().split(" ");
          const first = from % words.length;
          const chosen = words.slice(first, first + 1 + (length % 3)).join(" ");
          return { line, text: chosen, paragraphs: [chosen] };
        });
        const out = await writeRemarks({ bytes, lines, origins }, remarks, {
          author: "a",
          initials: "a",
          date: "2027-01-01",
        });
        expect(splitLines((await readInput(out ?? bytes, "a.docx")).text)).toEqual(lines);
        if (remarks.length === 0) return;
        const plain = (one: string): string => one.replace(/\s/g, "");
        for (const { words, says } of await readComments(out ?? bytes))
          expect(plain(words)).toBe(plain(says));
      },
    ),
    { numRuns: 300 },
  );
});
