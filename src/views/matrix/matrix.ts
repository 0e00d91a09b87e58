import { itemUrl, modelUrl } from "#paths/site-paths.ts";
import type { AdoptionState, CatalogModel, Handbook, Item, Plan } from "#handbook/handbook-types.ts";
import { listLeadIds } from "#handbook/role-bearers.ts";
import type { AgencyKind } from "#schema/agencies.ts";
import { formatIssued } from "#views/parts/format-date.ts";
import { findItems, indexHandbook } from "#views/parts/handbook-index.ts";
import { agencyKindLabels } from "#views/parts/labels.ts";
import { listLevelOptions } from "#views/parts/level-options.ts";
import { stateLabels } from "#views/parts/state-labels.ts";
import { listLeadOptions, type LeadOption } from "#views/parts/lead-filter.ts";
import { toPlaceChip, type PlaceChipProps } from "#views/parts/place.ts";

export interface MatrixLink {
  /** “24” for a model, “NV 10” for a task; the state's mark alone where the plan has nothing. */
  readonly text: string;
  readonly path: string;
  /** Ids of the bodies that lead the item, by body or annex. */
  readonly agencies: readonly string[];
}

export interface MatrixCell {
  readonly plan: string;
  readonly place: string;
  readonly state: AdoptionState;
  /** Kinds of the bodies that lead the cell's items, each once. */
  readonly leadKinds: readonly AgencyKind[];
  /** One link an item; for a cell without items one link to the plan's coverage. */
  readonly links: readonly MatrixLink[];
}

export interface MatrixRow {
  readonly id: string;
  readonly title: string;
  readonly path: string;
  readonly cells: readonly MatrixCell[];
}

export interface MatrixColumn {
  readonly plan: string;
  readonly place: PlaceChipProps;
  readonly issued: string;
  readonly level: Plan["level"];
  readonly year: string;
}

export interface MatrixGroup {
  readonly number: number;
  readonly title: string;
  /** Title in a few words. */
  readonly short: string;
  readonly rows: readonly MatrixRow[];
}

/** Models × plans. Rows in catalog order under their groups; columns in plan order; a cell for every column. */
/** Up to so many plans a browser lays out and draws the whole at once without anyone waiting for it. */
const mostAtOnce = 12;

/** Whether a matrix of so many plans is laid out only as far as it is in sight. */
export const isLargeMatrix = (plans: number): boolean => plans > mostAtOnce;

export interface MatrixProps {
  readonly columns: readonly MatrixColumn[];
  readonly groups: readonly MatrixGroup[];
  readonly modelCount: number;
  readonly cellCount: number;
}

export interface Option {
  readonly value: string;
  readonly label: string;
}

export interface MatrixPageProps {
  readonly matrix: MatrixProps;
  readonly filters: {
    readonly groups: readonly Option[];
    readonly plans: readonly Option[];
    readonly levels: readonly Option[];
    readonly years: readonly Option[];
    readonly leads: readonly Option[];
    readonly agencies: readonly LeadOption[];
    readonly states: readonly Option[];
  };
}

function listLeadKinds(handbook: Handbook, items: readonly Item[]): readonly AgencyKind[] {
  const { agencies } = indexHandbook(handbook);
  return [...new Set(items.flatMap(listLeadIds).flatMap((id) => agencies.get(id)?.kind ?? []))];
}

function toRow(handbook: Handbook, model: CatalogModel, columns: readonly MatrixColumn[]): MatrixRow {
  const cells = indexHandbook(handbook).cellsOfModel.get(model.id) ?? [];
  return {
    id: model.id,
    title: model.title,
    path: modelUrl(model.id),
    cells: columns.map((column) => {
      const cell = cells.find((entry) => entry.plan === column.plan);
      const items = findItems(handbook, cell?.items ?? []);
      const links = items.map((item) => ({
        text: item.kind === "model" ? String(item.number) : `NV ${item.number}`,
        path: itemUrl(item),
        agencies: listLeadIds(item),
      }));
      return {
        plan: column.plan,
        place: column.place.name,
        state: cell?.state ?? "not-listed",
        leadKinds: listLeadKinds(handbook, items),
        links: links.length > 0 ? links : [{ text: "", path: `${column.place.path}#do-phu`, agencies: [] }],
      };
    }),
  };
}

/** The matrix of the whole handbook. */
export function buildMatrix(handbook: Handbook): MatrixProps {
  const columns = handbook.plans.map((plan) => ({
    plan: plan.id,
    place: toPlaceChip(handbook, plan),
    issued: formatIssued(plan.issuedOn),
    level: plan.level,
    year: plan.issuedOn?.slice(0, 4) ?? "",
  }));
  const groups = handbook.groups
    .map((group) => ({
      number: group.number,
      short: group.short,
      title: `${group.number}. ${group.title}`,
      rows: handbook.models
        .filter((model) => model.group === group.number)
        .map((model) => toRow(handbook, model, columns)),
    }))
    .filter((group) => group.rows.length > 0);
  return { columns, groups, modelCount: handbook.models.length, cellCount: handbook.adoption.length };
}

/** How many of some items stand in the matrix, where not all do. */
function tellInMatrix(handbook: Handbook, items: readonly Item[]): string {
  const shown = new Set(handbook.adoption.flatMap((cell) => cell.items));
  const count = items.filter((item) => shown.has(item.id)).length;
  if (count === items.length) return "";
  return count === 0 ? ", không mục nào có trong ma trận" : `, trong ma trận có ${count}`;
}

/** The matrix with the filters its content offers. */
export function buildMatrixPage(handbook: Handbook): MatrixPageProps {
  const matrix = buildMatrix(handbook);
  const cells = matrix.groups.flatMap((group) => group.rows.flatMap((row) => row.cells));
  const kinds = new Set(cells.flatMap((cell) => cell.leadKinds));
  const states = new Set(cells.map((cell) => cell.state));
  const years = [...new Set(matrix.columns.map((column) => column.year))]
    .filter((year) => year !== "")
    .sort();
  return {
    matrix,
    filters: {
      groups: matrix.groups.map((group) => ({ value: String(group.number), label: group.title })),
      plans: matrix.columns.map((column) => ({ value: column.plan, label: column.place.name })),
      levels: listLevelOptions(matrix.columns.map((column) => column.level)),
      years: years.map((year) => ({ value: year, label: year })),
      leads: (Object.keys(agencyKindLabels) as AgencyKind[]) // The record has exactly the kinds as keys.
        .filter((kind) => kinds.has(kind))
        .map((kind) => ({ value: kind, label: agencyKindLabels[kind] })),
      agencies: listLeadOptions(handbook, (items) => tellInMatrix(handbook, items)),
      states: stateLabels
        .filter((label) => states.has(label.state))
        .map((label) => ({ value: label.slug, label: `${label.mark} ${label.word}` })),
    },
  };
}
