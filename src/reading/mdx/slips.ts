import { isNoteComponent, noteComponents } from "#schema/note-components.ts";

/** What is wrong at a place of an MDX text, and what to type. */
export interface Slip {
  readonly code: string;
  readonly message: string;
  readonly suggestion: string;
}

/** HTML by what Markdown has for it; what is not listed here and is a name of HTML is dropped. */
const markdownFor: Readonly<Record<string, string>> = {
  a: "viết “[chữ](địa chỉ)”.",
  b: "viết “**chữ**”.",
  br: "bỏ thẻ này; muốn sang đoạn mới thì để một dòng trống.",
  code: "viết chữ giữa hai dấu `.",
  em: "viết “*chữ*”.",
  hr: "viết một dòng “***”.",
  i: "viết “*chữ*”.",
  img: "viết “![mô tả](./anh.png)”.",
  li: "viết mỗi mục một dòng bắt đầu bằng “- ”.",
  strong: "viết “**chữ**”.",
};
const htmlNames = new Set(
  `${Object.keys(markdownFor).join(" ")} abbr address area article aside audio base bdi bdo blockquote body button canvas caption
  center cite col colgroup data datalist dd del details dfn dialog div dl dt embed fieldset figcaption figure font footer form frame
  frameset h1 h2 h3 h4 h5 h6 head header html iframe input ins kbd label legend link main map mark math menu meta meter nav noscript
  object ol optgroup option output p param picture pre progress q s samp script search section select slot small source span style
  sub summary sup svg table tbody td template textarea tfoot th thead time title tr track u ul var video wbr`.split(
    /\s+/,
  ),
);

const shorten = (text: string): string => {
  const line = text.replace(/\s+/g, " ");
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
};

/** The words with a backslash before each mark that would be read as code. */
const escapeMarks = (text: string): string => shorten(text).replace(/[{}<]/g, "\\$&");

/** A line that begins with “import” or “export”. */
export function tellModuleLine(line: string): Slip {
  const word = /^(?:import|export)/.exec(line)?.[0] ?? "import";
  const isCode =
    /\bfrom\s*["']|^import\s*(?:[({*]|["'][^"']*["'][\s;]*$)|^export\s*(?:[{*]|(?:default|const|let|var|function|class|async|type)\b)/.test(
      line,
    );
  return {
    code: "mdx-module-line",
    message: `Dòng bắt đầu bằng “${word}” bị đọc là lệnh của chương trình: “${shorten(line)}”.`,
    suggestion: isCode
      ? `bỏ dòng này; các thành phần ${Object.keys(noteComponents).join(", ")} dùng được ngay.`
      : `viết “*${word}*${shorten(line.slice(word.length))}”, hoặc thêm chữ vào trước “${word}”.`,
  };
}

/** Words in braces, from the opening one on. */
export function tellBraces(text: string): Slip {
  const code = "mdx-braces";
  const whole = /^\{(?:[^{}\n]|\{[^{}\n]*\})*\}/.exec(text)?.[0] ?? /^\{[^{}]*\}/.exec(text)?.[0];
  if (whole === undefined)
    return {
      code,
      message: `Dấu “{” không có dấu “}” đóng: “${shorten(text.split("\n", 1)[0] ?? "")}”.`,
      suggestion: "viết “\\{”.",
    };
  if (/^\{\s*\/[/*]/.test(whole))
    return {
      code,
      message: `Chú thích “${shorten(whole)}” không dùng được ở đây.`,
      suggestion: "bỏ chú thích này.",
    };
  return {
    code,
    message: `“${shorten(whole)}” nằm giữa dấu { và } nên bị đọc là lệnh của chương trình.`,
    suggestion: `viết “${escapeMarks(whole)}”.`,
  };
}

function tellTag(tag: string, name: string, isClosing: boolean): Slip {
  if (isNoteComponent(name)) {
    const attributes = Object.keys(noteComponents[name].shape).map((key) => `${key}="…"`);
    return {
      code: "mdx-component",
      message: `Thành phần “${shorten(tag)}” viết chưa đúng: chưa đóng bằng “/>”, hoặc có giá trị không nằm trong dấu nháy.`,
      suggestion: isClosing ? "bỏ thẻ này." : `viết “<${name} ${attributes.join(" ")} />”.`,
    };
  }
  const html = name.toLowerCase();
  if (htmlNames.has(html))
    return {
      code: "mdx-html",
      message: `Thẻ HTML “${shorten(tag)}” không dùng được ở đây.`,
      suggestion: isClosing
        ? "bỏ thẻ này."
        : (markdownFor[html] ?? "bỏ thẻ, chỉ giữ chữ; định dạng bằng Markdown."),
    };
  if (/^[A-Z][A-Za-z0-9.]*$/.test(name) && /[a-z]/.test(name))
    return {
      code: "mdx-component",
      message: `Không có thành phần “${shorten(tag)}”.`,
      suggestion: `dùng ${Object.keys(noteComponents).join(", ")}; muốn in đúng chữ này thì viết “${escapeMarks(tag)}”.`,
    };
  return {
    code: "mdx-angle",
    message: `“${shorten(tag)}” nằm giữa dấu < và > nên bị đọc là một thẻ.`,
    suggestion: `viết “${escapeMarks(tag)}”.`,
  };
}

/** A tag from its “<” on, of any name, with what stands in quotes and braces; its slash and its name. */
const tagHere =
  /^<(\/?)([\p{L}_$][^\s/<>"'{}]*(?![^\s/<>"'{}]))?(?:"[^"]*"|'[^']*'|\{[^{}]*\}|[^<>"'{}])*\/?>/u;

/** How many characters from a “<” on are one tag; 1 where none is closed. */
export function measureTag(text: string): number {
  return tagHere.exec(text)?.[0].length ?? 1;
}

/** What begins with “<”: a comment, an address, a tag, or a sign that was meant as such. */
export function tellAngle(text: string): Slip {
  const line = text.split("\n", 1)[0] ?? "";
  if (text.startsWith("<!--"))
    return {
      code: "mdx-html",
      message: `Chú thích “${shorten(/^<!--[\s\S]*?-->/.exec(text)?.[0] ?? line)}” không dùng được ở đây.`,
      suggestion: "bỏ chú thích này.",
    };
  const address = /^<((?:https?:\/\/|mailto:)[^\s>]+|[\w.+-]+@[\w.-]+)>/i.exec(text)?.[1];
  if (address !== undefined) {
    const url = address.includes(":") ? address.replace(/^http:/i, "https:") : `mailto:${address}`;
    return {
      code: "mdx-angle",
      message: `Địa chỉ trong dấu < và > không dùng được ở đây: “<${shorten(address)}>”.`,
      suggestion: `viết “[${address.replace(/^mailto:/i, "")}](${url})”.`,
    };
  }
  const tag = tagHere.exec(text);
  if (tag !== null && (tag[2] !== undefined || /^<\/?>$/.test(tag[0])))
    return tellTag(tag[0], tag[2] ?? "", tag[1] === "/");
  const open = /^<\/?([A-Za-z][\w.]*)/.exec(text)?.[1];
  if (open !== undefined && (isNoteComponent(open) || htmlNames.has(open.toLowerCase())))
    return tellTag(line, open, text.startsWith("</"));
  const word = /^<\s*\S*(?: \S+)?/.exec(line)?.[0] ?? "<";
  return {
    code: "mdx-angle",
    message: `Dấu “<” ở “${shorten(word)}” bị đọc là đầu một thẻ.`,
    suggestion: `viết “${escapeMarks(word)}”.`,
  };
}
