/**
 * Path under which the site is served, with a slash at both ends, from what a person writes in BASE_PATH
 * ("cong/de-an-06", "/cong/de-an-06", "/cong/de-an-06/"); unset or empty means "/".
 */
export function toBasePath(written: string | undefined): string {
  return `/${written ?? ""}/`.replace(/\/{2,}/g, "/");
}
