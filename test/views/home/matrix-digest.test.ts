import { describe, expect, it } from "vitest";
import { buildMatrixDigest, toRuns } from "#views/home/matrix-digest.ts";
import { buildMatrix } from "#views/matrix/matrix.ts";
import { handbook } from "../../helpers/own-content.ts";

describe("toRuns(states)", () => {
  it("puts the marks of neighbours in one state together, and keeps the order", () => {
    const runs = toRuns(["adopted", "adopted", "not-listed", "part", "adopted"]);
    expect(runs.map(({ state, marks }) => `${state} ${marks}`)).toEqual([
      "adopted ●●",
      "not-listed –",
      "part ◐",
      "adopted ●",
    ]);
    expect(toRuns([])).toEqual([]);
  });
});

describe("buildMatrixDigest(matrix)", () => {
  const matrix = buildMatrix(handbook);
  const digest = buildMatrixDigest(matrix);

  it("has a mark for every cell of the matrix", () => {
    const marks = digest.rows.flatMap(({ cells }) =>
      cells.flatMap(({ runs }) => runs.flatMap((run) => [...run.marks])),
    );
    expect(marks).toHaveLength(matrix.cellCount);
    expect(digest.rows).toHaveLength(matrix.columns.length);
  });

  it("counts what a plan has alone or joined, and leads to it", () => {
    for (const { cells } of digest.rows)
      for (const { adopted, runs, total } of cells) {
        const own = runs.map(({ marks }) => marks).join("");
        expect(own).toHaveLength(total);
        expect([...own].filter((mark) => "●◐".includes(mark))).toHaveLength(adopted);
      }
    const [group] = matrix.groups;
    expect(digest.rows[0]?.cells[0]?.path).toBe(
      `/ma-tran/?nhom=${group?.number ?? ""}&dp=${matrix.columns[0]?.plan ?? ""}`,
    );
  });
});
