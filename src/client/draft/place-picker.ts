import { type ChosenPlace, choosePlace } from "#draft/edit/place-facts.ts";
import { announce } from "#client/parts/announcer.ts";
import type { Desk, DeskView } from "./desk.ts";
import type { IssuerLine } from "./draft-data.ts";
import { controlId } from "./fields.ts";
import { cutFound, describeIssuer, findIssuers, toPlace } from "./issuer-search.ts";
import { make, makeButton } from "./make.ts";

/** Entries of the list of what was found: a button a place, and how many more there are. */
function makeEntries(all: readonly IssuerLine[], choose: (line: IssuerLine) => void): readonly HTMLElement[] {
  const { shown, more } = cutFound(all);
  const buttons = shown.map((line) => makeButton(describeIssuer(line), () => choose(line)));
  const rest =
    more === 0 ? [] : [make("li", { class: "desk-hint" }, `và ${more} nơi khác; gõ thêm tên tỉnh.`)];
  return [...buttons.map((button) => make("li", {}, button)), ...rest];
}

/** The place that a draft is for now, among those of the file. */
function findChosen({ draft }: Desk, lines: readonly IssuerLine[]): ChosenPlace | undefined {
  const line = lines.find(([code]) => code === draft.place);
  return line === undefined ? undefined : toPlace(line);
}

/** The field in which a place of today is found and chosen. */
export function makePlacePicker(desk: Desk): { readonly element: HTMLElement; readonly view: DeskView } {
  const id = controlId("place");
  const input = make("input", {
    id,
    type: "search",
    autocomplete: "off",
    placeholder: "Ví dụ: phường Cửa Lò",
  });
  const found = make("ul", { class: "desk-found", "data-unmarked": true });
  const chosen = make("p", { class: "desk-chosen" });
  const label = make("label", { for: id }, "Địa phương ban hành (đơn vị hiện nay)");
  let lines: readonly IssuerLine[] = [];
  const choose = (line: IssuerLine): void => {
    const draft = choosePlace(desk.draft, toPlace(line), findChosen(desk, lines));
    input.value = "";
    found.replaceChildren();
    desk.change(draft, `Đã chọn ${describeIssuer(line)}.`);
  };
  const list = async (): Promise<void> => {
    lines = await desk.data.issuers();
    const all = findIssuers(input.value, lines);
    found.replaceChildren(...makeEntries(all, choose));
    if (input.value.trim() === "") return;
    announce(all.length === 0 ? "Không có địa phương nào khớp." : `${all.length} địa phương khớp.`);
  };
  // A draft keeps its place without the kind of it, which stands in the list; without the list the name alone is told.
  const nameChosen = async (code: string, name: string): Promise<void> => {
    const tell = (term: string): void => {
      chosen.textContent = `${term}${name} (mã ${code})`;
    };
    if (lines.length === 0) tell("");
    lines = await desk.data.issuers().catch(() => lines);
    const place = findChosen(desk, lines);
    if (desk.draft.place === code && place !== undefined) tell(`${place.term} `);
  };
  const tellFailure = (): void =>
    found.replaceChildren(make("li", {}, "Chưa tải được danh sách địa phương; thử gõ lại."));
  input.addEventListener("input", () => void list().catch(tellFailure));
  input.addEventListener("keydown", (event) => {
    const [first] = findIssuers(input.value, lines);
    if (event.key !== "Enter" || first === undefined) return;
    event.preventDefault();
    choose(first);
  });
  const show = ({ draft }: Desk): void => {
    if (draft.place === null) chosen.textContent = "Chưa chọn.";
    else void nameChosen(draft.place, draft.placeName);
  };
  return { element: make("div", { class: "desk-field" }, label, chosen, input, found), view: { show } };
}
