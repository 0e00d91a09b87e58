import type { Handbook } from "#handbook/handbook-types.ts";

/** One state of a component, as the preview shows it and axe reads it. */
export interface Example<Props> {
  /** What is special here, in Vietnamese: “Địa phương đã đổi tên”. */
  readonly name: string;
  readonly props: Props;
  /** HTML between the component's tags; none where it takes none. */
  readonly slot?: string;
  /** What must stand around the component: a text of a drawing; a list; a box that scrolls, for what is wider than a screen. */
  readonly within?: "svg" | "list" | "box";
}

/**
 * Examples of one component, the plainest first. `X.examples.ts` beside `X.astro` exports them as `examples`.
 * @param handbook Of invented places, so that what the views make of it is as real as on a page
 */
export type Examples<Props> = (handbook: Handbook) => readonly Example<Props>[];
