import { startFromPlan } from "#draft/edit/from-plan.ts";
import { announce } from "#client/parts/announcer.ts";
import type { Desk } from "./desk.ts";
import { make, makeButton } from "./make.ts";

/** Begins the draft from a plan: its models in its order with its wording, its bases and general parts. */
async function begin(desk: Desk, plan: string): Promise<void> {
  const origin = desk.index.plans.find(({ id }) => id === plan);
  if (origin === undefined) return;
  const shelves = origin.items.map(({ model }) => model ?? `${plan}.khac`);
  try {
    await desk.loadShelves(shelves);
  } catch {
    announce("Chưa tải được câu chữ của kế hoạch; thử lại.");
    return;
  }
  const draft = startFromPlan(desk.draft, origin, desk.book);
  const added = draft.entries.length - desk.draft.entries.length;
  desk.change(draft, `Đã lấy ${added} mô hình theo ${origin.citation}.`);
}

/** The choice of a plan to begin from. */
export function makePlanStart(desk: Desk): HTMLElement {
  const select = make(
    "select",
    { id: "bat-dau-tu" },
    make("option", { value: "" }, "chọn kế hoạch"),
    ...desk.index.plans.map(({ id, placeName, citation }) =>
      make("option", { value: id }, `${placeName}: ${citation}`),
    ),
  );
  // “?theo=cua-lo-2023”: a page of a plan leads here; nothing is taken over before the button says so.
  const wanted = new URLSearchParams(location.search).get("theo") ?? "";
  if (desk.index.plans.some(({ id }) => id === wanted)) select.value = wanted;
  const button = makeButton("Lấy theo kế hoạch này", () => {
    if (select.value !== "") void begin(desk, select.value);
  });
  return make(
    "div",
    { class: "desk-field" },
    make("label", { for: "bat-dau-tu" }, "Bắt đầu từ một kế hoạch (không bắt buộc)"),
    make("div", { class: "desk-row" }, select, button),
  );
}
