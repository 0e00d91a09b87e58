import type { Handbook, Plan } from "#handbook/handbook-types.ts";
import type { LineRange } from "#schema/identifier.ts";
import { comparePlansPath, placeUrl, startDraftPath } from "#paths/site-paths.ts";
import { formatPlace, successorsOf } from "#meaning/places/places.ts";
import { formatPlanCitation } from "#views/parts/citation.ts";
import { buildCoverage, type CoverageProps } from "./coverage.ts";
import { toEvidence, type EvidenceProps } from "#views/parts/evidence.ts";
import { listItemTexts } from "#views/parts/field-rows.ts";
import { splitFindings, toFinding, type FindingProps } from "#views/parts/finding-link.ts";
import { formatIssued } from "#views/parts/format-date.ts";
import { findTerms, listTerms, type GlossaryTermProps } from "#views/terms/glossary-terms.ts";
import { getPlan, indexHandbook } from "#views/parts/handbook-index.ts";
import { toItemSection, toRepairs, type ItemSectionProps, type RepairProps } from "./item-section.ts";
import { formatIssuer, formatPost } from "#views/parts/issuer.ts";
import { levelLabels } from "#views/parts/labels.ts";
import { kindNames } from "#text/kind-names.ts";
import { toPlaceToday, type TodayEntry } from "#views/parts/names-through-time.ts";
import { toPlaceChip, type PlaceChipProps } from "#views/parts/place.ts";
import { plain, strong, type Segment } from "#views/parts/segment.ts";
import { listCites, type CitedProps } from "#views/document/plan-cites.ts";
import { sourcePath } from "#paths/href.ts";

/** A fact of the document with the lines that state it. */
export interface Fact {
  readonly term: string;
  readonly values: readonly {
    readonly text: string;
    readonly evidence: EvidenceProps | null;
    /** Page of what is named; absent where it has none. */
    readonly path?: string;
    /** What stands after the name. */
    readonly note?: string;
  }[];
}

export interface ItemGroupProps {
  readonly anchor: string;
  /** “III. Phục vụ công dân số”; null where the plan has no groups. */
  readonly title: string | null;
  readonly evidence: EvidenceProps | null;
  /** “kế hoạch nêu 6 mô hình” where the plan states another number; null otherwise. */
  readonly declared: string | null;
  readonly items: readonly ItemSectionProps[];
}

export interface PlanPageProps {
  readonly title: string;
  readonly heading: string;
  readonly place: PlaceChipProps;
  readonly citation: string;
  readonly facts: readonly Fact[];
  readonly coverage: CoverageProps;
  readonly itemWord: "mô hình" | "nhiệm vụ";
  /** “43 mô hình; đã đưa 43 trong 46 mô hình của danh mục.” */
  readonly answer: readonly Segment[];
  readonly groups: readonly ItemGroupProps[];
  /** Findings about the plan as a whole to look into. */
  readonly findings: readonly FindingProps[];
  /** The same, to know of. */
  readonly remarks: readonly FindingProps[];
  /** Findings that stand with their items: not those that the item tells in words of its own. */
  readonly itemFindingCount: number;
  /** All findings of the plan, as the page of findings lists them. */
  readonly findingCount: number;
  readonly cites: readonly CitedProps[];
  readonly repairs: readonly RepairProps[];
  readonly sourcePath: string;
  /** SHA-256 of the text as received. */
  readonly sourceHash: string;
  /** Where its body stands beside its annex, and other plans can be chosen. */
  readonly comparePath: string;
  /** Site path of the draft that begins from the plan, without base. */
  readonly draftPath: string;
  /** Abbreviations in the wording of the items. */
  readonly terms: readonly GlossaryTermProps[];
}

/** A term with what is said of it, each with its lines where it has some. */
function toFact(term: string, ...values: readonly Fact["values"][number][]): Fact {
  return { term, values };
}

/** The units of today, and those on the way to them that have ended, each with its resolution. */
function listLaterPlaces(handbook: Handbook, plan: Plan): readonly Fact[] {
  const today = toPlaceToday(handbook, plan.place);
  const now = new Set(
    successorsOf(plan.place, handbook.places, handbook.date).map((unit) => formatPlace(unit, handbook.words)),
  );
  if (today === null)
    return [
      toFact("Địa phương hiện nay", { text: now.size === 0 ? "chưa rõ" : "không đổi", evidence: null }),
    ];
  const toValues = (entries: readonly TodayEntry[]): Fact["values"] =>
    entries.map(({ name, path, note }) => ({
      text: name,
      note,
      evidence: null,
      ...(path === null ? {} : { path }),
    }));
  return [
    toFact("Địa phương hiện nay", ...toValues(today.entries.filter(({ name }) => now.has(name)))),
    toFact("Đã qua", ...toValues(today.entries.filter(({ name }) => !now.has(name)))),
  ];
}

