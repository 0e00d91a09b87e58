import { compareStatements, isSameWording, type WordingPart } from "#handbook/wordings/compare-wordings.ts";
import { type AtomKind, type WordingStatements, joinTokens } from "#handbook/wordings/wording-token.ts";
import { cutRuns, toSideRuns, type WordingRun } from "./side-runs.ts";

/** What one side says in a field, statement by statement; none where it says nothing. */
export type SideView = readonly (readonly WordingRun[])[];

/** A field of two wordings set against each other. */
export interface FieldView {
  readonly field: string;
  readonly label: string;
  /** “giống hệt”, “chỉ khác cách trình bày”, “giống 93%”, “chỉ một bên nêu”. */
  readonly verdict: string;
  readonly isSame: boolean;
  /** What makes a reader careful; empty where nothing does. */
  readonly note: string;
  readonly a: SideView;
  readonly b: SideView;
  readonly parts: readonly WordingPart[];
}

const printStatements = (statements: WordingStatements): readonly string[] => statements.map(joinTokens);

/** “giống 93%”; never 100% where a word differs. */
export const tellShare = (same: number): string => `giống ${Math.round(same * 100)}%`;

function tellVerdict(a: WordingStatements, b: WordingStatements, same: number): string {
  if (a.length === 0 || b.length === 0) return "chỉ một bên nêu";
  if (!isSameWording(a.flat(), b.flat())) return tellShare(same);
  const [one, other] = [printStatements(a), printStatements(b)];
  return one.join("\n") === other.join("\n") ? "giống hệt" : "chỉ khác cách trình bày";
}

/** Two wordings of a field as a page shows them; one of them may be empty. */
export function toFieldView(
  { field, label }: Pick<FieldView, "field" | "label">,
  a: WordingStatements,
  b: WordingStatements,
): FieldView {
  const { parts, same, isCoarse } = compareStatements(a, b);
  return {
    field,
    label,
    verdict: tellVerdict(a, b, same),
    isSame: a.length > 0 && b.length > 0 && isSameWording(a.flat(), b.flat()),
    note: isCoarse ? "Hai bên khác nhau quá nhiều để đối chiếu từng chữ: chỉ đối chiếu từng câu." : "",
    a: cutRuns(toSideRuns(parts, "a"), printStatements(a)),
    b: cutRuns(toSideRuns(parts, "b"), printStatements(b)),
    parts,
  };
}

const atomWords: readonly (readonly [AtomKind, string])[] = [
  ["agency", "đơn vị"],
  ["date", "mốc thời gian"],
  ["number", "con số"],
  ["document", "số văn bản"],
  ["place", "địa danh"],
];

/** “khác nhau về đơn vị ở 3 chỗ, về mốc thời gian ở 1 chỗ”: atoms that changed, were left out or added; empty where none. */
export function tellAtoms(fields: readonly Pick<FieldView, "parts">[]): string {
  const atoms = fields.flatMap(({ parts }) => parts.flatMap(({ atom }) => atom ?? []));
  const told = atomWords.flatMap(([kind, words]) => {
    const count = atoms.filter((atom) => atom === kind).length;
    return count === 0 ? [] : [`về ${words} ở ${count} chỗ`];
  });
  return told.length === 0 ? "" : `khác nhau ${told.join(", ")}`;
}
