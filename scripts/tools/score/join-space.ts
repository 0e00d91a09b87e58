/** A text in NFC, its runs of white space joined to one space, none at its ends. */
export const joinSpace = (text: string): string => text.normalize("NFC").replaceAll(/\s+/gu, " ").trim();
