import { z } from "zod";

/**
 * The components that a note or the guide may use, each with the attributes it takes: the one list that `check` reads, and that
 * components/note-components.ts must fill. Values are text in quotes, so an attribute never runs code.
 */
export const noteComponents = {
  CodeSample: z.strictObject({
    lang: z.enum(["yaml", "bash", "json"]).describe("Language, for colours."),
    label: z.string().min(1).describe("What the sample shows, for screen readers."),
    code: z
      .string()
      .min(1)
      .describe("The code on one line; longer code is written between lines of three backticks."),
  }),
} as const;

export type NoteComponentName = keyof typeof noteComponents;
export type CodeSampleProps = z.infer<typeof noteComponents.CodeSample>;

export function isNoteComponent(name: string): name is NoteComponentName {
  return Object.hasOwn(noteComponents, name);
}
