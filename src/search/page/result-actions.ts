import type { SearchData, SearchRecord } from "#search/search-types.ts";
import { comparePath, comparePlansPath, startDraftPath, withModelPath } from "#paths/site-paths.ts";

/** A page that a result leads to beside its own. */
export interface ResultAction {
  readonly text: string;
  /** Site path without base. */
  readonly path: string;
}

const isTask = ({ url }: SearchRecord): boolean => url.includes("#nhiem-vu-");

/** Id of an item in the data: tasks that share their numbers with models of their plan say so. */
function toItemId(record: SearchRecord, { plans, records }: SearchData): string {
  const isShared =
    isTask(record) &&
    records.some(
      (other) =>
        other.kind === "item" &&
        other.plan === record.plan &&
        other.number === record.number &&
        !isTask(other),
    );
  return `${plans[record.plan]?.id ?? ""}/${isShared ? "nhiem-vu-" : ""}${record.number}`;
}

/** “kiosk-mot-cua” of “/mo-hinh/kiosk-mot-cua/”. */
const toModelId = ({ url }: SearchRecord): string => url.split("/")[2] ?? "";

/** Where a result leads for those who compare or write: a model and an item beside others, a plan beside plans; in order. */
export function listActions(record: SearchRecord, data: SearchData): ResultAction[] {
  const ofModel = (kind: SearchRecord["kind"]): SearchRecord | undefined =>
    data.records.find((one) => one.kind === kind && one.order === record.order);
  if (record.kind === "plan" || record.kind === "text") {
    const plan = data.plans[record.plan]?.id ?? "";
    return [
      { text: "So sánh kế hoạch này với kế hoạch khác", path: comparePlansPath([plan]) },
      { text: "Soạn theo kế hoạch này", path: startDraftPath(plan) },
    ];
  }
  const item = record.kind === "item" ? record : ofModel("item");
  const model = record.kind === "model" ? record : ofModel("model");
  return [
    ...(item === undefined
      ? []
      : [{ text: "So sánh nguyên văn với kế hoạch khác", path: comparePath(toItemId(item, data)) }]),
    ...(model === undefined ? [] : [{ text: "Đưa vào bản thảo", path: withModelPath(toModelId(model)) }]),
  ];
}

/** Puts the links of a result in the place of the button that asked for them, the first with the focus. */
export function showActions(button: HTMLElement, record: SearchRecord, data: SearchData, base: string): void {
  const links = listActions(record, data).map(({ text, path }) => {
    const link = document.createElement("a");
    link.href = base.replace(/\/+$/, "") + path;
    link.textContent = text;
    return link;
  });
  const list = document.createElement("p");
  list.className = "result__actions";
  list.append(...links.flatMap((link, at) => (at === 0 ? [link] : [" · ", link])));
  button.replaceWith(list);
  links[0]?.focus();
}
