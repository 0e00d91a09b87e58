import type { Statement } from "#schema/items.ts";
import { fold } from "#text/fold.ts";

// Words that begin the name of a tool though printed small: after a comma they part two tools.
const begins =
  /^(?:nen tang|phan mem|ung dung|he thong|mang xa hoi|cong|the|tai khoan|thiet bi|app|co so du lieu|csdl|website|trang|zalo|facebook|cac nen tang|cac phuong tien|cac ung dung)\b/;

/** Text cut at commas and semicolons outside brackets. */
function splitOutsideBrackets(text: string): { readonly piece: string; readonly after: string }[] {
  const pieces: { piece: string; after: string }[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < text.length; i += 1) {
    const character = text.charAt(i);
    if (character === "(") depth += 1;
    if (character === ")") depth = Math.max(0, depth - 1);
    if (depth === 0 && (character === ";" || character === ",")) {
      pieces.push({ piece: text.slice(from, i), after: character });
      from = i + 1;
    }
  }
  pieces.push({ piece: text.slice(from), after: "" });
  return pieces;
}

/**
 * Names of tools in the statements of a field or cell, as printed, in order, once each: what stands before a colon, parted
 * at semicolons and at those commas after which a name begins. Empty where nothing is printed.
 */
export function readTools(statements: readonly Statement[]): string[] {
  const tools: string[] = [];
  for (const statement of statements) {
    const colon = statement.text.search(/:\s/);
    const names = colon > 0 ? statement.text.slice(0, colon) : statement.text;
    let open = "";
    for (const { piece, after } of splitOutsideBrackets(names)) {
      const candidate = open === "" ? piece : `${open},${piece}`;
      if (open !== "" && (/^\s*\p{Lu}/u.test(piece) || begins.test(fold(piece.trim())))) {
        tools.push(open);
        open = piece;
      } else open = candidate;
      if (after === ";") {
        tools.push(open);
        open = "";
      }
    }
    tools.push(open);
  }
  const clean = tools
    .map((tool) => tool.replace(/\s*(?:\.{1}|;)\s*$/, "").trim())
    .filter((tool) => tool !== "");
  return clean.filter((tool, index) => clean.findIndex((other) => fold(other) === fold(tool)) === index);
}
