import { describe, expect, it } from "vitest";
import { parseDeadline } from "#meaning/deadlines/deadlines.ts";
import { compareEntries, laneOf, listDeadlines, spanOf, toDeadlineEntry } from "#handbook/timeline.ts";
import type { DeadlineEntry } from "#handbook/timeline.ts";
import type { Deadline } from "#schema/deadline.ts";
import { makeHandbook, makeItem } from "../helpers/make-handbook.ts";
import type { FieldTexts } from "../helpers/plan-text.ts";

function read(text: string): Deadline {
  const deadline = parseDeadline(text);
  if (deadline === null) throw new Error(`No deadline in ${text}`);
  return deadline;
}

const item = makeItem();

function entryOf(text: string, planStart: string | null = "2023-08-01", date = "2024-06-30"): DeadlineEntry {
  return toDeadlineEntry(item, ["body"], read(text), { planStart, date, id: item.id });
}

describe("laneOf(deadline)", () => {
  it.each([
    ["30/9/2024", "dated"],
    ["Quý I năm 2024", "dated"],
    ["Năm 2023 và những năm tiếp theo", "dated"],
    ["Thực hiện thường xuyên", "ongoing"],
    ["Theo tiến độ triển khai của Bộ Công an", "dependent"],
    ["Khẩn trương", "unknown"],
  ])("puts “%s” into the lane %s", (text, lane) => {
    expect(laneOf(read(text))).toBe(lane);
  });
});

describe("toDeadlineEntry(item, sides, deadline, context)", () => {
  it("makes a day a mark of one day and runs the bar from the plan's first day", () => {
    const entry = entryOf("30/9/2024");
    expect([entry.start, entry.end]).toEqual(["2023-08-01", "2024-09-30"]);
    expect(entry.marks).toEqual([{ kind: "date", from: "2024-09-30", to: "2024-09-30", isPast: false }]);
  });

  it("makes a quarter a span of its days", () => {
    expect(entryOf("Quý II năm 2024").marks).toEqual([
      { kind: "quarter", from: "2024-04-01", to: "2024-06-30", isPast: false },
    ]);
  });

  it("cuts off of a year what lies before the plan, and keeps it where the plan tells no day", () => {
    expect(entryOf("Trong năm 2023").marks[0]?.from).toBe("2023-08-01");
    expect(entryOf("Trong năm 2023", null).marks[0]?.from).toBe("2023-01-01");
  });

  it("gives each phase a mark of its own and stays open where one goes on", () => {
    const entry = entryOf("Năm 2023 và những năm tiếp theo");
    expect(entry.marks.map((mark) => mark.kind)).toEqual(["year", "ongoing"]);
    expect([entry.lane, entry.isOpen, entry.end]).toEqual(["dated", true, "2023-12-31"]);
  });

  it("tells past from ahead by the date of the data: the last day itself is not past", () => {
    expect(entryOf("30/6/2024", null, "2024-06-30").standing).toBe("ahead");
    expect(entryOf("30/6/2024", null, "2024-07-01").standing).toBe("past");
    expect(entryOf("Thực hiện thường xuyên").standing).toBe("none");
  });

  it("is not past where the work goes on after the days named", () => {
    expect(entryOf("Trong năm 2023").standing).toBe("past");
    for (const text of [
      "Năm 2023 và những năm tiếp theo",
      "Năm 2023 và thực hiện thường xuyên",
      "Thực hiện trong năm 2023 và theo lộ trình của Bộ Công an",
    ]) {
      expect([text, entryOf(text).standing]).toEqual([text, "open"]);
    }
    expect(entryOf("Năm 2023 và những năm tiếp theo", null, "2023-06-30").standing).toBe("ahead");
  });

  it("has no past mark for the year with which open work begins", () => {
    const past = (text: string) => entryOf(text).marks.map((mark) => mark.isPast);
    expect(past("Năm 2023 và những năm tiếp theo")).toEqual([false, false]);
    expect(past("Năm 2023 và thực hiện thường xuyên")).toEqual([true, false]);
  });

  it("begins at the day itself where the plan is later than its own deadline", () => {
    const entry = entryOf("30/6/2023");
    expect([entry.start, entry.end]).toEqual(["2023-06-30", "2023-06-30"]);
  });
});

describe("listDeadlines(handbook)", () => {
  const listIn = (body: FieldTexts, annex: FieldTexts): readonly DeadlineEntry[] =>
    listDeadlines(makeHandbook([{ id: "an-binh-2023", items: [{ number: 7, body, annex }] }]));

  it("has one row where body and annex mean the same, however printed", () => {
    const entries = listIn({ deadline: "Quý I năm 2024" }, { deadline: "Quý I/2024" });
    expect(entries.map((entry) => [entry.id, entry.sides])).toEqual([["an-binh-2023/7", ["body", "annex"]]]);
  });

  it("has two rows where they differ", () => {
    const entries = listIn({ deadline: "Quý I năm 2024" }, { deadline: "Quý II/2024" });
    expect(entries.map((entry) => entry.id)).toEqual(["an-binh-2023/7-body", "an-binh-2023/7-annex"]);
  });

  it("has one row where one side speaks, none where neither does", () => {
    expect(listIn({}, { deadline: "2024" }).map((entry) => entry.sides)).toEqual([["annex"]]);
    expect(listIn({}, {})).toEqual([]);
  });
});

it("bars stand by lane, then by last day", () => {
  const entries = ["Thực hiện thường xuyên", "30/9/2024", "Quý I năm 2024"].map((text) => entryOf(text));
  expect(entries.toSorted(compareEntries).map((entry) => entry.deadline.text)).toEqual([
    "Quý I năm 2024",
    "30/9/2024",
    "Thực hiện thường xuyên",
  ]);
});

describe("spanOf(entries, date)", () => {
  it("goes by half years from the first day to the last, wherever the date of the data lies", () => {
    expect(spanOf([entryOf("30/9/2024")], "2024-02-01")).toEqual(["2023-07-01", "2024-12-31"]);
    expect(spanOf([entryOf("30/6/2024")], "2026-02-01")).toEqual(["2023-07-01", "2024-06-30"]);
  });
  it("is the half year of the data where there is nothing", () => {
    expect(spanOf([], "2026-11-21")).toEqual(["2026-07-01", "2026-12-31"]);
  });
});
