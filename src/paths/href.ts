import { planUrl } from "./site-paths.ts";
import type { PlanId } from "#schema/identifier.ts";

/** A base path without the slashes at its end. Asked for each link of a page: without a pattern. */
function trimSlashes(base: string): string {
  let end = base.length;
  while (base.endsWith("/", end) && end > 0) end -= 1;
  return base.slice(0, end);
}

/**
 * Address of a page of this site under a base path: href("/ma-tran/", "/cong/de-an-06/") is "/cong/de-an-06/ma-tran/".
 * `path` begins with a slash and may end in a query or an anchor; a bare anchor ("#muc") stays as it is.
 */
export function href(path: string, base: string): string {
  if (path.startsWith("#")) return path;
  return trimSlashes(base) + (path.startsWith("/") ? path : `/${path}`);
}

/** Site path of a plan's source text. */
export function sourcePath(plan: PlanId): string {
  return `${planUrl(plan)}van-ban/`;
}

/** Site path of a search. */
export function searchPath(query: string): string {
  return `/tim-kiem/?q=${encodeURIComponent(query).replaceAll("%20", "+")}`;
}
