import type { z } from "zod";
import { compilePlaceBook } from "#handbook/compile-words.ts";
import { buildHandbook } from "#handbook/handbook.ts";
import type { Content, Handbook, Item, Plan, PlanContent } from "#handbook/handbook-types.ts";
import { importPlan } from "#importer/import-plan.ts";
import { agenciesFile } from "#schema/agencies.ts";
import { catalogEntry } from "#schema/catalog.ts";
import { documentsFile } from "#schema/documents.ts";
import { edition } from "#schema/edition.ts";
import { glossaryFile } from "#schema/glossary.ts";
import { type PlaceBook, findPlaceOn, undatedDay } from "#meaning/places/places.ts";
import { groupsFile } from "#schema/groups.ts";
import { placesFile } from "#schema/places.ts";
import { planEntry } from "#schema/plan.ts";
import { reviewFile } from "#schema/review.ts";
import type { UnitsFile } from "#schema/units.ts";
import { remember } from "#text/remember.ts";
import { importWords } from "./import-words.ts";
import { sampleAgencies, sampleGroups, sampleModels, samplePlaces, samplePlans } from "./sample-content.ts";
import { printPlan, type ItemText, type PrintedPlan } from "./plan-text.ts";
import { vocabulary } from "./words.ts";

/** A plan as its folder holds it: what it prints, or its whole text, and what editors decided on it. */
export interface PlanText extends PrintedPlan {
  /** “an-binh-2024” where absent. */
  readonly id?: string;
  /** Code of its place; 37, the province An Bình, where absent. */
  readonly place?: string;
  /** The whole text, line by line, instead of what the other parts print. */
  readonly text?: readonly string[];
  /** What stands in its review.yaml besides the decisions of `items`. */
  readonly review?: z.input<typeof reviewFile>;
}

/** What stands in content/, each list as its file has it; the sample's where absent. */
export interface ContentLists {
  /** Models by id; what is absent is told by the order given. */
  readonly models?: Readonly<Record<string, Partial<z.input<typeof catalogEntry>>>>;
  readonly agencies?: z.input<typeof agenciesFile>;
  readonly places?: z.input<typeof placesFile>;
  readonly documents?: z.input<typeof documentsFile>;
  readonly glossary?: z.input<typeof glossaryFile>;
  /** Groups of the catalog; 1, 2 and 3 where absent. */
  readonly groups?: z.input<typeof groupsFile>;
  /** Lists of all units; none where absent. */
  readonly units?: readonly UnitsFile[];
  /** Day of the data; 2026-11-21 where absent. */
  readonly date?: string;
}

// The model makes its words once for the same lists: each is parsed once.
const readPlaces = remember((list: NonNullable<ContentLists["places"]>) => placesFile.parse(list));
const readGlossary = remember((list: NonNullable<ContentLists["glossary"]>) => glossaryFile.parse(list));
const noUnits: readonly UnitsFile[] = [];
const noTerms: z.input<typeof glossaryFile> = [];

function listDecisions(items: readonly ItemText[] = []): z.input<typeof reviewFile>["matches"] {
  return items.flatMap(({ number, models }, index) =>
    models === undefined
      ? []
      : [
          {
            item: number ?? index + 1,
            models: models.map((model) =>
              typeof model === "string"
                ? { id: model, relation: "same" as const }
                : { id: model[0], relation: model[1] },
            ),
            reason: "Đã đối chiếu từng mục.",
          },
        ],
  );
}

function readPlan(plan: PlanText, book: PlaceBook): PlanContent {
  const code = plan.place ?? "37";
  const place = book.places.find((one) => one.code === code) ?? findPlaceOn(book, code, undatedDay);
  if (place === undefined) throw new Error(`No place ${code} in any list`);
  const source = plan.text ?? printPlan(plan, place);
  const { matches = [], ...decided } = plan.review ?? {};
  const review = reviewFile.parse({
    ...decided,
    matches: [...(listDecisions(plan.items) ?? []), ...matches],
  });
  const file = { file: "van-ban.txt", sha256: "0".repeat(64), lines: source.length };
  return {
    entry: planEntry.parse({ place: code, level: place.level, source: file }),
    imported: importPlan(source, review.repairs, importWords).file,
    review,
    source,
  };
}

/** The content of short texts, each read as the file of its list is. @throws ZodError where a list is not as its file must be */
export function makeContent(plans: readonly PlanText[], lists: ContentLists = {}): Content {
  const places = readPlaces(lists.places ?? samplePlaces);
  const glossary = readGlossary(lists.glossary ?? noTerms);
  const units = lists.units ?? noUnits;
  const book = compilePlaceBook({ places, units, glossary, vocabulary });
  const models = Object.entries(lists.models ?? sampleModels).map(([id, model], index) => {
    const order = index + 1;
    const reference = { plan: plans[0]?.id ?? "an-binh-2024", number: order };
    const told = { group: 1, order, title: `Mô hình ${id}`, objective: "Để thử nghiệm.", reference };
    return [id, catalogEntry.parse({ ...told, ...model })] as const;
  });
  return {
    edition: edition.parse({ date: lists.date ?? "2026-11-21" }),
    catalog: new Map(models),
    plans: new Map(plans.map((plan) => [plan.id ?? "an-binh-2024", readPlan(plan, book)])),
    agencies: agenciesFile.parse(lists.agencies ?? sampleAgencies),
    places,
    units,
    documents: documentsFile.parse(lists.documents ?? []),
    glossary,
    groups: groupsFile.parse(lists.groups ?? sampleGroups),
    vocabulary,
  };
}

/**
 * A handbook of short texts, read by the importer and built by the model as the real one is, so that nothing in it can be
 * otherwise than the program makes it. What only editors can say stands where they say it: in `review` and the lists.
 * @throws ZodError where a list is not as its file must be
 */
export function makeHandbook(plans: readonly PlanText[] = samplePlans, lists: ContentLists = {}): Handbook {
  return buildHandbook(makeContent(plans, lists));
}

/** One plan of a handbook of its own. */
export function makePlan(plan: PlanText = {}, lists: ContentLists = {}): Plan {
  const [made] = makeHandbook([plan], lists).plans;
  if (made === undefined) throw new Error("A handbook has the plans it was made of");
  return made;
}

/** One item of a plan of its own. @throws Error where the importer reads no item in its text */
export function makeItem(item: ItemText = {}, plan: PlanText = {}, lists: ContentLists = {}): Item {
  const [made] = makePlan({ ...plan, items: [item] }, lists).items;
  if (made === undefined) throw new Error(`No item is read in ${JSON.stringify(item)}`);
  return made;
}
