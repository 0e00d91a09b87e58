import { listOpenPoints } from "#draft/compose/open-points.ts";
import type { Desk } from "./desk.ts";
import { controlId } from "./fields.ts";
import { make } from "./make.ts";

/** Opens the card around a control and moves to it. */
export function goTo(at: string): void {
  const card = /^entries\.(\d+)\./.exec(at)?.[1];
  if (card !== undefined) {
    const details = document.getElementById(`muc-${Number(card) + 1}`);
    if (details instanceof HTMLDetailsElement && !details.open) {
      details.open = true;
      // The fields of a card are made when it has opened.
      details.addEventListener("toggle", () => focusOn(at), { once: true });
      return;
    }
  }
  focusOn(at);
}

function focusOn(at: string): void {
  const control =
    document.getElementById(controlId(at)) ?? document.getElementById(at === "entries" ? "loc-mo-hinh" : "");
  control?.scrollIntoView({ block: "center" });
  control?.focus({ preventScroll: true });
}

/** The last step: what is still open, each a link to where it is decided. */
export function makeOpenStep(desk: Desk, countNames: () => number): readonly HTMLElement[] {
  const list = make("ul", { class: "desk-open" });
  const done = make("p", {}, "Không còn chỗ nào phải hoàn thiện. Số, ngày và chữ ký để trống cho văn thư.");
  const show = (): void => {
    const points = listOpenPoints(desk.draft, desk.book).map(({ at, text }) => {
      const link = make("a", { href: `#${controlId(at)}` }, `${text}.`);
      link.addEventListener("click", (event) => {
        event.preventDefault();
        goTo(at);
      });
      return make("li", {}, link);
    });
    const names = countNames();
    const toNames =
      names === 0
        ? []
        : [make("li", {}, make("a", { href: "#ten-goi" }, `${names} tên gọi phải đổi hoặc giữ.`))];
    list.replaceChildren(...points, ...toNames);
    done.hidden = points.length + names > 0;
  };
  desk.addView({ show, count: show });
  return [list, done];
}
