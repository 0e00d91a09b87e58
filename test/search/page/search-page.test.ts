import { afterEach, beforeEach, expect, test, vi } from "vitest";
import {
  address,
  FakeElement,
  makeElement,
  restorePage,
  stubPage,
  written,
} from "../../helpers/fake-page.ts";

beforeEach(stubPage);
afterEach(restorePage);

test("typingPauseMs: a query is taken 150 milliseconds after the last key", async () => {
  const { SearchPage } = await import("#search/page/search-page.ts");
  const [element, field] = [makeElement(SearchPage), new FakeElement()];
  element.held.set("input[name=q]", [field]);
  for (const part of ["[data-facets]", "[data-results]", "[data-list]"])
    element.held.set(part, [new FakeElement()]);
  element.connectedCallback();
  address.search = "?q=lưu";
  field.dispatchEvent(new Event("input"));
  vi.advanceTimersByTime(149);
  field.dispatchEvent(new Event("input"));
  vi.advanceTimersByTime(149);
  expect(written).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(written).toEqual(["/"]);
});
