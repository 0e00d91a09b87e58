/** Far above what noise makes of a time in proportion to the length, which would be 4, and below its square, 16. */
const steepest = 9;

/** What four times as much takes where the time grows as the cube of the length: what is short even then tells nothing. */
const cube = 64;

/** How often a steep time is measured again before it is believed: what else the machine does only ever adds to a time. */
const mostTries = 5;

/** Milliseconds of this thread that something takes: neither other programs nor the tidying of memory beside it are counted. */
async function time(run: () => unknown): Promise<number> {
  const start = process.threadCpuUsage();
  await run();
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000;
}

/**
 * Whether something takes far more than four times as long for four times as much, by the least of several times of each.
 * @param prepare makes what is timed, for a length.
 * @param length the longer of the two lengths; the other is a quarter of it.
 * @param shortest milliseconds of the longer below which times tell nothing.
 */
export async function isSteep(
  prepare: (length: number) => () => unknown,
  length: number,
  shortest: number,
): Promise<boolean> {
  // The first is slower than all after it, for the code is not compiled yet.
  let [short, long] = [await time(prepare(length / 4)), Infinity];
  for (let tries = 0; tries < mostTries; tries++) {
    short = Math.min(short, await time(prepare(length / 4)));
    if (short * cube < shortest) return false;
    long = Math.min(long, await time(prepare(length)));
    if (long <= Math.max(steepest * short, shortest)) return false;
  }
  return true;
}
