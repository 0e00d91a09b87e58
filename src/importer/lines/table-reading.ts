import type { LineRange } from "#schema/identifier.ts";
import type { ColumnField } from "./kinds/label-book.ts";
import type { Evidence } from "./layout-reading.ts";

/** A table of the text, read as items or left. */
export interface TableReading {
  readonly lines: LineRange;
  readonly columns: readonly { readonly heading: string; readonly field: ColumnField }[];
  readonly rows: number;
  readonly isRead: boolean;
  readonly because: readonly Evidence[];
}
