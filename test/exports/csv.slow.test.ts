import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { protectCell } from "#text/csv-cell.ts";
import { anyText } from "../helpers/any-text.ts";

describe("protectCell(text)", () => {
  it("gives the text back when one apostrophe is taken away, whatever the text", () => {
    fc.assert(
      fc.property(fc.oneof(anyText(), fc.constantFrom("'", "''a", "'=1", "=1")), (text) => {
        const cell = protectCell(text);
        expect(cell.startsWith("'") ? cell.slice(1) : cell).toBe(text);
      }),
    );
  });
});
