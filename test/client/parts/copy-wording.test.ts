import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { FakeElement, getSpoken, makeElement, restorePage, stubPage } from "../../helpers/fake-page.ts";

beforeEach(stubPage);
afterEach(restorePage);

test("confirmMs: the button says for two seconds that the wording was copied", async () => {
  const { CopyWording } = await import("#client/parts/copy-wording.ts");
  const [element, button, label] = [makeElement(CopyWording), new FakeElement(), new FakeElement()];
  label.textContent = "Sao chép";
  button.firstChild = label;
  element.held.set("button", [button]);
  element.held.set("[data-wording]", [new FakeElement()]);
  element.connectedCallback();
  button.dispatchEvent(new Event("click"));
  await vi.advanceTimersByTimeAsync(0);
  expect(getSpoken()).toBe("Đã sao chép kèm nguồn.");
  vi.advanceTimersByTime(1999);
  expect(label.textContent).toBe("Đã chép");
  vi.advanceTimersByTime(1);
  expect(label.textContent).toBe("Sao chép");
});

test("a source is copied as it is, and no other form of it is offered", async () => {
  const { CopyWording } = await import("#client/parts/copy-wording.ts");
  const [element, button, label] = [makeElement(CopyWording), new FakeElement(), new FakeElement()];
  element.dataset["alone"] = "";
  button.firstChild = label;
  element.held.set("button", [button]);
  element.held.set("[data-wording]", [new FakeElement()]);
  element.connectedCallback();
  button.dispatchEvent(new Event("click"));
  await vi.advanceTimersByTimeAsync(0);
  expect(getSpoken()).toBe("Đã sao chép.");
});
