import { listOwnTexts } from "#views/terms/own-texts.ts";
import { describe, expect, it } from "vitest";

const read = (html: string): readonly string[] =>
  listOwnTexts(html).map(([from, to]) => html.slice(from, to));

describe("listOwnTexts(html)", () => {
  it.each([
    ["texts of <main> alone", "<p>a</p><main>b<p>c</p>d</main><p>e</p>", ["b", "c", "d"]],
    ["nothing without <main>", "<p>a</p>", []],
    ["<main> with attributes, in capitals", '<MAIN id="x" class="y">a</MAIN>b', ["a"]],
    [
      "what stands after an element without an end",
      "<main>a<br>b<img alt='c' hidden>d</main>",
      ["a", "b", "d"],
    ],
    [
      "what stands after a plain element with others of its name",
      "<main><h2>a<h2>b</h2></h2>c</main>",
      ["c"],
    ],
    [
      "what stands after a drawing",
      '<main><svg><title>a</title><a href="#">b</a><path d="m"/></svg>c</main>',
      ["c"],
    ],
    ["nothing of scripts and styles", '<main><style>a</style><script>"</main>"</script>b</main>', ["b"]],
    ["text on both sides of a comment", "<main>a<!-- <p>b -->c</main>", ["a", "c"]],
    ["a sign that begins no tag", "<main>a < b<p>c</p></main>", ["a < b", "c"]],
    [
      "values between all quotes",
      `<main><p title="a>b" hidden='x'>c</p><p class=visually-hidden>d</p>e</main>`,
      ["e"],
    ],
    ["an attribute that only looks like a telling one", '<main><p data-hidden-from="x">a</p></main>', ["a"]],
    [
      "a value that only looks like a telling one",
      '<main><p class="hidden" title="scope=col">a</p></main>',
      ["a"],
    ],
    [
      "nothing of a column's head, in capitals too",
      '<main><th SCOPE="col">a</th><th scope="row">b</th></main>',
      ["b"],
    ],
  ])("gives %s", (_, html, texts) => {
    expect(read(html)).toEqual(texts);
  });
});
