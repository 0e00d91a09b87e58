import { type AlignedText, sliceAligned } from "#text/aligned.ts";
import { keepAnswers } from "#text/keep-answers.ts";
import { type Phrase, oneOf } from "#text/phrase.ts";
import { actsClause } from "./assigning.ts";
import { endOfNames } from "./body-names.ts";
import { timeClause } from "./clauses.ts";
import { noBriefing } from "./leading-body.ts";
import { noAbbreviation } from "../sentences.ts";
import { lengthAt, readRoles, urging } from "./role-words.ts";

/** Who gives a task, and the word by which he gives it, before the bodies that are given it. */
export const givingWords: Phrase = {
  name: "[Chủ tịch UBND tỉnh] giao …",
  keepsMarks: true,
  pattern: new RegExp(
    String.raw`^(?:(?:Đồng ý|Thống nhất|Nhất trí|Chủ tịch|Phó Chủ tịch|Thường trực|UBND|[UỦ][ỷy] ban nhân dân|Trưởng ban|Trưởng Ban|Ban Chỉ đạo|Giám đốc)[^.;:,()]{0,60}?\s)?` +
      String.raw`(?:[Tt]iếp tục\s+)?${oneOf(`[Gg]iao(?: nhiệm vụ)?(?: cho)?${noBriefing}`, "[Pp]hân công(?: cho)?", "[Đđ]ề nghị", "[Yy]êu cầu", "[Cc]hỉ đạo")}\s+(?=\p{L})`,
    "u",
  ),
  examples: [
    ["Giao Sở Y tế rà soát", "Giao "],
    ["Chủ tịch UBND tỉnh yêu cầu các sở báo cáo", "Chủ tịch UBND tỉnh yêu cầu "],
    ["Tiếp tục giao Công an tỉnh theo dõi", "Tiếp tục giao "],
  ],
  not: ["Sở Y tế giao dịch", "Giao: Sở Y tế", "Sở Y tế rà soát dữ liệu", "Giao ban hằng tháng"],
};

/** What a notice says of the past or thinks of it, and what it says of itself, where a task would stand. */
export const noTask: Phrase = {
  name: "đánh giá cao …, đã …",
  keepsMarks: true,
  pattern: new RegExp(
    `^${oneOf(
      ...[
        "đánh giá cao",
        "ghi nhận",
        "biểu dương",
        "hoan nghênh",
        "nhất trí",
        "đồng ý",
        "phê bình",
        "cơ bản",
        "tham dự",
      ],
      ...[
        "thống nhất (?:với|nội dung|đánh giá|cao|chủ trương)",
        "đã",
        "đang",
        "chưa",
        "còn",
        "vẫn",
        "là",
        "có(?! trách nhiệm)",
        "đạt",
        "được",
        "thông báo để",
      ],
      ...[
        "kết luận",
        "cho biết",
        "nêu",
        "(?:cuộc|phiên) họp",
        "họp (?:Tổ|Ban|bàn|nghe)",
        "trước",
        "về",
        "cuộc",
        "hội nghị",
        "buổi",
        "phát biểu",
        "trân trọng",
        "không",
      ],
    )}(?!\\p{L})`,
    "u",
  ),
  examples: [
    ["đánh giá cao sự cố gắng của các đơn vị", "đánh giá cao"],
    ["đã hoàn thành việc cấp căn cước", "đã"],
    ["cuộc họp Tổ công tác", "cuộc họp"],
  ],
  not: ["đánh giá kết quả từng quý", "rà soát dữ liệu", "thống nhất mức thu"],
};

/** What every reader of a text is to do with the whole of it. */
export const generalDuty: Phrase = {
  name: "nghiêm túc thực hiện Thông báo này",
  keepsMarks: true,
  pattern: new RegExp(
    String.raw`^(?:${urging}\s+)*(?:(?:quán triệt|tổ chức|triển khai|thực hiện|chấp hành|bám sát|phối hợp|nghiêm túc|nghiêm|tốt|hiệu quả|đầy đủ|có|và),?(?:\s+|$))+(?:(?:các|những|nội dung|nhiệm vụ|ý kiến|chỉ đạo|kết luận|được giao|tại|trong|của|nêu trên|trên),?\s*)*` +
      String.raw`(?:${oneOf("Thông báo", "Kết luận", "Kế hoạch", "Công văn", "Quyết định", "Chỉ thị", "văn bản", "Báo cáo")}(?: kết luận)? này|(?:nhiệm vụ|nội dung) (?:được giao|nêu trên|trên)|(?:ý kiến )?(?:kết luận|chỉ đạo) (?:của|nêu trên|trên|tại cuộc họp)|$)`,
    "u",
  ),
  examples: [
    ["nghiêm túc triển khai thực hiện Thông báo này", "nghiêm túc triển khai thực hiện Thông báo này"],
    ["tổ chức thực hiện", "tổ chức thực hiện"],
    [
      "tổ chức thực hiện nghiêm túc các nội dung kết luận nêu trên",
      "tổ chức thực hiện nghiêm túc các nội dung kết luận nêu trên",
    ],
  ],
  not: ["thực hiện số hóa hồ sơ", "tổ chức thực hiện thí điểm tại xã A"],
};

