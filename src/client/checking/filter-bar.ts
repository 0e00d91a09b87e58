import { make } from "#client/draft/make.ts";
import type { DraftFinding } from "#draft/check/draft-finding.ts";
import { type FindingFilter, type Severity, countFindings, severities } from "./sort-findings.ts";

/** Checkboxes of severities with their counts, and a choice of kinds. */
export interface FilterBar {
  readonly element: HTMLElement;
  readonly filter: FindingFilter;
}

/** Makes the filter of findings; `change` is called when it changes. */
export function makeFilterBar(findings: readonly DraftFinding[], change: () => void): FilterBar {
  const { bySeverity, byKind } = countFindings(findings);
  const boxes = severities.map(([severity, word]) => {
    const box = make("input", { type: "checkbox", checked: true, value: severity });
    const label = make(
      "label",
      { "data-severity": severity },
      box,
      ` ${bySeverity.get(severity) ?? 0} ${word.toLocaleLowerCase("vi")}`,
    );
    return { severity, box, label };
  });
  const options = byKind.map(({ code, name, count }) =>
    make("option", { value: code }, `${name} (${count})`),
  );
  const kind = make("select", {}, make("option", { value: "" }, "Mọi loại"), ...options);
  const element = make(
    "fieldset",
    { class: "check-filter" },
    make("legend", { class: "visually-hidden" }, "Lọc các điểm"),
    ...boxes.map(({ label }) => label),
    make("label", {}, "Loại: ", kind),
  );
  element.addEventListener("change", change);
  return {
    element,
    get filter() {
      const chosen = boxes.filter(({ box }) => box.checked).map(({ severity }): Severity => severity);
      return { severities: new Set(chosen), code: kind.value };
    },
  };
}
