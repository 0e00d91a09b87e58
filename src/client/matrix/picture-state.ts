/** How the matrix is looked at, as it stands in the URL beside its filters. */
export interface PictureState {
  readonly isPicture: boolean;
  /** What the colour tells; empty for the first. */
  readonly colour: string;
  readonly isTurned: boolean;
}

/** Names of the parameters; a sent link keeps them for ever. */
const parameters = { view: "xem", colour: "mau", turned: "xoay" } as const;
const pictureView = "hinh";

/** Reads the view from a query. */
export function parsePictureState(query: string): PictureState {
  const search = new URLSearchParams(query);
  return {
    isPicture: search.get(parameters.view) === pictureView,
    colour: search.get(parameters.colour) ?? "",
    isTurned: search.get(parameters.turned) === "1",
  };
}

/** The query with a view in it and everything else as it was; empty where nothing is left. */
export function putPictureState(query: string, state: PictureState): string {
  const search = new URLSearchParams(query);
  for (const name of Object.values(parameters)) search.delete(name);
  if (state.isPicture) search.set(parameters.view, pictureView);
  if (state.colour !== "") search.set(parameters.colour, state.colour);
  if (state.isTurned) search.set(parameters.turned, "1");
  const text = search.toString();
  return text === "" ? "" : `?${text}`;
}

/** A query of filters with the view of another query added to it. */
export function keepPictureState(filters: string, query: string): string {
  return putPictureState(filters, parsePictureState(query));
}
