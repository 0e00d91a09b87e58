import { readHtmlText } from "#importer/formats/html/html-text.ts";
import { readInput } from "#importer/formats/read-input.ts";
import { describe, expect, it } from "vitest";

/** Lines of a page; the reason where it is not read. */
async function readLines(html: string): Promise<readonly string[]> {
  const read = await readHtmlText(html);
  return typeof read === "string" ? [read] : read.lines;
}

describe("readHtmlText(html)", () => {
  it.each([
    ["blocks as lines", "<p>Một<p>Hai<div>Ba</div>", ["Một", "Hai", "Ba"]],
    ["line breaks as lines", "<p>UBND TỈNH<br>MẪU</p>", ["UBND TỈNH", "MẪU"]],
    ["white space joined", "<p>Một\n   hai&nbsp;&nbsp;ba</p>", ["Một hai ba"]],
    [
      "what prints nothing, as it stands",
      "<p>a\ufeffb&shy;c&#8203;<b>d\u202e</b> e</p>",
      ["a\ufeffb\u00adc\u200b**d\u202e** e"],
    ],
    [
      "bold by element and by style",
      '<p><b>a)</b> Một <span style="font-weight:700">hai</span></p>',
      ["**a)** Một **hai**"],
    ],
    [
      "bold that ends inside bold",
      '<b>Một <span style="font-weight: normal">hai</span></b>',
      ["**Một** hai"],
    ],
    ["headings as bold lines", "<h2>KẾ HOẠCH</h2>", ["**KẾ HOẠCH**"]],
    ["capitals by style", '<p style="text-transform: uppercase">kế hoạch</p>', ["KẾ HOẠCH"]],
    ["printed marks escaped", "<p>Khách sạn 5*, a | b</p><p># 1</p>", ["Khách sạn 5\\*, a \\| b", "\\# 1"]],
    [
      "numbered lists",
      '<ol start="3"><li>Một<li>Hai</ol><ol type=a><li>Ba</ol>',
      ["3. Một", "4. Hai", "a. Ba"],
    ],
    ["bulleted lists", "<ul><li>Một<ul><li>Hai</ul></ul>", ["- Một", "- Hai"]],
    ["lists without marks", '<ul style="list-style: none"><li>Một</ul>', ["Một"]],
    ["text that is laid out", "<pre>Một\nHai\t a\t b</pre>", ["Một", "Hai\t a\t b"]],
    ["composed letters", `<p>${"hóa".normalize("NFD")}</p>`, ["hóa"]],
    [
      "no scripts, navigation or hidden parts",
      "<script>x</script><style>y</style><nav>Menu</nav><p hidden>h<p style='display:none'>d<p>Một",
      ["Một"],
    ],
    [
      "tables as rows, spans opened",
      "<table><tr><th rowspan=2>TT<th colspan=2>Phân công<tr><th>Chủ trì<th>Phối hợp<tr><td>1<td>A<br>B<td></table>",
      ["| TT | Phân công | ← |", "| ↑ | Chủ trì | Phối hợp |", "| 1 | A<br>B |  |"],
    ],
    [
      "a row that prints fewer cells",
      "<table><tr><td>1<td>2<td>3<tr><td>4<td>5</table>",
      ["| 1 | 2 | 3 |", "| 4 | 5 |"],
    ],
    ["a printed pipe in a cell", "<table><tr><td>a|b<td>c</table>", ["| a\\|b | c |"]],
    [
      "a table around a table as blocks",
      "<table><tr><td><p>Một</p><table><tr><td>1<td>2</table></table>",
      ["Một", "| 1 | 2 |"],
    ],
    [
      "cells that span rows and columns",
      "<table><tr><td>1<td>Một<td rowspan=2 colspan=2>Công an tỉnh<tr><td>2<td>Hai</table>",
      ["| 1 | Một | Công an tỉnh | ← |", "| 2 | Hai | ↑ | ↑ |"],
    ],
    [
      "a small table in a cell of a table of three columns as lines of that cell",
      "<table><tr><td>1<td>Một<td><table><tr><td>Công an tỉnh<tr><td>Sở Y tế</table><tr><td>2<td>Hai<td>Ba<tr><td>3<td>Bốn<td>Năm</table>",
      ["| 1 | Một | Công an tỉnh<br>Sở Y tế |", "| 2 | Hai | Ba |", "| 3 | Bốn | Năm |"],
    ],
    [
      "a table of two columns around a table as blocks (fewestAround)",
      "<table><tr><td>Một<td><table><tr><td>1<td>2</table></table>",
      ["Một", "| 1 | 2 |"],
    ],
    ["a table of one column as blocks", "<table><tr><td>Một<tr><td>Hai</table>", ["Một", "Hai"]],
    [
      "a caption above its table",
      "<table><caption>Phụ lục</caption><tr><td>1<td>2</table>",
      ["Phụ lục", "| 1 | 2 |"],
    ],
    ["nothing", "", []],
  ])("reads %s", async (_, html, lines) => {
    expect(await readLines(html)).toEqual(lines);
  });

  it("reads a table of a row with a cell of more than fifteen lines as running text (tallestCell)", async () => {
    const read = async (lines: number) => {
      const cell = Array.from({ length: lines }, (_, index) => `<p>Dòng ${index}</p>`).join("");
      return readLines(`<table><tr><td>Menu<td>${cell}</table>`);
    };
    expect(await read(15)).toHaveLength(1);
    expect(await read(16)).toHaveLength(17);
  });

  it("reads elements nested deeper than four hundred as running text (deepest)", async () => {
    // The page and its body are two; what is nested too deep is a line of its own.
    const read = async (divs: number) => readLines(`${"<div>".repeat(divs)}Một <i>hai</i> ba`);
    expect(await read(397)).toEqual(["Một hai ba"]);
    expect(await read(398)).toEqual(["Một", "hai", "ba"]);
  });

  it("opens a cell over a thousand columns at most (widestSpan)", async () => {
    const read = async (span: number) => {
      const lines = await readLines(`<table><tr><td colspan=${span}>Một<td>Hai</table>`);
      return String(lines[0])
        .split("|")
        .map((cell) => cell.trim())
        .filter((cell) => cell !== "" && cell !== "←");
    };
    expect(await read(999)).toEqual(["Một", "Hai"]);
    expect(await read(1000)).toEqual(["Một"]);
    const [row] = await readLines("<table><tr><td colspan=2000>Một<tr><td>Hai</table>");
    expect(String(row).split("|")).toHaveLength(1002);
  });

  it("tells pictures of a hundred points and more (widestOrnament)", async () => {
    const told = async (width: number): Promise<readonly unknown[]> => {
      const page = await readHtmlText(`<p>A<img width=${width}>`);
      return typeof page === "string" ? [] : page.leftOut;
    };
    expect(await told(99)).toEqual([]);
    expect(await told(100)).toEqual([{ kind: "unread-object", object: "picture", line: 1 }]);
  });

  it("reads elements nested a hundred thousand deep", async () => {
    expect(await readLines(`${"<div>".repeat(100_000)}Một`)).toEqual(["Một"]);
  });
});

describe("readInput(bytes, name) of a page", () => {
  const bytes = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

  it.each([
    ["UTF-8", new TextEncoder().encode("<html><p>Kế hoạch")],
    ["UTF-8 with its mark", new TextEncoder().encode("\ufeff<html><p>Kế hoạch")],
    ["Latin-1 with entities", bytes("<html><meta charset=windows-1252><p>K&#7871; ho&#7841;ch<p>caf\u00e9")],
    [
      "Windows-1258",
      bytes(
        '<html><meta http-equiv=a content="text/html; charset=windows-1258"><p>K\u00ea\u00ec hoa\u00f2ch',
      ),
    ],
  ])("decodes %s", async (_, input) => {
    const { text, faults, format } = await readInput(input, "ke-hoach");
    expect({ text: text.split("\n")[0], faults, format }).toEqual({
      text: "Kế hoạch",
      faults: [],
      format: "html",
    });
  });

  it("takes a text that only speaks of HTML for text", async () => {
    const { format } = await readInput(new TextEncoder().encode("Trang <html> của tỉnh\n"), "a.txt");
    expect(format).toBe("text");
  });
});
