import type { ImportedDocument } from "#schema/items.ts";
import type { Caption } from "./captions.ts";
import type { HeadLine } from "./head-lines.ts";
import type { HeadValue } from "./head-reading.ts";
import type { PortalValue } from "./portal-lines.ts";
import { readDate, readFigureDate } from "./printed-date.ts";

type Issued = NonNullable<ImportedDocument["issued"]>;

/** A day of issue that the text tells, and where. */
export interface IssuedValue {
  readonly issued: Issued;
  readonly source: HeadValue["source"];
}

/** More is known of a day than of a month, of a month than of blanks. */
const precision = ({ issued: { on } }: IssuedValue): number => on?.length ?? 0;

/**
 * When the document says it was issued, surest first: the letterhead, then the portal, then captions of annexes; before all
 * of them the one that tells the day where the letterhead leaves it blank.
 */
export function listIssued(
  head: readonly HeadLine[],
  portal: readonly PortalValue[],
  captions: readonly Caption[],
): IssuedValue[] {
  const values: IssuedValue[] = [
    ...head.flatMap(({ date, lines }): IssuedValue[] =>
      date === undefined ? [] : [{ issued: { ...date, lines }, source: "letterhead" }],
    ),
    ...portal.flatMap((one): IssuedValue[] => {
      const date = one.fact === "issued" ? readFigureDate(one) : undefined;
      return date === undefined ? [] : [{ issued: { ...date, lines: one.lines }, source: "portal" }];
    }),
    ...captions.flatMap((caption): IssuedValue[] => {
      const date = readDate(caption);
      return date === undefined
        ? []
        : [{ issued: { ...date, lines: [...caption.lines] }, source: "caption" }];
    }),
  ];
  const [first] = values;
  if (first === undefined || precision(first) > 0) return values;
  const surer = values.find((value) => precision(value) > 0);
  return surer === undefined ? values : [surer, ...values.filter((value) => value !== surer)];
}
