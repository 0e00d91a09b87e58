import { href } from "./href.ts";

/** Where no build says so, as in tests that Node runs by itself, the site lies at the root. */
const env = import.meta.env as ImportMetaEnv | undefined;

/** Address of a site path under the base path of this build; the only place that reads it. */
export function toHref(path: string): string {
  return href(path, env?.BASE_URL ?? "/");
}
