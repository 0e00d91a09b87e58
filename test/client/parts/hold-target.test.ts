import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { followTarget } from "#client/parts/hold-target.ts";

let page: EventTarget;
let target: { readonly scrollIntoView: ReturnType<typeof vi.fn> };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "performance"] });
  page = new EventTarget();
  target = { scrollIntoView: vi.fn() };
  vi.stubGlobal("addEventListener", page.addEventListener.bind(page));
  // A frame each millisecond.
  vi.stubGlobal("requestAnimationFrame", (act: () => void) => setTimeout(act, 1));
  vi.stubGlobal("document", { getElementById: (id: string) => (id === "bảng" ? target : null) });
  vi.stubGlobal("location", { hash: "#b%E1%BA%A3ng" });
  followTarget();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("settlingMs: what the address names is shown again in each frame of 1.2 seconds, and not after them", () => {
  page.dispatchEvent(new Event("load"));
  vi.advanceTimersByTime(1200);
  expect(target.scrollIntoView).toHaveBeenCalledTimes(1201);
  vi.advanceTimersByTime(1000);
  expect(target.scrollIntoView).toHaveBeenCalledTimes(1201);
});

test("a reader who moves is not held", () => {
  page.dispatchEvent(new Event("hashchange"));
  vi.advanceTimersByTime(10);
  expect(target.scrollIntoView).toHaveBeenCalledTimes(11);
  page.dispatchEvent(new Event("wheel"));
  vi.advanceTimersByTime(100);
  expect(target.scrollIntoView).toHaveBeenCalledTimes(11);
});

test("an address that names nothing of the page holds nothing", () => {
  vi.stubGlobal("location", { hash: "" });
  page.dispatchEvent(new Event("load"));
  vi.stubGlobal("location", { hash: "#khac" });
  page.dispatchEvent(new Event("hashchange"));
  expect(target.scrollIntoView).not.toHaveBeenCalled();
});
