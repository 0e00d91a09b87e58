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

const make = (text: string, strong: boolean, states: Segment["states"]): Segment =>
  states === undefined ? { text, strong } : { text, strong, states };

export const plain = (text: string, states?: Segment["states"]): Segment => make(text, false, states);

export const strong = (text: string, states?: Segment["states"]): Segment => make(text, true, states);

/** Runs in a sentence: “A”, “A và B”, “A, B và C”; empty for none. */
export function joinRuns(runs: readonly Segment[]): readonly Segment[] {
  return runs.flatMap((run, index) => {
    if (index === 0) return [run];
    return [plain(index === runs.length - 1 ? " và " : ", "), run];
  });
}

/** The words of a sentence alone. */
export const toText = (segments: readonly Segment[]): string => segments.map(({ text }) => text).join("");
