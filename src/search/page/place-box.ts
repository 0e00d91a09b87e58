import type { PlaceAnswer } from "#search/place/place-answer.ts";
import {
  placeCount,
  placeNote,
  placePlans,
  placeTitle,
  planTitle,
  sharePlaces,
} from "#search/place/place-words.ts";
import type { PlaceFact, SearchData } from "#search/search-types.ts";

/** An element with text and elements; what is told never becomes markup. */
function make(tag: string, className: string, ...children: readonly (string | Node)[]): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.append(...children);
  return element;
}

function makeLink(path: string, text: string, base: string): HTMLAnchorElement {
  const link = document.createElement("a");
  link.href = base.replace(/\/+$/, "") + path;
  link.textContent = text;
  return link;
}

/** The plans of a unit, or of the units above it, as links behind what is said of them. */
function renderPlans(fact: PlaceFact, data: SearchData, base: string): HTMLElement {
  const indexes = fact.plans.length > 0 ? fact.plans : fact.plansAbove;
  const links = indexes.flatMap((index, at): (string | Node)[] => {
    const plan = data.plans[index];
    if (plan === undefined) return [];
    return [
      ...(at === 0 ? [] : ["; "]),
      makeLink(data.records[plan.record]?.url ?? "", planTitle(plan), base),
    ];
  });
  return make("p", "place-answer__plans", placePlans(fact), ...links);
}

const renderName = (fact: PlaceFact, base: string): HTMLElement =>
  make("p", "place-answer__name", makeLink(fact.url, placeTitle(fact), base), placeNote(fact));

function renderLines(facts: readonly PlaceFact[], base: string): HTMLElement {
  const lines = facts.map((fact) =>
    make("li", "", renderName(fact, base), make("p", "place-answer__telling", fact.telling)),
  );
  return make("ul", "place-answer__list", ...lines);
}

/** What is known of the units that a query may mean: told in full where they are few, else a line each. */
export function renderPlaceAnswer(
  { facts, name }: PlaceAnswer,
  data: SearchData,
  base: string,
): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const { told, listed, folded } = sharePlaces(facts);
  for (const fact of told)
    fragment.append(
      renderName(fact, base),
      make("p", "place-answer__telling", fact.telling),
      renderPlans(fact, data, base),
    );
  if (listed.length === 0) return fragment;
  fragment.append(
    make("p", "place-answer__count", placeCount(facts.length, name)),
    renderLines(listed, base),
  );
  if (folded.length === 0) return fragment;
  const summary = make("summary", "", `Xem ${folded.length} đơn vị khác`);
  fragment.append(make("details", "", summary, renderLines(folded, base)));
  return fragment;
}
