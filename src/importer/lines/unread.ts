import type { ItemsFile, UnreadKind } from "#schema/items.ts";
import { isMasked } from "#text/mask.ts";
import type { LogicalLine } from "./logical-line.ts";
import { noteLine } from "./kinds/parts.ts";
import { signatureRules } from "./kinds/section-heading.ts";
import { isPageNumber } from "./page-number.ts";

/** Where in the text a line stands that no item, group or fact took. */
export interface Place {
  /** Above the first section heading or sentence. */
  readonly isHead: boolean;
  /** In the list below “Nơi nhận:”. */
  readonly isRecipients: boolean;
  /** In the list below “Ghi chú”. */
  readonly isAfterKey: boolean;
  /** In a table of contents. */
  readonly isContents: boolean;
  /** Printed by a web page around the text. */
  readonly isAround: boolean;
}

/** What a line is that is in no item, group or fact. */
export interface UnreadRule {
  readonly kind: UnreadKind;
  readonly fits: (line: LogicalLine, place: Place) => boolean;
  /** Lines that are of this kind, in running text or where `place` says. */
  readonly examples: readonly (readonly [text: string, place?: Partial<Place>])[];
}

/** In order: the first that fits tells the kind. */
export const unreadRules: readonly UnreadRule[] = [
  {
    kind: "masked",
    fits: ({ text }) => isMasked(text),
    examples: [["Liên hệ: [số điện thoại đã ẩn]"]],
  },
  {
    kind: "web-page",
    fits: (_, { isAround }) => isAround,
    examples: [["Lượt xem: 300", { isAround: true }]],
  },
  {
    kind: "contents",
    fits: (_, { isContents }) => isContents,
    examples: [["I. CÁC MÔ HÌNH ..... 2", { isContents: true }]],
  },
  {
    kind: "table-head",
    fits: ({ row }) => row !== undefined,
    examples: [["| STT | Mô hình | Thời gian |"]],
  },
  {
    kind: "page",
    fits: ({ text }) => isPageNumber(text) || !/[\p{L}\p{N}]/u.test(text),
    examples: [["_____"], ["* * *"]],
  },
  {
    kind: "annex-caption",
    fits: ({ folded }) => /^\(?\s*(?:ban hanh )?kem theo\b|^phu luc|\(kem theo\b/.test(folded),
    examples: [
      ["(Kèm theo Kế hoạch số 12/KH-UBND)"],
      ["PHỤ LỤC I"],
      ["Danh mục mô hình (kèm theo Kế hoạch này)"],
    ],
  },
  {
    kind: "title",
    fits: ({ folded }) => /^(?:ke hoach(?: phoi hop)?|quyet dinh)\s*:?$/.test(folded),
    examples: [["KẾ HOẠCH"], ["QUYẾT ĐỊNH:"]],
  },
  {
    kind: "recipients",
    fits: (_, { isRecipients }) => isRecipients,
    examples: [["- Như trên;", { isRecipients: true }]],
  },
  {
    kind: "key",
    fits: ({ text, folded }, { isAfterKey }) =>
      isAfterKey || noteLine.pattern.test(text) || /^ghi chu\s*:?$/.test(folded),
    examples: [
      ["[1] Theo Nghị định số 59/2022/NĐ-CP"],
      ["Ghi chú:"],
      ["- STTTT: Sở Thông tin và Truyền thông", { isAfterKey: true }],
    ],
  },
  {
    kind: "basis",
    fits: ({ folded }) =>
      /^(?:can cu|thuc hien (?:quyet dinh|ke hoach|cong van|chi thi)|theo de nghi)\b/.test(folded),
    examples: [
      ["Căn cứ Luật Căn cước;"],
      ["Thực hiện Quyết định số 06/QĐ-TTg"],
      ["Theo đề nghị của Công an tỉnh"],
    ],
  },
  {
    kind: "letterhead",
    fits: ({ folded, reads }, { isHead }) =>
      (isHead && reads.isUpper) || /^(?:cong hoa xa hoi|doc lap\s*-)/.test(folded),
    examples: [["UBND TỈNH AN MẪU", { isHead: true }], ["Độc lập - Tự do - Hạnh phúc"]],
  },
  {
    kind: "heading",
    fits: ({ reads }) => reads.section !== undefined && !signatureRules.has(reads.section.by),
    examples: [["IV. Tổ chức thực hiện"]],
  },
  {
    kind: "signature",
    fits: ({ text, reads }) => reads.isUpper && /\p{L}{3}/u.test(text),
    examples: [["KT. CHỦ TỊCH"]],
  },
  {
    kind: "general",
    fits: ({ text }) => /\p{L}/u.test(text),
    examples: [["Các đơn vị nghiêm túc triển khai."]],
  },
  {
    kind: "unknown",
    fits: () => true,
    examples: [["1) 2.5"]],
  },
];

/** A longer line is a sentence: the head of the document is over. */
const longestHeadLine = 160;

/** Lines, from 1, that are none of the text that is read. */
export interface OtherLines {
  /** Of tables of contents. */
  readonly contents: ReadonlySet<number>;
  /** That a web page printed around the text. */
  readonly around: ReadonlySet<number>;
}

/** The place of a line, by the place of the one above. */
function moveOn(
  place: Place,
  { text, folded, reads, line }: LogicalLine,
  { contents, around }: OtherLines,
): Place {
  const isSentence = reads.section !== undefined || text.length > longestHeadLine;
  // Lists of recipients are bulleted, but for the line of the archive: “Lưu: VT”.
  const isRecipient = /^[-–+•*\s]/.test(text) || /^l[au]/.test(folded);
  return {
    isHead: place.isHead && (!isSentence || around.has(line)),
    isRecipients: /^noi nhan\s*:/.test(folded) || (place.isRecipients && isRecipient),
    isAfterKey: /^ghi chu\s*:?$/.test(folded) || (place.isAfterKey && /^[-+•]/.test(text)),
    isContents: contents.has(line),
    isAround: around.has(line),
  };
}

/**
 * Every line with text that is in no item, group or fact, as runs of one kind in order. `read` holds the lines already
 * accounted for, `others` those that are none of the text.
 */
export function readUnread(
  lines: readonly LogicalLine[],
  read: ReadonlySet<number>,
  others: OtherLines = { contents: new Set(), around: new Set() },
): ItemsFile["unread"] {
  const out: { lines: [number, number]; kind: UnreadKind }[] = [];
  const seen = new Set<number>();
  let place: Place = {
    ...{ isHead: true, isRecipients: false, isAfterKey: false },
    ...{ isContents: false, isAround: false },
  };
  for (const line of lines) {
    place = moveOn(place, line, others);
    const left = listLines(line).filter((at) => !read.has(at) && !seen.has(at));
    if (left.length === 0) continue;
    const kind = tellUnread(line, place);
    for (const at of left) {
      seen.add(at);
      const last = out.at(-1);
      if (last?.kind === kind && at > last.lines[1] && !hasReadBetween(read, last.lines[1], at))
        last.lines[1] = at;
      else out.push({ lines: [at, at], kind });
    }
  }
  return out;
}

/** The kind of a line that no item, group or fact took. */
export function tellUnread(line: LogicalLine, place: Place): UnreadKind {
  return unreadRules.find(({ fits }) => fits(line, place))?.kind ?? "unknown";
}

/** Source lines of a logical line: of a wrapped one, a fact may tell the first alone. */
function listLines({ line, to }: LogicalLine): number[] {
  return Array.from({ length: to - line + 1 }, (_, index) => line + index);
}

function hasReadBetween(read: ReadonlySet<number>, from: number, to: number): boolean {
  for (let line = from + 1; line < to; line += 1) if (read.has(line)) return true;
  return false;
}
