import { config } from "zod";
import type { SavedAnswer } from "#draft/saved/read-saved.ts";

/**
 * Reads a saved draft where the page's policy allows no code made of text: zod makes none when it is told so before a schema
 * is made, so that the schema is loaded behind it.
 */
export async function readSaved(text: string, name: string): Promise<SavedAnswer> {
  config({ jitless: true });
  const { readSavedDraft } = await import("#draft/saved/read-saved.ts");
  return readSavedDraft(text, name);
}
