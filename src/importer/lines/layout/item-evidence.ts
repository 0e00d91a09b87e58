import type { AlignedText } from "#text/aligned.ts";
import { leadingBody } from "#importer/lines/kinds/clauses.ts";
import { plainPart, sectionWord } from "#importer/lines/kinds/parts.ts";
import { longestTitle } from "#importer/lines/kinds/group-heading.ts";
import { readClauseKind, shortestTitle } from "#importer/lines/split-heading.ts";
import type { Candidate } from "./candidate.ts";
import type { LineFacts } from "./line-facts.ts";
import type { OutlineNode } from "./outline.ts";

/** One thing that speaks for or against a line being the heading of an item. */
export type EvidenceName =
  | "leads"
  | "deadlines"
  | "reasons"
  | "labels"
  | "model-words"
  | "annex-titles"
  | "listing-headings"
  | "numbers-run-on"
  | "label-headings"
  | "section-headings"
  | "group-headings"
  | "agency-headings"
  | "untitled"
  | "long-titles"
  | "several-leads"
  | "other-parts";

/** What each is worth; measured on plans with a known answer (npm run score). */
export const weights: Readonly<Record<EvidenceName, number>> = {
  leads: 2,
  deadlines: 1.5,
  reasons: 2,
  labels: 0.5,
  "model-words": 1.5,
  "annex-titles": 2,
  "listing-headings": 0.5,
  "numbers-run-on": 0.5,
  "label-headings": -5,
  "section-headings": -5,
  "group-headings": -4,
  "agency-headings": -4,
  untitled: -4,
  "long-titles": -2,
  "several-leads": -2,
  "other-parts": -4,
};

/** What the whole text tells of any candidate. */
export interface TextFacts {
  readonly lines: readonly LineFacts[];
  /** Titles of rows of tables, folded. */
  readonly rowTitles: ReadonlySet<string>;
}

/** Lines of an item that are looked at; what an item says stands near its heading. */
const longestItem = 60;

/** Parts that hold others, whatever their titles. */
const chapter = /^(?:Phần|Chương|PHẦN|CHƯƠNG)\s/u;

const listing = /(?<!\p{L})(?:mo hinh|nhiem vu|noi dung|danh muc|cong viec)(?!\p{L})/u;

/** Headings above a candidate, from the nearest. */
export function listParents(parent: OutlineNode | undefined): OutlineNode[] {
  return parent === undefined ? [] : [parent, ...listParents(parent.parent)];
}

/** Whether a title is a body, or says what a body does: “Công an tỉnh”, “Các sở, ban, ngành có trách nhiệm …”. */
function isAgency({ text, folded }: AlignedText): boolean {
  return (
    leadingBody.pattern.test(text) &&
    (text.length < 60 ||
      /chu tri|co trach nhiem|phoi hop|can cu|tham muu|bao cao|theo doi|huong dan/.test(folded))
  );
}

/** What speaks for and against a candidate, but for what its neighbours tell. */
export function weighItem(candidate: Candidate, text: TextFacts): Set<EvidenceName> {
  const { line, at, end, title, rest, parent } = candidate;
  const found = new Set<EvidenceName>();
  const add = (name: EvidenceName, holds: boolean): void => {
    if (holds) found.add(name);
  };
  const facts = text.lines.slice(at, Math.min(end, at + longestItem));
  const labels = facts.flatMap((fact) => fact.labels);
  add(
    "leads",
    facts.some(({ hasLead }) => hasLead),
  );
  add(
    "deadlines",
    facts.some(({ hasTime }) => hasTime),
  );
  add(
    "reasons",
    facts.some(({ hasReason }) => hasReason),
  );
  add("labels", labels.length > 0);
  add("several-leads", labels.filter((field) => field === "leads").length > 1);
  add("model-words", /^mo hinh(?!\p{L})/u.test(title.folded));
  add("annex-titles", text.rowTitles.has(title.folded.replace(/[\s.:;,]+$/, "")));
  add("label-headings", line.reads.label !== undefined);
  add("section-headings", sectionWord.pattern.test(title.folded) || plainPart.pattern.test(title.folded));
  add("group-headings", line.reads.group !== undefined || chapter.test(line.text));
  add("agency-headings", isAgency(title));
  add(
    "untitled",
    title.text.length < shortestTitle || (rest.text === "" && readClauseKind(title) !== undefined),
  );
  add("long-titles", title.text.length > longestTitle);
  const parents = listParents(parent);
  add(
    "listing-headings",
    parents.some((node) => listing.test(node.words.folded)),
  );
  add(
    "other-parts",
    parents.some((node) => sectionWord.pattern.test(node.words.folded)),
  );
  return found;
}

/** What a set of evidence is worth. */
export const sumWeights = (found: ReadonlySet<EvidenceName>): number =>
  [...found].reduce((sum, name) => sum + weights[name], 0);
