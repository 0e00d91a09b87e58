import type { Handbook } from "#handbook/handbook-types.ts";
import { agencyPlaceUrl } from "#paths/site-paths.ts";
import { buildAgencyPlace } from "#views/agency/agency-place.ts";
import { type Entry, noFacts, noPlan } from "./entry.ts";
import { type GuideChapter, listSitePages } from "./site-pages.ts";

/** The page of the bodies of each plan's place. */
const listPlaceBodies = (handbook: Handbook, order: number): Entry[] =>
  handbook.plans.map(({ id }, plan) => {
    const { place, named, heirs } = buildAgencyPlace(handbook, id);
    const inherited =
      heirs.length === 0 ? "" : " Có bảng cơ quan hiện nay nhận việc của cơ quan đã sắp xếp lại.";
    const title = `Cơ quan ở ${place.name}`;
    return {
      record: { ...noPlan, kind: "page", url: agencyPlaceUrl(id), title, otherTitles: [], plan, order },
      text: [],
      ...noFacts,
      // Bodies are found by their own names: here they are counted.
      note: `Kế hoạch nêu ${named.length} cơ quan.${inherited}`,
    };
  });

/** Pages that are no model, plan or entry of the books. `order`: place behind all models. */
export const listPageEntries = (
  handbook: Handbook,
  chapters: readonly GuideChapter[],
  order: number,
): readonly Entry[] => [
  ...listPlaceBodies(handbook, order),
  ...listSitePages(chapters).map(({ url, title, others, text }): Entry => ({
    record: { ...noPlan, kind: "page", url, title, otherTitles: others, order },
    text: [text],
    ...noFacts,
  })),
];
