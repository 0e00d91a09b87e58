import { z } from "zod";
import { vocabularyEntry } from "./entry.ts";

export const portalFact = z
  .enum(["kind", "number", "issued", "issuer", "signatory", "title", "none"])
  .describe("What a portal of legal texts says after the label; none for what is no fact of the document.");
export type PortalFact = z.infer<typeof portalFact>;

export const portalLabelEntry = vocabularyEntry.extend({ fact: portalFact });
export type PortalLabelEntry = z.infer<typeof portalLabelEntry>;
export const portalLabelsFile = z.array(portalLabelEntry);
