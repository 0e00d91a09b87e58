/** White space other than single spaces: most texts hold none, and to look is quicker than to write them anew. */
const uneven = /[^\S ]|\s\s/;

/** Text with every run of white space as one space, trimmed. */
export function joinWhitespace(text: string): string {
  return (uneven.test(text) ? text.replace(/\s+/gu, " ") : text).trim();
}

/** Text with every run of blanks as one space; tabs and line breaks stay, since they part cells and lines. */
export function joinBlanks(text: string): string {
  return text.replace(/[^\S\t\n\r]+/gu, " ");
}
