import { type Draws, createDraws } from "#tools/corpus/draw.ts";
import { bodyForms } from "./facts.ts";

/** In what a layout may differ from another, and how; the names of levels are as short as a table of figures wants them. */
export const factors = {
  /** What lists the items: running text, tasks below bodies, or a table in one of its forms. */
  medium: [
    "prose",
    "prose",
    "prose",
    "prose",
    "bodies",
    "pipes",
    "tabs",
    "csv",
    "html",
    "blanks",
    "cell-a-line",
  ],
  letterhead: ["none", "stacked", "two columns", "table"],
  sections: ["roman", "arabic", "chapters", "none"],
  groups: ["none", "numbered", "named"],
  numbering: [
    "Mô hình N:",
    "Mô hình số N.",
    "Nhiệm vụ N:",
    "N.",
    "N)",
    "(N)",
    "N/",
    "a)",
    "N -",
    "-",
    "+",
    "none",
  ],
  title: ["plain", "full stop", "bold", "quotes", "capitals", "below"],
  fields: [
    ...["lines", "lists", "label alone", "run in", "one line", "brackets"],
    ...["given below", "given behind", "colon and lead", "lead, then time", "acting"],
  ],
  labels: ["short", "unit", "agency"],
  mark: ["- ", "+ ", "* ", "", "a) "],
  sign: [": ", " – ", ":\t"],
  order: ["who first", "time first"],
  list: [", ", "; ", " và "],
  extra: ["none", "objective", "tool"],
  wrap: ["none", "72", "96"],
  bodies: bodyForms,
  columns: ["plain", "time first", "notes", "no number"],
  heading: [
    ...["1. X", "1. X:", "1. Giao X:", "X:", "I. X (2 việc)"],
    ...["I. Trách nhiệm của X", "1. X có trách nhiệm:", "Đề nghị X:"],
  ],
  tasks: ["a)", "-", "+", "1.1."],
  behind: ["; time", "; with; time", ", with; time", "(with; time)", "(time)"],
} as const;

export type Factor = keyof typeof factors;
/** A layout: a level of each factor. */
export type Variant = { readonly [F in Factor]: (typeof factors)[F][number] };

/** The factors that tell of a medium; the others change nothing in it. */
const around: readonly Factor[] = ["medium", "letterhead", "bodies"];
const ofProse: readonly Factor[] = [
  ...around,
  ...(["sections", "groups", "numbering", "title", "fields", "order", "list", "extra", "wrap"] as const),
];
const ofLabels: readonly Factor[] = ["labels", "mark", "sign"];
const ofTable: readonly Factor[] = [...around, "labels", "groups", "columns", "list"];

const isLabelled = ({ fields }: Variant): boolean =>
  ["lines", "lists", "label alone", "run in", "one line", "brackets"].includes(fields);

/** The factors that a variant's figures are counted under. */
export function listFactors(variant: Variant): readonly Factor[] {
  if (variant.medium === "bodies") return [...around, "sections", "heading", "tasks", "behind", "wrap"];
  if (variant.medium !== "prose") return ofTable;
  return isLabelled(variant) ? [...ofProse, ...ofLabels] : ofProse;
}

const inHeading: ReadonlySet<string> = new Set(["brackets", "given behind", "colon and lead", "acting"]);

/** A variant without what no official prints together: marks of two levels alike, a title below its number with words behind it. */
function makePrintable(drawn: Variant): Variant {
  const { sections } = drawn;
  let { numbering, title, mark, fields, groups, sign, letterhead } = drawn;
  if (sections === "arabic" || sections === "chapters") numbering = "N.";
  if (fields === "acting" && !["N.", "N)", "a)", "-", "N/"].includes(numbering)) numbering = "N.";
  if (numbering === "none" && !["lines", "given behind", "label alone", "one line"].includes(fields))
    fields = "lines";
  const isWord = /^(?:Mô|Nh)/.test(numbering);
  if (title === "below" && (!isWord || inHeading.has(fields))) title = "plain";
  if (fields === "acting" || (numbering === "none" && title === "full stop")) title = "plain";
  if (fields === "colon and lead" && title === "full stop") title = "plain";
  if (sections === "chapters") groups = "none";
  if (mark.trim() === numbering) mark = numbering === "-" ? "+ " : "- ";
  if (numbering === "a)" && mark === "a) ") mark = "- ";
  if (mark === "a) " && fields === "lists") mark = "- ";
  if (fields === "run in" || fields === "one line" || fields === "brackets") sign = ": ";
  if (drawn.medium === "html" && letterhead === "table") letterhead = "stacked";
  return { ...drawn, numbering, title, mark, fields, groups, sign, letterhead };
}

/** The variant of a number: the same for the same seed. */
export function drawVariant(seed: string): Variant {
  const draws: Draws = createDraws(seed);
  const levels = Object.entries(factors).map(([factor, list]) => [factor, draws.oneOf<string>(list)]);
  return makePrintable(Object.fromEntries(levels) as Variant);
}
