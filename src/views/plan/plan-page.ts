import type { Handbook, Plan } from "#handbook/handbook-types.ts";
import { placeUrl } from "#paths/site-paths.ts";
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
import { formatIssuer } from "#views/parts/issuer.ts";
import { levelLabels, planKindLabels } from "#views/parts/labels.ts";
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
  /** Abbreviations in the wording of the items. */
  readonly terms: readonly GlossaryTermProps[];
}

/** The units of today, and those on the way to them that have ended, each with its resolution. */
function listLaterPlaces(handbook: Handbook, plan: Plan): readonly Fact[] {
  const today = toPlaceToday(handbook, plan.place);
  const now = new Set(successorsOf(plan.place, handbook.places, handbook.date).map(formatPlace));
  const toFact = (term: string, entries: readonly TodayEntry[]): Fact => ({
    term,
    values: entries.map(({ name, path, note }) => ({
      text: name,
      note,
      evidence: null,
      ...(path === null ? {} : { path }),
    })),
  });
  if (today === null) {
    const text = now.size === 0 ? "chưa rõ" : "không đổi";
    return [{ term: "Địa phương hiện nay", values: [{ text, evidence: null }] }];
  }
  return [
    toFact(
      "Địa phương hiện nay",
      today.entries.filter(({ name }) => now.has(name)),
    ),
    toFact(
      "Đã qua",
      today.entries.filter(({ name }) => !now.has(name)),
    ),
  ];
}

function listFacts(handbook: Handbook, plan: Plan): readonly Fact[] {
  const { document } = plan;
  const at = (lines: readonly [number, number] | null | undefined): EvidenceProps | null =>
    lines === null || lines === undefined ? null : toEvidence(plan.id, [lines[0], lines[1]]);
  const facts: readonly Fact[] = [
    { term: "Loại văn bản", values: [{ text: planKindLabels[plan.kind], evidence: null }] },
    {
      term: "Số, ký hiệu",
      values: [
        { text: plan.number ?? "không ghi số trong bản sưu tầm", evidence: at(document.number?.lines) },
      ],
    },
    {
      term: "Ngày ban hành",
      values: [{ text: formatIssued(plan.issuedOn), evidence: at(document.issued?.lines) }],
    },
    {
      term: "Cơ quan ban hành",
      values: [{ text: formatIssuer(plan), evidence: at(document.issuers[0]?.lines) }].filter(
        (v) => v.text !== "",
      ),
    },
    {
      term: "Người ký",
      values: plan.signatories.map((person) => ({
        text: `${person.name}, ${person.title}`,
        evidence: at(person.lines),
      })),
    },
    {
      term: "Địa phương khi ban hành",
      values: [{ text: formatPlace(plan.place), evidence: null, path: placeUrl(plan.placeCode) }],
    },
    ...listLaterPlaces(handbook, plan),
    { term: "Cấp", values: [{ text: levelLabels[plan.level], evidence: null }] },
    {
      term: "Thời gian thực hiện",
      values: plan.period === null ? [] : [{ text: plan.period.text, evidence: at(plan.period.lines) }],
    },
    {
      term: "Kế hoạch tự nêu",
      values: plan.declared.map((entry) => ({
        text: `“${entry.text}”`,
        evidence: at([entry.line, entry.line]),
      })),
    },
    {
      term: "Nguồn",
      values: [
        { text: `${plan.source.file}, ${plan.source.lines} dòng`, evidence: null },
        { text: `SHA-256 ${plan.source.sha256}`, evidence: null },
      ],
    },
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
  const number = plan.number === null ? "" : ` số ${plan.number}`;
  const groups = listGroups(handbook, plan, itemWord);
  const coverage = buildCoverage(handbook, plan);
  return {
    title: plan.title,
    heading: `${planKindLabels[plan.kind]}${number} – ${plan.place.name}`,
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
    terms: findTerms(plan.items.flatMap(listItemTexts), listTerms(handbook)),
  };
}
