import type { ClassifiedLine } from "#importer/lines/classify-lines.ts";
import { endOfNames } from "#importer/lines/kinds/body-names.ts";
import { leadingBody } from "#importer/lines/kinds/leading-body.ts";
import { taskVerb } from "#importer/lines/kinds/task-verbs.ts";
import { readMark } from "#importer/lines/sentences.ts";
import type { FieldName } from "#schema/items.ts";
import { type AlignedText, sliceAligned } from "#text/aligned.ts";
import { continuesCompound } from "#text/compounds.ts";
import { type Phrase, oneOf } from "#text/phrase.ts";
import { withoutMark } from "./begins-field.ts";
import type { OpenField } from "./open-field.ts";
import { naming } from "./run-in.ts";

/** How a line begins that says for whom, or for which part, what stands above it is meant. */
export const scopeHead: Phrase = {
  name: "Cấp huyện: …",
  keepsMarks: true,
  pattern: new RegExp(
    String.raw`^${oneOf("Cấp", "Các", "Tuyến", "Khối", "Đối với", "Ở", "Tại", "Riêng", "Giai đoạn", "Đợt", "Bước")}(?!\p{L})`,
    "u",
  ),
  examples: [
    ["Cấp huyện: Công an các huyện", "Cấp"],
    ["Các xã miền núi: Công an xã", "Các"],
    ["Tuyến xã: Trạm Y tế", "Tuyến"],
    ["Khối trường học: Sở Giáo dục và Đào tạo", "Khối"],
    ["Đối với cấp xã: Công an xã", "Đối với"],
    ["Ở cấp xã: Công an xã", "Ở"],
    ["Tại khách sạn: Công an xã", "Tại"],
    ["Riêng phần mềm: VNPT", "Riêng"],
    ["Giai đoạn 1: Công an tỉnh", "Giai đoạn"],
    ["Đợt 2: Công an tỉnh", "Đợt"],
    ["Bước 3: Công an tỉnh", "Bước"],
  ],
  not: ["Điểm nhấn: Bưu điện tỉnh", "Cấpxã", "phối hợp các cấp"],
};

/** Words before a colon that no list of labels has, of a line of its own: “Điểm nhấn: …”. Its words are in the group. */
export const otherLabel: Phrase = {
  name: "Điểm nhấn: …",
  keepsMarks: true,
  pattern: new RegExp(String.raw`^(\p{Lu}\p{L}*(?:,? \p{L}+){1,7})\s*:\s+(?=\S)`, "u"),
  examples: [
    ["Bối cảnh: Sở Y tế đã trang bị máy quét", "Bối cảnh: "],
    ["Điểm nhấn: Bưu điện tỉnh", "Điểm nhấn: "],
    ["Bài học rút ra từ nơi làm trước: Sở Y tế", "Bài học rút ra từ nơi làm trước: "],
  ],
  not: [
    "Bài học rút ra từ các nơi làm trước: Sở Y tế",
    "Điểm nhấn:",
    "VNPT: hạ tầng",
    "phối hợp nguồn lực: Sở Tư pháp",
  ],
};

/** A word that the name of no body has, and that says what somebody does or has. */
export const sentenceWord: Phrase = {
  name: "… đã …",
  keepsMarks: true,
  pattern: new RegExp(
    String.raw`\s${oneOf("đã", "được", "bị", "sẽ", "đang", "có thể", "phải", "không", "chưa", "nhằm", "để", "khi", "do", "giúp", "bằng", "qua")}\s`,
    "u",
  ),
  examples: [
    ["Hiện nay Sở Tư pháp đã có dữ liệu", " đã "],
    ["Hồ sơ được gửi đến Sở Y tế", " được "],
    ["Máy bị hỏng ở Sở Y tế", " bị "],
    ["Sở Y tế sẽ cấp máy", " sẽ "],
    ["Sở Y tế đang mua máy", " đang "],
    ["Người dân có thể gọi Sở Y tế", " có thể "],
    ["Người dân phải đến Sở Y tế", " phải "],
    ["Người dân không đến Sở Y tế", " không "],
    ["Phần mềm chưa nối với Sở Y tế", " chưa "],
    ["Máy móc nhằm phục vụ Sở Y tế", " nhằm "],
    ["Máy móc để phục vụ Sở Y tế", " để "],
    ["Máy móc khi Sở Y tế cần", " khi "],
    ["Người dân quét mã do phường gắn", " do "],
    ["Máy móc giúp Sở Y tế", " giúp "],
    ["Khai báo bằng máy của Sở Y tế", " bằng "],
    ["Khai báo qua phần mềm của Sở Y tế", " qua "],
  ],
  not: ["Sở Tư pháp, Công an tỉnh", "Các doanh nghiệp viễn thông trên địa bàn", "Được"],
};

