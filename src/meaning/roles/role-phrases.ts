import type { Phrase } from "#text/phrase.ts";
import { oneOf } from "#text/phrase.ts";

/** What the words before bodies say of them. */
export type Before = "start" | "coordinate" | "lead" | "ledBy" | "support" | "intro" | "comma" | "words";

/** Words right before bodies, in this order. */
export const wordsBefore: readonly (Phrase & {
  readonly says: Before;
  /** Whether a colon or “là” must part them from the bodies. */
  readonly isLabel?: true;
})[] = [
  {
    name: "phối hợp với [X]",
    says: "coordinate",
    pattern: /\bphoi hop(?: chat che| dong bo| thuc hien)?(?: cung| voi| cung voi| la| gom)?$/,
    examples: [
      ["chủ trì phối hợp với", "phoi hop voi"],
      ["phối hợp chặt chẽ cùng với", "phoi hop chat che cung voi"],
      ["đơn vị phối hợp", "phoi hop"],
    ],
    not: ["phối hợp rà soát với", "phối hợp của"],
  },
  {
    name: "với sự phối hợp của [X]",
    says: "coordinate",
    pattern: /\bsu phoi hop(?: chat che)? cua$/,
    examples: [["có sự phối hợp của", "su phoi hop cua"]],
    not: ["phối hợp của", "sự phối hợp giữa"],
  },
  {
    name: "cùng với [X]",
    says: "coordinate",
    pattern: /\bcung(?: voi)?$/,
    examples: [
      ["xây dựng cùng", "cung"],
      ["rà soát cùng với", "cung voi"],
    ],
    not: ["cùng nhau", "vùng"],
  },
  {
    name: "cùng thực hiện có [X]",
    says: "coordinate",
    pattern: /\bcung (?:thuc hien|trien khai|lam|tham gia|phoi hop) (?:co|la|gom)$/,
    examples: [
      ["cùng thực hiện có", "cung thuc hien co"],
      ["cùng tham gia gồm", "cung tham gia gom"],
    ],
    not: ["cùng thực hiện", "cùng có"],
  },
  {
    name: "đơn vị chủ trì: [X]",
    says: "lead",
    isLabel: true,
    pattern: /\bchu tri(?: thuc hien| trien khai| chinh)?(?: la| gom)?$/,
    examples: [
      ["đơn vị chủ trì", "chu tri"],
      ["cơ quan chủ trì là", "chu tri la"],
      ["đơn vị chủ trì thực hiện là", "chu tri thuc hien la"],
    ],
    not: ["chủ trì của"],
  },
  {
    name: "đơn vị hỗ trợ: [X]",
    says: "support",
    isLabel: true,
    pattern: /(?:^|don vi |co quan |luc luong )ho tro(?: la| gom)?$/,
    examples: [
      ["hỗ trợ", "ho tro"],
      ["đơn vị hỗ trợ là", "don vi ho tro la"],
    ],
    not: ["Công an hỗ trợ"],
  },
  {
    name: "dưới sự chủ trì của [X]",
    says: "ledBy",
    pattern: /\bsu chu tri cua$/,
    examples: [["triển khai dưới sự chủ trì của", "su chu tri cua"]],
    not: ["chủ trì của"],
  },
  {
    name: "với sự hỗ trợ của [X]",
    says: "support",
    pattern: /\bho tro cua$/,
    examples: [["với sự hỗ trợ của", "ho tro cua"]],
    not: ["hỗ trợ"],
  },
];

/** Words before a body that say that it leads, without “chủ trì”: “Đơn vị phụ trách chính là [X]”. */
export const leadsBefore: Phrase = {
  name: "đơn vị phụ trách chính là [X]",
  pattern:
    /\b(?:phu trach|chiu trach nhiem|dau moi|thuong truc|nong cot|dam nhiem|thuc hien chinh)(?: chinh)? (?:la|gom)$/,
  examples: [
    ["đơn vị phụ trách chính là", "phu trach chinh la"],
    ["đầu mối là", "dau moi la"],
  ],
  not: ["phụ trách địa bàn là", "đầu mối của"],
};

/** The word before bodies that are asked to help: “mời”, with its marks no “mới” and no “mọi”. */
export const inviting = "mời";

/** All the words before bodies where they give them a task, or nothing stands before. */
export const givesTask: Phrase = {
  name: "giao, đề nghị [X]",
  pattern: new RegExp(
    String.raw`^(?:${oneOf(
      ...["giao", "de nghi", "yeu cau", "phan cong", "do", "cho", "giao cho", "dong thoi", "truoc mat"],
      ...["rieng", "doi voi"],
    )} ?)*$`,
  ),
  examples: [
    ["đồng thời giao cho", "dong thoi giao cho"],
    ["", ""],
  ],
  not: ["giao nhiệm vụ cho", "trên cơ sở"],
};

