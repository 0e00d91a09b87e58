import { trimEnd } from "#text/trim-end.ts";
import type { AlignedText } from "#text/aligned.ts";
import { givesClause } from "#importer/lines/kinds/assigning.ts";
import { givingWords } from "#importer/lines/kinds/assignment.ts";
import { endOfNames } from "#importer/lines/kinds/body-names.ts";
import { timeHeading } from "#importer/lines/kinds/clauses.ts";
import { leadingBody } from "#importer/lines/kinds/leading-body.ts";
import { plainPart, sectionWord } from "#importer/lines/kinds/parts.ts";
import { longestTitle } from "#importer/lines/kinds/group-heading.ts";
import type { LogicalLine } from "#importer/lines/logical-line.ts";
import { readClauseKind } from "#importer/lines/split-heading.ts";
import { type Candidate, findTimeAbove } from "./candidate.ts";
import type { LineFacts } from "./line-facts.ts";
import type { OutlineNode } from "./outline.ts";

/** One thing that speaks for or against a line being the heading of an item. */
export type EvidenceName =
  | "leads"
  | "bearers"
  | "deadlines"
  | "reasons"
  | "labels"
  | "model-words"
  | "annex-titles"
  | "listing-headings"
  | "declared"
  | "numbers-run-on"
  | "label-headings"
  | "section-headings"
  | "group-headings"
  | "agency-headings"
  | "assignments-first"
  | "assigned-runs"
  | "asked-above"
  | "not-asked"
  | "unassigned"
  | "beside-tables"
  | "untitled"
  | "long-titles"
  | "sentences"
  | "several-leads"
  | "below-agencies"
  | "other-parts";

/** What each is worth; measured on plans with a known answer (npm run score). */
export const weights: Readonly<Record<EvidenceName, number>> = {
  leads: 2,
  bearers: 2,
  deadlines: 1.5,
  reasons: 2,
  labels: 0.5,
  "model-words": 1.5,
  "annex-titles": 2,
  "listing-headings": 0.5,
  declared: 1,
  "numbers-run-on": 0.5,
  "label-headings": -5,
  "section-headings": -5,
  "group-headings": -4,
  "agency-headings": -4,
  "assignments-first": -2.5,
  "assigned-runs": 1,
  "asked-above": 0.5,
  "not-asked": -2,
  unassigned: -3,
  "beside-tables": -2,
  untitled: -4,
  "long-titles": -2,
  sentences: -1,
  "several-leads": -2,
  "below-agencies": -3,
  "other-parts": -4,
};

/** What the whole text tells of any candidate. */
export interface TextFacts {
  readonly lines: readonly LineFacts[];
  /** Titles of rows of tables, folded. */
  readonly rowTitles: ReadonlySet<string>;
  /** Counts of models or tasks that it states: “04 mô hình”. */
  readonly declared: ReadonlySet<number>;
  /** Places of lines that ask for what stands below them: “Chủ tịch UBND tỉnh yêu cầu:”. */
  readonly asked: readonly number[];
}

/** Lines of an item that are looked at; what an item says stands near its heading. */
const longestItem = 60;

/** A longer title that ends as a sentence is one. */
const longestPlain = 100;

/** A title that calls what it names a model: “Mô hình …”, “Về mô hình “…””. */
const modelWord = /^(?:(?:ve|doi voi)\s+(?:viec\s+)?(?:trien khai\s+)?)?mo hinh(?!\p{L})/u;

/** Parts that hold others, whatever their titles. */
const chapter = /^(?:Phần|Chương|PHẦN|CHƯƠNG)\s/u;

/** A heading that says how many things stand below it. */
const counts = /\(?\s*(?:gom|co|bao gom)?\s*\d{1,3} (?:mo hinh|nhiem vu|tien ich|noi dung)\s*\)?\s*[.:;]?$/;

const listing = /(?<!\p{L})(?:mo hinh|nhiem vu|noi dung|danh muc|cong viec)(?!\p{L})/u;

/** Headings above a candidate, from the nearest. */
export function listParents(parent: OutlineNode | undefined): OutlineNode[] {
  return parent === undefined ? [] : [parent, ...listParents(parent.parent)];
}

/** Whether a title is a body, or says what a body does: “Công an tỉnh”, “Giao Sở Y tế:”, “Các sở, ban, ngành có trách nhiệm …”. */
function isAgency({ text, folded }: AlignedText): boolean {
  return (
    (leadingBody.pattern.test(text) || givesClause.pattern.test(text)) &&
    (text.length < 60 ||
      /chu tri|co trach nhiem|phoi hop|can cu|tham muu|bao cao|theo doi|huong dan/.test(folded))
  );
}

/** Whether a heading is one of a part that lists no items; one that names models lists them: “Tổ chức triển khai các mô hình”. */
const isOtherPart = ({ folded }: AlignedText): boolean =>
  sectionWord.pattern.test(folded) && !/(?<!\p{L})mo hinh(?!\p{L})/u.test(folded);

type Check = readonly [name: EvidenceName, holds: boolean];

