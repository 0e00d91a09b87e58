import type { NoteComponentName } from "#schema/note-components.ts";
import CodeSample from "./CodeSample.astro";

/** What the bodies of MDX files are rendered with: every component of the list, and no other. */
export const noteComponents = { CodeSample } satisfies Record<NoteComponentName, unknown>;
