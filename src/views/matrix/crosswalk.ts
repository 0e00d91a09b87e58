import { itemUrl, modelUrl } from "#paths/site-paths.ts";
import { buildCrosswalk, formatLocalNumber, type CrosswalkCell } from "#handbook/crosswalk.ts";
import type { AdoptionState, Handbook, Plan } from "#handbook/handbook-types.ts";
import { successorsOf } from "#meaning/places/places.ts";
import { fold } from "#text/fold.ts";
import { listPlaceKinds } from "#text/level-words.ts";
import { getModel } from "#views/parts/handbook-index.ts";
import { toPlaceChip, type PlaceChipProps } from "#views/parts/place.ts";
import { formatIssued } from "#views/parts/format-date.ts";

export interface CrosswalkColumn {
  readonly place: PlaceChipProps;
  readonly issued: string;
  /** Names under which the look-up box knows the place: the plan's own and today's. */
  readonly names: readonly string[];
}

export interface CrosswalkLink {
  /** “24”, for a task “NV 10”. */
  readonly text: string;
  readonly path: string;
}

export interface CrosswalkCellProps {
  readonly state: AdoptionState;
  readonly links: readonly CrosswalkLink[];
  readonly numbers: readonly number[];
  /** “gộp” where the item holds another model too, “không áp dụng” where the plan says so; null otherwise. */
  readonly note: string | null;
}

export interface CrosswalkModel {
  readonly title: string;
  readonly path: string;
  /** Title and other names, for the look-up box. */
  readonly titles: readonly string[];
  /** One cell a column. */
  readonly cells: readonly CrosswalkCellProps[];
}

export interface CrosswalkExample {
  readonly text: string;
  readonly path: string;
}

export interface CrosswalkPageProps {
  readonly columns: readonly CrosswalkColumn[];
  readonly groups: readonly {
    readonly number: number;
    readonly title: string;
    readonly rows: readonly CrosswalkModel[];
  }[];
  readonly modelCount: number;
  readonly examples: readonly CrosswalkExample[];
  /** Words for kinds of places, without marks, for the look-up box. */
  readonly placeKinds: readonly string[];
}

const cellNotes: Readonly<Partial<Record<AdoptionState, string>>> = {
  part: "gộp",
  "not-applicable": "không áp dụng",
  proposed: "chờ xác nhận",
};

function toColumn(handbook: Handbook, plan: Plan): CrosswalkColumn {
  const now = successorsOf(plan.place, handbook.places, handbook.date).map((place) => place.name);
  return {
    place: toPlaceChip(handbook, plan),
    issued: formatIssued(plan.issuedOn),
    names: [...new Set([plan.place.name, ...now])],
  };
}

function toCell(cell: CrosswalkCell): CrosswalkCellProps {
  return {
    state: cell.state,
    links: cell.items.map((item) => ({ text: formatLocalNumber(item), path: itemUrl(item) })),
    numbers: cell.items.map((item) => item.number),
    note: cellNotes[cell.state] ?? null,
  };
}

/** A look-up that the collection answers: a number of the first and of the last plan that list models. */
function listExamples(handbook: Handbook): readonly CrosswalkExample[] {
  const listing = handbook.plans.filter((plan) => plan.itemKind === "model" && plan.items.length > 0);
  const chosen = [...new Set([listing.at(-1), listing[0]])];
  return chosen.flatMap((plan) => {
    const item = plan?.items[Math.floor(plan.items.length / 3)];
    if (plan === undefined || item === undefined) return [];
    const text = `${item.number} ${plan.place.name.toLowerCase()}`;
    return [{ text, path: `/doi-chieu-so/?q=${encodeURIComponent(fold(text)).replaceAll("%20", "+")}` }];
  });
}

/** The crosswalk of numbers: models of the catalog by group, one column a plan, in plan order. */
export function buildCrosswalkPage(handbook: Handbook): CrosswalkPageProps {
  const rows = buildCrosswalk(handbook).map((row) => {
    const model = getModel(handbook, row.model);
    return {
      group: model.group,
      title: model.title,
      path: modelUrl(model.id),
      titles: [model.title, ...model.aliases, ...model.synonyms],
      cells: row.cells.map(toCell),
    };
  });
  return {
    columns: handbook.plans.map((plan) => toColumn(handbook, plan)),
    groups: handbook.groups
      .map((group) => ({
        number: group.number,
        title: `${group.number}. ${group.title}`,
        rows: rows.filter((row) => row.group === group.number),
      }))
      .filter((group) => group.rows.length > 0),
    modelCount: rows.length,
    examples: listExamples(handbook),
    placeKinds: listPlaceKinds(handbook.words.levels),
  };
}
