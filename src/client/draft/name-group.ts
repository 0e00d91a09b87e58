import type { NameGroup, NameSpot } from "#draft/names/name-types.ts";
import { make, makeButton } from "./make.ts";
import type { NameActions } from "./name-titles.ts";
import { goTo } from "./open-step.ts";

let lastId = 0;

/** Where a place of the draft is, for a reader: “mô hình 3”, “căn cứ”. */
function tellPlace(at: string): string {
  const entry = /^entries\.(\d+)\./.exec(at)?.[1];
  if (entry !== undefined) return `mô hình ${Number(entry) + 1}`;
  const names: Readonly<Record<string, string>> = {
    title: "trích yếu",
    bases: "căn cứ",
    purposes: "mục đích",
    organisation: "tổ chức thực hiện",
    recipients: "nơi nhận",
  };
  return names[at] ?? at;
}

/** The sentence around a name, the name marked. */
const makeSentence = ({ before, words, after }: NameSpot): HTMLElement =>
  make("q", { class: "desk-sentence" }, before, make("mark", {}, words), after);

/** One place of a name: its sentence, where it stands, and a button to change this one alone. */
function makeSpot(spot: NameSpot, change: (spot: NameSpot) => void): HTMLElement {
  const link = make("a", { href: `#o-${spot.at}` }, tellPlace(spot.at));
  link.addEventListener("click", (event) => {
    event.preventDefault();
    goTo(spot.at);
  });
  return make(
    "li",
    {},
    makeSentence(spot),
    " (",
    link,
    ") ",
    makeButton("Đổi chỗ này", () => change(spot)),
  );
}

/** Choices of what may stand instead; the last is a field to write in. */
function makeChoices(group: NameGroup): { readonly element: HTMLElement; readonly read: () => string } {
  lastId += 1;
  const name = `ten-${lastId}`;
  const own = make("input", {
    type: "text",
    "aria-label": `Tên khác thay “${group.words}”`,
    value: "",
    autocomplete: "off",
  });
  const rows = group.proposals.map(({ words, why }, at) =>
    make(
      "li",
      {},
      make(
        "label",
        {},
        make("input", { type: "radio", name, value: words, checked: at === 0 }),
        ` ${words} `,
      ),
      make("span", { class: "desk-hint" }, why),
    ),
  );
  const ownRadio = make("input", {
    type: "radio",
    name,
    value: "",
    checked: rows.length === 0,
    "aria-label": "tên khác",
  });
  own.addEventListener("input", () => {
    ownRadio.checked = true;
  });
  const element = make("ul", { "data-unmarked": true }, ...rows, make("li", {}, ownRadio, " ", own));
  const read = (): string => {
    const chosen = [...element.querySelectorAll<HTMLInputElement>("input[type=radio]")].find(
      (one) => one.checked,
    );
    return chosen === undefined || chosen === ownRadio ? own.value.trim() : chosen.value;
  };
  return { element, read };
}

/** A name with its reason, its places, what may stand instead, and what the drafter can do. */
export function makeNameGroup(group: NameGroup, actions: NameActions): HTMLElement {
  const { words, reason, spots } = group;
  const choices = makeChoices(group);
  const change = (chosen: readonly NameSpot[]): void => {
    const text = choices.read();
    if (text !== "") actions.replace([{ spots: chosen, words: text }]);
  };
  const [first] = spots;
  const rest = spots.slice(1);
  const each = (spot: NameSpot): HTMLElement => makeSpot(spot, (one) => change([one]));
  return make(
    "article",
    { class: "desk-name" },
    make("p", {}, make("strong", {}, words), ` ${spots.length} chỗ; ${reason}.`),
    make("ul", { class: "desk-spots", "data-unmarked": true }, ...(first === undefined ? [] : [each(first)])),
    rest.length === 0
      ? null
      : make(
          "details",
          {},
          make("summary", {}, `${rest.length} chỗ khác`),
          make("ul", { class: "desk-spots", "data-unmarked": true }, ...rest.map(each)),
        ),
    choices.element,
    make(
      "p",
      { class: "desk-buttons" },
      makeButton(spots.length === 1 ? "Đổi" : `Đổi cả ${spots.length} chỗ`, () => change(spots), {
        class: "desk-main",
      }),
      makeButton("Giữ nguyên", () => actions.keep(group)),
    ),
  );
}
