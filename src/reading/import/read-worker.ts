import { parentPort, workerData } from "node:worker_threads";
import { readInput } from "#importer/formats/read-input.ts";

// The thread of read-bounded.ts: one file in, what it says out.
const { bytes, name } = workerData as { readonly bytes: Uint8Array; readonly name: string };
parentPort?.postMessage(await readInput(bytes, name));
