import { type Spot, spotBodies } from "#meaning/agencies/agency-spots.ts";
import type { AgencyToken } from "#meaning/agencies/agency-words.ts";
import { readAgencyTokens } from "#meaning/agencies/read-agency-tokens.ts";
import type { AgencyIndex } from "#meaning/agencies/agencies.ts";
import { remember } from "#text/remember.ts";

/** The bodies that a text names, in order, and the tokens that they count. */
export interface NamedBodies {
  readonly tokens: readonly AgencyToken[];
  readonly spots: readonly Spot[];
}

/** What was read with an index, by text: rules ask for the same lines. */
const known = remember((_index: AgencyIndex) => new Map<string, NamedBodies>());

/** Every body that a line or paragraph of a draft names: those of the list, and those that none knows. */
export function readBodies(text: string, index: AgencyIndex): NamedBodies {
  const texts = known(index);
  const found = texts.get(text);
  if (found !== undefined) return found;
  const tokens = readAgencyTokens(text, index);
  const made = { tokens, spots: spotBodies({ text, tokens, index, isList: false }) };
  texts.set(text, made);
  return made;
}
