import type { CitedDocument } from "#schema/items.ts";
import { fold, foldAligned } from "#text/fold.ts";
import { joinWhitespace } from "#text/join.ts";

type Relation = CitedDocument["relation"];

/** Kinds of documents (NĐ 30/2020/NĐ-CP, Phụ lục III, and those of Quốc hội and the Party), longest first. */
const kinds = [
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
  "quy che",
  "ke hoach",
  "cong van",
  "van ban",
  "chi thi",
  "bao cao",
  "bo luat",
  "phuong an",
  "luat",
];
const kindPattern = new RegExp(`(?<![\\p{L}])(?:${kinds.join("|")})(?![\\p{L}])`, "gu");

/** Kind by the letters of a number, for numbers printed without their kind. */
const kindOfSymbol: Readonly<Record<string, string>> = {
  QĐ: "Quyết định",
  KH: "Kế hoạch",
  KHPH: "Kế hoạch phối hợp",
  KHPPH: "Kế hoạch phối hợp",
  NĐ: "Nghị định",
  NQ: "Nghị quyết",
  TT: "Thông tư",
  TTLT: "Thông tư liên tịch",
  CT: "Chỉ thị",
  CĐ: "Công điện",
  CV: "Công văn",
  TB: "Thông báo",
  TTr: "Tờ trình",
  BC: "Báo cáo",
  HD: "Hướng dẫn",
  KL: "Kết luận",
};

// 06/QĐ-TTg, 46/2022/TT-BCA, 17-CT/TU, 72/2025/QH15, 179./KH-TCT; a blank may stand before the stroke.
const numberPattern =
  /(?<![\p{L}\d/.-])\d{1,5}[a-z]?\s?\.?(?:\/\s?\d{4})?\s?[/-]\s?\p{Lu}[\p{L}\d]*(?:[-/&](?:\s?(?=\p{Lu}))?\p{L}[\p{L}\d]*)*/gu;
const datePattern =
  /ngày\s*(?:(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})|(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4}))/iu;
