import { buildDraftBook, type DraftSpeech } from "#draft/sources/build-draft-book.ts";
import type { DraftBook } from "#draft/sources/draft-book.ts";
import type { Handbook } from "#handbook/handbook-types.ts";
import { formatItemCitation, formatPlanCitation } from "#views/parts/citation.ts";
import { toEvidence } from "#views/parts/evidence.ts";

/** Citations in drafts are those of the pages. */
export const draftSpeech: DraftSpeech = {
  citePlan: formatPlanCitation,
  citeItem: (item, plan) => {
    const evidence = toEvidence(plan.id, item.evidence.body ?? item.evidence.annex);
    return `${formatItemCitation(item, plan)}${evidence === null ? "" : `, ${evidence.text}`}`;
  },
};

/** What drafts of a handbook take their wording from. */
export const toDraftBook = (handbook: Handbook): DraftBook => buildDraftBook(handbook, draftSpeech);
