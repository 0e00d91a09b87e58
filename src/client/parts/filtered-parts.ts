/** A count's words as the page was made. */
const made = new WeakMap<Element, string>();

/** Counts within a part that a filter thins out say how many of them are shown: “2/43”. */
function showCounts(): void {
  for (const count of document.querySelectorAll<HTMLElement>("[data-count-within]")) {
    const { countOf = "", countWithin = "" } = count.dataset;
    const whole = made.get(count) ?? count.textContent;
    made.set(count, whole);
    const entries = [...(count.closest(countWithin)?.querySelectorAll(countOf) ?? [])];
    const shown = entries.filter((entry) => entry.closest("[hidden]") === null).length;
    // A part that shows nothing is hidden as a whole, and left as it is.
    const words = shown === entries.length || shown === 0 ? whole : `${shown}/${whole}`;
    if (count.textContent !== words) count.textContent = words;
  }
}

/** What tells of everything, and follows no filter, stands aside while one is used: what it chose follows the form. */
function showOverviews(isFiltered: boolean): void {
  for (const part of document.querySelectorAll<HTMLElement>("[data-overview]")) part.hidden = isFiltered;
}

/** The parts around what a filter shows and hides: their counts, and summaries of the whole page. */
export function showFilteredParts(isFiltered: boolean): void {
  showOverviews(isFiltered);
  showCounts();
}
