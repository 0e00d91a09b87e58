import { drawAttributes, drawLink, drawText } from "#components/parts/draw-html.ts";
import { drawSwatch } from "#components/matrix/draw-swatch.ts";
import { drawCount, drawEvidence, drawPlace, drawSegments, drawState } from "#components/parts/draw-parts.ts";
import { toHref } from "#paths/to-href.ts";
import { formatCount } from "#views/parts/format-number.ts";
import type { MentionProps } from "#views/parts/mentions.ts";
import type { DeadlineProps, Side } from "#views/parts/sides.ts";
import type { Cell, CitedPlace, NoteRun, PlainCell } from "#views/table/cell.ts";

const drawNote = (runs: readonly NoteRun[]): string => {
  const drawn = runs.map(({ text, path }) => (path === undefined ? drawText(text) : drawLink(path, text)));
  return `<span class="table__sub">${drawn.join("")}</span>`;
};

/** The day as the handbook says it, and where the plan says it otherwise, its words to unfold. */
function drawDeadline({ normal, printed }: DeadlineProps): string {
  if (printed === null) return `<span>${drawText(normal)}</span>`;
  return `<details class="deadline"><summary>${drawText(normal)}</summary><span class="deadline__printed">“${drawText(printed)}”</span></details>`;
}

function drawAgencies(mentions: readonly MentionProps[]): string {
  if (mentions.length === 0) return '<span class="agencies__none">không nêu</span>';
  const drawn = mentions.map(({ text, path, expansion }) => {
    const full = expansion === null ? "" : ` <span class="agencies__full">(${drawText(expansion)})</span>`;
    return `<li>${path === null ? drawText(text) : drawLink(path, text)}${full}</li>`;
  });
  return `<ul class="agencies">${drawn.join("")}</ul>`;
}

/** Every place where a plan cites a document: how, in which words, on which line. */
function drawCitations(places: readonly CitedPlace[]): string {
  const drawn = places.map(
    ({ relation, text, evidence }) =>
      `<li${drawAttributes({ "data-citation": relation })}><span class="cited-at__relation">${drawText(relation)}</span> <span>“${drawText(text)}” ${drawEvidence(evidence)}</span></li>`,
  );
  return `<ol class="cited-at" role="list">${drawn.join("")}</ol>`;
}

function drawItem({ number, title, path, isHead }: Extract<PlainCell, { readonly kind: "item" }>): string {
  if (isHead === true) return drawLink(path, `${number}. ${title}`);
  return `<a class="table__item"${drawAttributes({ href: toHref(path) })}><strong>${drawText(number)}.</strong> <span>${drawText(title)}</span></a>`;
}

function drawCounted(cell: Extract<PlainCell, { readonly kind: "count" }>): string {
  const { path, unit } = cell;
  const count = `${drawCount(cell)} ${drawText(unit)}`;
  return path === undefined
    ? `<span>${count}</span>`
    : `<a${drawAttributes({ href: toHref(path) })}>${count}</a>`;
}

function drawFinding({ finding, path }: Extract<PlainCell, { readonly kind: "finding" }>): string {
  const attributes = { class: "finding-mark", title: finding.detail };
  return `<span class="table__line">${drawLink(path, `⚑ ${finding.label}`, attributes)}</span>`;
}

/** A cell that holds no other cells. */
function drawPlainCell(cell: PlainCell): string {
  switch (cell.kind) {
    case "text":
      return cell.isStrong === true ? `<strong>${drawText(cell.text)}</strong>` : drawText(cell.text);
    case "none":
      return drawText(cell.text);
    case "note":
      return drawNote(cell.runs);
    case "lede":
    case "code":
      return `<span class="table__${cell.kind}">${drawText(cell.text)}</span>`;
    case "number":
      return formatCount(cell.value);
    case "date":
      return drawText(cell.printed);
    case "link": {
      if (cell.path === null) return drawText(cell.text);
      return drawLink(cell.path, cell.text, {
        class: cell.isStrong === true ? "table__head-link" : undefined,
      });
    }
    case "place":
      return drawPlace(cell.place);
    case "state":
      return drawState(cell.state, true);
    case "item":
      return drawItem(cell);
    case "deadline":
      return drawDeadline(cell.deadline);
    case "agencies":
      return drawAgencies(cell.mentions);
    case "evidence":
      return drawEvidence(cell.evidence);
    case "finding":
      return drawFinding(cell);
    case "segments":
      return `<span>${drawSegments(cell.segments)}</span>`;
    case "count":
      return drawCounted(cell);
    case "swatch":
      return `<span class="table__swatch">${drawSwatch(cell)} ${drawText(cell.word)}</span>`;
    case "citations":
      return drawCitations(cell.places);
    default:
      return cell satisfies never;
  }
}

function drawSides(sides: readonly Side<Cell>[]): string {
  if (sides.length === 0) return '<div class="sides"><span class="sides__none">không nêu</span></div>';
  const drawn = sides.map(({ name, value }) => {
    const side = sides.length > 1 ? `<span class="table__side">${drawText(name)}:</span> ` : "";
    return `<div class="sides__side">${side}${drawCell(value)}</div>`;
  });
  return `<div class="sides">${drawn.join("")}</div>`;
}

function drawList({ look, none, entries }: Extract<Cell, { readonly kind: "list" }>): string {
  if (entries.length === 0) return drawText(none);
  const drawn = entries.map(drawCell);
  if (look === "commas") return `<span>${drawn.join(", ")}</span>`;
  return `<ul class="cells cells--${look}">${drawn.map((entry) => `<li>${entry}</li>`).join("")}</ul>`;
}

/** A cell as HTML, with the cells in it: as text, since tables have tens of thousands of them. */
export function drawCell(cell: Cell): string {
  switch (cell.kind) {
    case "sides":
      return drawSides(cell.sides);
    case "labelled":
      return `<span class="table__label">${drawText(cell.label)}</span> ${drawCell(cell.cell)}`;
    case "list":
      return drawList(cell);
    case "stack": {
      const parts = cell.cells.map(drawCell).join(" ");
      return cell.isApart === true ? `<div class="table__part">${parts}</div>` : parts;
    }
    default:
      return drawPlainCell(cell);
  }
}
