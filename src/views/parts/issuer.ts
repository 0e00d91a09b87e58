import type { Plan } from "#handbook/handbook-types.ts";
import { fold } from "#text/fold.ts";
import { joinWhitespace } from "#text/join.ts";
import { remember } from "#text/remember.ts";
import { joinNames } from "./format-number.ts";

/** Abbreviations that stay in capitals when a letterhead becomes a sentence. */
const abbreviation = /^(?:UBND|HĐND|QLHC|TTXH|TCT|BCĐ|BCA|CP|ĐA|.*\d.*)$/u;

/** Names with capitals of their own, NĐ 30/2020/NĐ-CP, Phụ lục II. */
const properNames = [
  "Đề án",
  "Tổ công tác",
  "Ban Chỉ đạo",
  "Ủy ban nhân dân",
  "Hội đồng nhân dân",
  "Bộ Công an",
  "Trung ương",
];

/** Posts, with a capital beside a name, also of a deputy (NĐ 30/2020/NĐ-CP, Phụ lục II, mục V.3). */
const postNames =
  /(?<!\p{L})(?:chủ tịch|giám đốc|tổ trưởng|trưởng ban|trưởng phòng|bộ trưởng|thứ trưởng|(?:chi )?cục trưởng|chánh văn phòng|bí thư|trưởng(?= Ban Chỉ đạo))(?!\p{L})/gu;

/** Bodies whose name follows their kind: “Cục Cảnh sát …”, “Sở Y tế”. */
const namedBodies = /(?<!\p{L}|(?:cơ|trụ|công|bố|tổng) )(cục|chi cục|sở|văn phòng) (\p{L})/gu;

const toUpper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function toSentenceCase(text: string, place: string): string {
  if (text !== text.toUpperCase()) return text;
  const lowered = text
    .split(" ")
    .map((word) => (abbreviation.test(word) ? word : word.toLowerCase()))
    .join(" ")
    .replace(/uỷ ban/g, "ủy ban");
  const named = [...properNames, place].reduce(
    (out, name) => out.replaceAll(name.toLowerCase(), name),
    lowered,
  );
  return toUpper(
    named
      .replace(postNames, toUpper)
      .replace(namedBodies, (_, kind: string, name: string) => `${toUpper(kind)} ${name.toUpperCase()}`),
  );
}

/** Where a second post of the same person begins: “TRƯỞNG BAN THƯỜNG TRỰC / PHÓ CHỦ TỊCH UBND TỈNH”. */
const secondPost = /(?<=\p{L}) (?=PHÓ (?:CHỦ TỊCH|GIÁM ĐỐC|TRƯỞNG|CỤC TRƯỞNG|BÍ THƯ))/gu;

const tellPosts = (printed: string, place: string): string =>
  printed
    .split(secondPost)
    .map((post) => toSentenceCase(post, place))
    .join(", ");

/** A text with the plan's place after it where it does not name it: “Chủ tịch UBND tỉnh” becomes “… tỉnh Bình Định”. */
function withPlace(text: string, plan: Plan): string {
  if (fold(text).includes(fold(plan.place.name))) return text;
  const fullName = plan.placeName;
  const kind = fullName.slice(0, fullName.length - plan.place.name.length - 1);
  return fold(text).endsWith(` ${fold(kind)}`) ? `${text} ${plan.place.name}` : `${text} ${fullName}`;
}

/** Ways of signing of NĐ 30/2020/NĐ-CP, Điều 13, by the abbreviation that stands before the post. */
const authorities: Readonly<Record<string, string>> = {
  TM: "thay mặt",
  KT: "ký thay",
  TL: "thừa lệnh",
  TUQ: "thừa ủy quyền",
};
const signing = /^(TM|KT|TL|TUQ)\. ?(\P{Ll}+?) ((?:PHÓ |CHỦ TỊCH|TỔ TRƯỞNG|TRƯỞNG BAN)\P{Ll}*)$/u;

/** A signer's post as a sentence says it: “KT. CHỦ TỊCH PHÓ CHỦ TỊCH” is “Phó Chủ tịch, ký thay Chủ tịch”. */
export function formatPost(title: string, place: string): string {
  const text = joinWhitespace(title);
  const [, authority = "", whom = "", post = ""] = signing.exec(text) ?? [];
  const how = authorities[authority];
  // What is not understood stays as printed.
  if (how === undefined) return text.includes(".") ? text : tellPosts(text, place);
  return `${tellPosts(post, place)}, ${how} ${toSentenceCase(whom, place)}`;
}

function printIssuer(plan: Plan): string {
  const texts = plan.issuer.map((mention) => toSentenceCase(joinWhitespace(mention.text), plan.place.name));
  const isPlaced = texts.some((text) => fold(text).includes(fold(plan.place.name)));
  return joinNames([...new Set(isPlaced ? texts : texts.map((text) => withPlace(text, plan)))]);
}

/**
 * Issuing bodies as a sentence names them; capitals of a letterhead become a sentence's. Empty where none is printed. Each of a
 * plan's items is cited by it.
 */
export const formatIssuer: (plan: Plan) => string = remember(printIssuer);
