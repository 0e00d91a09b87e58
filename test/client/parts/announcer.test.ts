import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { getSpoken, restorePage, stubPage } from "../../helpers/fake-page.ts";

beforeEach(stubPage);
afterEach(restorePage);

test("clearAfterMs: an announcement stands for four seconds, so that the same words can be announced again", async () => {
  const { announce } = await import("#client/parts/announcer.ts");
  announce("3 kết quả");
  vi.advanceTimersByTime(3999);
  expect(getSpoken()).toBe("3 kết quả");
  vi.advanceTimersByTime(1);
  expect(getSpoken()).toBe("");
});

test("a later announcement is not cleared with the one before it", async () => {
  const { announce } = await import("#client/parts/announcer.ts");
  announce("3 kết quả");
  vi.advanceTimersByTime(2000);
  announce("2 kết quả");
  vi.advanceTimersByTime(3999);
  expect(getSpoken()).toBe("2 kết quả");
});

test("restMs: what was found is told 600 milliseconds after the last key, and only the last", async () => {
  const { announceAtRest } = await import("#client/parts/announcer.ts");
  announceAtRest("3 kết quả");
  vi.advanceTimersByTime(599);
  announceAtRest("2 kết quả");
  vi.advanceTimersByTime(599);
  expect(getSpoken()).toBe("");
  vi.advanceTimersByTime(1);
  expect(getSpoken()).toBe("2 kết quả");
});
