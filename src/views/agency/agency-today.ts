import { hasEnded, listPlaceCodes, type AgencyTaker } from "#meaning/agencies/agency-changes.ts";
import type { Handbook, Plan } from "#handbook/handbook-types.ts";
import { findPlace, formatPlace } from "#meaning/places/places.ts";
import type { AgencyEntry } from "#schema/agencies.ts";
import type { PlaceEntry } from "#schema/places.ts";
import { findTakers, indexAgencies } from "#views/parts/agency-index.ts";
import { formatIssued } from "#views/parts/format-date.ts";
import { joinNames } from "#views/parts/format-number.ts";
import { restOfFunctions } from "#views/parts/names-through-time.ts";
import { plain, strong, type Segment } from "#views/parts/segment.ts";

/** A taker with what it took: “Công an tỉnh (an toàn, an ninh mạng)”. */
const nameTaker = ({ name, function: moved }: AgencyTaker): string => `${name} (${moved ?? restOfFunctions})`;

function tellHeirs(takers: readonly AgencyTaker[]): readonly Segment[] {
  const [first] = takers;
  if (first === undefined) return [];
  const days = new Set(takers.map((taker) => taker.since));
  const since = `từ ${formatIssued(first.since)}`;
  if (takers.length === 1) {
    const moved = first.function === null ? "" : ` (${first.function})`;
    return [plain("Nay là "), strong(first.name, { claim: "taker" }), plain(`${moved}, ${since}.`)];
  }
  const list = takers.map((taker) =>
    days.size === 1 ? nameTaker(taker) : `${nameTaker(taker)} từ ${formatIssued(taker.since)}`,
  );
  return [
    plain("Chức năng chuyển về "),
    strong(`${takers.length} cơ quan`, { claim: "takers" }),
    plain(`${days.size === 1 ? ` ${since}` : ""}: ${list.join("; ")}.`),
  ];
}

/** What is known of a body that has not ended: what it gave away, that it goes on, that nobody knows or has looked. */
function tellGoingOn(agency: AgencyEntry, takers: readonly AgencyTaker[]): readonly Segment[] {
  const { continues, unclear, isClass } = agency;
  const moved =
    takers.length === 0
      ? []
      : [
          plain(
            `Đã chuyển: ${takers.map((one) => `${one.function ?? restOfFunctions} về ${one.name} từ ${formatIssued(one.since)}`).join("; ")}. `,
          ),
        ];
  if (continues !== undefined) {
    const checked = `kiểm tra ngày ${formatIssued(continues.checked)}`;
    const note = continues.note === undefined ? "" : `; ${continues.note}`;
    const what = takers.length > 0 ? "Tên giữ nguyên" : "Không ghi nhận thay đổi về tên";
    return [...moved, plain(`${what} (${checked})${note}.`)];
  }
  if (unclear !== undefined) return [...moved, plain(`Chưa rõ nay ra sao: ${unclear}.`)];
  if (isClass) return [...moved, plain("Tên gọi chung, không chỉ một cơ quan: không theo dõi thay đổi.")];
  return moved.length > 0 ? moved : [plain("Chưa kiểm tra thay đổi sau năm 2025.")];
}

/** Last day of a body in a place: its own, or that of the unit of its level where that ended earlier. */
function endIn(agency: AgencyEntry, place?: PlaceEntry): string | undefined {
  const unit = place?.level === agency.level ? (place.until ?? undefined) : undefined;
  if (agency.until === undefined || unit === undefined) return agency.until ?? unit;
  return unit < agency.until ? unit : agency.until;
}

/** What is known of a body today, in the place of a plan where it is given; null where it ended and nobody knows its heir. */
function tellFate(handbook: Handbook, agency: AgencyEntry, place?: PlaceEntry): readonly Segment[] | null {
  const codes = place === undefined ? undefined : listPlaceCodes(place);
  const takers = findTakers(handbook, agency.id, place);
  if (!hasEnded(agency, handbook.date, codes)) return tellGoingOn(agency, takers);
  return takers.length > 0 ? tellHeirs(takers) : null;
}

/** Plans that name a body, in a role or as their issuer, in their order. */
export function listNamingPlans(handbook: Handbook, id: string): readonly Plan[] {
  const tasks = new Set((indexAgencies(handbook).tasks.get(id) ?? []).map(({ item }) => item.plan));
  return handbook.plans.filter(
    (plan) => tasks.has(plan.id) || plan.issuer.some((mention) => mention.agency === id),
  );
}

