import type { Item } from "#model/handbook-types.ts";
import type { AgencyEntry } from "#schema/agencies.ts";
import { fold, foldedWords } from "#text/fold.ts";

/** Folded words that begin a level or place: “tỉnh”, “thị xã”, “cấp huyện”; not “xã hội”, “địa phương”, “cơ quan”. */
const levelStart = / (?:tinh|huyen|thi xa|thanh pho|cap|(?<!co )quan|(?<!dia )phuong|xa(?! hoi))(?= |$)/;
const headWord = /^(?:so|phong|bo) (?=\p{L})/u;

/**
 * What a body deals with, whatever its level: “Công an tỉnh” and “Công an thị xã Cửa Lò” are one, “Sở Y tế” and
 * “Phòng Y tế” are one. For telling whether plans put the same kind of body in the lead, not for naming it.
 */
export function getFunctionKey(name: string): string {
  const words = foldedWords(name).join(" ");
  const end = levelStart.exec(words)?.index;
  return words.slice(0, end).replace(headWord, "");
}

/** Leads of an item: those of the body, else those of the annex. Names standard where the agency is known. */
export function listLeadNames(item: Item, agencies: ReadonlyMap<string, AgencyEntry>): readonly string[] {
  const mentions = item.leads.body.length > 0 ? item.leads.body : item.leads.annex;
  return mentions.map((mention) => {
    const agency = mention.agency === null ? undefined : agencies.get(mention.agency);
    return agency?.name ?? mention.text;
  });
}

export interface LeadAgreement {
  /**
   * "alike": every plan names the same functions; "shared": every plan names one, some others besides; "differ": neither;
   * "none": nobody is named as lead.
   */
  readonly kind: "alike" | "shared" | "differ" | "none";
  /** The names in common, parted by commas; empty for "differ" and "none". */
  readonly name: string;
}

/** Whether plans put the same bodies in the lead; one list of names a plan, empty lists are left out. */
export function compareLeads(leads: readonly (readonly string[])[]): LeadAgreement {
  const named = leads.filter((names) => names.length > 0);
  const first = named[0];
  if (first === undefined) return { kind: "none", name: "" };
  const keys = named.map((names) => new Set(names.map(getFunctionKey)));
  const common = first.filter((name) => keys.every((set) => set.has(getFunctionKey(name))));
  if (common.length === 0) return { kind: "differ", name: "" };
  const size = new Set(common.map(getFunctionKey)).size;
  return {
    kind: keys.every((set) => set.size === size) ? "alike" : "shared",
    name: common.map((name) => nameFor(name, named)).join(", "),
  };
}

/** The name as every plan has it, or without its level where plans differ in that: “Công an”. */
function nameFor(name: string, named: readonly (readonly string[])[]): string {
  const isOneName = named.every((names) => names.some((other) => fold(other) === fold(name)));
  if (isOneName) return name;
  const words = name.split(/\s+/);
  const length =
    getFunctionKey(name).split(" ").length + (headWord.test(foldedWords(name).join(" ")) ? 1 : 0);
  return words.slice(0, length).join(" ");
}
