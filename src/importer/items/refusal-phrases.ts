import type { Phrase } from "#text/phrase.ts";
import { oneOf } from "#text/phrase.ts";

/** The unit or place that speaks for itself, with its name: “Huyện”, “Trên địa bàn thị xã Cửa Lò”; not “Đơn vị nào”. */
const speaker = String.raw`(?:${oneOf("trên", "ở", "tại")} )?(?:địa bàn )?(?:toàn )?${oneOf(
  ...["tỉnh", "huyện", "xã", "phường", "thị xã", "thị trấn", "thành phố", "quận", "đặc khu", "địa phương"],
  ...["địa bàn", "đơn vị", "cơ quan", "ubnd", "sở", "ban", "công an", "ngành"],
)}(?! nào)(?: [\p{L}\d]+){0,6}?`;
const model = String.raw`${oneOf("mô hình", "nội dung", "nhiệm vụ", "hạng mục", "giải pháp", "tiện ích", "việc")}(?: (?:số )?\d{1,2})?`;
const now = String.raw`(?:${oneOf(
  ...["hiện nay", "hiện tại", "hiện", "tạm thời", "vẫn", "do đó", "do vậy", "vì vậy", "trong năm nay"],
  String.raw`(?:cho )?(?:đến|tới) ${oneOf("nay", "thời điểm này", "thời điểm hiện tại")}`,
)},? )?`;
const about = String.raw`${now}(?:${model}(?: này| trên)?,? )?(?:${speaker},? )?(?:${model}(?: này| trên)?,? )?${now}`;
const inYear = String.raw`(?:(?:trong )?(?:năm|giai đoạn) [\d–-]{4,9},? )?`;

const carryOut = oneOf(
  ...[
    "triển khai thực hiện",
    "tổ chức triển khai",
    "tổ chức thực hiện",
    "triển khai",
    "thực hiện",
    "áp dụng",
  ],
  ...["đăng ký", "lựa chọn", "chọn", "đưa vào", "tham gia", "xây dựng mô hình", "phê duyệt"],
);
const refuse = String.raw`(?:(?:đề nghị|đề xuất|thống nhất|xin) )?${oneOf(
  String.raw`(?:không|chưa)(?: thể)?(?: được)? ${carryOut}`,
  String.raw`(?:tạm (?:dừng|ngừng|hoãn)|dừng|hoãn)(?: việc)? ${oneOf("triển khai", "thực hiện", "áp dụng", "đăng ký")}`,
)}(?: ${oneOf("triển khai", "thực hiện", "áp dụng")})?`;
/** What may stand behind such words where they are about the whole: nothing, the model, a place, a reason, a time. */
const whole = String.raw`(?=\s*(?:$|[.,;:()]|${[
  ...[
    "mô hình",
    "nội dung",
    "nhiệm vụ",
    "hạng mục",
    "giải pháp này",
    "việc này",
    "công việc này",
    "tiện ích này",
  ],
  ...[
    "này",
    "kế hoạch",
    "trên địa bàn",
    "(?:tại|ở)(?! (?:một số|nhiều|các))",
    "trong (?:năm|giai đoạn|kỳ|kế hoạch)",
  ],
  ...["năm", "do", "vì", "bởi", "với lý do", "được", "(?:cho )?(?:đến|tới) khi", "sang"],
  String.raw`theo ${oneOf("chỉ đạo", "hướng dẫn", "văn bản", "ý kiến", "thông báo")}`,
].join(String.raw`(?!\p{L})|`)}(?!\p{L})))`;

