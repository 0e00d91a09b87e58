import type { SavedDraft } from "#schema/draft.ts";

/** A draft without anything in it: what the schema gives to one that only says its version. Written out, so that no page loads zod for it. */
export const emptyDraft: SavedDraft = {
  version: 1,
  kind: "ke-hoach",
  level: "commune",
  place: null,
  placeName: "",
  superior: null,
  issuer: "",
  sign: "KH-UBND",
  title: "",
  month: null,
  year: null,
  period: { from: null, to: null },
  signer: { authority: [], post: "", name: "" },
  bases: [],
  purposes: [],
  entries: [],
  organisation: [],
  recipients: [],
  origin: null,
  kept: [],
  withSources: true,
};

/** Whether nobody has written anything into a draft yet. */
export const isEmptyDraft = (draft: SavedDraft): boolean =>
  (Object.keys(emptyDraft) as (keyof typeof emptyDraft)[]).every(
    (key) => JSON.stringify(draft[key]) === JSON.stringify(emptyDraft[key]),
  );
