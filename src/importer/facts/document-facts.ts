import type { ImportedDocument, Statement } from "#schema/items.ts";
import { toIsoDay } from "#text/calendar.ts";
import { foldAligned } from "#text/fold.ts";
import { trimEnd } from "#text/trim-end.ts";
import { readItemHeading, readSectionHeading } from "#importer/lines/headings.ts";
import type { LogicalLine } from "#importer/lines/logical-lines.ts";

/** A calendar date as printed, perhaps with the day or the month left blank. */
interface PrintedDate {
  readonly on: string | null;
  readonly text: string;
}

const longDate = /ngay\s*(\d{1,2}|[.…_\s]*)\s*thang\s*(\d{1,2}|[.…_\s]*)\s*nam\s*(\d{4})/;

function readDate(text: string): PrintedDate | undefined {
  const match = longDate.exec(foldAligned(text));
  if (match === null) return undefined;
  const [all, day = "", month = "", year = ""] = match;
  const printed = text.slice(match.index, match.index + all.length);
  if (!/\d/.test(month)) return { on: null, text: printed };
  // A day or a month that no calendar has stays as printed alone.
  if (/\d/.test(day))
    return { on: toIsoDay(Number(year), Number(month), Number(day)) ?? null, text: printed };
  return { on: toIsoDay(Number(year), Number(month), 1)?.slice(0, 7) ?? null, text: printed };
}

/** “179 /KH-TCT” and “179./KH-TCT” as “179/KH-TCT”; undefined where the digits are left blank. */
export function normaliseNumber(printed: string): string | undefined {
  const match = /^(\d{1,5}[A-Za-z]?)[\s.…]*\/\s*(\S.*)$/.exec(printed.trim());
  if (match?.[1] === undefined || match[2] === undefined) return undefined;
  return `${match[1]}/${trimEnd(match[2].replace(/\s*([/-])\s*/g, "$1"), /[\s.,;]/)}`;
}

const captionWords = /^\(?\s*(?:ban hanh )?kem theo\b/;

interface Caption {
  readonly text: string;
  readonly lines: readonly [number, number];
}

/** “(Kèm theo Kế hoạch số … ngày … của …)”, also over lines and at the end of a title. */
function readCaptions(lines: readonly LogicalLine[]): Caption[] {
  return lines.flatMap((line, index): Caption[] => {
    if (line.row !== undefined) return [];
    const at = foldAligned(line.text).search(/\((?:ban hanh )?kem theo\b/);
    const start = at >= 0 ? at : captionWords.test(foldAligned(line.text)) ? 0 : -1;
    if (start < 0) return [];
    let text = line.text.slice(start);
    let to = line.to;
    for (const next of lines.slice(index + 1, index + 4)) {
      if (text.includes(")") || next.row !== undefined) break;
      text = `${text} ${next.text}`;
      to = next.to;
    }
    return [{ text: text.replace(/\)[^)]*$/, ")"), lines: [line.line, to] }];
  });
}

const kinds: readonly (readonly [RegExp, ImportedDocument["kind"]])[] = [
  [/^ke hoach phoi hop$/, "ke-hoach-phoi-hop"],
  [/^ke hoach$/, "ke-hoach"],
  [/^quyet dinh$/, "quyet-dinh"],
];

export interface TitleBlock {
  readonly kind: ImportedDocument["kind"];
  readonly title: Statement | null;
  /** Index of the line after the title, in the lines given. */
  readonly end: number;
}

/** Kind and trích yếu: the line that is only “KẾ HOẠCH” or “QUYẾT ĐỊNH”, and the paragraph below it. */
export function readTitleBlock(lines: readonly LogicalLine[]): TitleBlock {
  for (const [index, line] of lines.slice(0, 60).entries()) {
    const folded = trimEnd(foldAligned(line.text), /[\s:.]/);
    const kind = kinds.find(([pattern]) => pattern.test(folded))?.[1];
    if (kind === undefined || !isUpper(line.text)) continue;
    let end = index + 1;
    let title: Statement | null = null;
    for (const next of lines.slice(index + 1, index + 8)) {
      if (next.row !== undefined || readSectionHeading(next.text) !== undefined) break;
      if (endsTitle(next.text, title?.text ?? null)) break;
      title =
        title === null
          ? { text: next.text, lines: [next.line, next.to] }
          : { text: `${title.text} ${next.text}`, lines: [title.lines[0], next.to] };
      end += 1;
    }
    return { kind, title, end };
  }
  return { kind: "khac", title: null, end: 0 };
}

const isUpper = (text: string): boolean => text === text.toUpperCase();

