import { describe, expect, it } from "vitest";
import { drawAttributes, drawLink, drawText } from "#components/parts/draw-html.ts";

describe("drawText(text)", () => {
  it("writes what HTML reads as its own as entities", () => {
    expect(drawText(`<b> & "x" 'y'`)).toBe("&lt;b&gt; &amp; &quot;x&quot; &#39;y&#39;");
    expect(drawText("Sở Y tế")).toBe("Sở Y tế");
  });
});

describe("drawAttributes(attributes)", () => {
  it.each([
    ["a text, closed in", { title: `a "b" & <c>` }, ' title="a &quot;b&quot; &amp; <c>"'],
    ["a number", { "data-n": 0 }, ' data-n="0"'],
    ["what is there or not", { hidden: true, open: false }, " hidden"],
    ["an empty text without a value", { "data-total": "" }, " data-total"],
    ["nothing of what is not given", { class: undefined, title: null }, ""],
  ])("writes %s", (_, attributes, expected) => {
    expect(drawAttributes(attributes)).toBe(expected);
  });
});

describe("drawLink(path, text, attributes)", () => {
  it("gives the address under the site's base, an anchor as it is", () => {
    expect(drawLink("/ma-tran/", "A & B", { class: "place" })).toBe(
      '<a class="place" href="/ma-tran/">A &amp; B</a>',
    );
    expect(drawLink("#muc", "Mục")).toBe('<a href="#muc">Mục</a>');
  });
});
