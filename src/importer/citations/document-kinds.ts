/** Kinds of documents (NĐ 30/2020/NĐ-CP, Phụ lục III, and those of Quốc hội and the Party), folded, longest first. */
export const documentKinds = [
  "ke hoach phoi hop",
  "nghi quyet lien tich",
  "thong tu lien tich",
  "quy che phoi hop",
  "thong bao ket luan",
  "quyet dinh",
  "nghi quyet",
  "chuong trinh",
  "huong dan",
  "nghi dinh",
  "cong dien",
  "thong bao",
  "to trinh",
  "phap lenh",
  "thong tu",
  "thong tri",
  "ket luan",
  "quy dinh",
  "giay moi",
  "bien ban",
  "quy che",
  "ke hoach",
  "cong van",
  "van ban",
  "chi thi",
  "bao cao",
  "bo luat",
  "phuong an",
  "luat",
] as const;

/** Kind by the letters of a number, for numbers printed without their kind; NĐ 30/2020/NĐ-CP, Phụ lục III. */
const kindOfSymbol: Readonly<Record<string, string>> = {
  QĐ: "Quyết định",
  KH: "Kế hoạch",
  KHPH: "Kế hoạch phối hợp",
  KHPPH: "Kế hoạch phối hợp",
  NĐ: "Nghị định",
  NQ: "Nghị quyết",
  NQLT: "Nghị quyết liên tịch",
  TT: "Thông tư",
  TTLT: "Thông tư liên tịch",
  CT: "Chỉ thị",
  CTr: "Chương trình",
  CĐ: "Công điện",
  CV: "Công văn",
  TB: "Thông báo",
  TTr: "Tờ trình",
  BC: "Báo cáo",
  BB: "Biên bản",
  HD: "Hướng dẫn",
  KL: "Kết luận",
  QC: "Quy chế",
  PA: "Phương án",
  ĐA: "Đề án",
  GM: "Giấy mời",
};

/** Kind that the symbol of a number tells: “06/QĐ-TTg” is a Quyết định; undefined where it tells none. */
export function kindByNumber(number: string): string | undefined {
  const symbol = /[/-](\p{L}+)/u.exec(number)?.[1] ?? "";
  return kindOfSymbol[symbol.replaceAll("Ð", "Đ")];
}

const kindPattern = new RegExp(`(?<![\\p{L}])(?:${documentKinds.join("|")})(?![\\p{L}])`, "gu");

/** Where a text, folded, names a kind of document for the last time; undefined where it names none. */
export function findLastKind(folded: string): { readonly start: number; readonly end: number } | undefined {
  const match = [...folded.matchAll(kindPattern)].at(-1);
  return match === undefined ? undefined : { start: match.index, end: match.index + match[0].length };
}

/** Whether two kinds may name one document: “Kế hoạch” and “Kế hoạch phối hợp”. Both folded. */
export function isSameKind(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `);
}
