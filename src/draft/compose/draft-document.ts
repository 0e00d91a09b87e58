import type { DraftFieldName } from "#schema/draft.ts";

/** Words of a document; open where they only tell what is to be written there. */
export interface DraftWords {
  readonly text: string;
  readonly isOpen: boolean;
}

/** A field of a model: “a) Mục tiêu: …”; of several paragraphs each stands by itself below the label. */
export interface DraftPoint {
  readonly field: DraftFieldName;
  readonly letter: string;
  readonly label: string;
  readonly paragraphs: readonly DraftWords[];
}

/** A model with its fields: “1. Mô hình 1: …”. */
export interface DraftModelPart {
  readonly kind: "model";
  readonly number: number;
  readonly title: DraftWords;
  readonly points: readonly DraftPoint[];
}

/** A paragraph; one that heads others is bold and stays with the next. */
interface DraftParagraph {
  readonly kind: "paragraph";
  readonly words: DraftWords;
  readonly isHeading?: true;
}

export type DraftBlock = DraftParagraph | DraftModelPart;

/** A part of the first level: “I. MỤC ĐÍCH, YÊU CẦU”. */
export interface DraftPart {
  readonly numeral: string;
  /** In capitals. */
  readonly title: string;
  readonly blocks: readonly DraftBlock[];
}

/** A column of the annex; those of the same `group` stand under one heading. */
export interface AnnexColumn {
  readonly key: "number" | "note" | DraftFieldName;
  readonly heading: string;
  readonly group: string | null;
}

export type AnnexRow =
  /** “I. Nhóm tiện ích …”, across all columns. */
  | { readonly kind: "group"; readonly numeral: string; readonly title: string }
  /** Cells in the order of the columns, a paragraph an entry. */
  | { readonly kind: "model"; readonly cells: readonly (readonly string[])[] };

export interface DraftAnnex {
  readonly heading: string;
  /** In capitals. */
  readonly title: string;
  /** “(Kèm theo Kế hoạch số …)”, number and day left open. */
  readonly note: string;
  readonly columns: readonly AnnexColumn[];
  readonly rows: readonly AnnexRow[];
}

/** Whose wording some fields of a model are. */
export interface DraftSource {
  readonly model: string;
  readonly rows: readonly {
    readonly labels: string;
    readonly citation: string;
    readonly isChanged: boolean;
  }[];
}

/** The document that a draft makes, in the order of print; numbers, letters and end marks are set. */
export interface DraftDocument {
  readonly mark: string;
  readonly head: {
    readonly superior: string | null;
    readonly issuer: DraftWords;
    /** Behind the number, which stays open: “/KH-UBND”. */
    readonly sign: string;
    /** “Bỉm Sơn, ngày      tháng 3 năm 2027”: the day stays open. */
    readonly dateline: string;
  };
  /** “KẾ HOẠCH”. */
  readonly kind: string;
  readonly title: DraftWords;
  readonly bases: readonly DraftWords[];
  readonly opening: string;
  readonly parts: readonly DraftPart[];
  readonly signature: {
    readonly authority: readonly string[];
    readonly post: DraftWords;
    readonly name: string;
  };
  /** “- Như Điều 3;”: with dash and mark. */
  readonly recipients: readonly string[];
  readonly annex: DraftAnnex | null;
  readonly sources: readonly DraftSource[];
}

/** Head of the last page, which says whose wording each part is; it is taken out before the draft is signed. */
export const sourcesHeading = "NGUỒN CÂU CHỮ";
