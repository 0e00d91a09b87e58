import type { CitedDocumentNode } from "#handbook/document-graph.ts";
import { toNumberKey } from "#handbook/document-level.ts";
import { listUses } from "#handbook/document-index.ts";
import type { Handbook, Plan } from "#handbook/handbook-types.ts";
import { documentUrl } from "#paths/site-paths.ts";
import { toFates, type FateProps } from "./document-fate.ts";
import { formatDocumentName } from "./document-names.ts";
import { toEvidence, type EvidenceProps } from "#views/parts/evidence.ts";
import { formatIssuedInSentence } from "#views/parts/format-date.ts";
import { documentRelationLabels } from "#views/parts/labels.ts";

/** A document that a plan cites, for the plan's own list. */
export interface CitedProps {
  readonly relation: string;
  /** As documents.yaml writes it, with its day: “Quyết định số 06/QĐ-TTg ngày 06/01/2022”. */
  readonly name: string;
  /** Page of the document. */
  readonly path: string;
  /** The number or name as this plan prints it, where that differs. */
  readonly printed: string | null;
  readonly title: string | null;
  readonly fates: readonly FateProps[];
  /** Every place that cites it, by line; `relation` where it states less than the strongest. */
  readonly occurrences: readonly { readonly evidence: EvidenceProps; readonly relation: string | null }[];
}

/** Other numbers under which a plan prints a document, each once; none for a law without number. Spaces and dashes make no other. */
function listPrintedNumbers(document: CitedDocumentNode, plan: Plan): readonly string[] {
  if (document.number === null) return [];
  const own = plan.cites.filter((cite) => cite.document === document.id);
  const texts = own.flatMap(({ occurrences }) => occurrences.map(({ text }) => text));
  const aliases = document.aliases.filter((alias) => texts.some((text) => text.includes(alias)));
  const numbers = [...own.flatMap(({ number }) => number ?? []), ...aliases];
  const standard = toNumberKey(document.number);
  return [...new Set(numbers)].filter((number) => toNumberKey(number) !== standard);
}

/** Documents that a plan cites, one row each, by the line of the first place. */
export function listCites(handbook: Handbook, plan: Plan): readonly CitedProps[] {
  return listUses(handbook, plan)
    .toSorted((a, b) => (a.use.occurrences[0]?.line ?? 0) - (b.use.occurrences[0]?.line ?? 0))
    .map(({ document, use }) => {
      const printed = listPrintedNumbers(document, plan);
      const day = document.issuedOn === null ? "" : ` ${formatIssuedInSentence(document.issuedOn)}`;
      return {
        relation: documentRelationLabels[use.relation],
        name: `${formatDocumentName(document)}${day}`,
        path: documentUrl(document.id),
        printed: printed.length === 0 ? null : printed.join(", "),
        title: document.title,
        fates: toFates(document.entry),
        occurrences: use.occurrences.map(({ line, relation }) => ({
          evidence: toEvidence(plan.id, [line, line]),
          relation: relation === use.relation ? null : documentRelationLabels[relation],
        })),
      };
    });
}
