import { expect, test } from "vitest";
import { buildInventedHandbook } from "#preview/invented-handbook.ts";
import { stateLabels } from "#views/parts/state-labels.ts";
import { content } from "../helpers/own-content.ts";

const handbook = buildInventedHandbook(content);

test("the invented plans show every state of a model", () => {
  const states = new Set(handbook.adoption.map((cell) => cell.state));
  expect([...states].sort()).toEqual(stateLabels.map((label) => label.state).sort());
});

test("they show deadlines of many kinds, both sides of an item, repairs and an editor's decision", () => {
  const kinds = handbook.items.flatMap(({ deadline }) =>
    [deadline.body, deadline.annex].flatMap((side) => side?.kind ?? []),
  );
  expect([...new Set(kinds)].sort()).toEqual(
    ["date", "dependent", "month", "ongoing", "phased", "quarter", "year"].sort(),
  );
  expect(handbook.items.filter((item) => item.imported.annex !== null)).toHaveLength(3);
  expect(handbook.plans.flatMap((plan) => plan.repairs)).toHaveLength(1);
  expect(handbook.items.filter((item) => item.decision !== null)).toHaveLength(1);
});

test("they show findings of each severity, and places that have another name today", () => {
  expect(new Set(handbook.findings.map((finding) => finding.severity))).toEqual(
    new Set(["error", "warning", "note"]),
  );
  expect(handbook.plans.filter((plan) => plan.place.until !== null)).toHaveLength(2);
});