/** What the lines of a candidate tell of it. */
function checkLines(candidate: Candidate, { lines }: TextFacts): readonly Check[] {
  const { at, end, bearer, due, shared, isGiven = false } = candidate;
  const facts = lines.slice(at, Math.min(end, at + longestItem));
  const labels = facts.flatMap((fact) => fact.labels);
  const hasLead = facts.some((fact) => fact.hasLead);
  const isTimed = due !== undefined || facts.some(({ hasTime }) => hasTime);
  return [
    ["leads", hasLead],
    // Labels above a list tell who does what it lists only where it says itself by when, or with whom; a sentence tells it of all.
    ["bearers", !hasLead && (bearer !== undefined || (shared?.leads !== undefined && (isTimed || isGiven)))],
    [
      "deadlines",
      isTimed ||
        findTimeAbove(candidate) !== undefined ||
        (shared?.deadline !== undefined && (hasLead || isGiven)),
    ],
    ["reasons", facts.some(({ hasReason }) => hasReason)],
    ["labels", labels.length > 0],
    ["several-leads", labels.filter((field) => field === "leads").length > 1],
  ];
}

/** Whether a line heads what stands below it: a group, a chapter, a count of things, a time by when they are done. */
function headsGroup(line: LogicalLine): boolean {
  const { text, folded, reads } = line;
  const words = folded.slice(reads.numbering?.end ?? 0);
  return (
    reads.group !== undefined || chapter.test(text) || counts.test(folded) || timeHeading.pattern.test(words)
  );
}

/** Whether words ask a body for something: “Yêu cầu các bệnh viện …”. */
function asksSomebody(text: string): boolean {
  const given = givingWords.pattern.exec(text);
  return given !== null && endOfNames(text, given[0].length) !== undefined;
}

/** What the heading of a candidate tells of it. */
function checkHeading(
  { line, title, rest, bearer, isAssigned, isSector }: Candidate,
  { rowTitles }: TextFacts,
): readonly Check[] {
  const { text, folded } = title;
  // “Yêu cầu các bệnh viện …” below a body is what that body is to do.
  const isAsked = bearer !== undefined && asksSomebody(text);
  // “(1) chủ trì …; (2) báo cáo …” in the paragraph of a body: what begins with a small letter heads no part.
  const isCounted = bearer !== undefined && /^\p{Ll}/u.test(text) && !/^\p{Lu}/u.test(rest.text);
  // A name in quotation marks is a title, wherever in the assignment it stands.
  const isFirst = rest.text !== "" && rest.text.includes(text) && !text.endsWith("”") && !isCounted;
  return [
    ["model-words", modelWord.test(folded)],
    ["annex-titles", rowTitles.has(trimEnd(folded, /[\s.:;,]/))],
    ["label-headings", line.reads.label !== undefined],
    [
      "section-headings",
      // “Yêu cầu các bệnh viện …” asks somebody for something.
      isAssigned !== true &&
        !isCounted &&
        !asksSomebody(text) &&
        (sectionWord.pattern.test(folded) || plainPart.pattern.test(folded)),
    ],
    ["group-headings", isSector === true || headsGroup(line)],
    ["agency-headings", isAssigned !== true && !isAsked && isAgency(title)],
    ["assignments-first", isFirst],
    ["assigned-runs", isAssigned === true],
    ["unassigned", isAssigned === false && rest.text === ""],
    ["beside-tables", isFirst && rowTitles.size > 0],
    ["untitled", !/\p{L}{2}/u.test(text) || (rest.text === "" && readClauseKind(title) !== undefined)],
    ["sentences", text.length > longestPlain && rest.text === "" && /[.;]$/.test(text)],
    ["long-titles", text.length > longestTitle],
  ];
}

/** What the headings above a candidate tell of it. */
function checkParents(
  { at, value, parent, bearer, isAssigned }: Candidate,
  { asked }: TextFacts,
): readonly Check[] {
  const parents = listParents(parent);
  // “Trách nhiệm của Sở Y tế” names whose tasks stand below it.
  const parts = parents.filter(({ line }) => line.line !== bearer?.lines[0]);
  return [
    ["listing-headings", parents.some((node) => listing.test(node.words.folded))],
    ["below-agencies", bearer === undefined && parent !== undefined && isAgency(parent.words)],
    ["asked-above", isAssigned === true && asked.some((place) => place < at)],
    [
      "not-asked",
      isAssigned === true && value === 0 && parent === undefined && !asked.some((place) => place < at),
    ],
    ["other-parts", parts.some(({ words }) => isOtherPart(words))],
  ];
}

/** What speaks for and against a candidate, but for what its neighbours tell. */
export function weighItem(candidate: Candidate, text: TextFacts): Set<EvidenceName> {
  const checks = [
    ...checkLines(candidate, text),
    ...checkHeading(candidate, text),
    ...checkParents(candidate, text),
  ];
  return new Set(checks.flatMap(([name, holds]) => (holds ? [name] : [])));
}

/** What a set of evidence is worth. */
export const sumWeights = (found: ReadonlySet<EvidenceName>): number =>
  [...found].reduce((sum, name) => sum + weights[name], 0);
