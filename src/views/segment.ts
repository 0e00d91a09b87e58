/** A run of a sentence; strong runs are what a hurried reader needs. */
export interface Segment {
  readonly text: string;
  readonly strong: boolean;
  /**
   * What the run states, by the id of what it is about, so that a test can hold it against the table beneath: printed as
   * data attributes. Absent where the words alone say it.
   */
  readonly states?: Readonly<Record<string, string | number>>;
}

export const plain = (text: string): Segment => ({ text, strong: false });

export const strong = (text: string, states?: Segment["states"]): Segment =>
  states === undefined ? { text, strong: true } : { text, strong: true, states };
