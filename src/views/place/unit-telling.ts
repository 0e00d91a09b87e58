import type { Handbook } from "#handbook/handbook-types.ts";
import type { RegisteredUnit, UnitOrigin } from "#handbook/unit-register.ts";
import { findPlace, formatPlace } from "#meaning/places/places.ts";
import { placeUrl, unitAnchor } from "#paths/site-paths.ts";
import type { PlaceEntry } from "#schema/places.ts";
import { groupBy } from "#text/group-by.ts";
import { remember } from "#text/remember.ts";
import { formatIssued } from "#views/parts/format-date.ts";
import { joinNames } from "#views/parts/format-number.ts";
import { tellEnd, tellOrigin } from "./place-telling.ts";

/** Names of the units that one lies or lay in on its last day: “huyện Lý Nhân”, “tỉnh Hà Nam”; none for a province. */
export function nameWithin({ district, provinces }: RegisteredUnit, handbook: Handbook): readonly string[] {
  return [district, provinces.at(-1)].flatMap((one) =>
    one === undefined ? [] : [formatPlace(one, handbook.words)],
  );
}

const toPageKey = ({ code, level, name }: PlaceEntry): string => `${level} ${code} ${name}`;
/** Units that have a page: a page is of a code, and tells of the units of the handbook that bore it. */
const listPaged = remember((places: readonly PlaceEntry[]) => new Set(places.map(toPageKey)));

/** Site path of what the site says of a unit: its own page where it has one, else its line on the page of its province. */
export function unitUrl({ entry, provinces }: RegisteredUnit, handbook: Handbook): string {
  const province = provinces.at(-1);
  if (listPaged(handbook.places).has(toPageKey(entry)) || province === undefined) return placeUrl(entry.code);
  return `${placeUrl(province.code)}#${unitAnchor(entry.code, entry.until !== null)}`;
}

/** The province that a unit lies in on the day of the data; undefined for a province. */
const provinceNow = ({ parent }: PlaceEntry, { places, date }: Handbook): PlaceEntry | undefined =>
  parent === undefined ? undefined : findPlace(places, parent, date);

/** “Địa bàn nay thuộc 7 đơn vị: …”, “Nay là phường Cửa Lò”, “Nay thuộc …”, with the province where it has another name. */
function tellHeirs({ entry, heirs, provinces }: RegisteredUnit, handbook: Handbook): string {
  const [first] = heirs;
  const last = entry.successors.at(-1);
  if (first === undefined || last === undefined) return "Dữ liệu chưa ghi nay là đơn vị nào.";
  const names = heirs.map((heir) => formatPlace(heir, handbook.words));
  const province = provinceNow(first, handbook);
  const then = provinces.at(-1);
  const isMoved = province !== undefined && then !== undefined && province.name !== then.name;
  const where = isMoved ? `, ${formatPlace(province, handbook.words)}` : "";
  const source = `từ ngày ${formatIssued(last.since)}, ${last.document}`;
  if (heirs.length > 1)
    return `Địa bàn nay thuộc ${heirs.length} đơn vị: ${joinNames(names)}${where} (${source}).`;
  const verb = last.how === "moved" ? "Nay là" : "Nay thuộc";
  return `${verb} ${names.join("")}${where} (${source}).`;
}

/** “thị trấn Thịnh Vượng và xã Gia Hòa (huyện Gia Viễn)”: communes by their district, with the province where it had another name. */
export function nameOrigins(
  { provinces }: Pick<RegisteredUnit, "provinces">,
  origins: readonly UnitOrigin[],
  handbook: Handbook,
): string {
  const nameOf = (place: PlaceEntry): string => formatPlace(place, handbook.words);
  const groups = groupBy(origins, ({ district, entry }) => {
    const parent =
      entry.parent === undefined
        ? undefined
        : findPlace(handbook.places, entry.parent, entry.until ?? handbook.date);
    const isElsewhere = parent !== undefined && provinces.every(({ name }) => name !== parent.name);
    return [...(district === undefined ? [] : [district]), ...(isElsewhere ? [parent] : [])]
      .map(nameOf)
      .join(", ");
  });
  return [...groups]
    .map(([within, own]) => {
      const names = own.map(({ entry, isPart }) => `${isPart ? "một phần " : ""}${nameOf(entry)}`);
      return `${joinNames(names)}${within === "" ? "" : ` (${within})`}`;
    })
    .join("; ");
}

/**
 * What a unit has become, or what it is made of, in sentences that go on from its name: “Địa bàn nay thuộc 2 đơn vị: …”. Of a
 * province as its own page says it. Empty where it was always there.
 */
export function tellUnit(unit: RegisteredUnit, handbook: Handbook): string {
  const { entry, origins } = unit;
  if (entry.level === "province")
    return entry.until === null ? tellOrigin(handbook, entry) : tellEnd(handbook, entry);
  if (entry.until !== null) return tellHeirs(unit, handbook);
  const [first] = origins;
  if (first === undefined) return "";
  const since = entry.from === null ? "" : ` trước ${formatIssued(entry.from)}`;
  return `Địa bàn${since}: ${nameOrigins(unit, origins, handbook)}.`;
}
