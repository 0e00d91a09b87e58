/** Text with every run of white space as one space, trimmed. */
export function joinWhitespace(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
