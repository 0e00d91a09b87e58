import { printQuery } from "#client/parts/print-query.ts";
import { defineQuery } from "#client/parts/query-codec.ts";

/** How the matrix is looked at, as it stands in the URL beside its filters. */
export interface PictureState {
  readonly isPicture: boolean;
  /** What the colour tells; empty for the first. */
  readonly colour: string;
  readonly isTurned: boolean;
}

/** Parameters of the view, and what they say of a picture and of turned axes. */
export const pictureQuery = defineQuery({ view: "xem", colour: "mau", turned: "xoay" });
export const pictureView = "hinh";
export const turnedAxes = "1";

/** Reads the view from a query. */
export function parsePictureState(query: string): PictureState {
  const { view, colour, turned } = pictureQuery.parse(query);
  return { isPicture: view === pictureView, colour, isTurned: turned === turnedAxes };
}

/** The query with a view in it and everything else as it was; empty where nothing is left. */
export function putPictureState(query: string, { isPicture, colour, isTurned }: PictureState): string {
  const view = { view: isPicture ? pictureView : "", colour, turned: isTurned ? turnedAxes : "" };
  const search = new URLSearchParams(query);
  for (const name of Object.values(pictureQuery.names)) search.delete(name);
  for (const [name, value] of new URLSearchParams(pictureQuery.format(view))) search.set(name, value);
  return printQuery(search);
}

/** A query of filters with the view of another query added to it. */
export function keepPictureState(filters: string, query: string): string {
  return putPictureState(filters, parsePictureState(query));
}
