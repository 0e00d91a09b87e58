import { findDocumentNode } from "#handbook/document-index.ts";
import type { CatalogModel, Handbook } from "#handbook/handbook-types.ts";
import { findReferenceItem } from "#handbook/reference-item.ts";
import { documentUrl, itemUrl } from "#paths/site-paths.ts";
import { formatDocumentName } from "#views/document/document-names.ts";
import { formatIssuedInSentence } from "#views/parts/format-date.ts";

/** Where the catalog took a model from. */
export interface ModelOrigin {
  /** “mô hình 6, kế hoạch của Ninh Bình”; “mô hình 3, Kế hoạch số 12/KH-UBND ngày 3/2/2025”. */
  readonly text: string;
  readonly path: string;
  /** The title as printed there; null where it is the catalog's own, and for a document outside the collection. */
  readonly printed: string | null;
  /** Who issued a document outside the collection; null for a plan that the collection holds. */
  readonly outside: string | null;
}

/** Where the catalog took a model from; null where the collection has neither the item nor the document. */
export function tellOrigin(handbook: Handbook, model: CatalogModel): ModelOrigin | null {
  const { reference } = model;
  if (!("document" in reference)) {
    const found = findReferenceItem(handbook.plans, model);
    if (found === undefined) return null;
    const { plan, item } = found;
    return {
      text: `mô hình ${item.number}, kế hoạch của ${plan.place.name}`,
      path: itemUrl(item),
      printed: item.title === model.title ? null : item.title,
      outside: null,
    };
  }
  const document = findDocumentNode(handbook, reference.document);
  const issuer = document?.entry?.issuer;
  if (document === undefined || issuer === undefined) return null;
  const number = reference.number === undefined ? "" : `mô hình ${reference.number}, `;
  const day = document.issuedOn === null ? "" : ` ${formatIssuedInSentence(document.issuedOn)}`;
  return {
    text: `${number}${formatDocumentName(document)}${day}`,
    path: documentUrl(document.id),
    printed: null,
    outside: issuer,
  };
}
