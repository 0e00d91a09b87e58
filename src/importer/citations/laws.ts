import type { AlignedText } from "#text/aligned.ts";
import { foldAligned } from "#text/fold.ts";
import { joinWhitespace } from "#text/join.ts";
import { readTail } from "./citation-tail.ts";
import type { CitationWords } from "./citation-words.ts";
import type { NamedDocument } from "./document-numbers.ts";
import { measureKnownName } from "./law-names.ts";

const keyword = /(?<!\p{L})(?:bộ\s+luật|luật|pháp lệnh)\s+(?=\p{L})/giu;
/** What makes the word another thing's: “pháp luật”, “dự thảo Luật”, “Trường Đại học Luật”, “Văn phòng luật sư”. */
const otherThing =
  /(?<!\p{L})(?:phap|bo|ky|quy|am|du thao|du an|de nghi xay dung|dai hoc|hoc vien|khoa|nganh|mon|cong ty|van phong|hang|doan|hoi|cu nhan|thac si|tien si)\s*$/u;
/** What is no name of a law behind the word: “Luật sư”, “Luật gia”, “Công ty Luật TNHH”. */
const noName = /^(?:sư|gia|TNHH|pháp|học|khoa|hợp danh|định|lệ|tục|chơi|nhân quả)(?!\p{L})/iu;
/** “sửa đổi, bổ sung một số điều của” before the laws that an amending law names. */
const amending =
  /^(?:sửa đổi|bổ sung)(?:(?:,|\s+và)\s+bổ sung)?(?:\s+một số)?\s+(?:điều|nội dung)(?:\s+\d+)?\s+(?:của|tại)\s+(?:các\s+)?(?:\d+\s+)?/iu;
const nextLaw = /^(?:,|,?\s+và|;)\s+(?=(?:Bộ luật|Luật)\s+\p{Lu})/u;

// Words that end a name that is not listed; with their marks, for “Luật Thủ đô” and “Luật Giá” are names.
const nameEnd =
  /[;.:,()[\]"“”\t|/\d\n]|\s(?:năm|ngày|số|và|hoặc|hay|về|để|của|tại|trong|trên|theo|làm|là|thì|mà|đã|được|có|khi|nếu|do|từ|đến|cho|với|như|nhằm|bằng|không|phải|cần|sẽ|đang|bị|vào|này|đó|quy định|hiện hành|sửa đổi|nêu trên|nói trên|ban hành|thông qua|yêu cầu|bảo đảm|đảm bảo|tăng cường|triển khai|tổ chức|gồm|vẫn|cũng|ra|giúp|qua|giao|trước|sau|kể)(?!\p{L})/u;
/** Longest name that is not listed, in syllables; a longer run is a sentence of which no end of the name is known. */
const mostSyllables = 9;

const numberHere =
  /^\s*(?:,\s*)?(?:luật\s+)?(?:số\s*:?\s*)?(\d{1,4}\s?\/\s?\d{4}\s?\/\s?(?:QH|UBTVQH|PL-UBTVQH|L-CTN)\d*)(?!\d)/iu;
const yearHere =
  /^\s*(?:,\s*)?(?:\(?\s*(?:sửa đổi(?:, bổ sung)?)\s*\)?\s*)?(?:năm\s+)?((?:19|20)\d{2})(?![\d/])\)?/iu;

/** Length of a law's name at the beginning of a text; 0 where none stands there. `listed`: only a name of laws.yaml. */
function measureName(text: string, words: CitationWords, listed = false): number {
  const isCapital = /^\p{Lu}/u.test(text);
  const length = measureKnownName(foldAligned(text), isCapital, words);
  if (length > 0 || listed) return length;
  if (!isCapital || noName.test(text)) return 0;
  const end = nameEnd.exec(text)?.index ?? text.length;
  const name = text.slice(0, end).trimEnd();
  const isShouted = !/\p{Ll}/u.test(name);
  return isShouted || name.split(/\s+/u).length > mostSyllables ? 0 : name.length;
}

/** The same for an amending law, with the names of the laws that it amends. */
function measureAmending(text: string, words: CitationWords): number {
  const lead = amending.exec(text)?.[0].length;
  if (lead === undefined) return 0;
  let end = lead;
  for (;;) {
    const word = /^(?:Bộ luật|Luật)\s+(?=\p{Lu})/u.exec(text.slice(end))?.[0].length;
    if (word === undefined) return 0;
    const name = measureName(text.slice(end + word), words);
    if (name === 0) return 0;
    end += word + name;
    const next = nextLaw.exec(text.slice(end))?.[0].length;
    if (next === undefined) return end;
    end += next;
  }
}

interface LawTail {
  readonly number: string | null;
  readonly year: string | undefined;
  readonly issuedOn: string | null;
  readonly issuer: string | null;
  readonly length: number;
}

/** Number, then year or day and issuer, as printed behind a law's name. */
function readLawTail(words: string): LawTail {
  const number = numberHere.exec(words);
  const afterNumber = number?.[0].length ?? 0;
  const year = number === null ? yearHere.exec(words) : null;
  const from = afterNumber + (year?.[0].length ?? 0);
  const tail = readTail(words.slice(from), null);
  const length = from + tail.length;
  return {
    number: number?.[1]?.replace(/\s+/g, "") ?? null,
    year: tail.issuedOn === null ? year?.[1] : undefined,
    issuedOn: tail.issuedOn,
    issuer: tail.issuer,
    length,
  };
}

/**
 * Every law that a text names (“Luật Cư trú”, “Bộ luật Hình sự năm 2015”, “Pháp lệnh …”), in order, with its number where one
 * stands behind the name. The names inside an amending law's are no citations of their own. “Pháp luật”, “Luật sư”, “Luật
 * này”, a draft law and a “Luật số …” without a name are none. Text: NFC.
 */
export function findNamedLaws({ text, folded }: AlignedText, words: CitationWords): readonly NamedDocument[] {
  const found: NamedDocument[] = [];
  for (const match of text.matchAll(keyword)) {
    const start = match.index;
    if (start < (found.at(-1)?.end ?? 0)) continue;
    if (otherThing.test(folded.slice(Math.max(0, start - 24), start))) continue;
    const nameStart = start + match[0].length;
    const rest = text.slice(nameStart, nameStart + longestName);
    const isCapital = /^\p{Lu}/u.test(match[0]);
    const isName = isCapital || /^\p{Lu}/u.test(rest);
    const length = isName ? measureAmending(rest, words) || measureName(rest, words, !isCapital) : 0;
    if (length === 0) continue;
    const numberEnd = nameStart + length;
    const tail = readLawTail(text.slice(numberEnd, numberEnd + longestName));
    const kind = joinWhitespace(match[0]).toLowerCase();
    const printed = kind.charAt(0).toUpperCase() + kind.slice(1);
    const { number, year, issuedOn, issuer } = tail;
    found.push({
      kind: printed,
      number,
      name: `${printed} ${joinWhitespace(rest.slice(0, length))}`,
      ...(year === undefined ? {} : { year }),
      start,
      numberEnd,
      end: numberEnd + tail.length,
      issuedOn,
      issuer,
    });
  }
  return found;
}

/** Longest name with what follows it, in characters: a bound against damaged text. */
const longestName = 400;
