import { workerData } from "node:worker_threads";
import { writeShare } from "./write-corpus.ts";
import type { CorpusOptions } from "./write-corpus.ts";

// What writeCorpus hands to each of its workers.
const { options, rest } = workerData as { readonly options: CorpusOptions; readonly rest: number };
writeShare(options, rest);
