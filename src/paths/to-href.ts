import { href } from "./href.ts";

/** Address of a site path under the base path of this build, the root without one; the only place that reads it. */
export function toHref(path: string): string {
  return href(path, import.meta.env?.BASE_URL ?? "/");
}
