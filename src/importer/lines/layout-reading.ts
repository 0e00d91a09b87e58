/** One kind of evidence for a reading, counted: 12 of 14 items with a lead. */
export interface Evidence {
  /** What was counted, by a name that whoever tells it puts into words: “leads”, “deadlines”, “numbers-run-on”. */
  readonly what: string;
  readonly count: number;
  /** Of how many; undefined where the count stands for itself. */
  readonly of: number | undefined;
}

/** One way to cut the running text into items. */
export interface LayoutChoice {
  /** Name of the layout, as “Mô hình N: …” or “1.1. …”. */
  readonly name: string;
  /** Items that it finds. */
  readonly items: number;
  readonly because: readonly Evidence[];
}

/** The layout by which the running text was read; undefined where it lists no items. */
export interface LayoutReading {
  readonly taken: LayoutChoice | undefined;
  /** The next best; undefined where no other finds items. */
  readonly runnerUp: LayoutChoice | undefined;
}
