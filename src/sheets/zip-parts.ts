import {
  strToU8 as toBytes,
  zipSync as pack,
  type AsyncZippable,
  type FlateCallback,
  type Zippable,
} from "fflate/browser";

/** The first day that an archive can tell, in the zone that it is read in: the same bytes whenever and wherever it is packed. */
const packedOn = new Date(1980, 0, 1);

/** As in fflate. */
export const strToU8 = toBytes;

/** Packs parts in the page's own thread, since the policy of pages allows no workers, and without the time of day. */
export const zipSync = (parts: Zippable): Uint8Array<ArrayBuffer> => pack(parts, { mtime: packedOn });

/** The same for who waits. With it this file stands for all of fflate that write-excel-file asks for (astro.config.mjs). */
export function zip(parts: AsyncZippable, done: FlateCallback): void {
  // Parts of a workbook are bytes alone, which both kinds of tree hold.
  done(null, zipSync(parts as Zippable));
}
