import { beforeAll, describe, expect, it } from "vitest";
import { measureQuality, readQueries, type QualityRow } from "./measure-quality.ts";

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
const print = (row: QualityRow): string =>
  `${row.engine}: recall ${percent(row.recall)}, first right ${percent(row.firstRight)}, precision ${percent(row.precision)}`;

describe("search on the test list", () => {
  let measured: Awaited<ReturnType<typeof measureQuality>>;
  beforeAll(async () => {
    measured = await measureQuality();
    console.log([measured.ours, measured.plain].map(print).join("\n"));
    console.log(measured.ours.misses.join("\n"));
  }, 60_000);

  it("has at least 80 queries of ten classes", () => {
    const queries = readQueries();
    expect(queries.length).toBeGreaterThanOrEqual(80);
    expect(new Set(queries.map((one) => one.kind)).size).toBeGreaterThanOrEqual(10);
  });

  it("finds at least 98 % of what is relevant", () => {
    expect(measured.ours.recall).toBeGreaterThanOrEqual(0.98);
  });

  it("puts a right result first in at least 95 % of the searches", () => {
    expect(measured.ours.firstRight).toBeGreaterThanOrEqual(0.95);
  });

  it("finds nothing for nonsense", () => {
    expect(measured.ours.byKind.get("nonsense")?.firstRight).toBe(1);
  });

  it("does better than plain Pagefind on the same records", () => {
    expect(measured.ours.recall).toBeGreaterThan(measured.plain.recall);
    expect(measured.ours.firstRight).toBeGreaterThan(measured.plain.firstRight);
  });
});