/** Whether a line below “KẾ HOẠCH” and the title so far begins the text: a basis, a caption, the body that speaks. */
function endsTitle(text: string, before: string | null): boolean {
  const folded = foldAligned(text);
  if (captionWords.test(folded)) return true;
  if (isUpper(text)) {
    const isBody = /^(?:chu tich|uy ban nhan dan|ban chi dao|to cong tac)\b/.test(folded);
    return isBody || (before !== null && !isUpper(before));
  }
  if (
    /^(?:can cu|thuc hien (?:cac )?(?:quyet dinh|ke hoach|cong van|chi thi|nghi quyet|thong bao|van ban)(?! (?:thuc hien|trien khai)))\b/.test(
      folded,
    )
  )
    return true;
  // The title itself may begin so: “Thực hiện Đề án phát triển ứng dụng dữ liệu về dân cư, định danh …”.
  if (before === null) return false;
  return /^(?:thuc hien|tren co so|xet|theo de nghi|nham|de )\b.{60,}/.test(folded) && /[;:.,]/.test(text);
}

export interface HeadFacts {
  readonly number: Statement | null;
  readonly issued: ImportedDocument["issued"];
  readonly issuers: readonly Statement[];
}

const nation = /^(?:cong hoa xa hoi chu nghia viet nam|doc lap\s*-\s*tu do\s*-\s*hanh phuc)/;

/** Number, date and issuer from the title block, else from the caption of the annex. */
export function readHeadFacts(lines: readonly LogicalLine[], titleEnd: number): HeadFacts {
  const head = joinNumber(
    lines.slice(0, titleEnd > 0 ? titleEnd : 20).filter((line) => line.row === undefined),
  );
  const captions = readCaptions(lines);
  let number: Statement | null = null;
  let issued: ImportedDocument["issued"] = null;
  const block: LogicalLine[] = [];
  let isAbove = true;
  for (const line of head) {
    const folded = foldAligned(line.text);
    const symbol = /^so\s*[:.]?\s*(?=\d|\/|[.…_])/.exec(folded);
    if (symbol !== null && line.text.includes("/")) {
      isAbove = false;
      // Place and date may stand in the same line; a symbol has no small letters, but may have blanks.
      const printed =
        line.text.slice(symbol[0].length).split(/\s{2,}|\s+(?=CỘNG HÒA|\p{Lu}?\p{Ll})/u)[0] ?? "";
      const value = normaliseNumber(printed);
      if (value !== undefined && number === null) number = { text: value, lines: [line.line, line.to] };
      const beside = readDate(line.text);
      if (beside !== undefined) issued ??= { ...beside, lines: [line.line, line.to] };
      continue;
    }
    const date = line.text.length < 90 && folded.includes("ngay") ? readDate(line.text) : undefined;
    if (date !== undefined) {
      isAbove = false;
      issued ??= { ...date, lines: [line.line, line.to] };
      continue;
    }
    if (nation.test(folded)) continue;
    if (kinds.some(([pattern]) => pattern.test(trimEnd(folded, /[\s:.]/)))) break;
    if (isAbove && isUpper(line.text) && /\p{L}/u.test(line.text)) block.push(line);
  }
  for (const caption of captions) {
    const folded = foldAligned(caption.text);
    const symbol = /\bso\s*[:.]?\s*/.exec(folded);
    if (symbol !== null && number === null) {
      const after = caption.text.slice(symbol.index + symbol[0].length);
      const value = normaliseNumber(after.slice(0, foldAligned(after).search(/\s+ngay\b|$/)));
      if (value !== undefined) number = { text: value, lines: [...caption.lines] };
    }
    const date = readDate(caption.text);
    if (date !== undefined && (issued === null || (issued.on === null && date.on !== null))) {
      issued = { ...date, lines: [...caption.lines] };
    }
  }
  const inBlock = readBlockIssuer(block);
  const inCaption = readCaptionIssuer(captions);
  // A letterhead that lost the name of the place (“ỦY BAN NHÂN DÂN” alone) says less than the caption of the annex.
  const isBare = inBlock?.every(({ text }) => /^(?:UBND|[ỦU][YỶ] BAN NHÂN DÂN)$/u.test(text)) ?? true;
  const issuers = isBare && inCaption.length > 0 ? inCaption : (inBlock ?? []);
  return { number, issued, issuers };
}

/** “Số:” on a line of its own goes with the number below it. */
function joinNumber(lines: readonly LogicalLine[]): LogicalLine[] {
  const out: LogicalLine[] = [];
  for (const line of lines) {
    const last = out.at(-1);
    if (last !== undefined && /^số\s*:?$/iu.test(last.text))
      out[out.length - 1] = { ...last, text: `Số: ${line.text}`, to: line.to };
    else out.push(line);
  }
  return out;
}

const bodyWords =
  /^(?:UBND|ỦY BAN|UỶ BAN|TỔ CÔNG TÁC|BAN CHỈ ĐẠO|SỞ|CÔNG AN|BỘ|HĐND|HỘI ĐỒNG|VĂN PHÒNG|CHỦ TỊCH|CỤC|BAN|PHÒNG)(?!\p{L})/u;

