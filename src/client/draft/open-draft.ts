import { addEntry, startEntry } from "#draft/edit/entries.ts";
import { isEmptyDraft } from "#draft/edit/empty-draft.ts";
import type { Problem } from "#problems/problem.ts";
import type { SavedDraft } from "#schema/draft.ts";
import type { Desk } from "./desk.ts";

/** Largest file that is read as a draft: ten thousand pages of text would fit. Bytes. */
const largestFile = 20_000_000;

/** Whether a file is too large to be a draft. */
export const isTooLarge = ({ size }: Pick<File, "size">): boolean => size > largestFile;

/** What is wrong with a text, as one sentence for the page. */
const tellProblems = (problems: readonly Problem[]): string =>
  problems
    .map(
      ({ message, suggestion }) =>
        `${message}${suggestion === undefined ? "" : ` ${suggestion.charAt(0).toLocaleUpperCase("vi")}${suggestion.slice(1)}`}`,
    )
    .join(" ");

/** A text that was kept or opened, as a draft; or what is wrong with it. What reads it is loaded now. */
export async function readDraft(
  text: string,
  name: string,
): Promise<{ draft: SavedDraft | undefined; told: string }> {
  const { readSaved } = await import("./saved-reader.ts");
  const { draft, problems } = await readSaved(text, name);
  return { draft, told: tellProblems(problems) };
}

/** Entries that other pages added by the model alone, with the wording that serves best. */
function fillEntries(draft: SavedDraft, desk: Desk): SavedDraft {
  const models = new Map(desk.index.models.map((model) => [model.id, model]));
  const isBare = ({ fields }: SavedDraft["entries"][number]): boolean => Object.keys(fields).length === 0;
  if (!draft.entries.some(isBare)) return draft;
  return draft.entries.reduce<SavedDraft>(
    (filled, entry) => {
      const model = entry.model === null ? undefined : models.get(entry.model);
      return addEntry(
        filled,
        isBare(entry) && model !== undefined ? startEntry(model, filled, desk.book) : entry,
      );
    },
    { ...draft, entries: [] },
  );
}

/** Shows a draft that is kept already. */
export async function openKept(desk: Desk, draft: SavedDraft): Promise<void> {
  await desk.loadFor(draft);
  const filled = fillEntries(draft, desk);
  desk.open(filled);
  if (filled !== draft) desk.store.keep(filled);
}

/** Opens a file that was saved; returns what is to be said. The draft there was can be taken back. */
export async function openFile(desk: Desk, file: File): Promise<string> {
  if (isTooLarge(file)) return `“${file.name}” quá lớn để là một bản thảo; bản thảo đang mở vẫn nguyên.`;
  const { draft, told } = await readDraft(await file.text(), file.name);
  if (draft === undefined) return `Không mở được “${file.name}”. ${told} Bản thảo đang mở vẫn nguyên.`;
  const isReplaced = !isEmptyDraft(desk.draft);
  await desk.loadFor(draft);
  desk.change(fillEntries(draft, desk));
  return `Đã mở “${file.name}”.${isReplaced ? " Bấm Hoàn tác để lấy lại bản trước." : ""}`;
}

/** Puts the models that an address names (“?them=kiosk-mot-cua”) into the draft, where another page could not keep them. */
export async function addFromAddress(desk: Desk, search: string): Promise<void> {
  const wanted = new URLSearchParams(search).getAll("them");
  const models = desk.index.models.filter(
    ({ id }) => wanted.includes(id) && !desk.draft.entries.some(({ model }) => model === id),
  );
  if (models.length === 0) return;
  await desk.loadShelves(models.map(({ shelf }) => shelf));
  const draft = models.reduce(
    (filled, model) => addEntry(filled, startEntry(model, filled, desk.book)),
    desk.draft,
  );
  desk.change(draft, `Đã thêm ${models.length} mô hình vào bản thảo.`);
}
