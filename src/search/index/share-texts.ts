/** Bytes of a run of texts that is compressed to see how much of a file it takes. */
const textBlockBytes = 20_000;
/** Bytes of all runs of a site of few plans, compressed: its texts lie in two files, for there requests count more than bytes. */
const fewTextsBytes = 70_000;
/** The same of one file of a larger site, where a screen of results takes its texts from up to six. Runs are smaller together. */
const textFileBytes = 15_000;

/** Entries in their order, as many in one run as its bytes allow. */
export function cutRuns<Entry>(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const runs: Entry[][] = [];
  let size = textBlockBytes;
  for (const entry of entries) {
    const bytes = Buffer.byteLength(JSON.stringify(entry));
    if (size + bytes > textBlockBytes) {
      runs.push([]);
      size = 0;
    }
    runs.at(-1)?.push(entry);
    size += bytes;
  }
  return runs;
}

/** How many runs each file holds, by their compressed sizes in bytes; in order, none for none. */
export function shareRuns(sizes: readonly number[]): readonly number[] {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const limit = total <= fewTextsBytes ? fewTextsBytes / 2 : textFileBytes;
  const counts: number[] = [];
  let size = limit;
  for (const one of sizes) {
    if (size + one > limit) {
      counts.push(0);
      size = 0;
    }
    counts[counts.length - 1] = (counts.at(-1) ?? 0) + 1;
    size += one;
  }
  return counts;
}
