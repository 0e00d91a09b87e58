import { afterEach, beforeEach, expect, it } from "vitest";
import { browserWindow, FakeElement, makeElement, restorePage, stubPage } from "../../helpers/fake-page.ts";

beforeEach(stubPage);
afterEach(restorePage);

const pointer = (type: string, x: number): Event =>
  Object.assign(new Event(type), { pointerType: "mouse", button: 0, clientX: x, clientY: 0 });

it.each([
  [4, false],
  [5, true],
])("slackPx: a press that moves by %i pixels opens no link: %s", async (pixels, isPulled) => {
  const { GraphPan } = await import("#client/document/graph-pan.ts");
  const [element, box] = [makeElement(GraphPan), new FakeElement()];
  element.held.set("[data-graph-box]", [box]);
  element.connectedCallback();
  box.dispatchEvent(pointer("pointerdown", 100));
  browserWindow.dispatchEvent(pointer("pointermove", 100 - pixels));
  browserWindow.dispatchEvent(pointer("pointerup", 100 - pixels));
  const click = new Event("click", { cancelable: true });
  element.dispatchEvent(click);
  expect(click.defaultPrevented).toBe(isPulled);
  expect(box.scrollLeft).toBe(pixels);
});
