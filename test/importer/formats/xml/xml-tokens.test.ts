import { readXmlAttribute, readXmlTokens } from "#importer/formats/xml/xml-tokens.ts";
import { describe, expect, it } from "vitest";

const list = (xml: string): readonly string[] =>
  [...readXmlTokens(xml)].map((token) =>
    token.kind === "text" ? token.text : `${token.kind === "close" ? "/" : ""}${token.name}`,
  );

describe("readXmlTokens(xml)", () => {
  it.each([
    ["tags and text", "<a><b/>x &amp; y</a>", ["a", "b", "x & y", "/a"]],
    [
      "no comments, instructions, declarations",
      "<?xml v?><!DOCTYPE a><a><!-- <b> -->x</a>",
      ["a", "x", "/a"],
    ],
    ["a quoted end of a tag", `<a b=">" c='"'>x`, ["a", "x"]],
    ["text kept whole", "<a><![CDATA[<b>]]></a>", ["a", "<b>", "/a"]],
    ["nothing from a comment on that does not end", "x<!-- <a>", ["x"]],
    ["nothing from a tag on that does not end", 'x<a b="<c>', ["x"]],
    ["nothing", "", []],
  ])("gives %s", (_, xml, tokens) => {
    expect(list(xml)).toEqual(tokens);
  });
});

it.each([
  [' w:val="1" w:x="2"', "w:x", "2"],
  [" w:val='&lt;'", "w:val", "<"],
  [' xw:val="1"', "w:val", undefined],
])("readXmlAttribute(%j, %j) is %j", (attributes, name, value) => {
  expect(readXmlAttribute(attributes, name)).toBe(value);
});