/** What the head of the document says of itself. */
function listHeadFacts(plan: Plan): readonly Fact[] {
  const { document } = plan;
  const at = (lines: LineRange | null | undefined): EvidenceProps | null =>
    lines === null || lines === undefined ? null : toEvidence(plan.id, lines);
  const issuer = { text: formatIssuer(plan), evidence: at(document.issuers[0]?.lines) };
  const signers = plan.signatories.map(({ name, title, lines }) => ({
    text: `${name}, ${formatPost(title, plan.place.name)}`,
    evidence: at(lines),
  }));
  return [
    toFact("Loại văn bản", { text: kindNames[plan.kind], evidence: null }),
    toFact("Số, ký hiệu", {
      text: plan.number ?? "không ghi số trong bản sưu tầm",
      evidence: at(document.number?.lines),
    }),
    toFact("Ngày ban hành", { text: formatIssued(plan.issuedOn), evidence: at(document.issued?.lines) }),
    toFact("Cơ quan ban hành", ...(issuer.text === "" ? [] : [issuer])),
    toFact("Người ký", ...signers),
  ];
}

/** What the plan says of its time and its numbers, and where the text came from. */
function listOtherFacts({ id, level, period, declared, source }: Plan): readonly Fact[] {
  return [
    toFact("Cấp", { text: levelLabels[level], evidence: null }),
    toFact(
      "Thời gian thực hiện",
      ...(period === null ? [] : [{ text: period.text, evidence: toEvidence(id, period.lines) }]),
    ),
    toFact(
      "Kế hoạch tự nêu",
      ...declared.map(({ text, line }) => ({ text: `“${text}”`, evidence: toEvidence(id, [line, line]) })),
    ),
    toFact("Nguồn", { text: `${source.file}, ${source.lines} dòng`, evidence: null }),
  ];
}

function listFacts(handbook: Handbook, plan: Plan): readonly Fact[] {
  const place = { text: plan.placeName, evidence: null, path: placeUrl(plan.placeCode) };
  const facts = [
    ...listHeadFacts(plan),
    toFact("Địa phương khi ban hành", place),
    ...listLaterPlaces(handbook, plan),
    ...listOtherFacts(plan),
  ];
  return facts.filter((fact) => fact.values.length > 0);
}

function listGroups(handbook: Handbook, plan: Plan, itemWord: string): readonly ItemGroupProps[] {
  const sections = (group: string | null): readonly ItemSectionProps[] =>
    plan.items.filter((item) => item.group === group).map((item) => toItemSection(handbook, plan, item));
  const grouped = plan.groups.map((group) => {
    const items = sections(group.group);
    const declared =
      group.declared !== null && group.declared !== items.length
        ? `kế hoạch nêu ${group.declared} ${itemWord}`
        : null;
    return {
      anchor: `nhom-${group.group.toLowerCase()}`,
      title: `${group.group}. ${group.title}`,
      evidence: toEvidence(plan.id, group.lines),
      declared,
      items,
    };
  });
  const known = new Set<string | null>(plan.groups.map((group) => group.group));
  const rest = plan.items
    .filter((item) => !known.has(item.group))
    .map((item) => toItemSection(handbook, plan, item));
  const restTitle = grouped.length > 0 ? "Ngoài các nhóm" : null;
  return rest.length === 0
    ? grouped
    : [
        ...grouped,
        {
          anchor: "cac-muc",
          title: restTitle,
          evidence: null,
          declared: null,
          items: rest,
        },
      ];
}

/** Everything the page of one plan shows. Items in groups of the plan, by number. @throws Error for an unknown id. */
export function buildPlanPage(handbook: Handbook, id: string): PlanPageProps {
  const plan = getPlan(handbook, id);
  const index = indexHandbook(handbook);
  const findings = index.findingsOfPlan.get(id) ?? [];
  const itemWord = plan.itemKind === "model" ? "mô hình" : "nhiệm vụ";
  const issued = plan.issuedOn === null ? "" : `, ${formatIssued(plan.issuedOn)}`;
  const number = plan.number === null ? ` (không ghi số)${issued}` : ` số ${plan.number}`;
  const groups = listGroups(handbook, plan, itemWord);
  const coverage = buildCoverage(handbook, plan);
  return {
    title: plan.title,
    heading: `${kindNames[plan.kind]}${number} – ${plan.placeName}`,
    place: toPlaceChip(handbook, plan),
    citation: formatPlanCitation(plan),
    facts: listFacts(handbook, plan),
    coverage,
    itemWord,
    answer: [
      strong(`${plan.items.length} ${itemWord}`, { claim: "items" }),
      plain("; "),
      ...coverage.sentence,
      plain("."),
    ],
    groups,
    ...splitFindings(findings.filter((finding) => finding.item === null).map(toFinding)),
    itemFindingCount: groups.flatMap(({ items }) => items).flatMap((item) => item.findings).length,
    findingCount: findings.length,
    cites: listCites(handbook, plan),
    repairs: toRepairs(plan, plan.repairs),
    sourcePath: sourcePath(plan.id),
    sourceHash: plan.source.sha256,
    comparePath: comparePlansPath([plan.id]),
    draftPath: startDraftPath(plan.id),
    terms: findTerms(plan.items.flatMap(listItemTexts), listTerms(handbook)),
  };
}