// What ends an issuer. “Tổ công tác triển khai Đề án 06” and “Ban Chỉ đạo thực hiện …” are names.
const issuerEnd =
  /[;.()|\t“”"]|,(?!\s(?:Thể thao|Thương binh))|\s(?:ngày\s*\d|về(?:\s|$)|phê duyệt|ban hành|quy định|hướng dẫn|sửa đổi|bổ sung|trên địa bàn|tại\s|bảo đảm|đảm bảo|để\s|nhằm\s|theo\s|đã\s|được\s|do\s|có\s|trong\s|thay thế|(?<!(?:công tác|chỉ đạo|giúp việc)\s)(?:triển khai|thực hiện|tổ chức thực hiện))/iu;

interface Found {
  readonly kind: string;
  readonly number: string;
  /** Offsets in the line: of the kind, or of the number where no kind is printed, and of the citation's end. */
  readonly start: number;
  readonly end: number;
  readonly numberEnd: number;
  readonly issuedOn: string | null;
  readonly issuer: string | null;
}

function readDate(text: string): { readonly date: string; readonly end: number } | undefined {
  const match = datePattern.exec(text);
  if (match === null) return undefined;
  const [day = "", month = "", year = ""] = [
    match[1] ?? match[4],
    match[2] ?? match[5],
    match[3] ?? match[6],
  ];
  const valid = Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;
  if (!valid) return undefined;
  return {
    date: `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`,
    end: match.index + match[0].length,
  };
}

/** Date and issuer in the words after a number, in either order, before what the document is about. */
function readTail(tail: string): { issuedOn: string | null; issuer: string | null; length: number } {
  const lead = /^\s*,?\s*(?:của|giữa)\s+/iu.exec(tail);
  const date = readDate(tail.slice(0, 160));
  const dateStarts = date !== undefined && /^\s*[,(]?\s*(?:ký\s+|ban hành\s+)?ngày/iu.test(tail);
  const from = lead?.[0].length ?? (dateStarts ? date.end : 0);
  const after =
    lead === null && dateStarts ? /^\s*\)?\s*,?\s*(?:của|giữa)\s+/iu.exec(tail.slice(from)) : null;
  const issuerStart = lead === null ? from + (after?.[0].length ?? 0) : from;
  let issuer = "";
  let length = dateStarts ? date.end : 0;
  if (lead !== null || after !== null) {
    const words = tail.slice(issuerStart);
    issuer = words.slice(0, issuerEnd.exec(words)?.index).trimEnd();
    length = Math.max(length, issuerStart + issuer.length);
  }
  // “số 06/QĐ-TTg của Thủ tướng Chính phủ ngày 06/01/2022”
  const later = dateStarts || lead === null ? undefined : readDate(tail.slice(length));
  const isNext = later !== undefined && /^\s*,?\s*ngày/iu.test(tail.slice(length));
  if (isNext) length += later.end;
  return {
    issuedOn: dateStarts ? date.date : isNext ? later.date : null,
    issuer: issuer === "" ? null : joinWhitespace(issuer),
    length,
  };
}

function findCitations(text: string): Found[] {
  const folded = foldAligned(text);
  // “Đề án 06/CP” is a name, not a number.
  const numbers = [...text.matchAll(numberPattern)].filter(
    (match) => !/de an\s*$/u.test(folded.slice(Math.max(0, match.index - 8), match.index)),
  );
  const found: Found[] = [];
  for (const [index, match] of numbers.entries()) {
    const previousEnd = found.at(-1)?.numberEnd ?? 0;
    const before = folded.slice(previousEnd, match.index);
    const lead = /(?:(?<![\p{L}])so\s*:?\s*)$/u.exec(before);
    const gapEnd = lead?.index ?? before.length;
    const kindMatch = [...before.slice(0, gapEnd).matchAll(kindPattern)].at(-1);
    const gap = kindMatch === undefined ? "" : before.slice(kindMatch.index + kindMatch[0].length, gapEnd);
    const isNear =
      kindMatch !== undefined && (gap.trim() === "" || (lead !== null && /^[^;.:()]{1,100}$/u.test(gap)));
    const number = match[0].replace(/\s+/g, "");
    const symbol = /[/-](\p{L}+)/u.exec(number)?.[1] ?? "";
    const last = found.at(-1);
    const isListed =
      last !== undefined && /^[^;.]{0,120}(?:,|(?<![\p{L}])va)\s*$/u.test(before.slice(0, gapEnd));
    const start = isNear ? previousEnd + kindMatch.index : match.index;
    const kind = isNear
      ? text.slice(start, start + kindMatch[0].length)
      : (kindOfSymbol[symbol] ?? (isListed && lead !== null ? last.kind : undefined));
    if (kind === undefined) continue;
    const numberEnd = match.index + match[0].length;
    const tail = readTail(text.slice(numberEnd, numbers[index + 1]?.index));
    // “Theo đề nghị của Giám đốc Công an tỉnh tại Tờ trình số …”
    const sender =
      /(?:của|Của)\s+([^,;.:()]{3,80}?)\s+tại\s*$/u.exec(text.slice(previousEnd, start))?.[1] ?? null;
    found.push({
      kind: kind.charAt(0).toUpperCase() + kind.slice(1),
      number,
      start,
      numberEnd,
      end: numberEnd + tail.length,
      issuedOn: tail.issuedOn,
      issuer: tail.issuer ?? sender,
    });
  }
  return found;
}

const strength: Readonly<Record<Relation, number>> = {
  replaces: 3,
  "based-on": 2,
  implements: 1,
  mentions: 0,
};
const opening = /^[\s\-+•*–]*(?:(?:[a-zđ]|\d{1,2}(?:\.\d{1,2})*)[.)]\s*)?/u;

