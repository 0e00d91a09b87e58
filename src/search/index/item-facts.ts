import { type AgencyRole, listBearers } from "#handbook/role-bearers.ts";
import type { CatalogModel, Handbook, Item } from "#handbook/handbook-types.ts";
import { formatDeadline } from "#meaning/deadlines/format-deadline.ts";
import type { Deadline } from "#schema/deadline.ts";
import type { ShownFacts } from "#search/search-types.ts";
import { joinWhitespace } from "#text/join.ts";
import { joinNames } from "#views/parts/format-number.ts";
import { getPlan } from "#views/parts/handbook-index.ts";

/** Bodies that have a role in an item, by body or annex, under their names of the books; empty where nobody is named. */
export function tellBearers(item: Item, role: AgencyRole, agencyNames: ReadonlyMap<string, string>): string {
  const names = listBearers(item, role).map(({ agency, texts: [text = ""] }) =>
    agency === null ? joinWhitespace(text) : (agencyNames.get(agency) ?? text),
  );
  return joinNames(names);
}

/** “Quý I năm 2024”; both sides where body and annex differ; empty where neither has one. */
export function tellDeadline({ deadline: { body, annex } }: Item): string {
  const own = body === null ? "" : formatDeadline(body);
  const other = annex === null ? "" : formatDeadline(annex);
  if (own === "" || other === "" || own === other) return own === "" ? other : own;
  return `${own} (phụ lục: ${other})`;
}

/** Facts without those that say nothing. */
export const keepTold = (facts: ShownFacts): ShownFacts =>
  Object.fromEntries(Object.entries(facts).filter(([, told]) => told !== ""));

const duesOf = (deadline: Deadline | null): readonly string[] =>
  deadline === null
    ? []
    : [deadline, ...(deadline.kind === "phased" ? deadline.phases : [])].flatMap(({ due }) => due ?? []);

/** Last days that an item's deadlines and their phases allow, in order, each once. */
export const listDues = ({ deadline: { body, annex } }: Item): readonly string[] =>
  [...new Set([...duesOf(body), ...duesOf(annex)])].sort();

/** “Ninh Bình (số 19), Cửa Lò (số 12, nêu rõ không áp dụng)”: plans that list a model, with its number and what they say of it. */
export const tellPlaces = (handbook: Handbook, model: CatalogModel, items: readonly Item[]): string =>
  items
    .filter(({ kind }) => kind === "model")
    .map(({ plan, number, status, models }) => {
      const isPart = models.some(({ id, relation }) => id === model.id && relation === "part");
      const said = [
        `số ${number}`,
        isPart ? "gộp với mô hình khác" : "",
        status === "not-applicable" ? "nêu rõ không áp dụng" : "",
      ];
      return `${getPlan(handbook, plan).place.name} (${said.filter((one) => one !== "").join(", ")})`;
    })
    .join(", ");

/** What plans say of a model, place by place: “Ninh Bình: C06; Huế: Sở Y tế”; empty where none says it. */
export function tellByPlace(
  handbook: Handbook,
  items: readonly Item[],
  tell: (item: Item) => string,
): string {
  return items
    .flatMap((item) => {
      const told = tell(item);
      return told === "" ? [] : [`${getPlan(handbook, item.plan).place.name}: ${told}`];
    })
    .join("; ");
}
