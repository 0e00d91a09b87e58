import { type Phrase, oneOf } from "#text/phrase.ts";

/** Words with which the name of a body begins, or of those who stand for it, with their marks: “Số hóa” names no “Sở”. */
const bodyWord = oneOf(
  ...[
    "sở",
    "phòng",
    "công an",
    "công đoàn",
    "[uủ][ỷỶyY] ban",
    "ủy ban",
    "ubnd",
    "hđnd",
    "hội đồng",
    "văn phòng",
    "ban(?! hành)",
  ],
  ...[
    "chi cục",
    "cục",
    "bộ(?! phận| dữ| tiêu| máy| mã)",
    "trung tâm",
    "hội(?! nghị| thi| thảo| họp)",
    "đoàn",
    "(?:tỉnh|thị|thành|huyện|quận) ?(?:đoàn|[uủ][ỷỶyY])",
  ],
  ...[
    "liên đoàn",
    "liên minh",
    "hiệp hội",
    "bảo hiểm xã hội",
    "bhxh",
    "ngân hàng",
    "kho bạc",
    "điện lực",
    "bưu điện",
    "đài",
  ],
  ...[
    "báo(?! cáo)",
    "trường(?! học)",
    "bệnh viện",
    "mặt trận",
    "mttq",
    "viện",
    "t[oò][àa] án",
    "thanh tra",
    "trạm",
    "tổ(?! chức)",
    "đội",
  ],
  ...[
    "đơn vị",
    "cơ quan",
    "các (?:sở|phòng|ban|ngành|đơn vị|cơ quan|xã|phường|huyện|quận|ấp|thôn|khu phố|hội|tổ|trường|địa phương|cấp|doanh nghiệp)",
  ],
  ...[
    "giám đốc",
    "chủ tịch",
    "phó chủ tịch",
    "thủ trưởng",
    "trưởng",
    "chánh",
    "bí thư",
    "lãnh đạo",
    "đảng [uủ][ỷỶyY]",
    "thường trực",
  ],
  ...[
    "vnpt",
    "viettel",
    "mobifone",
    "công ty",
    "tổng công ty",
    "tập đoàn",
    "hải quan",
    "thuế",
    "quỹ",
    "thống kê",
    "bộ đội",
    "chi nhánh",
  ],
);

/** The name of a body, or several, up to a mark that ends it; at the head of a text. */
export const leadingBody: Phrase = {
  name: "Công an tỉnh …",
  keepsMarks: true,
  pattern: new RegExp(String.raw`^${bodyWord}(?!\p{L})`, "iu"),
  examples: [
    ["Công an tỉnh chủ trì", "Công an"],
    ["SỞ Y TẾ", "SỞ"],
    ["Các phòng, ban", "Các phòng"],
  ],
  not: ["Số hóa hồ sơ", "Lưu trú tại khách sạn", "Tổ chức đào tạo", "Báo cáo kết quả", "Bộ phận Một cửa"],
};

/** A clause that says of its subject that it leads, from the head of a text: nothing but its name and fillers before “chủ trì”. */
export const leadsClause: Phrase = {
  name: "[Giao] X chủ trì …",
  pattern:
    /^(?:(?:giao|phan cong|de nghi|yeu cau|giao cho|do)\s+)?\p{L}[^.;:]{1,240}?\s(?:(?:la\s+)?(?:don vi\s+|co quan\s+)?chu tri|lam dau moi|la dau moi|chiu trach nhiem chinh)(?!\p{L})/u,
  examples: [
    ["Sở Tư pháp chủ trì; hoàn thành trong Quý III/2024.", "so tu phap chu tri"],
    ["Giao Công an tỉnh chủ trì, phối hợp với Sở Y tế", "giao cong an tinh chu tri"],
    ["Văn phòng HĐND và UBND huyện là cơ quan chủ trì", "van phong hdnd va ubnd huyen la co quan chu tri"],
  ],
  not: [
    "Chủ trì: Sở Tư pháp",
    "Rà soát dữ liệu. Sở Tư pháp chủ trì",
    "Quản lý lưu trú: Công an tỉnh chủ trì",
  ],
};

/** A clause that gives somebody a task, whether or not it calls him the lead. */
export const givesClause: Phrase = {
  name: "Giao X …",
  keepsMarks: true,
  pattern: new RegExp(
    String.raw`^(?:giao(?: cho)?|phân công(?: cho)?|đề nghị|do|yêu cầu)\s+(?:nhiệm vụ cho\s+)?${bodyWord}(?!\p{L})`,
    "iu",
  ),
  examples: [
    ["Giao Sở Y tế rà soát", "Giao Sở"],
    ["Phân công Phòng Tư pháp thực hiện", "Phân công Phòng"],
    ["do Công an xã triển khai", "do Công an"],
  ],
  not: ["Giao dịch không dùng tiền mặt", "Giao thông thông minh"],
};

/** A clause in which a body carries something out, from the head of a text. */
export const carriesClause: Phrase = {
  name: "X thực hiện, X phụ trách",
  keepsMarks: true,
  pattern: new RegExp(
    String.raw`^${bodyWord}(?!\p{L})[^.;:()]{0,100}?\s(?:thực hiện|triển khai|phụ trách|đầu mối|đảm nhiệm|chịu trách nhiệm)(?!\p{L})`,
    "iu",
  ),
  examples: [
    ["Tổ dân phố thực hiện; hoàn thành quý I/2024", "Tổ dân phố thực hiện"],
    ["Phòng Kinh tế đầu mối.", "Phòng Kinh tế đầu mối"],
  ],
  not: ["Tổ chức thực hiện", "Thực hiện hằng tháng", "Phòng họp không giấy"],
};

