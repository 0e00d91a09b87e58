import { type Phrase, oneOf } from "#text/phrase.ts";
import { bodyWord, noBriefing, sentenceBody } from "./leading-body.ts";

/** A clause that says of its subject that it leads, from the head of a text: nothing but its name and fillers before “chủ trì”. */
export const leadsClause: Phrase = {
  name: "[Giao] X chủ trì …",
  pattern:
    /^(?:(?:giao|phan cong|de nghi|yeu cau|giao cho|do)\s+)?\p{L}[^.;:]{1,240}?\s(?:(?:la\s+)?(?:don vi\s+|co quan\s+)?chu tri|(?:lam|la) (?:(?:don vi|co quan) )?(?:dau moi|thuong truc)|dung ra|cam trich|(?:giu vai tro|lam) (?:chinh|nong cot|chu luc)|duoc giao (?:chu cong|phu trach)|chiu trach nhiem chinh)(?!\p{L})/u,
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

/** A clause whose subject stands above it: the body of which it is a task. */
export const belowClause: Phrase = {
  name: "Chủ trì, phối hợp với …",
  pattern:
    /^(?:chu tri|phoi hop|chiu trach nhiem)(?:\s+chinh)?(?:,?\s+(?:chat che\s+)?(?:voi|cung|phoi hop)|,?\s+(?:trien khai|thuc hien|tham muu|to chuc|xay dung|ra soat|huong dan|tich hop|ket noi|so hoa|lap dat|cap nhat|lam sach|nang cap|van hanh|hoan thien))(?!\p{L}|\s*:)/u,
  examples: [
    ["Chủ trì, phối hợp với Sở Y tế triển khai", "chu tri, phoi hop"],
    ["Phối hợp chặt chẽ với Công an tỉnh", "phoi hop chat che voi"],
    ["Chủ trì tham mưu UBND tỉnh", "chu tri tham muu"],
  ],
  not: [
    "Chủ trì: Sở Y tế",
    "Phối hợp: Sở Tư pháp",
    "Chủ trì thực hiện: Công an tỉnh",
    "Sở Y tế chủ trì, phối hợp với Sở Tư pháp",
  ],
};

/** A clause that gives somebody a task, whether or not it calls him the lead. */
export const givesClause: Phrase = {
  name: "Giao X …",
  keepsMarks: true,
  pattern: new RegExp(
    String.raw`^(?:giao(?: cho)?${noBriefing}|phân công(?: cho)?|đề nghị|do|yêu cầu)\s+(?:nhiệm vụ cho\s+)?${bodyWord}(?!\p{L})`,
    "iu",
  ),
  examples: [
    ["Giao Sở Y tế rà soát", "Giao Sở"],
    ["Phân công Phòng Tư pháp thực hiện", "Phân công Phòng"],
    ["do Công an xã triển khai", "do Công an"],
    ["Giao Ban Chỉ đạo xã rà soát", "Giao Ban"],
  ],
  not: ["Giao dịch không dùng tiền mặt", "Giao thông thông minh", "Giao ban, đánh giá kết quả"],
};

/** A clause in which a body carries something out, from the head of a text. */
export const carriesClause: Phrase = {
  name: "X thực hiện, X phụ trách",
  keepsMarks: true,
  pattern: new RegExp(
    String.raw`^${bodyWord}(?!\p{L})[^.;:()]{0,100}?\s(?:thực hiện|triển khai|phụ trách|đầu mối|đảm nhiệm|đảm nhận|đảm trách|chịu trách nhiệm|cùng làm|cùng tham gia|vào cuộc|chung tay)(?!\p{L})`,
    "iu",
  ),
  examples: [
    ["Tổ dân phố thực hiện; hoàn thành quý I/2024", "Tổ dân phố thực hiện"],
    ["Phòng Kinh tế đầu mối.", "Phòng Kinh tế đầu mối"],
  ],
  not: ["Tổ chức thực hiện", "Thực hiện hằng tháng", "Phòng họp không giấy"],
};

/** A clause that names who leads, the word for it before the name. */
export const namesClause: Phrase = {
  name: "Đơn vị phụ trách chính là X",
  keepsMarks: true,
  pattern: new RegExp(
    String.raw`^(?:(?:đơn vị|cơ quan|bộ phận|bên)\s+)?(?:chủ trì|phụ trách|đầu mối|chịu trách nhiệm|thường trực|nòng cốt)(?:\s+chính)?\s+(?:là|gồm)\s+(?:các\s+)?${bodyWord}(?!\p{L})`,
    "iu",
  ),
  examples: [
    ["Đầu mối là Công an xã", "Đầu mối là Công an"],
    ["Đơn vị phụ trách chính là Phòng PC06; cùng làm có Công an huyện", "Đơn vị phụ trách chính là Phòng"],
  ],
  not: ["Đầu mối là nơi tiếp nhận", "Phụ trách địa bàn là Công an xã", "Chủ trì: Sở Y tế"],
};

/** Verbs of what a body is to do; the others begin titles too (“Thu học phí …”), so that a body alone before them tells nothing. */
const actions: readonly string[] = [
  "tham mưu",
  "triển khai",
  "tổ chức",
  "xây dựng",
  "rà soát",
  "hoàn thiện",
  "số hóa",
  "lắp đặt",
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
  "cập nhật",
  "làm sạch",
  "đào tạo",
  "tập huấn",
  "thực hiện",
  "mở rộng",
  "nhân rộng",
];
const weakActions: readonly string[] = [
  "tiếp nhận",
  "quản lý",
  "chi trả",
  "thu",
  "cấp(?! xã| huyện| tỉnh| sở)",
  ...[
    "cài(?: đặt)?",
    "lắp",
    "trang bị",
    "khai báo",
    "thu nhận",
    "tạo lập",
    "phổ biến",
    "liên thông",
    "chia sẻ",
  ],
  ...[
    "chuẩn hóa",
    "đối soát",
    "đối chiếu",
    "nhận diện",
    "phân tích",
    "xác thực",
    "đưa",
    "mở(?! rộng)",
    "phát(?! thanh| hành| triển)",
  ],
];

/** Words between a body and its verb that no title has. */
const urging = oneOf(
  "khẩn trương",
  "tiếp tục",
  "chủ động",
  "tập trung",
  "tăng cường",
  "kịp thời",
  "có trách nhiệm",
  "nghiêm túc",
);

/** A sentence in which a body acts, whether or not anybody calls it the lead: its name in small letters but for the first, then a verb. */
export const actsClause: Phrase = {
  name: "X khẩn trương triển khai …",
  keepsMarks: true,
  pattern: new RegExp(
    // “… ban hành Kế hoạch như sau:” issues the plan.
    String.raw`^(?![^.;]*(?:như sau|sau đây)\s*:)(?<body>${sentenceBody}(?!\p{L})[^.;:()]{0,100}?)(?<!,)\s` +
      String.raw`(?:${urging}\s(?:${urging}\s)?(?<urged>${oneOf(...actions, ...weakActions, "phối hợp", "hướng dẫn")})|` +
      String.raw`(?<plain>${oneOf(...actions)}|phối hợp (?:chặt chẽ )?(?:với|cùng)))(?!\p{L})`,
    "u",
  ),
  examples: [
    ["Sở Y tế khẩn trương triển khai sổ sức khỏe", "Sở Y tế khẩn trương triển khai"],
    ["Công an tỉnh phối hợp với Sở Y tế rà soát", "Công an tỉnh phối hợp với"],
    ["UBND các xã tiếp tục quản lý lưu trú", "UBND các xã tiếp tục quản lý"],
    ["Phòng Quản lý đô thị rà soát dữ liệu", "Phòng Quản lý đô thị rà soát"],
    ["Uỷ ban nhân dân cấp xã tổ chức tuyên truyền", "Uỷ ban nhân dân cấp xã tổ chức"],
  ],
  not: [
    "Phòng Quản lý đô thị",
    "Trường học thu học phí không dùng tiền mặt",
    "Công an xã tiếp nhận tin báo qua VNeID",
    "Bệnh viện thông minh",
    "Tổ chức triển khai mô hình",
    "Sở Y tế: triển khai sổ sức khỏe",
    "UBND các xã tạo điều kiện cho cá nhân, tổ chức tham gia",
    "Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:",
  ],
};

/** What a body that leads is to do, from its first verb: “rà soát dữ liệu” of “Sở Y tế chủ trì, phối hợp với Công an tỉnh rà soát dữ liệu”. */
export const assignedAction: Phrase = {
  name: "X chủ trì … triển khai Y",
  keepsMarks: true,
  pattern: new RegExp(
    String.raw`(?<=(?:[Cc]hủ trì|[Pp]hối hợp|[Gg]iao|[Tt]hực hiện)(?!\p{L})[^.;:]{0,240}?\s)(?:${oneOf(...actions, ...weakActions)}\s|(?!tổ chức)${oneOf(...actions)},\s)[^.;]*`,
    "u",
  ),
  examples: [
    ["Sở Y tế chủ trì, phối hợp với Công an tỉnh rà soát dữ liệu; xong", "rà soát dữ liệu"],
    ["Sở Y tế phối hợp với Công an tỉnh rà soát, làm sạch dữ liệu", "rà soát, làm sạch dữ liệu"],
    ["Sở Y tế phối hợp với Sở Giáo dục và Đào tạo rà soát dữ liệu", "rà soát dữ liệu"],
    ["Sở Y tế phối hợp với các tổ chức, cá nhân rà soát dữ liệu", "rà soát dữ liệu"],
    ["Giao Sở Du lịch triển khai soát vé điện tử", "triển khai soát vé điện tử"],
    ["Sở Y tế chủ trì, phối hợp với UBND cấp xã cấp sổ sức khỏe", "cấp sổ sức khỏe"],
  ],
  not: ["Sở Y tế chủ trì", "Triển khai soát vé điện tử"],
};

/** What an assignment names as the task: its name in quotation marks, the first that it has. */
export const namedTask: Phrase = {
  name: "triển khai mô hình “T”",
  keepsMarks: true,
  pattern: /(?<!\p{L})(?:mô hình|nhiệm vụ|tiện ích|nội dung)(?:\s?:)?\s“[^“”]{8,}”(?<=^[^“”]*“[^“”]*”)/iu,
  examples: [
    [
      "Giao Sở Y tế triển khai mô hình “Khám bệnh bằng căn cước”, xong trong năm 2024",
      "mô hình “Khám bệnh bằng căn cước”",
    ],
    ["Sở Y tế chủ trì nhiệm vụ: “Làm sạch dữ liệu”", "nhiệm vụ: “Làm sạch dữ liệu”"],
  ],
  not: [
    "Giao Sở Y tế triển khai mô hình “A”",
    "Thực hiện “Chiến dịch” với mô hình “Khám bệnh bằng căn cước”",
  ],
};
