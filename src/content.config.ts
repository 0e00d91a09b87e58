import { defineCollection } from "astro:content";
import { z } from "zod";
import { contentLoader } from "./reading/collections/content-loader.ts";
import { listPlanNotes, partsOf } from "./reading/collections/list-parts.ts";
import type { Collections, Loaded } from "./reading/collections/loaded.ts";
import { findPrepared } from "./reading/publish/prepared-folder.ts";

/** The type of a collection's data; the loader has checked it already, file by file, with the place of each mistake. */
const loaded = <Name extends keyof Collections>(): z.ZodType<Loaded<Collections[Name]>> =>
  z.custom<Loaded<Collections[Name]>>();

/** Where the handbook is at hand, pages ask the plans for their notes alone. */
const listPlans = findPrepared() === undefined ? partsOf.plans : listPlanNotes;

export const collections = {
  catalog: defineCollection({
    loader: contentLoader("catalog", partsOf.catalog),
    schema: loaded<"catalog">(),
  }),
  plans: defineCollection({ loader: contentLoader("plans", listPlans), schema: loaded<"plans">() }),
  guide: defineCollection({ loader: contentLoader("guide", partsOf.guide), schema: loaded<"guide">() }),
  lists: defineCollection({ loader: contentLoader("lists", partsOf.lists), schema: loaded<"lists">() }),
};
