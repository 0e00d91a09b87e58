import type { Statement } from "#schema/items.ts";
import { endOfNames } from "#importer/lines/kinds/body-names.ts";
import { readClauseKind } from "#importer/lines/split-heading.ts";
import { type AlignedText, sliceAligned } from "#text/aligned.ts";
import { type Phrase, oneOf } from "#text/phrase.ts";
import { trimEnd } from "#text/trim-end.ts";
import { bearerPrefix } from "./read-bearer.ts";

/** What a sentence above a list tells of all that stands in it. */
export interface IntroTells {
  readonly leads: string;
  readonly coordinators?: string;
  readonly deadline?: string;
}

/** Words that lead to the list below. */
export const leadsToList: Phrase = {
  name: "các nhiệm vụ sau, gồm 03 việc dưới đây",
  pattern: new RegExp(
    String.raw`(?:(?:bao )?gom )?(?:cac|nhung|\d{1,2}) ${oneOf("nhiem vu", "(?:dau |phan )?viec", "cong viec", "noi dung", "mo hinh")}(?: (?:cu the|trong tam))?(?: (?:nhu sau|sau day|sau|duoi day))?(?!\p{L})`,
    "u",
  ),
  examples: [
    ["hoàn thành các nhiệm vụ sau", "cac nhiem vu sau"],
    ["gồm 03 việc dưới đây", "gom 03 viec duoi day"],
  ],
  not: ["thực hiện nhiệm vụ", "các sở, ban, ngành"],
};

/** Words behind the body of the sentence that say that it leads. */
export const leadsAll: Phrase = {
  name: "X chủ trì …, X làm đầu mối …",
  pattern: /^ (?:chu tri|lam dau moi|chiu trach nhiem(?: chinh)?)(?!\p{L})/u,
  examples: [[" chủ trì, hoàn thành", " chu tri"]],
  not: [" phối hợp", " chủ trương"],
};

const partnersAt = /(?<!\p{L})phoi hop(?: chat che)?(?: cung voi| voi| cung)? /u;
/** What may be left beside who, with whom and when; other words are a task of their own. */
const filling =
  /^(?:[\s,;:.]|(?:thuc hien|trien khai|to chuc|khan truong|tap trung|va|de|gom|bao gom)(?!\p{L}))*$/u;

/** A part of the sentence that is told, with where it begins and ends. */
interface Told {
  readonly from: number;
  readonly to: number;
}

/** With whom the body works. */
function findPartners({ text, folded }: AlignedText): (Told & { readonly names: number }) | undefined {
  const match = partnersAt.exec(folded);
  if (match === null) return undefined;
  const names = match.index + match[0].length;
  const to = endOfNames(text, names);
  return to === undefined ? undefined : { from: match.index, names, to };
}

/** By when: from the word that begins the clause to the list, a mark or the end. */
function findTime(words: AlignedText, listAt: number): Told | undefined {
  for (const { index } of words.folded.matchAll(
    /(?<!\p{L})(?:hoan thanh|xong|thoi han|truoc|trong|cham nhat)(?!\p{L})/gu,
  )) {
    const mark = words.folded.slice(index).search(/[,;:]|$/u);
    const to = index < listAt ? Math.min(index + mark, listAt) : index + mark;
    if (readClauseKind(sliceAligned(words, index, to)) === "time") return { from: index, to };
  }
  return undefined;
}

/**
 * Who leads all tasks of a list, with whom and by when, by the sentence above it (“Giao Sở Y tế chủ trì, hoàn thành trước ngày 15/9/2026
 * các nhiệm vụ sau:”); undefined for any other line, and for one that says more.
 */
export function readIntro(words: AlignedText): IntroTells | undefined {
  const start = bearerPrefix.pattern.exec(words.folded)?.[0].length ?? 0;
  const end = words.text.trimEnd().endsWith(":") ? endOfNames(words.text, start) : undefined;
  const list = leadsToList.pattern.exec(words.folded);
  if (end === undefined || list === null) return undefined;
  const says = leadsAll.pattern.exec(words.folded.slice(end));
  if (says === null || list.index < end) return undefined;
  const partners = findPartners(words);
  const time = findTime(words, list.index);
  const told: Told[] = [
    { from: 0, to: end + says[0].length },
    { from: list.index, to: list.index + list[0].length },
  ];
  if (partners !== undefined) told.push(partners);
  if (time !== undefined) told.push(time);
  let rest = words.folded;
  for (const { from, to } of told) rest = rest.slice(0, from) + " ".repeat(to - from) + rest.slice(to);
  if (!filling.test(rest)) return undefined;
  const cut = ({ from, to }: Told): string => trimEnd(words.text.slice(from, to), /[\s.,;:]/);
  return {
    leads: words.text.slice(start, end),
    ...(partners === undefined ? {} : { coordinators: cut({ from: partners.names, to: partners.to }) }),
    ...(time === undefined ? {} : { deadline: cut(time) }),
  };
}

/** What such a sentence tells, as statements with its lines. */
export function toStatements(tells: IntroTells, lines: readonly [number, number]): Record<string, Statement> {
  return Object.fromEntries(
    Object.entries(tells).map(([field, text]: [string, string]) => [
      field,
      { text, lines: [lines[0], lines[1]] },
    ]),
  );
}
