import { type AlignedText, sliceAligned } from "#text/aligned.ts";
import { type Phrase, oneOf } from "#text/phrase.ts";
import { trimEnd } from "#text/trim-end.ts";
import { leadingBody } from "#importer/lines/kinds/leading-body.ts";

/** What stands before the body in a heading that says whose tasks follow. */
export const bearerPrefix: Phrase = {
  name: "Giao …, Đối với …, Trách nhiệm của …",
  pattern: new RegExp(
    String.raw`^(?:(?:ve\s+)?${oneOf("trach nhiem", "nhiem vu", "cong viec", "phan viec", "phan cong")}(?:\s+(?:cu the|thuc hien))?\s+${oneOf("cua", "do", "giao(?: cho)?", "doi voi")}` +
      String.raw`|${oneOf("giao", "phan cong", "de nghi", "yeu cau", "doi voi")}(?:\s+nhiem vu)?(?:\s+cho)?)\s+`,
    "u",
  ),
  examples: [
    ["Giao cho Công an tỉnh", "giao cho "],
    ["Đề nghị Tòa án nhân dân tỉnh", "de nghi "],
    ["TRÁCH NHIỆM CỦA SỞ Y TẾ", "trach nhiem cua "],
    ["Nhiệm vụ cụ thể của Công an xã", "nhiem vu cu the cua "],
  ],
  not: ["Trách nhiệm thi hành", "Nhiệm vụ trọng tâm", "Công an tỉnh"],
};

/** How many tasks follow, behind the body or in brackets. */
export const bearerCount: Phrase = {
  name: "(05 việc)",
  pattern: new RegExp(
    String.raw`\s*[(:–-]?\s*(?:(?:bao\s+)?gom|co)?\s*\d{1,3}\s+${oneOf("nhiem vu", "mo hinh", "(?:dau )?viec", "cong viec", "noi dung", "tien ich", "chi tieu")}(?:\s+cu the)?\s*\)?\s*[.:]?$`,
    "u",
  ),
  examples: [
    ["Công an tỉnh (05 việc)", " (05 viec)"],
    ["Sở Y tế: 02 nhiệm vụ", ": 02 nhiem vu"],
  ],
  not: ["Công an tỉnh (PC06)", "Sở Y tế: rà soát 02 nhiệm vụ còn chậm"],
};

/** What a body is to do with the list below it, without saying what that is; with whom where that is said. */
export const bearerVerb: Phrase = {
  name: "X chủ trì thực hiện các nhiệm vụ sau:",
  pattern: new RegExp(
    String.raw`,?\s+${oneOf("chu tri", "co trach nhiem", "chiu trach nhiem", "lam dau moi", "(?:to chuc |khan truong )?(?:thuc hien|trien khai)", "duoc giao")}` +
      String.raw`(?:,?\s+phoi hop (?:(?:chat che )?(?:voi|cung) )?(?<partners>[^:;.]{2,120}?))?` +
      String.raw`(?:[,\s]+${oneOf("thuc hien", "trien khai", "to chuc", "tham muu", "cac", "mot so", "nhung", "nhiem vu", "noi dung", "cong viec", "mo hinh", "viec", "sau", "sau day", "nhu sau", "duoi day", "cu the", "va")})*$`,
    "u",
  ),
  examples: [
    ["Sở Y tế có trách nhiệm", " co trach nhiem"],
    ["Công an tỉnh chủ trì thực hiện các nhiệm vụ sau", " chu tri thuc hien cac nhiem vu sau"],
    [
      "Sở Y tế chủ trì, phối hợp với Công an tỉnh triển khai",
      " chu tri, phoi hop voi cong an tinh trien khai",
    ],
  ],
  not: ["Sở Y tế", "Sở Y tế chủ trì rà soát dữ liệu", "Sở Y tế theo dõi"],
};

/** Words that make a sentence of a name: what it is to do stands in the same line. */
const verb =
  /(?<!\p{L})(?:chu tri|phoi hop|co trach nhiem|ket luan|yeu cau|de nghi|co y kien|nhu sau|bao cao|tham muu|huong dan|theo doi|bo tri|can cu)(?!\p{L})/u;
/** With its mark: “Báo Sơn La” is a name. */
const being = /(?<!\p{L})là(?!\p{L})/iu;

/** “Trách nhiệm của các cơ quan, đơn vị” heads the part in which each of them is named. */
const everyBody =
  /^(?:cac|tung|moi|nhung)\s+(?:co quan|don vi|so|ban|nganh|to chuc|dia phuong|cap|phong)[^:]*$/;

/** A longer run of words is no name. */
const longestBearer = 120;

/** A body that the heading of its tasks names. */
export interface NamedBearer {
  readonly name: AlignedText;
  /** Those with whom it does all of them; undefined where nobody is told. */
  readonly partners: AlignedText | undefined;
  /** Whether the heading says that it leads, or answers for, all of them. */
  readonly isLead: boolean;
  /** The words behind the colon: a task, or nothing. */
  readonly task: AlignedText;
}

/** The words of a heading parted at its colon, without the count behind either. */
function splitAtColon(words: AlignedText): { readonly head: AlignedText; readonly task: AlignedText } {
  const bare = sliceAligned(words, 0, bearerCount.pattern.exec(words.folded)?.index);
  const colon = bare.text.indexOf(":");
  return colon < 0
    ? { head: bare, task: sliceAligned(bare, bare.text.length) }
    : { head: sliceAligned(bare, 0, colon), task: sliceAligned(bare, colon + 1) };
}

/** What a heading says of a body that leads all that stands below. */
const answers = /^,?\s+(?:chu tri|chiu trach nhiem|lam dau moi)(?!\p{L})/u;

/**
 * The body whose tasks a line heads, and what stands behind its colon; undefined for a line that names anything else, or says
 * what the body does.
 */
export function readBearer(words: AlignedText): NamedBearer | undefined {
  const { head, task } = splitAtColon(words);
  const start = bearerPrefix.pattern.exec(head.folded)?.[0].length ?? 0;
  const given = sliceAligned(head, start);
  const said = task.text === "" ? bearerVerb.pattern.exec(given.folded) : null;
  const bare = trimEnd(given.text.slice(0, said?.index), /[\s.;,]/);
  const name = sliceAligned(given, 0, bare.length);
  const isSentence = verb.test(name.folded) || being.test(name.text);
  const isName = leadingBody.pattern.test(bare) && bare.length <= longestBearer && !isSentence;
  const isPart = start > 0 && everyBody.test(name.folded) && task.text === "";
  if (!isName || isPart || (!words.text.includes(":") && /[.;]/.test(given.text))) return undefined;
  const partners = said?.groups?.["partners"];
  const at = said === null || partners === undefined ? -1 : given.folded.indexOf(partners, said.index);
  return {
    name,
    partners: at < 0 ? undefined : sliceAligned(given, at, at + (partners?.length ?? 0)),
    isLead: answers.test(said?.[0] ?? ""),
    task,
  };
}
