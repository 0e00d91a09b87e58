import { join } from "node:path";
import type { Content } from "#handbook/handbook-types.ts";
import { agenciesFile } from "#schema/agencies.ts";
import { documentsFile } from "#schema/documents.ts";
import { edition } from "#schema/edition.ts";
import { glossaryFile } from "#schema/glossary.ts";
import { groupsFile } from "#schema/groups.ts";
import { placesFile } from "#schema/places.ts";
import type { LocatedLists, Read } from "./located.ts";
import { readYamlFile } from "./read-parts.ts";

/** The lists that stand in the content folder itself; undefined where one is missing or not valid. */
export function readLists(folder: string): Read<LocatedLists> {
  const edited = readYamlFile(join(folder, "edition.yaml"), edition);
  const agencies = readYamlFile(join(folder, "agencies.yaml"), agenciesFile);
  const places = readYamlFile(join(folder, "places.yaml"), placesFile);
  const documents = readYamlFile(join(folder, "documents.yaml"), documentsFile);
  const glossary = readYamlFile(join(folder, "glossary.yaml"), glossaryFile);
  const groups = readYamlFile(join(folder, "groups.yaml"), groupsFile);
  const problems = [edited, agencies, places, documents, glossary, groups].flatMap((list) => list.problems);
  if (
    edited.data === undefined ||
    agencies.data === undefined ||
    places.data === undefined ||
    documents.data === undefined ||
    glossary.data === undefined ||
    groups.data === undefined
  )
    return { data: undefined, problems };
  const data = {
    edition: edited.data,
    agencies: agencies.data,
    places: places.data,
    documents: documents.data,
    glossary: glossary.data,
    groups: groups.data,
  };
  return { data, problems };
}

/** The lists alone. */
export function toLists({
  edition: edited,
  agencies,
  places,
  documents,
  glossary,
  groups,
}: LocatedLists): Pick<Content, keyof LocatedLists> {
  return {
    edition: edited.value,
    agencies: agencies.value,
    places: places.value,
    documents: documents.value,
    glossary: glossary.value,
    groups: groups.value,
  };
}