/** Words with which a reason or a circumstance begins; a blank follows the last. */
export const reasonLead: Phrase = {
  name: "Trên cơ sở …, [X] …",
  pattern: /^(?:tren co so|can cu|theo|sau khi|thuc hien|duoi su|duoc su|nham|trong |khi |voi )/,
  examples: [
    ["Trên cơ sở hướng dẫn ", "tren co so"],
    ["Khi có văn bản ", "khi "],
  ],
  not: ["Khiếu nại ", "Giao "],
};

/** What stands between a body and what it does: “là đơn vị”, “được giao”, “có trách nhiệm”. */
const asWhom = oneOf(
  ...[
    "la",
    "lam",
    "duoc giao",
    "duoc phan cong",
    "giu vai tro",
    "giu vai",
    "dong vai tro",
    "don vi",
    "co quan",
  ],
  ...["luc luong", "bo phan", "se", "can", "phai", "truc tiep", "tiep tuc", "co nhiem vu", "co trach nhiem"],
);

/** Words right behind bodies that say that they lead, without “chủ trì”. */
export const leadsAfter: Phrase = {
  name: "[X] làm đầu mối, đứng ra, đảm nhiệm, chịu trách nhiệm chính",
  pattern: new RegExp(
    String.raw`^(?:${asWhom} )*${oneOf(
      ...["dau moi", "dung ra", "dung dau", "dam nhiem", "dam nhan", "dam trach", "cam trich", "lo chinh"],
      ...["chiu trach nhiem chinh", "phu trach", "thuc hien chinh", "thuong truc", "chu cong", "chu luc"],
      ...["nong cot", "lam chinh"],
    )}(?!\p{L})`,
    "u",
  ),
  examples: [
    ["làm đầu mối tổng hợp", "lam dau moi"],
    ["đứng ra tổ chức", "dung ra"],
    ["được giao đảm nhiệm", "duoc giao dam nhiem"],
    ["là đơn vị thường trực", "la don vi thuong truc"],
    ["giữ vai trò nòng cốt", "giu vai tro nong cot"],
    ["chịu trách nhiệm chính", "chiu trach nhiem chinh"],
  ],
  not: [
    "chịu trách nhiệm trước pháp luật",
    "phối hợp làm đầu mối",
    "thường xuyên kiểm tra",
    "được giao chỉ tiêu",
  ],
};

/** Words right behind bodies that say that they help others, without “phối hợp”. */
export const helpsAfter: Phrase = {
  name: "[X] cùng làm, cùng tham gia, vào cuộc",
  pattern: new RegExp(
    String.raw`^(?:${asWhom} )*(?:${oneOf("cu", "bo tri", "huy dong", "phan cong")} (?:\p{L}+ ){1,4}?)?${oneOf(
      String.raw`cung (?:\p{L}+ )?${oneOf("lam", "tham gia", "thuc hien", "trien khai", "vao cuoc", "phoi hop", "chung tay", "giup")}`,
      ...["chung tay", "gop suc", "gop tay", "vao cuoc", "dong hanh", "tham gia$"],
    )}(?!\p{L})`,
    "u",
  ),
  examples: [
    ["cùng làm", "cung lam"],
    ["cùng tham gia", "cung tham gia"],
    ["có trách nhiệm cùng thực hiện", "co trach nhiem cung thuc hien"],
    ["cử cán bộ cùng làm", "cu can bo cung lam"],
    ["vào cuộc", "vao cuoc"],
    ["tham gia", "tham gia"],
  ],
  not: ["cùng kỳ năm trước", "tham gia tuyên truyền", "cùng với Sở Y tế", "cử cán bộ trực"],
};

/** A piece of a list that says of somebody that he directs the work of others. */
export const directing: Phrase = {
  name: "…; PCT UBND xã chỉ đạo",
  keepsMarks: true,
  pattern:
    /(?<!\p{L}|[Bb]an )(?:trực tiếp |chịu trách nhiệm )?(?:chỉ đạo(?: chung)?|giám sát|phụ trách chung)[.\s]*$/u,
  examples: [
    ["đ/c Phó Chủ tịch UBND xã trực tiếp chỉ đạo", "trực tiếp chỉ đạo"],
    ["HĐND xã giám sát.", "giám sát."],
  ],
  not: ["Ban Chỉ đạo", "ban chỉ đạo", "UBND xã chỉ đạo Công an xã", "Trung tâm Giám sát"],
};
