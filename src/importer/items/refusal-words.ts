import { oneOf } from "#text/phrase.ts";

/** Parts of the sentences in which plans say that something is not carried out; refusal-phrases.ts puts them together. */

/** A word of which every refusal has one: most texts have none, and are not read sentence by sentence. */
export const refusingWord = /không|chưa|dừng|ngừng|hoãn|gác|bỏ|khỏi/iu;

/** The unit or place that speaks for itself, with its name: “Huyện”, “Trên địa bàn thị xã Cửa Lò”; not “Đơn vị nào”. */
export const speaker = String.raw`(?:${oneOf("trên", "ở", "tại")} )?(?:địa bàn )?(?:toàn )?${oneOf(
  ...["tỉnh", "huyện", "xã", "phường", "thị xã", "thị trấn", "thành phố", "quận", "đặc khu", "địa phương"],
  ...["địa bàn", "đơn vị", "cơ quan", "ubnd", "sở", "ban", "công an", "ngành"],
)}(?! nào)(?: [\p{L}\d]+){0,6}?`;
const model = String.raw`${oneOf("mô hình", "nội dung", "nhiệm vụ", "hạng mục", "giải pháp", "tiện ích", "việc")}(?: (?:số )?\d{1,2})?`;
export const now = String.raw`(?:${oneOf(
  ...["hiện nay", "hiện tại", "hiện", "tạm thời", "vẫn", "do đó", "do vậy", "vì vậy", "trong năm nay"],
  String.raw`(?:cho )?(?:đến|tới) ${oneOf("nay", "thời điểm này", "thời điểm hiện tại")}`,
)},? )?`;
export const about = String.raw`${now}(?:${model}(?: này| trên)?,? )?(?:${speaker},? )?(?:${model}(?: này| trên)?,? )?${now}`;
/** “Năm 2024”, “Trong quý II/2024”, “6 tháng đầu năm”. */
export const inTime = String.raw`(?:(?:trong )?${oneOf(
  String.raw`(?:năm|giai đoạn) [\d–-]{4,9}`,
  String.raw`quý [IVX\d]{1,3}(?:(?:\/| năm )\d{4})?`,
  String.raw`tháng \d{1,2}(?:(?:\/| năm )\d{4})?`,
  String.raw`(?:0?\d|sáu|ba|chín) tháng (?:đầu|cuối) năm(?: \d{4})?`,
)},? )?`;

export const carryOut = oneOf(
  ...["triển khai thực hiện", "tổ chức triển khai", "tổ chức thực hiện", "triển khai", "thực hiện"],
  ...["áp dụng", "đăng ký", "lựa chọn", "chọn", "đưa vào", "tham gia", "xây dựng mô hình", "phê duyệt"],
  ...["tổ chức", "làm", "duy trì"],
);
const asked = String.raw`(?:${oneOf("đề nghị", "đề xuất", "thống nhất", "xin")} (?:(?:tỉnh|huyện|cấp trên|cấp có thẩm quyền) )?(?:cho )?)?`;
const list = String.raw`(?:danh mục|danh sách|kế hoạch)(?: (?:các )?mô hình)?(?: (?:thực hiện|triển khai))?`;
export const refuse = String.raw`${asked}${oneOf(
  String.raw`(?:không|chưa)(?: (?:thể|phải|còn|tiếp tục|được)){0,2} ${carryOut}`,
  String.raw`(?:(?:đã|bị|được|tạm thời) )?(?:tạm (?:dừng|ngừng|hoãn)|dừng|ngừng|hoãn)(?: việc)? ${oneOf("triển khai", "thực hiện", "áp dụng", "đăng ký")}`,
  String.raw`(?:(?:đã|bị|được) )?(?:tạm (?:thời )?(?:dừng|ngừng|hoãn)|hoãn|(?:tạm )?gác(?: lại)?|bãi bỏ|hủy bỏ|huỷ bỏ)`,
  String.raw`(?:không|chưa) (?:phân công|giao)(?! nhiệm vụ)`,
  String.raw`(?:(?:đã|bị|được) )?(?:đưa|loại|rút)(?: ra)? khỏi ${list}`,
  // Of a model that another place hands over; papers and dossiers are received too.
  String.raw`không tiếp nhận(?=\s*(?:$|[.;:()]|(?:,\s*)?(?:do|vì|bởi)(?! (?:hồ sơ|thiếu))|,\s*không (?:triển khai|thực hiện)|(?:mô hình|nhiệm vụ|nội dung) này))`,
)}(?: ${oneOf("triển khai", "thực hiện", "áp dụng", "tiếp")})?`;
/** What may stand behind such words where they are about the whole: nothing, the model, a place, a reason, a time. */
export const whole = String.raw`(?=\s*(?:$|[.,;:()]|${[
  ...["mô hình", "nội dung", "nhiệm vụ", "hạng mục", "giải pháp này", "việc này"],
  ...["công việc này", "tiện ích này", "này", "kế hoạch", "trên địa bàn"],
  ...[
    "(?:tại|ở)(?! (?:một số|nhiều|các))",
    String.raw`đối với ${oneOf("cấp", "tỉnh", "huyện", "xã", "phường", "thành phố", "địa phương", "địa bàn")}`,
    "trong (?:năm|giai đoạn|kỳ|kế hoạch|quý|tháng|đợt|thời gian)",
    String.raw`(?:trong )?(?:0?\d|sáu|ba|chín) tháng`,
    String.raw`từ (?:ngày|tháng|quý|năm)`,
  ],
  ...["năm", "do", "vì", "bởi", "với lý do", "được", "(?:cho )?(?:đến|tới) (?:khi|hết|sau)", "sang"],
  String.raw`theo ${oneOf("chỉ đạo", "hướng dẫn", "văn bản", "ý kiến", "thông báo", "công văn", "kết luận", "quyết định")}`,
].join(String.raw`(?!\p{L})|`)}(?!\p{L})))`;