/** That the whole is not carried out, in a sentence of its own. */
export const refusal: Phrase = {
  name: "Huyện chưa triển khai mô hình này do …",
  keepsMarks: true,
  pattern: new RegExp(`^${inYear}${about}${inYear}${refuse}${whole}`, "iu"),
  examples: [
    ["Không triển khai", "Không triển khai"],
    ["Chưa áp dụng vì hạ tầng chưa bảo đảm", "Chưa áp dụng"],
    ["Tạm dừng thực hiện mô hình này", "Tạm dừng thực hiện"],
    ["Thị xã Hồng Lĩnh không đăng ký thực hiện mô hình này", "Thị xã Hồng Lĩnh không đăng ký thực hiện"],
    ["Mô hình này địa phương chưa lựa chọn", "Mô hình này địa phương chưa lựa chọn"],
    ["Đến nay chưa triển khai được vì thiếu phần mềm", "Đến nay chưa triển khai"],
    ["Năm 2024 chưa thực hiện trên địa bàn xã", "Năm 2024 chưa thực hiện"],
    ["Không tổ chức thực hiện tại cấp xã", "Không tổ chức thực hiện"],
  ],
  not: [
    "Không thực hiện thủ công việc ghi sổ",
    "Không thực hiện thu phí đối với người dân",
    "Đơn vị nào không thực hiện sẽ bị xem xét trách nhiệm",
    "Nhiều cơ sở chưa thực hiện thông báo lưu trú",
    "Huyện chưa triển khai tại một số xã",
    "Huyện chưa triển khai đồng bộ",
    "Công an xã không đăng ký tạm trú",
  ],
};

/** Words with which a circumstance begins that a comma ends: “Do …, huyện không thực hiện”. */
const beforeComma = oneOf("do", "vì", "bởi", "xét", "xét thấy", "đây là", "nhiệm vụ", "nội dung", "thuộc");

/** The same as what follows from a circumstance told before it. */
export const refusalAfterReason: Phrase = {
  name: "… nên chưa thực hiện",
  keepsMarks: true,
  pattern: new RegExp(
    String.raw`^(?!${oneOf("một số", "nhiều", "những", "các", "nơi", "trường hợp", "hộ", "người")} )` +
      String.raw`(?:(?:.*[\s,])?(?:cho nên|nên|vì vậy|vì thế|do đó|do vậy|bởi vậy)|${beforeComma} .*,),? ` +
      `${about}${inYear}${refuse}${whole}`,
    "iu",
  ),
  examples: [
    ["Tỉnh chưa có khu công nghiệp nên chưa thực hiện", "Tỉnh chưa có khu công nghiệp nên chưa thực hiện"],
    [
      "Do không có nhà ga nên huyện không triển khai mô hình này",
      "Do không có nhà ga nên huyện không triển khai",
    ],
    ["Vì thiếu kinh phí, địa phương tạm dừng thực hiện", "Vì thiếu kinh phí, địa phương tạm dừng thực hiện"],
    [
      "Xét thấy chưa cần thiết, tạm thời chưa triển khai",
      "Xét thấy chưa cần thiết, tạm thời chưa triển khai",
    ],
    ["Chưa có hướng dẫn, do đó không đưa vào kế hoạch", "Chưa có hướng dẫn, do đó không đưa vào"],
  ],
  not: [
    "Một số xã chưa có đường truyền nên chưa triển khai",
    "Đã có dữ liệu nên không thực hiện thủ công",
    "Hạ tầng yếu nên chưa triển khai rộng rãi",
    "Kiểm tra các xã, phường chưa triển khai",
    "Do yêu cầu cải cách, không yêu cầu người dân xuất trình giấy tờ",
  ],
};

const reasonLead = oneOf("do", "vì", "bởi", "với lý do");

