/**
 * Signs of the fonts Symbol and Wingdings that official texts print, by their number there (U+F0xx): each as the character of
 * its own. The two fonts use few numbers in common, and of those one is a sign that no plan prints.
 */
const symbols: Readonly<Record<number, string>> = {
  0xf02d: "-",
  0xf06f: "□",
  0xf071: "❑",
  0xf076: "❖",
  0xf0a3: "≤",
  0xf0a7: "▪",
  0xf0a8: "□",
  0xf0b1: "±",
  0xf0b3: "≥",
  0xf0b4: "×",
  0xf0b7: "•",
  0xf0d8: "➢",
  0xf0e0: "→",
  0xf0e8: "→",
  0xf0fb: "✗",
  0xf0fc: "✓",
  0xf0fd: "☒",
  0xf0fe: "☑",
};

const ownSigns = /[\uf020-\uf0ff]/g;

/** The character of a sign (w:sym) by its number in hexadecimal; empty for one that no list knows. */
export function readSymbol(number: string): string {
  const code = Number.parseInt(number, 16);
  // Some programs leave out the F0.
  return symbols[code < 0x100 ? code + 0xf000 : code] ?? "";
}

/** A text with the signs of those fonts as characters of their own; where one begins a line, it is a bullet. */
export function replaceSymbols(text: string, beginsLine: boolean): string {
  const read = text.replace(ownSigns, (sign) => symbols[sign.charCodeAt(0)] ?? "");
  return beginsLine ? read.replace(/^\s*[▪➢❖❑✓]\s*/u, "- ") : read;
}
