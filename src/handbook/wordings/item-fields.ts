import type { Wording } from "#meaning/wording.ts";

/** What is compared of an item: its title, and each field of its wording. */
export type WordingField = "title" | keyof Wording;

/** The fields in the order in which they are told. */
export const wordingFields: readonly WordingField[] = [
  "title",
  "objective",
  "assignments",
  "implementers",
  "supporters",
  "deadline",
  "tools",
  "result",
];

/** Fields of the annex that are told beside those of the body. */
export const annexFields = [
  "leads",
  "coordinators",
  "implementers",
  "supporters",
  "deadline",
  "tools",
  "result",
] as const;
export type AnnexField = (typeof annexFields)[number];
