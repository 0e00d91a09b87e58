import type { Content } from "#handbook/handbook-types.ts";

/** All of the content but its plans, as the text of a file that a browser loads to check a draft. */
export function packContent({ catalog, ...rest }: Content): string {
  return `${JSON.stringify({ ...rest, catalog: [...catalog], plans: [] })}\n`;
}

/** The content of such a file. It is the site's own, made by packContent at the same build: its shape is not asked again. */
export function unpackContent(text: string): Content {
  const { catalog, ...rest } = JSON.parse(text) as Omit<Content, "catalog" | "plans"> & {
    readonly catalog: readonly (readonly [string, unknown])[];
  };
  return { ...rest, catalog: new Map(catalog) as Content["catalog"], plans: new Map() };
}
