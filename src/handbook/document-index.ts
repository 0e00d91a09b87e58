import { groupBy } from "#text/group-by.ts";
import { remember } from "#text/remember.ts";
import type { CitedDocumentNode, DocumentUse, Documented } from "./document-graph.ts";
import { listDocuments } from "./document-graph.ts";
import type { Plan } from "./handbook-types.ts";

const groupUses = remember((handbook: Documented) =>
  groupBy(
    listDocuments(handbook).flatMap((document) => document.uses.map((use) => ({ document, use }))),
    ({ use }) => use.plan,
  ),
);

/** Documents that a plan cites, each with what the plan says of it; by day of issue of the document. */
export function listUses(
  handbook: Documented,
  plan: Plan,
): readonly { readonly document: CitedDocumentNode; readonly use: DocumentUse }[] {
  return groupUses(handbook).get(plan) ?? [];
}

const indexById = remember(
  (handbook: Documented) => new Map(listDocuments(handbook).map((document) => [document.id, document])),
);

/** The document of an id, undefined where there is none. */
export function findDocumentNode(handbook: Documented, id: string): CitedDocumentNode | undefined {
  return indexById(handbook).get(id);
}
