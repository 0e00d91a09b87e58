import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { FakeElement, getSpoken, makeElement, page, restorePage, stubPage } from "../../helpers/fake-page.ts";

beforeEach(stubPage);
afterEach(restorePage);

/** The look-up over so many rows, all of them titled “Lưu trú”. */
async function makeLookup(count: number) {
  const { CrosswalkLookup } = await import("#client/matrix/crosswalk-lookup.ts");
  const [element, form, field, answer] = [
    makeElement(CrosswalkLookup),
    new FakeElement(),
    new FakeElement(),
    new FakeElement(),
  ];
  element.held.set("form", [form]);
  element.held.set("input", [field]);
  element.held.set("[data-lookup-answer]", [answer]);
  const rows = Array.from({ length: count }, () => new FakeElement());
  for (const row of rows) row.dataset["titles"] = "Lưu trú";
  page.held.set("tr[data-titles]", rows);
  element.connectedCallback();
  const ask = (query: string): string => {
    field.value = query;
    form.dispatchEvent(new Event("input"));
    return answer.textContent;
  };
  return ask;
}

describe("the look-up of the crosswalk", () => {
  it("longestAnswer: tells three rows by their titles, counts four", async () => {
    expect((await makeLookup(3))("lưu trú")).toBe("Lưu trú. Lưu trú. Lưu trú.");
    expect((await makeLookup(4))("lưu trú")).toBe("4 mô hình khớp.");
  });

  it("announces its answer when typing rests", async () => {
    const ask = await makeLookup(4);
    ask("lưu");
    vi.advanceTimersByTime(599);
    ask("lưu trú");
    vi.advanceTimersByTime(599);
    expect(getSpoken()).toBe("");
    vi.advanceTimersByTime(1);
    expect(getSpoken()).toBe("4 mô hình khớp.");
  });
});
