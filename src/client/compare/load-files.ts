import type { ComparedCatalog, ComparedPlanFile } from "#views/compare/compared-item.ts";

const loaded = new Map<string, Promise<unknown>>();

async function loadFile(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return response.json();
}

/** A file of the site, asked for once; asked for again where that failed. */
function loadOnce(url: string): Promise<unknown> {
  const known = loaded.get(url);
  if (known !== undefined) return known;
  const asked = loadFile(url);
  loaded.set(url, asked);
  asked.catch(() => loaded.delete(url));
  return asked;
}

/** The names of all plans and models. @param folder Address of the folder of the files */
export const loadCatalog = (folder: string): Promise<ComparedCatalog> =>
  loadOnce(`${folder}danh-muc.json`) as Promise<ComparedCatalog>; // Made by the same build from that type.

/** The items of a plan that the catalog of files names. */
export const loadPlan = (folder: string, id: string): Promise<ComparedPlanFile> =>
  loadOnce(`${folder}${id}.json`) as Promise<ComparedPlanFile>; // The same.
