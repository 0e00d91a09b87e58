import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { catalogEntry } from "./schema/catalog.ts";
import { guideEntry } from "./schema/guide.ts";
import { planEntry } from "./schema/plan.ts";

export const collections = {
  catalog: defineCollection({
    loader: glob({ base: "content/catalog", pattern: "*.mdx" }),
    schema: catalogEntry,
  }),
  planNotes: defineCollection({
    loader: glob({
      base: "content/plans",
      pattern: "*/plan.mdx",
      generateId: ({ entry }) => entry.slice(0, entry.indexOf("/")),
    }),
    schema: planEntry,
  }),
  guide: defineCollection({
    loader: glob({ base: "content/guide", pattern: "*.mdx" }),
    schema: guideEntry,
  }),
};