/** Whether words before a colon are a body's name: “Công an tỉnh: trực ban” says what it does. */
const isName = (words: string): boolean =>
  leadingBody.pattern.test(words) || endOfNames(words, 0) === words.length;

/** A time anywhere in a line. */
export const timeWithin: Phrase = {
  name: "… trong quý II/2024",
  pattern: /\d\s?[/.-]\s?\d|(?<!\p{L})(?:ngay|thang|quy|nam)\s*(?:\d|[ivx]+(?!\p{L}))/u,
  examples: [
    ["Thí điểm ở phường trong quý II", "quy ii"],
    ["Nhân rộng từ 01/7", "1/7"],
  ],
  not: ["60% người dân đã có sổ", "Năm sinh của công dân"],
};

/** A shorter line is a name. */
const fewestWords = 5;

/** Whether words say what somebody does or has, and begin with no body that does it. */
function isSentence(words: string): boolean {
  if (words.split(/\s+/).length < fewestWords || leadingBody.pattern.test(words)) return false;
  if (scopeHead.pattern.test(words)) return false;
  return taskVerb.test(words.charAt(0).toLowerCase() + words.slice(1)) || sentenceWord.pattern.test(words);
}

/**
 * Whether words say what a body does: its name, of more than a word for its kind, and a verb, behind a colon or not: “Sở Y tế cấp
 * thiết bị”. “Trung tâm hỗ trợ nông dân” is a name.
 */
function isTask(words: string): boolean {
  const end = endOfNames(words, 0);
  if (end === undefined) return false;
  const kind = leadingBody.pattern.exec(words)?.[0] ?? "";
  const isNamed = kind.length < end || /^\p{Lu}{2}/u.test(kind);
  return isNamed && taskVerb.test(words.slice(end).replace(/^\s*:?\s*/, ""));
}

/** Words of a field of their own, with the label before them; null where they have none. */
interface Aside {
  readonly field: FieldName;
  readonly label: string | null;
  readonly rest: AlignedText;
}

/**
 * The field that a line begins beside one of names or of a time that stands in the line of its own label: “- Đơn vị chủ trì:
 * Công an tỉnh⏎- Điểm nhấn: Sở Y tế …”, “… ⏎- Sở Y tế cấp thiết bị”. A line of another mark, names, and a time go on with the
 * field above; undefined for these.
 */
export function readAside(above: OpenField | undefined, line: ClassifiedLine): Aside | undefined {
  if (above === undefined || above.label === null || above.mark !== readMark(line.text)) return undefined;
  const [first] = above.statements;
  const isNames = naming.has(above.field);
  if (first?.lines[0] !== above.from || !(isNames || above.field === "deadline")) return undefined;
  const words = withoutMark(line);
  if (!/^[\p{Lu}\d]/u.test(words.text) || continuesCompound(above.statements.at(-1)?.text ?? "", words.text))
    return undefined;
  const label = otherLabel.pattern.exec(words.text);
  const isOther = label?.[1] !== undefined && !isName(label[1]) && !scopeHead.pattern.test(label[1]);
  const rest = isOther ? sliceAligned(words, label[0].length) : words;
  if (!isNames && timeWithin.pattern.test(words.folded)) return undefined;
  if (isOther && label[1] !== undefined) return { field: "content", label: label[1], rest };
  if (isTask(words.text)) return { field: "assignments", label: null, rest: words };
  return isSentence(words.text) ? { field: "content", label: null, rest: words } : undefined;
}
