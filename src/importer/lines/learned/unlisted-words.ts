import { type Phrase, oneOf } from "#text/phrase.ts";

/** Words of a label behind which bodies stand that do not carry the task out: who watches, decides, pays, gains, is told. */
export const otherBodies: Phrase = {
  name: "Cơ quan giám sát, Cấp phê duyệt, Nơi nhận",
  pattern: new RegExp(
    String.raw`(?<!\p{L})${oneOf(
      ...[
        "giam sat",
        "kiem tra",
        "theo doi",
        "don doc",
        "chi dao",
        "dieu hanh",
        "phe duyet",
        "duyet",
        "tham quyen",
      ],
      ...[
        "tham dinh",
        "nghiem thu",
        "danh gia",
        "xac nhan",
        "trinh",
        "ban hanh",
        "quyet dinh",
        "nguoi ky",
        "kinh gui",
      ],
      ...[
        "gui",
        "noi nhan",
        "nhan",
        "ban giao",
        "bao cao",
        "lien he",
        "kinh phi",
        "nguon",
        "tien",
        "chi tra",
        "von",
        "ngan sach",
      ],
      ...[
        "doi tuong",
        "pham vi",
        "dia ban",
        "dia diem",
        "ap dung",
        "thu huong",
        "huong loi",
        "phuc vu",
        "don vi tinh",
      ],
      ...[
        "truong ban",
        "pho ban",
        "to truong",
        "to pho",
        "thanh vien",
        "uy vien",
        "ho ten",
        "ho va ten",
        "chuc vu",
      ],
      ...["so lieu", "du lieu", "he thong", "nen tang", "can cu", "theo", "ghi chu", "luu"],
    )}(?!\p{L})`,
    "u",
  ),
  examples: [
    ["Cơ quan giám sát", "giam sat"],
    ["Cấp phê duyệt", "phe duyet"],
    ["Nơi nhận", "noi nhan"],
    ["Bên bàn giao", "ban giao"],
    ["Nguồn chi", "nguon"],
    ["Trưởng ban", "truong ban"],
  ],
  not: ["Bên đứng đầu", "Cùng vào cuộc", "Cầm trịch", "Kỳ hạn"],
};

/** Words of a label behind which times stand by which nothing is to be done: where work begins, what is told of it, papers. */
export const otherTimes: Phrase = {
  name: "Khởi động, Ngày ký, Kỳ báo cáo",
  pattern: new RegExp(
    String.raw`(?<!\p{L})${oneOf(
      ...[
        "bat dau",
        "khoi dong",
        "khoi cong",
        "khoi su",
        "khai truong",
        "phat dong",
        "bat tay",
        "ra quan",
        "mo dau",
      ],
      ...[
        "ban hanh",
        "ky",
        "bao cao",
        "kiem tra",
        "giam sat",
        "so ket",
        "tong ket",
        "hop",
        "giao ban",
        "hieu luc",
      ],
      ...[
        "cap nhat",
        "sinh",
        "lap",
        "tiep nhan",
        "lam viec",
        "gio",
        "truoc day",
        "hien tai",
        "hien trang",
        "can cu",
      ],
      ...["so lieu", "da xong", "tan suat", "tu(?= ngay|$)"],
    )}(?!\p{L})`,
    "u",
  ),
  examples: [
    ["Khởi động", "khoi dong"],
    ["Ngày ký", "ky"],
    ["Kỳ báo cáo", "ky"],
    ["Từ ngày", "tu"],
  ],
  not: ["Cần xong trước", "Về đích", "Chốt"],
};

/** Words of a label that say that those behind it help. */
export const helpingWords: Phrase = {
  name: "Cùng làm, Bên đồng hành, Góp sức",
  pattern: new RegExp(
    String.raw`(?<!\p{L})${oneOf(
      ...[
        "phoi hop",
        "ket hop",
        "cung",
        "chung tay",
        "chung suc",
        "dong hanh",
        "tham gia",
        "gop",
        "giup",
        "phu",
      ],
      ...["ho tro", "lien quan", "vao cuoc", "tiep suc", "kem", "lam voi", "voi", "bo tro", "dong chu tri"],
    )}(?!\p{L}| trach)`,
    "u",
  ),
  examples: [
    ["Bên đồng hành", "dong hanh"],
    ["Ai góp tay", "gop"],
    ["Phụ", "phu"],
  ],
  not: ["Phụ trách", "Cầm trịch", "Nòng cốt"],
};

/** Words of a label that say that who stands behind it answers for the task. */
export const leadingWords: Phrase = {
  name: "Bên đứng đầu, Vai trò chính, Nòng cốt",
  pattern: new RegExp(
    String.raw`(?<!\p{L})${oneOf(
      ...[
        "chinh",
        "dung dau",
        "dau moi",
        "dau tau",
        "chu tri",
        "chu cong",
        "chu luc",
        "nong cot",
        "phu trach",
      ],
      ...[
        "chiu trach nhiem",
        "cam trich",
        "dung ra",
        "giao",
        "thuong truc",
        "dam nhiem",
        "dam nhan",
        "ganh vac",
      ],
    )}(?!\p{L}| thong| dich)`,
    "u",
  ),
  examples: [
    ["Đơn vị giữ vai trò chính", "chinh"],
    ["Nòng cốt", "nong cot"],
  ],
  not: ["Giao thông", "Bên đồng hành"],
};
