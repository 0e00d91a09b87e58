/** Kinds of units behind “ỦY BAN NHÂN DÂN”, in capitals as a letterhead has them. */
const unitKinds = ["THÀNH PHỐ", "TỈNH", "PHƯỜNG", "ĐẶC KHU", "XÃ"];

/** Names before which the kind has a capital inside a sentence; NĐ 30/2020/NĐ-CP, Phụ lục II, III.1. */
const capitalBefore: ReadonlySet<string> = new Set(["Hồ Chí Minh"]);

const capitalise = (text: string): string => `${text.charAt(0).toLocaleUpperCase("vi")}${text.slice(1)}`;

/**
 * A committee's name in capitals as a sentence has it: “ỦY BAN NHÂN DÂN TỈNH NINH BÌNH” is “Ủy ban nhân dân tỉnh Ninh Bình”.
 * Any other name stays as it is, since capitals do not tell which of its words have one.
 * @param placeName Name of the place without its kind.
 */
export function toSentenceName(issuer: string, placeName: string): string {
  const name = issuer.trim().replace(/\s+/gu, " ");
  const rest = /^[ỦU][ỶY] BAN NHÂN DÂN\s+(.+)$/u.exec(name.normalize("NFC"))?.[1];
  const kind = unitKinds.find((one) => rest === `${one} ${placeName.toLocaleUpperCase("vi")}`);
  if (kind === undefined) return name;
  const lower = kind.toLocaleLowerCase("vi");
  return `Ủy ban nhân dân ${capitalBefore.has(placeName) ? capitalise(lower) : lower} ${placeName}`;
}
