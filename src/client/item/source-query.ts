import { defineQuery } from "#client/parts/query-codec.ts";

/** What is looked for in a source text, as it stands in the URL. */
export const sourceQuery = defineQuery({ find: "tim" });
