import { type Phrase, oneOf } from "#text/phrase.ts";
import { endOfNames } from "./body-names.ts";

/** Words between the bodies and what they are to do that only urge them. */
export const urging = oneOf(
  ...[
    "khẩn trương",
    "tiếp tục",
    "chủ động",
    "tập trung",
    "kịp thời",
    "có trách nhiệm",
    "nghiêm túc",
    "quyết liệt",
    "trực tiếp",
  ],
  ...[
    "phải",
    "cần",
    "sẽ",
    "thường xuyên",
    "căn cứ [^.;:]{1,80}?(?:được giao|của mình|quy định|hướng dẫn)[^,.;:]{0,40},",
    "căn cứ [^,.;:]{1,80},",
    "theo (?:chức năng|nhiệm vụ|thẩm quyền)[^,.;:]{0,80},?",
  ],
);
const urged = new RegExp(String.raw`^(?:,?\s*${urging}(?!\p{L}),?)+\s*`, "u");

const leading = new RegExp(
  String.raw`^,?\s*(?:(?:là|làm)\s+)?(?:(?:cơ quan|đơn vị)\s+)?(?:đầu mối,?\s+)?(?:chủ trì|làm đầu mối|là đầu mối|chịu trách nhiệm(?: chính)?)(?!\p{L})\s*`,
  "iu",
);
const joining =
  /^(?:,|;|\svà)?\s*(?:và\s+)?(?:phối hợp(?: chặt chẽ| đồng bộ)?(?:\s+(?:cùng với|với|cùng))?|cùng(?: với)?)\s+/iu;

/** What words match at an offset of a text, as the length of it. */
export const lengthAt = (pattern: RegExp, text: string, at: number): number =>
  pattern.exec(text.slice(at))?.[0].length ?? 0;

/** Whom a body advises, who is not who does it: “tham mưu UBND huyện rà soát …”. */
export const advising: Phrase = {
  name: "tham mưu [UBND huyện] …",
  keepsMarks: true,
  pattern: /^tham mưu(?:,? (?:đề xuất|giúp|trình|cho))*\s+(?=\p{L})/iu,
  examples: [
    ["tham mưu UBND huyện bố trí kinh phí", "tham mưu "],
    ["tham mưu, giúp Ủy ban nhân dân xã rà soát", "tham mưu, giúp "],
    ["tham mưu cho Giám đốc Sở ban hành quy chế", "tham mưu cho "],
  ],
  not: ["tham mưu: Phòng Tư pháp", "công tác tham mưu của Sở Y tế"],
};

/** Words that say what part bodies have in what follows. */
export interface RoleWords {
  /** Where what is to be done begins. */
  readonly at: number;
  /** Whether they call the bodies the lead. */
  readonly isLed: boolean;
  /** Whether they say that others do it with them. */
  readonly isJoint: boolean;
  /** These others, as printed; empty where they are not named. */
  readonly partners: string;
}

/** Behind whom a body advises; the same place where it advises nobody, or nothing but that is told. */
function skipAdvised(text: string, at: number): number {
  const advised = lengthAt(advising.pattern, text, at);
  const end = advised === 0 ? undefined : endOfNames(text, at + advised);
  return end !== undefined && /^,?\s+\p{Ll}/u.test(text.slice(end)) ? end : at;
}

/** How far the words go from an offset that say that bodies lead, and with whom, urge them, and name whom they advise. */
export function readRoles(text: string, from: number): RoleWords {
  let at = from + lengthAt(urged, text, from);
  const led = lengthAt(leading, text, at);
  at += led;
  const joint = lengthAt(joining, text, at);
  const partners = joint === 0 ? undefined : endOfNames(text, at + joint);
  const named = partners === undefined ? "" : text.slice(at + joint, partners);
  if (joint > 0) at = partners ?? at + joint;
  at += lengthAt(urged, text, at);
  return { at: skipAdvised(text, at), isLed: led > 0, isJoint: joint > 0, partners: named };
}
