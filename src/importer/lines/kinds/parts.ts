import { type Phrase, oneOf } from "#text/phrase.ts";

/** Words of parts of a plan that list no items, and of which none stands below: purpose, money, who watches over it. */
export const sectionWord: Phrase = {
  name: "Mục đích, Kinh phí, Tổ chức thực hiện",
  pattern: new RegExp(
    String.raw`^(?:(?:ve|cong tac)\s+)?${oneOf(
      ...[
        "muc dich",
        "yeu cau",
        "muc tieu",
        "pham vi",
        "doi tuong",
        "quan diem",
        "nguyen tac",
        "can cu",
        "thoi gian",
      ],
      ...[
        "kinh phi",
        "nguon kinh phi",
        "nguon luc",
        "to chuc (?:thuc hien|trien khai)",
        "trach nhiem",
        "dieu khoan",
        "thi hanh",
      ],
      ...[
        "che do (?:thong tin|bao cao)",
        "thong tin,? bao cao",
        "bao cao",
        "kiem tra,? giam sat",
        "danh gia",
        "ton tai",
        "han che",
      ],
      ...[
        "nguyen nhan",
        "tinh hinh",
        "thuan loi",
        "kho khan",
        "hieu luc",
        "quy dinh chung",
        "dac diem",
        "bai hoc",
        "kien nghi",
      ],
      ...["khen thuong", "ban hanh kem theo", "ket qua"],
    )}(?!\p{L})`,
    "u",
  ),
  examples: [
    ["Mục đích, yêu cầu", "muc dich"],
    ["TỔ CHỨC THỰC HIỆN", "to chuc thuc hien"],
    ["Về kinh phí", "ve kinh phi"],
  ],
  not: ["Quản lý lưu trú", "Tổ chức đào tạo", "Nội dung"],
};

/** Words of parts that list items without being a group of them, the whole of a heading. */
export const plainPart: Phrase = {
  name: "Nội dung thực hiện, Các nhiệm vụ cụ thể",
  pattern: new RegExp(
    String.raw`^(?:cac\s+)?${oneOf("noi dung", "nhiem vu", "giai phap", "mo hinh", "cong viec", "phan cong", "danh muc", "ke hoach")}` +
      String.raw`(?:[\s,]+${oneOf("va", "cac", "cu the", "thuc hien", "trien khai", "chu yeu", "trong tam", "nhiem vu", "giai phap", "noi dung", "mo hinh", "phan cong", "trach nhiem", "to chuc", "tien do", "lo trinh", "diem", "cong viec", "chinh")})*\s*[.:]?$`,
    "u",
  ),
  examples: [
    ["NỘI DUNG", "noi dung"],
    ["Các nhiệm vụ cụ thể và phân công trách nhiệm", "cac nhiem vu cu the va phan cong trach nhiem"],
    ["Nội dung, nhiệm vụ trọng tâm:", "noi dung, nhiem vu trong tam:"],
  ],
  not: ["Nhóm dịch vụ công", "Các mô hình phục vụ người dân", "Nhiệm vụ của Công an tỉnh"],
};

/** Who or what follows after “Trên đây là …”: the end of a plan. */
export const closingLine: Phrase = {
  name: "Trên đây là …, TM. …",
  keepsMarks: true,
  pattern:
    /^(?:Trên đây là|(?:Xin )?[Tt]rân trọng(?: cảm ơn| báo cáo| kính trình)?\s*[./!]+$|Kế hoạch này|Kết quả (?:triển khai |tổ chức )?(?:thực hiện )?(?:đề nghị )?(?:gửi|báo cáo) (?:về|Công an|UBND|Ủy ban)|Trong quá trình (?:triển khai|tổ chức|thực hiện)|(?:Yêu cầu|Đề nghị) (?:các|thủ trưởng|Thủ trưởng|Giám đốc) [^.;:]{0,120}?(?:nghiêm túc|khẩn trương|tổ chức) (?:triển khai|thực hiện)(?= (?:Kế hoạch|Công văn|nội dung|các nội dung)|[,.]|$)|Nhận được (?:Công văn|văn bản|Kế hoạch)|(?:TM|KT|TL|TUQ|Q)\s*\.\s*\p{Lu}{2})/u,
  examples: [
    ["Trên đây là Kế hoạch triển khai", "Trên đây là"],
    ["Trân trọng./.", "Trân trọng./."],
    ["Kết quả thực hiện gửi về Công an tỉnh trước ngày 25/9/2024", "Kết quả thực hiện gửi về"],
    ["Trong quá trình thực hiện, nếu có vướng mắc", "Trong quá trình thực hiện"],
    ["Yêu cầu các cơ quan nghiêm túc thực hiện, báo cáo", "Yêu cầu các cơ quan nghiêm túc thực hiện"],
    ["Nhận được Công văn này, yêu cầu", "Nhận được Công văn"],
    ["TM. ỦY BAN NHÂN DÂN", "TM. ỦY"],
    ["KT.GIÁM ĐỐC", "KT.GI"],
  ],
  not: [
    "Yêu cầu các sở rà soát dữ liệu",
    "TM Lưu trú",
    "Trân trọng giới thiệu mô hình mới.",
    "Trên địa bàn tỉnh",
    "Kết quả: 100% hồ sơ",
    "Kết quả thực hiện đạt 80%",
  ],
};

/** A note to the text, as a Word document has them at its end: it is of no item. */
export const noteLine: Phrase = {
  name: "[1] …",
  keepsMarks: true,
  pattern: /^\[(?:\d{1,2}|[ivx]{1,4})\]\s(?=\p{L})/u,
  examples: [
    ["[1] Theo Nghị định số 59/2022/NĐ-CP", "[1] "],
    ["[iv] Số liệu năm 2023", "[iv] "],
  ],
  not: ["[1]", "1. Theo Nghị định", "[số điện thoại đã ẩn] Sở Y tế", "(1) Kiosk"],
};