/** The relation that the words between the last citation (or the line's beginning) and this one state. */
function readRelation(lead: string, isFirst: boolean, inherited: Relation): Relation {
  if (/(?:thay the|bai bo)(?: cho)?(?: cac)?\s*$/u.test(lead))
    return isFirst || /[;.]/u.test(lead) ? "replaces" : "mentions";
  const clauseStart = Math.max(lead.lastIndexOf(";"), lead.lastIndexOf(". "));
  const isClauseNew = isFirst || clauseStart >= 0;
  const clause = lead.slice(clauseStart + 1).replace(opening, "");
  if (isClauseNew) {
    if (/^can cu(?![\p{L}])/u.test(clause)) return "based-on";
    const isEarly =
      /^(?:de )?(?:tiep tuc )?(?:trien khai|thuc hien)(?![\p{L}])/u.test(clause) && clause.length < 120;
    if (isEarly && !/(?<![\p{L}])theo(?![\p{L}])/u.test(clause)) return "implements";
    if (/(?:trien khai|thuc hien)(?: cac| nghiem| hieu qua| nghiem tuc)?\s*$/u.test(clause))
      return "implements";
    if (clause.trim() === "" || /^(?:va|cac|\s|,)*$/u.test(clause)) return inherited;
    return "mentions";
  }
  // In a list (“…, Kế hoạch số …”, “… và Kế hoạch số …”) the lead-in goes on; within another's title it does not.
  return /(?:,|(?<![\p{L}])va)\s*(?:cac\s*)?$/u.test(lead) ? inherited : "mentions";
}

const caption = /\((?:Ban hành kèm|Kèm)\s+theo[^)]*$/u;
const captionLine = /^[\s*_(]*(?:ban hanh\s+)?kem theo\s/u;
const ownNumber = /^[\s*_|]*so\s*:/u;

function toKey(number: string): string {
  return fold(number).replace(/[^a-z0-9]+/g, "-");
}

/**
 * Every document with a number that the lines cite, in the order of its strongest citation, one row for each document:
 * replaces before based-on before implements before mentions. A list inherits its lead-in (“Căn cứ A; B”); a document
 * named in the title of another is mentioned. The plan's own number (“Số: …”, “Kèm theo …”) is none; laws without a
 * number are none. Empty where nothing is cited.
 */
export function readCitations(
  lines: readonly { readonly text: string; readonly line: number }[],
): CitedDocument[] {
  const own = new Set<string>();
  const cited: CitedDocument[] = [];
  let inherited: Relation = "mentions";
  for (const { text: raw, line } of lines) {
    const text = raw.normalize("NFC").replace(/[*_]{2,}/g, "");
    const folded = foldAligned(text);
    if (text.trim() === "") continue;
    const head = folded.replace(opening, "");
    const goesOn = /^\s*\p{Ll}/u.test(text) || kinds.some((kind) => head.startsWith(`${kind} `));
    if (!goesOn) inherited = /^can cu[^.;]{0,60}:\s*$/u.test(head) ? "based-on" : "mentions";
    let previousEnd = 0;
    for (const [index, found] of findCitations(text).entries()) {
      const key = toKey(found.number);
      const isOwn =
        ownNumber.test(folded) || captionLine.test(folded) || caption.test(text.slice(0, found.start));
      const relation = readRelation(folded.slice(previousEnd, found.start), index === 0, inherited);
      previousEnd = found.end;
      if (isOwn) own.add(key);
      if (isOwn || own.has(key)) continue;
      if (relation === "based-on" || relation === "implements") inherited = relation;
      cited.push({
        kind: found.kind,
        number: found.number,
        issuedOn: found.issuedOn,
        issuer: found.issuer,
        relation,
        line,
        text: joinWhitespace(text.slice(found.start, found.end)),
      });
    }
    if (!/[;,:]\s*$/u.test(text)) inherited = "mentions";
  }
  return mergeCitations(cited.filter((one) => !own.has(toKey(one.number))));
}

/** One row for each document: its strongest citation, the first of equals, with date and issuer from any of them. */
function mergeCitations(cited: readonly CitedDocument[]): CitedDocument[] {
  const rows: CitedDocument[] = [];
  for (const one of cited) {
    const at = rows.findIndex(
      (row) =>
        toKey(row.number) === toKey(one.number) &&
        (row.issuedOn === null || one.issuedOn === null || row.issuedOn === one.issuedOn),
    );
    const row = rows[at];
    if (row === undefined) {
      rows.push(one);
      continue;
    }
    const [strong, weak] = strength[one.relation] > strength[row.relation] ? [one, row] : [row, one];
    rows[at] = {
      ...strong,
      issuedOn: strong.issuedOn ?? weak.issuedOn,
      issuer: strong.issuer ?? weak.issuer,
    };
  }
  return rows.toSorted((a, b) => a.line - b.line);
}
