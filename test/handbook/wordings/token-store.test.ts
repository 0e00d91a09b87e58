import { describe, expect, it } from "vitest";
import { makeTokenStore } from "#handbook/wordings/token-store.ts";

describe("makeTokenStore()", () => {
  it("gives equal words one token, words set otherwise another of the same key", () => {
    const { readWord } = makeTokenStore();
    expect(readWord("Hoá")).toBe(readWord("Hoá"));
    expect(readWord("hóa,")).not.toBe(readWord("Hoá"));
    expect(readWord("hóa,").key).toBe(readWord("Hoá").key);
  });

  it("keeps what is printed alike apart where it says something else", () => {
    const { readWord, keepToken } = makeTokenStore();
    const number = keepToken("05", "number", "=5");
    expect(keepToken("05", "number", "=5")).toBe(number);
    expect(keepToken("05", "number", "=05")).not.toBe(number);
    expect(readWord("05")).toMatchObject({ text: "05", atom: null, key: "05" });
  });

  it("joins marks to a token, and gives it as it is where there are none", () => {
    const { readWord, joinMarks } = makeTokenStore();
    const word = readWord("cấp");
    expect(joinMarks([], word, [])).toBe(word);
    expect(joinMarks(["-", "a)"], word, ["…"])).toEqual({ ...word, text: "- a) cấp …", size: 2 });
  });
});