/** What a body that leads is to do, from its first verb: “rà soát dữ liệu” of “Sở Y tế chủ trì, phối hợp với Công an tỉnh rà soát dữ liệu”. */
export const assignedAction: Phrase = {
  name: "X chủ trì … triển khai Y",
  keepsMarks: true,
  pattern: new RegExp(
    String.raw`(?<=(?:chủ trì|phối hợp|giao|thực hiện)(?!\p{L})[^.;:]{0,240}?\s)${oneOf(
      ...[
        "tham mưu",
        "triển khai",
        "tổ chức",
        "xây dựng",
        "rà soát",
        "hoàn thiện",
        "số hóa",
        "cấp(?! xã| huyện| tỉnh| sở)",
        "lắp đặt",
      ],
      ...[
        "kết nối",
        "tích hợp",
        "đẩy mạnh",
        "tuyên truyền",
        "nâng cấp",
        "ban hành",
        "kiểm tra",
        "đầu tư",
        "thí điểm",
        "vận hành",
      ],
      ...[
        "cập nhật",
        "làm sạch",
        "đào tạo",
        "tập huấn",
        "thực hiện",
        "mở rộng",
        "nhân rộng",
        "tiếp nhận",
        "quản lý",
        "chi trả",
        "thu",
      ],
    )}\s[^.;]*`,
    "iu",
  ),
  examples: [
    ["Sở Y tế chủ trì, phối hợp với Công an tỉnh rà soát dữ liệu; xong", "rà soát dữ liệu"],
    ["Giao Sở Du lịch triển khai soát vé điện tử", "triển khai soát vé điện tử"],
    ["Sở Y tế chủ trì, phối hợp với UBND cấp xã cấp sổ sức khỏe", "cấp sổ sức khỏe"],
  ],
  not: ["Sở Y tế chủ trì", "Triển khai soát vé điện tử"],
};

const timeWord = String.raw`(?:quy|thang|nam|ngay|tuan)(?!\p{L})`;

/** A clause that tells nothing but by when: “hoàn thành trước ngày 30/6/2024”, “thường xuyên”. From the head of a text. */
export const timeClause: Phrase = {
  name: "hoàn thành trước …, thường xuyên, trong quý II",
  pattern: new RegExp(
    String.raw`^(?:(?:va|se|can|phai)\s+)?(?:(?:hoan thanh|xong|thuc hien|trien khai|ket thuc|thoi gian|thoi han|tien do|bao cao ket qua|bao cao|dong bo)\s+)*` +
      String.raw`(?:(?:cham nhat|muon nhat)\s+)?` +
      String.raw`(?:thuong xuyen|lien tuc|(?:hang|moi|dinh ky|hang)\s+${timeWord}|dinh ky|(?:truoc|trong|vao|den|het|tu|sau|dau|cuoi|truoc het|den het|trong va sau)\s+(?:\p{L}+\s+){0,2}?${timeWord}|(?:truoc|vao|den|het|tu)\s+\d|trong\s+\d{4}|trong\s+\d{1,3}\s+${timeWord}|` +
      String.raw`(?:quy|thang|nam)\s+(?:[ivx]+|\d)|\d{1,2}\s*/\s*\d|\d{1,2}\s+thang\s+(?:sau|ke tu)|ngay\s+\d|giai doan\s+\d|theo (?:lo trinh|tien do|huong dan)|ngay sau khi|sau khi|khi co)`,
    "u",
  ),
  examples: [
    ["hoàn thành trước ngày 30/6/2024.", "hoan thanh truoc ngay"],
    ["Xong trong quý II/2026.", "xong trong quy"],
    ["thực hiện thường xuyên", "thuc hien thuong xuyen"],
    ["báo cáo kết quả hằng quý", "bao cao ket qua hang quy"],
    ["Quý III/2024", "quy iii"],
    ["hoàn thành 03 tháng sau khi có hướng dẫn", "hoan thanh 03 thang sau"],
    ["chậm nhất ngày 31/5/2024", "cham nhat ngay 3"],
    ["giai đoạn 1 xong trong năm 2024", "giai doan 1"],
  ],
  not: ["Hoàn thành nhiệm vụ được giao", "Thực hiện các dịch vụ công", "Quý khách", "Trong đó có 5 xã"],
};

/** What an item says where it is not carried out, from the head of a clause. */
export const notCarriedOut: Phrase = {
  name: "chưa triển khai vì …",
  pattern:
    /^(?:(?:mo hinh|nhiem vu|noi dung)(?: nay)?\s+|(?:den nay|hien nay|hien|tam thoi)\s+)*(?:chua|khong|tam dung|tam thoi chua)\s+(?:trien khai|thuc hien|ap dung|to chuc|dua vao|co (?:don vi|to chuc|dieu kien))/,
  examples: [
    ["Chưa thực hiện do chưa bố trí được kinh phí.", "chua thuc hien"],
    ["Mô hình này chưa triển khai vì chưa có đầu đọc.", "mo hinh nay chua trien khai"],
    ["không áp dụng trên địa bàn", "khong ap dung"],
  ],
  not: ["không dùng tiền mặt", "chưa đủ 14 tuổi"],
};