/** “ ngày 30/11/2024, khi nhập vào thành phố Vinh (…)”: where a body's unit ended before the body did; else null. */
function tellEarlierEnd(handbook: Handbook, agency: AgencyEntry, place: PlaceEntry): string | null {
  const { until } = place;
  const isEarlier = until !== null && until !== agency.until && endIn(agency, place) === until;
  // A province that merged keeps its bodies, under its new name.
  if (!isEarlier || until >= handbook.date || place.level === "province") return null;
  const [first] = place.successors;
  const next = place.successors
    .filter(({ since }) => since === first?.since)
    .flatMap(({ code, since }) => findPlace(handbook.places, code, since) ?? []);
  const how = first?.how === "merged" ? "nhập vào" : "sắp xếp thành";
  const units = joinNames(next.map((unit) => formatPlace(unit, handbook.words)));
  const merged = next.length === 0 ? "" : `, khi ${how} ${units} (${first?.document ?? ""})`;
  return ` ngày ${formatIssued(until)}${merged}`;
}

const inPlaces = (handbook: Handbook, of: readonly { readonly place: PlaceEntry }[]): string =>
  joinNames(of.map(({ place }) => formatPlace(place, handbook.words)));

/** Units of a body with known heirs that ended before it did: “Ở thị xã Cửa Lò đã kết thúc ngày 30/11/2024, khi …”. */
const tellEarlierEnds = (
  handbook: Handbook,
  agency: AgencyEntry,
  places: readonly PlaceEntry[],
): readonly Segment[] =>
  places.flatMap((place) => {
    const end = tellEarlierEnd(handbook, agency, place);
    return end === null ? [] : [plain(` Ở ${inPlaces(handbook, [{ place }])} đã kết thúc${end}.`)];
  });

/** A body that ended without a known heir: when, place by place where that differs, and once why nobody knows. */
function tellUnknownHeir(
  handbook: Handbook,
  agency: AgencyEntry,
  places: readonly PlaceEntry[],
  isEverywhere: boolean,
): readonly Segment[] {
  const ends = places.map((place) => ({ place, end: tellEarlierEnd(handbook, agency, place) ?? "" }));
  const own = agency.until === undefined ? "" : ` ngày ${formatIssued(agency.until)}`;
  const groups = [...Map.groupBy(ends, ({ end }) => end)];
  const isSame = isEverywhere && groups.every(([end]) => end === "");
  const told = isSame
    ? [` Đã kết thúc${own}`]
    : groups.map(([end, group]) => ` Ở ${inPlaces(handbook, group)} đã kết thúc${end === "" ? own : end}`);
  const reason = agency.unclear === undefined ? "" : `: ${agency.unclear}`;
  return [plain(`${told.join(".")}; chưa rõ cơ quan kế thừa${reason}.`)];
}

/** A sentence that goes on after a colon or comma. */
export function beginSmall([first, ...rest]: readonly Segment[]): readonly Segment[] {
  return first === undefined
    ? []
    : [{ ...first, text: first.text.charAt(0).toLowerCase() + first.text.slice(1) }, ...rest];
}

/**
 * What a body is today, in sentences that each begin with a blank: once where that is the same in all places whose plans
 * name it, else by place. Where several took over, none is chosen.
 */
export function tellToday(handbook: Handbook, agency: AgencyEntry): readonly Segment[] {
  const places = [...new Set(listNamingPlans(handbook, agency.id).map((plan) => plan.place))];
  const fates = places.map((place) => ({ place, told: tellFate(handbook, agency, place) }));
  const orphaned = fates.flatMap(({ place, told }) => (told === null ? [place] : []));
  const known = fates.flatMap(({ place, told }) => (told === null ? [] : [{ place, told }]));
  if (places.length === 0) {
    const told = tellFate(handbook, agency);
    return told === null ? tellUnknownHeir(handbook, agency, [], true) : [plain(" "), ...told];
  }
  const groups = [...Map.groupBy(known, ({ told }) => JSON.stringify(told)).values()];
  const isOne = groups.length === 1 && orphaned.length === 0;
  const told = groups.flatMap((group) => {
    const own = group[0]?.told ?? [];
    return isOne ? [plain(" "), ...own] : [plain(` Ở ${inPlaces(handbook, group)}: `), ...beginSmall(own)];
  });
  const ends = tellEarlierEnds(
    handbook,
    agency,
    known.map(({ place }) => place),
  );
  return [
    ...told,
    ...ends,
    ...(orphaned.length === 0 ? [] : tellUnknownHeir(handbook, agency, orphaned, known.length === 0)),
  ];
}
