import { defineQuery, type StateOf } from "#client/parts/query-codec.ts";

const query = defineQuery({ a: "a", b: "b", view: "xem", only: "khac", lacks: "thieu" }, { plans: "kh" });

/** What the page shows: two items, or plans; and how. It lives in the URL. */
export type CompareState = StateOf<typeof query>;

export const parseState = query.parse;

/** The query of a state; plans are one parameter with commas, as links to the page are written. */
export function formatState(state: CompareState): string {
  const rest = query.format({ ...state, plans: [] });
  if (state.plans.length === 0) return rest.replaceAll("%2F", "/");
  const plans = `kh=${state.plans.map(encodeURIComponent).join(",")}`;
  return (rest === "" ? `?${plans}` : `?${plans}&${rest.slice(1)}`).replaceAll("%2F", "/");
}
