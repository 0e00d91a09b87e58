import { statSync } from "node:fs";
import { dirname, join } from "node:path";

/** Whether a file name or a path ends as a picture that the build takes. */
export function isPicture(path: string): boolean {
  return /\.(?:png|jpe?g|webp|avif|gif|svg)$/i.test(path);
}

/** Whether a file lies at an address relative to another file. */
export function hasPictureBeside(file: string): (url: string) => boolean {
  return (url) => statSync(join(dirname(file), url), { throwIfNoEntry: false })?.isFile() === true;
}
