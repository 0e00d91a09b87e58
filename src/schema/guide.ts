import { z } from "zod";

/** Front matter of content/guide/<page>.mdx; the body is the text of the page. */
export const guideEntry = z.strictObject({
  title: z.string().min(3).describe("Heading of the page or chapter."),
  summary: z.string().min(10).describe("One sentence under the heading, also the page's description."),
  order: z.int().positive().describe("Place among the chapters of the guide, from 1."),
});
export type GuideEntry = z.infer<typeof guideEntry>;