/** The issuing body of the title block: the lower of its bodies; lines that go on with a name are joined. */
function readBlockIssuer(block: readonly LogicalLine[]): Statement[] | undefined {
  const bodies: Statement[] = [];
  for (const line of block) {
    const last = bodies.at(-1);
    const begins = bodyWords.test(line.text);
    // “TỔ CÔNG TÁC TRIỂN / KHAI ĐỀ ÁN 06/CP”: a line that begins no body goes on with the one above.
    if (begins || last === undefined) bodies.push({ text: line.text, lines: [line.line, line.to] });
    else bodies[bodies.length - 1] = { text: `${last.text} ${line.text}`, lines: [last.lines[0], line.to] };
  }
  const issuer = bodies.at(-1);
  return issuer === undefined ? undefined : [issuer];
}

function readCaptionIssuer(captions: readonly Caption[]): Statement[] {
  for (const caption of captions) {
    const folded = foldAligned(caption.text);
    const year = /nam\s*\d{4}\s+cua\s+/.exec(folded) ?? /\bcua\s+/.exec(folded);
    if (year === null) continue;
    const text = trimEnd(caption.text.slice(year.index + year[0].length), /[)\s.;]/);
    if (text !== "") return [{ text, lines: [...caption.lines] }];
  }
  return [];
}

// “36/43 mô hình”: the plan takes up 36 of the 43 of the list.
const countWords =
  /(?<![\d/.,%])(\d{1,3})(?:\s?\/\s?\d{1,3})?\s+(?:\p{L}+\s+){0,1}?(mo hinh|nhiem vu|nhom)\b(?!\s+\d)/gu;

/**
 * Whether a count belongs to another document: its sentence has named one by number (“Kế hoạch số 301/KH-UBND … về triển
 * khai 34 mô hình”), and nobody has issued or drawn up this plan since.
 */
function countsAnother(before: string): boolean {
  const sentence = before.slice(Math.max(before.lastIndexOf(";"), before.lastIndexOf(". ")) + 1);
  const cited = [...sentence.matchAll(/\bso\s*:?\s*\d+\s*\/[^\s,]*/g)].at(-1);
  if (cited === undefined) return false;
  return !/(?:xay dung|ban hanh|lap)\s+ke hoach/.test(sentence.slice(cited.index));
}

/**
 * Counts the plan declares of itself, with their lines: “43 Mô hình điểm”, “41 nhiệm vụ cụ thể thuộc 07 nhóm”. Not counts
 * of one group in brackets, nor those of other documents, which a sentence names by number or as approved.
 */
export function readDeclared(outside: readonly LogicalLine[]): ImportedDocument["declared"] {
  const what = { "mo hinh": "models", "nhiem vu": "tasks", nhom: "groups" } as const;
  return outside.flatMap((line) => {
    if (line.row !== undefined || readItemHeading(line.text) !== undefined) return [];
    const folded = foldAligned(line.text);
    return [...folded.matchAll(countWords)].flatMap((match): ImportedDocument["declared"] => {
      const before = folded.slice(Math.max(0, match.index - 60), match.index);
      const after = folded.slice(match.index, match.index + 100);
      if (countsAnother(folded.slice(0, match.index))) return [];
      if (/phe duyet\s*$|\(\s*(?:bao gom |gom )?$/.test(before)) return [];
      if (/^[^.;(]*(?:quyet dinh|ke hoach|cong van) so\s*\d/.test(after)) return [];
      // “5 nhóm tiện ích của Đề án 06” speaks of the programme.
      if (match[2] === "nhom" && /^\d+ nhom[^.;,(]{0,40}cua (?:de an|chuong trinh)/.test(after)) return [];
      const word = match[2];
      if (word !== "mo hinh" && word !== "nhiem vu" && word !== "nhom") return [];
      // Targets such as “tối thiểu 01 mô hình” count nothing of the plan.
      if (/(?:toi thieu|it nhat|moi \S+|tu)\s*$/.test(before)) return [];
      return [
        {
          what: what[word],
          count: Number(match[1]),
          text: line.text.slice(match.index, match.index + match[0].length),
          line: line.line,
        },
      ];
    });
  });
}

/** The plan's own key of abbreviations: lines “- STTTT: Sở Thông tin và Truyền thông.” below “Ghi chú”. */
export function readAbbreviations(outside: readonly LogicalLine[]): ImportedDocument["abbreviations"] {
  return outside.flatMap((line) => {
    const match =
      /^[-+•]\s*((?:Tổ\s|BQL\s)?[\p{Lu}\d]{2,12}(?:\s[\p{Lu}\d]{2,12})?)\s*:\s*(\p{Lu}.{3,120}?)[.;]?$/u.exec(
        line.text,
      );
    if (match?.[1] === undefined || match[2] === undefined) return [];
    return [{ short: match[1], long: match[2], line: line.line }];
  });
}
