import type { AgencyIndex } from "#meaning/agencies/agencies.ts";
import type { AgencyMention } from "#meaning/agencies/agency-mention.ts";
import { uniqueMentions, withoutParties } from "./parties.ts";
import { directing } from "./role-phrases.ts";
import { readAgencyField, readBodyRoles } from "./roles.ts";

/** Whether a statement says of somebody that he leads. */
export function saysWhoLeads(text: string): boolean {
  return /chủ trì/iu.test(text);
}

/** A list without its pieces on who directs others; whole where nobody else is in it. */
function dropDirecting(text: string): string {
  const pieces = text.split(";");
  const kept = pieces.filter((piece) => !directing.pattern.test(piece));
  return kept.length === 0 ? text : kept.join(";");
}

/** Words that say of a body another part than its label does. */
const otherPart = /phối hợp|chủ trì|hỗ trợ/iu;

export interface LabelledTexts {
  /** Statements of the field or cells of the column “Đơn vị chủ trì”. */
  readonly leads: readonly string[];
  /** Statements of the field “Đơn vị thực hiện”. */
  readonly implementers: readonly string[];
}

export interface LabelledRoles {
  readonly leads: readonly AgencyMention[];
  readonly coordinators: readonly AgencyMention[];
  readonly implementers: readonly AgencyMention[];
  readonly supporters: readonly AgencyMention[];
}

/**
 * The bodies of fields that name who leads or implements, each by what the field itself says of it: in “Đơn vị thực hiện:
 * X chủ trì; Y, Z phối hợp; A hỗ trợ” X leads, Y and Z coordinate and A supports, in “Đơn vị chủ trì: X, phối hợp với Y” Y coordinates,
 * in “Đơn vị chủ trì: X chủ trì, Z thực hiện” Z implements; who only directs has no part. Where a field says nothing of a
 * body, the label tells its part. Each list in the order of the text, each body once.
 */
export function readLabelledRoles(texts: LabelledTexts, index: AgencyIndex): LabelledRoles {
  const leads: AgencyMention[] = [];
  const coordinators: AgencyMention[] = [];
  const implementers: AgencyMention[] = [];
  const supporters: AgencyMention[] = [];
  for (const printed of texts.leads) {
    const text = dropDirecting(printed);
    const named = readAgencyField([text], index);
    const told = otherPart.test(text) ? readBodyRoles([text], index) : undefined;
    // Who carries out what another leads is told only beside who leads it.
    const doers = told !== undefined && told.leads.length > 0 ? told.implementers : [];
    const others = [...(told?.coordinators ?? []), ...(told?.supporters ?? []), ...doers];
    const heads = withoutParties(named, others, index);
    // “Phối hợp với Sở Y tế” alone under the label of who leads: the label is all that tells.
    if (heads.length === 0) {
      leads.push(...named);
      continue;
    }
    leads.push(...heads);
    coordinators.push(...(told?.coordinators ?? []));
    supporters.push(...(told?.supporters ?? []));
    implementers.push(...doers);
  }
  for (const text of texts.implementers) {
    const named = readAgencyField([text], index);
    const told = saysWhoLeads(text) ? readBodyRoles([text], index) : undefined;
    if (told === undefined || told.leads.length === 0) {
      implementers.push(...named);
      continue;
    }
    leads.push(...told.leads);
    coordinators.push(...told.coordinators);
    supporters.push(...told.supporters);
    implementers.push(
      ...withoutParties(named, [...told.leads, ...told.coordinators, ...told.supporters], index),
    );
  }
  return {
    leads: uniqueMentions(leads, index),
    coordinators: uniqueMentions(coordinators, index),
    implementers: uniqueMentions(implementers, index),
    supporters: uniqueMentions(supporters, index),
  };
}
