import { choosePlan } from "#draft/edit/entries.ts";
import { announce } from "#client/parts/announcer.ts";
import type { Desk } from "./desk.ts";
import type { EntryCard, makeEntryCard } from "./entry-card.ts";
import { make, makeButton } from "./make.ts";
import { makeModelPicker } from "./model-picker.ts";

/** What of the entries asks for new cards: which models, in which order, with which items at hand. */
const shapeOf = ({ draft, book }: Desk): string =>
  draft.entries.map(({ model, fields }) => `${model ?? "rieng"}:${fields.title?.from ?? ""}`).join("|") +
  `#${book.items.size}`;

/** The choice of one plan whose wording all models take. */
function makeFollow(desk: Desk): HTMLElement {
  const buttons = desk.index.plans.map(({ id, name }) =>
    makeButton(name, () =>
      desk.change(
        choosePlan(desk.draft, id, desk.book),
        `Các mô hình mà kế hoạch của ${name} có đã lấy theo kế hoạch ấy.`,
      ),
    ),
  );
  return make("p", { class: "desk-buttons" }, "Mọi mô hình lấy cách viết theo: ", ...buttons);
}

/** The second step: which models, and field by field whose wording. */
export function makeModelsStep(desk: Desk): readonly HTMLElement[] {
  const picker = makeModelPicker(desk);
  const list = make("div", { class: "desk-entries" });
  const follow = makeFollow(desk);
  let cards: readonly EntryCard[] = [];
  let shape = "";
  let makeCard: typeof makeEntryCard | undefined;
  const showCards = (makeOne: typeof makeEntryCard): void => {
    makeCard = makeOne;
    const now = shapeOf(desk);
    if (now !== shape) {
      const open = new Set(cards.filter(({ element }) => element.open).map(({ element }) => element.id));
      cards = desk.draft.entries.map((_, at) => makeOne(desk, at, open.has(`muc-${at + 1}`)));
      list.replaceChildren(...cards.map(({ element }) => element));
      shape = now;
    }
    for (const card of cards) card.show();
  };
  const show = (): void => {
    picker.view.show(desk);
    follow.hidden = desk.draft.entries.length === 0;
    if (makeCard !== undefined) showCards(makeCard);
    // A draft without models needs no cards yet.
    else if (desk.draft.entries.length > 0)
      void import("./entry-card.ts").then(
        (module) => showCards(module.makeEntryCard),
        () => announce("Chưa tải được phần sửa mô hình; tải lại trang."),
      );
  };
  desk.addView({ show });
  return [picker.element, follow, list];
}
