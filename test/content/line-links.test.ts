import { buildSearchRecords } from "#search/index/records.ts";
import { findingUrl, itemUrl, lineAnchor } from "#paths/site-paths.ts";
import { buildPlanPage } from "#views/plan/plan-page.ts";
import { buildSourcePage } from "#views/plan/source-page.ts";
import { textOfStatement } from "#views/parts/statement.ts";
import { describe, expect, it } from "vitest";
import { handbook } from "../helpers/own-content.ts";

/** Everything on a page of source text that a link can point at. */
function anchorsOf(plan: string): ReadonlySet<string> {
  const { lines } = buildSourcePage(handbook, plan);
  return new Set(lines.flatMap(({ number, anchors }) => [lineAnchor([number, number]), ...anchors]));
}

const linkedAnchors = (urls: readonly string[], plan: string): readonly string[] =>
  urls.filter((url) => url.startsWith(`/ke-hoach/${plan}/van-ban/#`)).map((url) => url.split("#")[1] ?? "");

const { records } = buildSearchRecords(handbook).data;
const urls = [...handbook.findings.map(findingUrl), ...records.map(({ url }) => url)];

describe.each(handbook.plans.map((plan) => [plan.id, plan] as const))("links to lines of %s", (id, plan) => {
  it("from findings and from search lead to an anchor that is there without script", () => {
    const anchors = anchorsOf(id);
    expect(linkedAnchors(urls, id).length).toBeGreaterThan(0);
    expect(linkedAnchors(urls, id).filter((anchor) => !anchors.has(anchor))).toEqual([]);
  });

  it("stand at each statement of each item, and name the lines of that statement alone", () => {
    const sections = buildPlanPage(handbook, id).groups.flatMap((group) => group.items);
    const shown = sections.flatMap(({ rows }) =>
      rows.flatMap((row) => [...row.body, ...row.annex].flatMap((wording) => wording.statements)),
    );
    const bodies = plan.items.flatMap(({ imported }) => imported.body?.fields ?? []);
    const cells = plan.items.flatMap(({ imported }) => imported.annex?.cells ?? []);
    const show = (text: string, [from, to]: readonly [number, number]): string =>
      `${text} (${from === to ? `dòng ${from}` : `dòng ${from}–${to}`})`;
    const expected = [
      ...bodies.flatMap(({ statements }) => statements.map(({ text, lines }) => show(text, lines))),
      // A cell broken over rows is one statement.
      ...cells
        .filter(({ statements }) => statements.length > 0)
        .map(({ statements }) =>
          show(statements.map(({ text }) => text).join(" "), [
            Math.min(...statements.map(({ lines }) => lines[0])),
            Math.max(...statements.map(({ lines }) => lines[1])),
          ]),
        ),
    ];
    const seen = shown.map((statement) => `${textOfStatement(statement)} (${statement.evidence.text})`);
    expect(seen.toSorted()).toEqual(expected.toSorted());
    const anchors = anchorsOf(id);
    const targets = linkedAnchors(
      shown.map(({ evidence }) => evidence.path),
      id,
    );
    expect(targets.filter((anchor) => !anchors.has(anchor))).toEqual([]);
    expect(targets).toHaveLength(shown.length);
  });

  it("mark each item's heading in the text with the way back", () => {
    const backs = buildSourcePage(handbook, id).lines.flatMap(({ item }) => item?.path ?? []);
    expect(new Set(backs)).toEqual(new Set(plan.items.map(itemUrl)));
  });
});
