import { oneOf } from "#text/phrase.ts";
import { readSectionHeading } from "#importer/lines/kinds/section-heading.ts";
import type { AlignedText } from "#text/aligned.ts";

/** A way in which the text below the title begins. */
interface PrefaceRule {
  readonly name: string;
  readonly pattern: RegExp;
  readonly examples: readonly string[];
  /** Titles that look like it. */
  readonly not: readonly string[];
}

const body =
  "(?:ubnd|uy ban nhan dan|hoi dong nhan dan|so |ban chi dao|ban quan ly|to cong tac|cong an|chu tich|van phong|dang uy|ban thuong vu|giam doc|phong |trung tam)";
const act =
  "(?:ban hanh|xay dung|thong bao|bao cao|yeu cau|de nghi|lap|quyet dinh|trien khai|to chuc thuc hien)";

/** What is done to a document: “thực hiện”, “tiếp tục thực hiện”, “triển khai”. */
const carryingOut = "(?:(?:tiep tuc |trien khai |de )*thuc hien|trien khai)";
/** Kinds of documents that a plan carries out. */
const numberedKind = oneOf(
  ...["quyet dinh", "ke hoach", "cong van", "chi thi"],
  ...["nghi quyet", "thong bao", "van ban", "cong dien"],
);
/** What a sentence begins with that tells why, on what ground or when, before it tells the act. */
const purposes = [
  ...["thuc hien", "trien khai", "tiep tuc"], // “Tiếp tục triển khai …”
  ...["tren co so", "nham", "de "], // “Để triển khai …”
  ...["sau khi", "ngay \\d+", "tai ", "trong ", "vua qua", "thoi gian qua"], // “Ngày 27/3/2024, tại …”
];

/** How the text begins below the title, in folded text. */
export const prefaceRules: readonly PrefaceRule[] = [
  {
    name: "basis",
    pattern: /^(?:can cu|xet|theo de nghi|chieu)\b/,
    examples: [
      "Căn cứ Luật Căn cước;",
      "Theo đề nghị của Giám đốc Công an tỉnh.",
      "Xét Tờ trình số 5/TTr-CAT",
    ],
    not: ["Theo dõi, đánh giá các mô hình Đề án 06"],
  },
  {
    name: "carrying out a document by number",
    pattern: new RegExp(`^${carryingOut} (?:cac )?${numberedKind}\\b.{0,80}?\\bso\\b\\s*:?\\s*\\d.*[;:.,]$`),
    examples: [
      "Thực hiện Kế hoạch số 19/KH-UBND ngày 23/01/2024 của UBND tỉnh, Sở Y tế xây dựng Kế hoạch như sau:",
    ],
    not: ["Thực hiện Quyết định số 06/QĐ-TTg trên địa bàn tỉnh năm 2024"],
  },
  {
    name: "purpose before the act",
    pattern: new RegExp(`^${oneOf(...purposes)}\\b.{20,}(?:[;:.,]$|\\b(?:ban hanh|xay dung) ke hoach\\b)`),
    examples: [
      "Để triển khai có hiệu quả Đề án 06, Ủy ban nhân dân xã ban hành Kế hoạch như sau:",
      "Ngày 27/3/2024, tại Trung tâm Hành chính tỉnh, đồng chí Phó Chủ tịch chủ trì phiên họp.",
    ],
    not: [
      "Thực hiện Đề án 06 trên địa bàn huyện An Mẫu",
      "Triển khai các mô hình, nhiệm vụ thực hiện Đề án 06",
    ],
  },
  {
    name: "the body that issues it speaks",
    pattern: new RegExp(`^${body}.{0,160}?\\b${act}\\b.*[:;.]$`),
    examples: ["Ủy ban nhân dân tỉnh ban hành Kế hoạch triển khai các mô hình như sau:"],
    not: ["Công an tỉnh triển khai các mô hình Đề án 06 năm 2024"],
  },
  {
    name: "the head of a table",
    pattern: /^(?:stt|tt|so tt)\s*(?:[,;|]|$)/,
    examples: ["STT,Tên mô hình,Chủ trì", "TT"],
    not: ["TT Phú Mậu triển khai Đề án 06"],
  },
  {
    name: "the letter addresses",
    pattern: /^kinh gui\s*:?/,
    examples: ["Kính gửi: Các sở, ban, ngành"],
    not: ["Gửi, nhận văn bản điện tử"],
  },
  {
    name: "numbered heading",
    pattern:
      /^(?:(?:mo hinh|nhiem vu)\s*(?:so\s*)?\d|\d{1,3}(?:\.\d{1,3})*[.)]\s*\p{L}|[ivx]{1,5}\s*[./)]\s|[a-h]\s*[.)]\s|dieu \d|chuong [ivx\d]|phan (?:thu \p{L}{3,4}|[ivx]+|mot|hai|ba|bon|nam)\b|muc \d)/u,
    examples: [
      "Mô hình 1: Cấp phiếu lý lịch tư pháp",
      "1. MỤC ĐÍCH",
      "I. YÊU CẦU",
      "Điều 1. Ban hành",
      "Phần thứ nhất",
    ],
    not: [
      "Mô hình điểm thực hiện Đề án 06",
      "2024",
      "Phân công thực hiện các mô hình của Đề án 06",
      "Phân tích tình hình dân cư năm 2024",
    ],
  },
];

/** Whether a line begins the text below the title. */
export function isPreface(line: AlignedText): boolean {
  return (
    prefaceRules.some(({ pattern }) => pattern.test(line.folded)) || readSectionHeading(line) !== undefined
  );
}
