import type { FieldName } from "#schema/items.ts";
import { type Phrase, oneOf } from "#text/phrase.ts";

/** A label that plans put together anew from the words of its field: “Đơn vị phụ trách chính”, “Hệ thống, thiết bị sử dụng”. */
export interface ComposedLabel extends Phrase {
  readonly field: FieldName;
  /** What must stand behind its colon, since its words mean other things too. */
  readonly asks: "bodies" | "time" | "words";
}

/** Words of a label at most. */
const mostWords = 7;

/** A label of words, one of which at least names the field; the others only fill it. */
const compose = (naming: readonly string[], filling: readonly string[]): RegExp => {
  const [own, any] = [oneOf(...naming), oneOf(...naming, ...filling)];
  const mark = String.raw`(?:\s*[,/]\s*|\s+)`;
  return new RegExp(
    String.raw`^(?=(?:${any}${mark}){0,${mostWords - 1}}?${own}(?!\p{L}))${any}(?:${mark}${any}){0,${mostWords - 1}}(?=\s*(?:\([^)]{0,40}\)\s*)?[:：])`,
    "u",
  );
};

const who = [
  ...[
    "cac",
    "don vi",
    "co quan",
    "bo phan",
    "phong",
    "ban",
    "so",
    "nganh",
    "dia phuong",
    "luc luong",
    "thanh phan",
  ],
  ...["cq", "dv", "nhung", "ben", "to chuc", "ca nhan", "nguoi", "ai", "noi", "vai tro", "doi tac"],
];
const doing = [
  "thuc hien",
  "trien khai",
  "to chuc",
  "tham muu",
  "theo doi",
  "chinh",
  "giao",
  "phan cong",
  "va",
  ...[
    "duoc giao",
    "duoc phan cong",
    "lam",
    "giu",
    "dong",
    "nhiem vu",
    "cong viec",
    "viec",
    "cho",
    "truc tiep",
    "la",
  ],
];

