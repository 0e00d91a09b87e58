import { groupBy } from "#text/group-by.ts";
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

/** A deadline as printed in the table; which part of the plan says so where another of the same item stands beside it. */
function drawDeadline({ row }: ShownDeadline, isSeveral: boolean): HTMLElement {
  const line = document.createElement("div");
  line.className = "sides__side";
  const words = row.querySelector('[data-label="Thời hạn"]')?.cloneNode(true);
  if (isSeveral) {
    const side = document.createElement("span");
    side.className = "table__side";
    side.textContent = `${row.querySelector<HTMLElement>('[data-label="Nguồn"]')?.dataset["tip"] ?? ""}: `;
    line.append(side);
  }
  line.append(...(words?.childNodes ?? []));
  return line;
}

/** What a plan has of one model: each item once, as a link, with its deadlines. */
function drawCell(deadlines: readonly ShownDeadline[], label: string): HTMLTableCellElement {
  const cell = document.createElement("td");
  cell.dataset["label"] = label;
  const items = groupBy(deadlines, ({ row }) => row.querySelector("th a")?.getAttribute("href") ?? row.id);
  const parts = [...items.values()].map((own) => {
    const part = document.createElement("div");
    const item = own[0]?.row.querySelector("th a")?.cloneNode(true);
    if (item !== undefined) part.append(item);
    part.append(...own.map((one) => drawDeadline(one, own.length > 1)));
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
