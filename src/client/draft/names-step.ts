import type { NameGroup } from "#draft/names/name-types.ts";
import type { NameChange } from "#draft/names/replace-names.ts";
import { announce } from "#client/parts/announcer.ts";
import type { Desk } from "./desk.ts";
import { make } from "./make.ts";
import type { NameFinder } from "./name-finder.ts";
import type * as NameKinds from "./name-kinds.ts";
import type { NameActions } from "./name-titles.ts";
import { tellChanged } from "./tell-changed.ts";

/** Time that a draft rests before its names are looked for again. Milliseconds. */
const lookAfterMs = 500;

/** The third step: names of origin, each in its sentence, to be changed or kept. */
export class NamesStep {
  readonly elements: readonly HTMLElement[];
  readonly #desk: Desk;
  readonly #status = make("p", { class: "desk-hint" });
  readonly #needed = make("div", { class: "desk-names" });
  readonly #others = make("details", { class: "desk-names" }, make("summary", {}, "Nên xem lại"));
  #finder: NameFinder | undefined;
  /** What draws the names; loaded with what finds them. */
  #parts: typeof NameKinds | undefined;
  #loading: Promise<void> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #count = 0;
  /** What was changed last; shown with the names that are left. */
  #said = "";

  constructor(desk: Desk) {
    this.#desk = desk;
    this.elements = [this.#status, this.#needed, this.#others];
    desk.addView({ show: () => this.#later() });
  }

  /** Names that must be decided and are not. */
  get count(): number {
    return this.#count;
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#look(), lookAfterMs);
  }

  async #look(): Promise<void> {
    const { draft } = this.#desk;
    if (draft.entries.length === 0 && draft.origin === null) {
      this.#show([], "Chưa có câu chữ nào lấy từ kế hoạch khác.");
      return;
    }
    try {
      this.#loading ??= this.#load();
      await this.#loading;
    } catch {
      this.#loading = undefined;
      this.#show([], "Chưa tải được danh mục tên gọi; thử sửa một chỗ để tải lại.");
      return;
    }
    const groups = this.#finder?.find(this.#desk.draft, this.#desk.book) ?? [];
    const needed = groups.filter(({ isNeeded }) => isNeeded).length;
    const place = this.#desk.draft.place === null ? " Chọn địa phương ở bước 1 để tìm tên của nơi khác." : "";
    const said = this.#said === "" ? "" : `${this.#said} `;
    this.#said = "";
    this.#show(
      groups,
      `${said}${needed} tên phải đổi hoặc giữ; ${groups.length - needed} tên nên xem lại.${place}`,
    );
  }

  async #load(): Promise<void> {
    this.#status.textContent = "Đang tải danh mục tên gọi…";
    const [{ makeNameFinder }, parts, text] = await Promise.all([
      import("./name-finder.ts"),
      import("./name-kinds.ts"),
      this.#desk.data.names(),
    ]);
    this.#parts = parts;
    this.#finder = makeNameFinder(text);
  }

  #show(groups: readonly NameGroup[], status: string): void {
    const actions: NameActions = {
      replace: (changes) => this.#replace(changes),
      keep: (group) => {
        const kept = this.#finder?.keep(this.#desk.draft, group);
        if (kept !== undefined) this.#desk.change(kept, `Giữ “${group.words}”.`);
      },
    };
    this.#status.textContent = status;
    const others = groups.filter(({ isNeeded }) => !isNeeded);
    const needed = groups.filter(({ isNeeded }) => isNeeded);
    const isChanged = this.#count !== needed.length;
    this.#count = needed.length;
    this.#needed.replaceChildren(...(this.#parts?.makeKinds(needed, actions) ?? []));
    const [summary] = this.#others.children;
    if (summary !== undefined) summary.textContent = `Nên xem lại (${others.length})`;
    this.#others.replaceChildren(
      ...(summary === undefined ? [] : [summary]),
      ...(this.#parts?.makeGroups(others, actions) ?? []),
    );
    this.#others.hidden = others.length === 0;
    if (isChanged) this.#desk.showCounts();
  }

  #replace(changes: readonly NameChange[]): void {
    const changed = this.#finder?.replace(this.#desk.draft, this.#desk.book, changes);
    if (changed === undefined) return;
    const said = tellChanged(changes, changed);
    this.#said = said;
    this.#status.textContent = said;
    if (changed.count === 0) announce(said);
    else this.#desk.change(changed.draft, said);
  }
}