/** Labels by their words, in this order; a list of whole labels (content/vocabulary/labels.yaml) is asked before them. */
export const composedLabels: readonly ComposedLabel[] = [
  {
    name: "Đơn vị phụ trách chính: …",
    field: "leads",
    asks: "bodies",
    pattern: compose(
      [
        "chu tri",
        "phu trach",
        "chiu trach nhiem",
        "dau moi",
        "thuong truc",
        "duoc giao",
        "duoc phan cong",
        "thuc hien chinh",
        ...["dung ra", "dung dau", "dam nhiem", "dam nhan", "dam trach", "nong cot", "chu cong", "cam trich"],
        ...[
          "lam chinh",
          "lo chinh",
          "lo",
          "vai tro chinh",
          "giao cho",
          "giao nhiem vu cho",
          "ai lam",
          "nguoi lam",
        ],
      ],
      [...who, ...doing],
    ),
    examples: [
      ["Đơn vị phụ trách: Sở Y tế", "don vi phu trach"],
      ["Cơ quan, đơn vị chịu trách nhiệm: Sở Y tế", "co quan, don vi chiu trach nhiem"],
      ["Giao đơn vị chủ trì: Sở Y tế", "giao don vi chu tri"],
      ["Người phụ trách: Sở Y tế", "nguoi phu trach"],
      ["Cơ quan được giao làm đầu mối: Sở Y tế", "co quan duoc giao lam dau moi"],
      ["Giao nhiệm vụ cho: Sở Y tế", "giao nhiem vu cho"],
    ],
    not: ["Công an xã phụ trách: địa bàn", "Đơn vị thực hiện: Sở Y tế", "Người phụ việc: Sở Y tế"],
  },
  {
    name: "Các đơn vị liên quan: …",
    field: "coordinators",
    asks: "bodies",
    pattern: compose(
      [
        ...[
          "phoi hop",
          "lien quan",
          "tham gia",
          "cung thuc hien",
          "ket hop",
          "dong hanh",
          "vao cuoc",
          "chung tay",
        ],
        ...["cung lam", "cung tham gia", "lam cung", "lam voi", "gop suc", "gop tay"],
      ],
      [...who, ...doing, "voi", "cung", "ho tro", "giup", "giup suc"],
    ),
    examples: [
      ["Cơ quan tham gia: Sở Y tế", "co quan tham gia"],
      ["Phối hợp với: Công an tỉnh", "phoi hop voi"],
    ],
    not: ["Quy chế phối hợp: Sở Y tế", "Văn bản liên quan: Luật"],
  },
  {
    name: "Các đơn vị hỗ trợ, giúp sức: …",
    field: "supporters",
    asks: "bodies",
    pattern: compose(
      ["ho tro", "giup suc", "giup", "tiep suc", "bo tro"],
      [...who, ...doing, "ky thuat", "them", "voi"],
    ),
    examples: [
      ["Bên hỗ trợ, giúp sức: VNPT", "ben ho tro, giup suc"],
      ["Đơn vị hỗ trợ kỹ thuật: VNPT", "don vi ho tro ky thuat"],
    ],
    not: ["Mức hỗ trợ: Sở Tài chính quy định", "Đối tượng hỗ trợ: các xã"],
  },
  {
    name: "Thời điểm kết thúc: …",
    field: "deadline",
    asks: "time",
    pattern: compose(
      [
        "thoi gian",
        "thoi han",
        "thoi diem",
        "tien do",
        "lo trinh",
        "moc",
        "han",
        "ky han",
        "ket thuc",
        "hoan thanh",
        "xong",
        ...["ve dich", "cham nhat", "muon nhat", "han chot", "bao gio", "khi nao", "luc nao"],
      ],
      [
        ...["phai", "can", "se", "muc", "diem", "nhiem vu", "cong viec", "viec"],
        "du kien",
        "bat dau",
        "thuc hien",
        "trien khai",
        "truoc",
        "chot",
        "cuoi",
        "tg",
        "va",
        "ngay",
        "nam",
        "quy",
        "thang",
      ],
    ),
    examples: [
      ["Thời gian thực hiện và hoàn thành: Quý II/2024", "thoi gian thuc hien va hoan thanh"],
      ["Hạn xong: 30/6/2024", "han xong"],
      ["Bao giờ xong: 30/6/2024", "bao gio xong"],
      ["Kết thúc: 30/6/2024", "ket thuc"],
    ],
    not: ["Thời gian chờ: 5 phút", "Ngày: 30/6/2024", "Kết thúc đợt cao điểm: 30/6/2024"],
  },
  {
    name: "Thiết bị, phần mềm sử dụng: …",
    field: "tools",
    asks: "words",
    pattern: compose(
      [
        ...[
          "cong cu",
          "nen tang",
          "phan mem",
          "ung dung",
          "he thong",
          "thiet bi",
          "trang thiet bi",
          "cong nghe",
        ],
        ...["phuong tien", "giai phap cong nghe", "co so du lieu"],
      ],
      [
        "so",
        "thong tin",
        "ha tang",
        "ky thuat",
        "su dung",
        "ap dung",
        "trien khai",
        "thuc hien",
        "ho tro",
        "va",
      ],
    ),
    examples: [
      ["Hệ thống, thiết bị sử dụng: Kiosk", "he thong, thiet bi su dung"],
      ["Công nghệ: eKYC", "cong nghe"],
    ],
    not: ["Hạ tầng: đường truyền", "Hệ thống chính trị: toàn dân", "Ứng dụng VNeID: cài đặt"],
  },
  {
    name: "Sản phẩm nộp lại: …",
    field: "result",
    asks: "words",
    pattern: compose(
      ["san pham", "ket qua", "dau ra"],
      [
        ...["nop lai", "nop", "giao nop", "ban giao", "gui ve", "phai co", "can co", "phai dat", "can dat"],
        ...["hoan thanh", "cuoi cung", "yeu cau", "mong doi", "du kien", "chinh", "cu the", "bao cao", "va"],
      ],
    ),
    examples: [
      ["Sản phẩm nộp lại: Báo cáo số lượt khám", "san pham nop lai"],
      ["Kết quả, sản phẩm phải có: 02 lớp", "ket qua, san pham phai co"],
    ],
    not: ["Sản phẩm OCOP: mắm, tương", "Kết quả kiểm tra: đạt", "Báo cáo cuối cùng: tháng 12"],
  },
];

/** An alternation of them all, for finding labels inside a line; each looks ahead to its colon. */
export const composedPattern: string = composedLabels.map(({ pattern }) => pattern.source.slice(1)).join("|");
