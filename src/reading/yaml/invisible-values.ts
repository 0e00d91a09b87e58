import { tellInvisible } from "#text/tell-invisible.ts";
import { visit } from "yaml";
import type { Document } from "yaml";
import type { ReferenceFault } from "./yaml-references.ts";

/** Values and keys in which an escape such as “\\u202E” makes a character that prints nothing, in order; typed ones are told with the file. */
export function findInvisibleValues(document: Document, text: string): ReferenceFault[] {
  const faults: ReferenceFault[] = [];
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value !== "string") return;
      const [at = 0, end = 0] = node.range ?? [];
      const message = tellInvisible(node.value, text.slice(at, end));
      if (message === undefined) return;
      faults.push({ at, valueAt: at, code: "invisible", message, suggestion: "xóa ký tự này." });
    },
  });
  return faults;
}
