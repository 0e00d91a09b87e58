import fc from "fast-check";

/** Numbers of the halves of pairs, which are no characters. */
const [firstHalf, halves] = [0xd800, 0x800];

/**
 * Texts of any characters of Unicode, halves of pairs left out. As `fc.string({ unit: "binary" })`, which takes a second and a half of
 * the processor in each worker only to be made.
 */
export const anyText = (size: fc.ArrayConstraints = {}): fc.Arbitrary<string> =>
  fc
    .array(fc.integer({ min: 0, max: 0x10ffff - halves }), size)
    .map((codes) => String.fromCodePoint(...codes.map((code) => (code < firstHalf ? code : code + halves))));