/** That the whole is nothing that the place has to do with. */
export const outOfScope: Phrase = {
  name: "Không thuộc thẩm quyền; không phát sinh; không đủ điều kiện triển khai",
  keepsMarks: true,
  pattern: new RegExp(
    String.raw`^(?:${reasonLead} )?${about}${oneOf(
      String.raw`không thuộc ${oneOf(
        ...["thẩm quyền", "chức năng", "nhiệm vụ của"],
        String.raw`(?:phạm vi|đối tượng) ${oneOf("quản lý", "áp dụng", "thực hiện", "triển khai")}`,
      )}(?!.* mà )`,
      String.raw`không nằm trong ${oneOf("danh mục", "kế hoạch", "phạm vi")}`,
      String.raw`(?:không|chưa) có ${oneOf("đối tượng", "nhu cầu", "cơ sở")}(?: để)? ${oneOf(carryOut, "phù hợp", "này")}`,
      String.raw`không phát sinh(?: ${oneOf("nội dung", "nhiệm vụ", "đối tượng", "mô hình", "trường hợp")}(?: này)?)?` +
        String.raw`(?=\s*(?:$|[.,;:()]|${oneOf("tại", "trên địa bàn", "ở", "trong (?:năm|kỳ)")}(?!\p{L})))`,
      String.raw`(?:không|chưa) (?:đủ|có|có đủ|bảo đảm|đảm bảo) điều kiện(?: để)? ${carryOut}`,
    )}`,
    "iu",
  ),
  examples: [
    ["Nội dung này không thuộc thẩm quyền của huyện", "Nội dung này không thuộc thẩm quyền"],
    ["Không phát sinh", "Không phát sinh"],
    ["Xã không phát sinh đối tượng này", "Xã không phát sinh đối tượng này"],
    ["Chưa đủ điều kiện triển khai", "Chưa đủ điều kiện triển khai"],
    ["Không có đối tượng áp dụng", "Không có đối tượng áp dụng"],
    ["Không nằm trong danh mục của huyện", "Không nằm trong danh mục"],
    ["Do không thuộc phạm vi quản lý của xã", "Do không thuộc phạm vi quản lý"],
  ],
  not: [
    "Không phát sinh hồ sơ giấy",
    "Bảo đảm không phát sinh thêm thủ tục",
    "Việc triển khai không thuộc phạm vi một ngành",
    "Nơi chưa đủ điều kiện triển khai thì báo cáo",
  ],
};

/** That the place has nothing to do it with: a refusal only where the plan says nothing else of the item. */
export const lacking: Phrase = {
  name: "Địa phương không có bến xe",
  keepsMarks: true,
  pattern: new RegExp(String.raw`^(?:${reasonLead} )?${now}${speaker},? ${now}(?:không|chưa) có .+$`, "iu"),
  examples: [
    ["Địa phương không có bến xe khách", "Địa phương không có bến xe khách"],
    ["Trên địa bàn xã hiện chưa có khách sạn", "Trên địa bàn xã hiện chưa có khách sạn"],
  ],
  not: ["Trường hợp chưa có tài khoản", "Không có"],
};

/** Words that say of work not carried out until now that it will be. */
export const goesOn: Phrase = {
  name: "…, tiếp tục triển khai",
  keepsMarks: true,
  pattern: new RegExp(
    oneOf(
      String.raw`tiếp tục ${oneOf("triển khai", "thực hiện", "hoàn thiện", "hoàn thành")}`,
      String.raw`(?<!đã |được )giao (?!cho )(?=[^.;]{0,120}(?:chủ trì|thực hiện|triển khai))`,
      ...[
        "phấn đấu",
        "yêu cầu",
        "khắc phục",
        "đẩy nhanh",
        "(?<!chưa |không )cần (?!thiết)",
        "phải ",
        "(?<!\\p{L})thì ",
      ],
      String.raw`sẽ ${oneOf("triển khai", "thực hiện", "hoàn thành")}(?! ${oneOf("khi", "sau khi", "nếu", "ngay sau khi")})`,
      String.raw`hoàn thành (?:trong|trước)`,
    ),
    "iu",
  ),
  examples: [
    ["Năm 2023 chưa thực hiện, tiếp tục triển khai", "tiếp tục triển khai"],
    ["Chưa triển khai; sẽ thực hiện trong quý III", "sẽ thực hiện"],
    ["Chưa thực hiện, giao Sở Y tế chủ trì", "giao "],
  ],
  not: ["Tạm dừng, sẽ triển khai khi có hướng dẫn", "Không thực hiện do đã giao Sở Y tế thực hiện"],
};
