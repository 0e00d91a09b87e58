import { splitWords } from "#client/parts/filter-facts.ts";
import { pairDeadlines, type PairedDeadline } from "./pair-rows.ts";
import { isPair, type TimelineState } from "./timeline-state.ts";

interface ShownDeadline extends PairedDeadline {
  readonly row: HTMLElement;
}

const listShown = (): readonly ShownDeadline[] =>
  [...document.querySelectorAll<HTMLElement>("tr[data-deadline]:not([hidden])")].map((row) => ({
    row,
    plan: row.dataset["plan"] ?? "",
    models: splitWords(row.dataset["models"]),
  }));

/** What a plan has of one model: its item as a link, the deadline as printed in the table. */
function drawCell(deadlines: readonly ShownDeadline[], label: string): HTMLTableCellElement {
  const cell = document.createElement("td");
  cell.dataset["label"] = label;
  const parts = deadlines.map(({ row }) => {
    const part = document.createElement("div");
    const item = row.querySelector("th a")?.cloneNode(true);
    const words = row.querySelector('[data-label="Thời hạn"]')?.cloneNode(true);
    if (item !== undefined) part.append(item);
    part.append(document.createElement("br"), ...(words?.childNodes ?? []));
    return part;
  });
  cell.append(...(parts.length === 0 ? ["–"] : parts));
  return cell;
}

const nameOf = (plan: string): string =>
  document.querySelector(`[data-plan-bars="${CSS.escape(plan)}"] h3`)?.textContent?.trim() ?? plan;

/** Shows the deadlines of two plans side by side where two are asked for; the page's [data-pair] holds the table. */
export function showPair(state: TimelineState): void {
  const part = document.querySelector<HTMLElement>("[data-pair]");
  if (part === null) return;
  part.hidden = !isPair(state);
  const body = part.querySelector("tbody");
  if (part.hidden || body === null) return;
  const names = [nameOf(state.plan), nameOf(state.beside)] as const;
  part.querySelectorAll("thead th").forEach((head, at) => (head.textContent = names[at] ?? ""));
  body.replaceChildren(
    ...pairDeadlines(listShown(), state.plan, state.beside).map(({ left, right }) => {
      const line = document.createElement("tr");
      line.append(drawCell(left, names[0]), drawCell(right, names[1]));
      return line;
    }),
  );
}
