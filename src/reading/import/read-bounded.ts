import { Worker } from "node:worker_threads";
import { toInputFault } from "#importer/formats/input-fault.ts";
import { readInput } from "#importer/formats/read-input.ts";
import type { ReadInput } from "#importer/formats/read-input.ts";

/** Seconds of processor time that reading a PDF may take; the longest that is read takes four. */
const mostSeconds = 8;
/** Megabytes that it may take. */
const mostMegabytes = 800;
/** How often the time is looked at, in milliseconds. */
const checkMs = 100;

const tooMuch: ReadInput = {
  text: "",
  faults: [toInputFault("too-much-drawn")],
  leftOut: [],
  origins: [],
  aside: [],
  format: "pdf",
};

/** Whether bytes are a PDF: its mark stands in the first 1,024 (ISO 32000-1, implementation note 13). */
const isPdf = (bytes: Uint8Array): boolean => Buffer.from(bytes.subarray(0, 1024)).includes("%PDF-");

/**
 * A received file as readInput gives it. What a PDF draws may name itself again and again, which no limit of bytes tells: it
 * is read in a thread of its own, and refused where that takes more time or memory than any plan.
 */
export async function readBounded(bytes: Uint8Array, name: string): Promise<ReadInput> {
  if (!isPdf(bytes)) return readInput(bytes, name);
  const start = process.cpuUsage();
  const worker = new Worker(new URL("./read-worker.ts", import.meta.url), {
    workerData: { bytes, name },
    resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
  });
  const watch = setInterval(() => {
    const { user, system } = process.cpuUsage(start);
    if (user + system > mostSeconds * 1e6) void worker.terminate();
  }, checkMs);
  try {
    return await new Promise<ReadInput>((resolve, reject) => {
      worker.on("message", (read: ReadInput) => {
        resolve(read);
      });
      worker.on("error", (cause: NodeJS.ErrnoException) => {
        if (cause.code === "ERR_WORKER_OUT_OF_MEMORY") resolve(tooMuch);
        else reject(cause);
      });
      worker.on("exit", () => {
        resolve(tooMuch);
      });
    });
  } finally {
    clearInterval(watch);
    await worker.terminate();
  }
}
