import { checkMdx } from "#reading/mdx/check-mdx.ts";
import { describe, expect, it } from "vitest";

const check = (text: string): readonly string[] =>
  checkMdx("a.mdx", text, (url) => url === "./so-do.png").map(
    ({ line, column, code, suggestion }) => `${line}:${column} ${code} ${suggestion ?? ""}`,
  );

describe("checkMdx(file, text, hasPicture)", () => {
  it.each([
    ["Chữ thường, **đậm**, *nghiêng*, ~~bỏ~~, `{mã}` và `<mã>`."],
    ["\\{tên\\} và \\<ngày>, a < b, 3 > 2, dấu } để lẻ, < ngày>."],
    ["*import* của tỉnh\n\nViệc import của tỉnh\nimport của xã\n\n- export của huyện"],
    ["importer của tỉnh, exports của xã"],
    [
      "# Đầu mục\n\n> trích\n\n1. một\n2. hai\n\n***\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\nChú[^1]\n\n[^1]: thích",
    ],
    ["```yaml Tên gọi\n{a: <b>}\nimport x from 'y'\n```\n\n~~~\n<!-- x -->\n~~~"],
    ['<CodeSample lang="bash" label="Kiểm tra" code="npm run check" />'],
    [
      "[a](../ma-tran/) [b](#muc) [c](?loc=1) [d](tra-cuu) [e](https://vanban.chinhphu.vn/?id=1#a) [f](HTTPS://H.VN)",
    ],
    ["[a](mailto:hop-thu@co-quan.gov.vn) [b](tel:113) https://h.vn hop-thu@co-quan.gov.vn `http://h.vn`"],
    ["[a](./javascript:x) ![Sơ đồ](./so-do.png) ![Sơ đồ][1]\n\n[1]: ./so-do.png 'Sơ đồ'"],
    ["&lt;b&gt; &#123;tên&#125;"],
    [""],
  ])("takes %j", (text) => {
    expect(check(text)).toEqual([]);
  });

  it.each([
    ["{tên}", ["1:1 mdx-braces viết “\\{tên\\}”."]],
    ["{tên người}", ["1:1 mdx-braces viết “\\{tên người\\}”."]],
    ["{}", ["1:1 mdx-braces viết “\\{\\}”."]],
    ["{", ["1:1 mdx-braces viết “\\{”."]],
    ["😀 <ngày>", ["1:4 mdx-angle viết “\\<ngày>”."]],
    ["a<-b", ["1:2 mdx-angle viết “\\<-b”."]],
    ["a <= b", ["1:3 mdx-angle viết “\\<= b”."]],
    ["<ngày>x</ngày>", ["1:1 mdx-angle viết “\\<ngày>”."]],
    ["<Tên cơ quan>", ["1:1 mdx-angle viết “\\<Tên cơ quan>”."]],
    ["<a.b/>", ["1:1 mdx-angle viết “\\<a.b/>”."]],
    [
      "import của (tỉnh)",
      ["1:1 mdx-module-line viết “*import* của (tỉnh)”, hoặc thêm chữ vào trước “import”."],
    ],
    ["import\tx", ["1:1 mdx-module-line viết “*import* x”, hoặc thêm chữ vào trước “import”."]],
    ["export* from 'y'", ["1:1 mdx-module-line bỏ dòng này; các thành phần CodeSample dùng được ngay."]],
    ['import "y"', ["1:1 mdx-module-line bỏ dòng này; các thành phần CodeSample dùng được ngay."]],
    ["<BR>", ["1:1 mdx-html bỏ thẻ này; muốn sang đoạn mới thì để một dòng trống."]],
    ["</b>", ["1:1 mdx-html bỏ thẻ này."]],
    ["<b", ["1:1 mdx-html viết “**chữ**”."]],
    ["a <b>x", ["1:3 mdx-html viết “**chữ**”."]],
    ["<!DOCTYPE html>", ["1:1 mdx-angle viết “\\<!DOCTYPE html>”."]],
    ["<!-- một\nhai -->", ["1:1 mdx-html bỏ chú thích này."]],
    ["- <a>\n- </a>", ["1:3 mdx-html viết “[chữ](địa chỉ)”.", "2:3 mdx-html bỏ thẻ này."]],
  ])("says of %j what to type", (text, told) => {
    expect(check(text)).toEqual(told);
  });

  it("finds a slip of each kind after others that stop the parser", () => {
    const places = check("<ngày {a b}\n\n[x](javascript:y)\n\nimport của tỉnh\n{số}\n\n</b>\n\n{tên}").map(
      (text) => text.split(" ").slice(0, 2).join(" "),
    );
    expect(places).toEqual([
      "1:1 mdx-angle",
      "1:7 mdx-braces",
      "3:1 mdx-address",
      "5:1 mdx-module-line",
      "6:1 mdx-braces",
      "8:1 mdx-html",
      "10:1 mdx-braces",
    ]);
  });

  it("stops reading a file anew where it is full of slips, and says so", () => {
    const told = check("{a b} ".repeat(2000));
    expect(told.length).toBeGreaterThan(5);
    expect(told.length).toBeLessThan(100);
    expect(told.at(-1)).toContain("mdx-syntax sửa các lỗi ở trên");
    expect(check("{a b} ".repeat(50))).toHaveLength(50);
  });

  it("is read anew until two hundred thousand letters are read in all (mostRead)", () => {
    // Each of five slips stops the parser: before the last it has read the text four times.
    const slips = (length: number): readonly string[] =>
      check("{a b} ".repeat(5).padEnd(length, "chữ ")).map((told) => told.split(" ")[1] ?? "");
    expect(slips(50_000)).toEqual(Array.from({ length: 5 }, () => "mdx-braces"));
    expect(slips(50_001)).toEqual([...Array.from({ length: 5 }, () => "mdx-braces"), "mdx-syntax"]);
  });
});