/** A sentence that gives a task, taken apart. */
export interface Assignment {
  /** The bodies that are given it, as printed; empty where they stand above the sentence. */
  readonly bodies: string;
  /** The words from the bodies, or who gives them the task, on. */
  readonly told: AlignedText;
  /** What is to be done, from its verb to the end of its sentence. */
  readonly action: AlignedText;
  /** The time with which the sentence begins or ends: “Trước ngày 30/6/2024, …”; empty where it tells none so. */
  readonly time: string;
  /** With whom they do it, as printed; empty where nobody is named. */
  readonly partners: string;
  /** Whether it calls them the lead. */
  readonly isLed: boolean;
  /** Whether it says in so many words that they are given it. */
  readonly isSure: boolean;
}

/** A time with a comma behind it, at the head of a sentence. */
const timeFirst = /^[^,.;:()]{4,60},\s+(?=\p{L})/u;

/** A time at the end of a sentence; “số hóa sổ hộ tịch từ năm 1997 đến năm 2015” says what is done. */
const timeLast =
  /(?<!từ (?:năm )?\d{4}),?\s+(?=(?:(?:và )?(?:phải )?(?:hoàn thành|xong|kết thúc|thực hiện|triển khai|duy trì) )?(?:(?:chậm nhất|muộn nhất|định kỳ)(?: là)? )?(?:(?:trước|trong|vào|đến hết|đến) (?:ngày|tháng|quý|năm|\d)|h[àằ]ng (?:ngày|tuần|tháng|quý|năm)|thường xuyên)[^,;:]{0,40}$)/u;

const sentenceEnd = new RegExp(String.raw`;|${noAbbreviation}\.(?=\s|$)|\.\/\.?$`, "u");

/** Where the sentence that begins at the head of a text ends. */
function endOfSentence(text: string): number {
  const end = text.search(sentenceEnd);
  return end < 0 ? text.length : end;
}

interface Subject {
  readonly from: number;
  readonly end: number;
  readonly isGiven: boolean;
}

/** The bodies that a sentence begins with, or gives something to. */
function readSubject(text: string): Subject | undefined {
  const given = lengthAt(givingWords.pattern, text, 0);
  if (given > 0) {
    const end = endOfNames(text, given);
    if (end !== undefined) return { from: given, end, isGiven: true };
  }
  // “Chủ trì, phối hợp với …”: the body stands above.
  if (/^(?:Chủ trì|Phối hợp|Chịu trách nhiệm)(?!\p{L}|\s*:)/u.test(text))
    return { from: 0, end: 0, isGiven: false };
  const end = /^\p{Lu}/u.test(text) ? endOfNames(text, 0) : undefined;
  return end === undefined ? undefined : { from: 0, end, isGiven: false };
}

/** The words of an action parted from the time at their end. */
function splitTime(action: AlignedText): { readonly action: AlignedText; readonly time: string } {
  const match = timeLast.exec(action.text);
  return match === null || match.index < 8
    ? { action, time: "" }
    : {
        action: sliceAligned(action, 0, match.index),
        time: action.text.slice(match.index + match[0].length),
      };
}

/** What is to be done from an offset of a sentence on, with the time that stands behind it; undefined where that is no task. */
function readAction(told: AlignedText, at: number): Pick<Assignment, "action" | "time"> | undefined {
  const { text } = told;
  const verb = text.slice(at).search(/[^\s,]/);
  const from = at + Math.max(verb, 0);
  const end = from + endOfSentence(text.slice(from));
  const whole = sliceAligned(told, from, end);
  if (whole.text.length < 8 || !/^\p{Ll}/u.test(whole.text)) return undefined;
  if (noTask.pattern.test(whole.text) || generalDuty.pattern.test(whole.text)) return undefined;
  return splitTime(whole);
}

/**
 * A sentence that gives bodies a task: who, with whom, what from its verb on, by when. Undefined for a sentence that says what
 * was, thinks something of it, or tells its readers to do as it says.
 */
export function readAssignment(words: AlignedText): Assignment | undefined {
  return assignmentOf(words.text, () => findAssignment(words));
}

const assignmentOf = keepAnswers<Assignment | undefined>();

function findAssignment(words: AlignedText): Assignment | undefined {
  const head = timeFirst.exec(words.text)?.[0] ?? "";
  const isTimed = head !== "" && timeClause.pattern.test(words.folded);
  const told = isTimed ? sliceAligned(words, head.length) : words;
  const { text } = told;
  const subject = readSubject(text);
  if (subject === undefined) return undefined;
  const { at, isLed, isJoint, partners } = readRoles(text, subject.end);
  const found = readAction(told, at);
  return found === undefined
    ? undefined
    : {
        ...{ bodies: text.slice(subject.from, subject.end), told, action: found.action, partners, isLed },
        time: isTimed ? head.replace(/,\s*$/, "") : found.time,
        isSure: subject.end > 0 && (subject.isGiven || isLed || isJoint || actsClause.pattern.test(text)),
      };
}

/** The same of a task in small letters, the body of which stands above it: “chủ trì, phối hợp với Sở Y tế rà soát …”. */
export function readTaskBelow(told: AlignedText): Assignment | undefined {
  if (!/^\p{Ll}/u.test(told.text)) return undefined;
  const { at, isLed, partners } = readRoles(told.text, 0);
  const found = readAction(told, at);
  return found === undefined ? undefined : { bodies: "", told, ...found, partners, isLed, isSure: false };
}
