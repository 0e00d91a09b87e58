import type { LocatedData, Path } from "./yaml/read-yaml.ts";

/** Reports a problem at a place of a file: what is wrong, and what to type. */
export type Report = (
  data: LocatedData<unknown>,
  path: Path,
  code: string,
  message: string,
  suggestion?: string,
) => void;
