import type { MentionProps } from "./mentions.ts";
import { tellToday, type TodayProps } from "./names-through-time.ts";
import type { PlaceChipProps } from "./place.ts";

/** A name of a plan with what it is called now. */
export interface NameToday {
  readonly name: string;
  /** Without “nay: ”: “phường Cửa Lò”, “chức năng chuyển về 3 cơ quan”. */
  readonly now: string;
  readonly today: TodayProps;
  /** Page of the body; null for a place, and a body without one. */
  readonly path: string | null;
}

/** Names that a page uses and that are others today, each once, in the order in which it names them first. */
export interface NamesToday {
  readonly places: readonly NameToday[];
  readonly agencies: readonly NameToday[];
  /** “tỉnh Bình Định → tỉnh Gia Lai; …”; empty where so many places are told that a line cannot hold them. */
  readonly line: string;
}

/** So many places are named in a line; where there are more, they are counted. */
const mostNamed = 8;

type Named = Pick<PlaceChipProps, "fullName" | "path" | "today"> | MentionProps;

/** Whether some props are those of a place or of a body as a plan prints it. */
const isNamed = (props: object): props is Named =>
  "today" in props && ("fullName" in props || "expansion" in props);

/** Collects places and bodies anywhere in the props of a page: into one list, since a page has a hundred thousand values. */
function collectNamed(props: unknown, into: Named[]): void {
  if (typeof props !== "object" || props === null) return;
  if (isNamed(props)) into.push(props);
  else for (const value of Array.isArray(props) ? props : Object.values(props)) collectNamed(value, into);
}

const toEntry = (named: Named): NameToday[] => {
  if (named.today === null) return [];
  const told = { now: tellToday(named.today), today: named.today };
  return "fullName" in named
    ? [{ name: named.fullName, path: null, ...told }]
    : [{ name: named.name, path: named.path, ...told }];
};

const keepFirst = (entries: readonly NameToday[]): readonly NameToday[] =>
  [
    ...new Map(
      entries.toReversed().map((entry) => [`${entry.path ?? entry.name}\n${entry.now}`, entry]),
    ).values(),
  ].toReversed();

/** What a page has to tell once of names of today: of whatever places and bodies stand in its props. */
export function listNamesToday(...props: readonly unknown[]): NamesToday {
  const named: Named[] = [];
  collectNamed(props, named);
  const places = keepFirst(named.filter((one) => "fullName" in one).flatMap(toEntry));
  return {
    places,
    agencies: keepFirst(named.filter((one) => !("fullName" in one)).flatMap(toEntry)),
    line: places.length > mostNamed ? "" : places.map(({ name, now }) => `${name} → ${now}`).join("; "),
  };
}
