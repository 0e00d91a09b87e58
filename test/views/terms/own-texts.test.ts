import { listOwnTexts } from "#views/terms/own-texts.ts";
import { describe, expect, it } from "vitest";

const read = (html: string): readonly string[] =>
  [...listOwnTexts(html)].map(([from, to]) => html.slice(from, to));

describe("listOwnTexts(html)", () => {
  it.each([
    ["texts about elements and in them", "a<p>b</p>c", ["a", "b", "c"]],
    ["a text without elements", "a", ["a"]],
    ["what stands after an element without an end", "a<br>b<img alt='c' hidden>d", ["a", "b", "d"]],
    ["what stands after a plain element with others of its name", "<h2>a<h2>b</h2></h2>c", ["c"]],
    ["what stands after a drawing", '<svg><title>a</title><a href="#">b</a><path d="m"/></svg>c', ["c"]],
    ["nothing of scripts and styles", '<style>a</style><script>""</script>b', ["b"]],
    ["text on both sides of a comment", "a<!-- <p>b -->c", ["a", "c"]],
    ["a sign that begins no tag", "a < b<p>c</p>", ["a < b", "c"]],
    ["values between all quotes", `<p title="a>b" hidden='x'>c</p><p class=visually-hidden>d</p>e`, ["e"]],
    ["an attribute that only looks like a telling one", '<p data-hidden-from="x">a</p>', ["a"]],
    ["a value that only looks like a telling one", '<p class="hidden" title="scope=col">a</p>', ["a"]],
    ["nothing of a column's head, in capitals too", '<th SCOPE="col">a</th><th scope="row">b</th>', ["b"]],
  ])("gives %s", (_, html, texts) => {
    expect(read(html)).toEqual(texts);
  });
});
