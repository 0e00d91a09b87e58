import type { Phrase } from "#text/phrase.ts";
import { oneOf } from "#text/phrase.ts";
import { about, carryOut, inTime, now, refuse, speaker, whole } from "./refusal-words.ts";

/** That the whole is not carried out, in a sentence of its own. */
export const refusal: Phrase = {
  name: "Huyện chưa triển khai mô hình này do …",
  keepsMarks: true,
  pattern: new RegExp(`^${inTime}${about}${inTime}${refuse}${whole}`, "iu"),
  examples: [
    ["Không triển khai", "Không triển khai"],
    ["Chưa áp dụng vì hạ tầng chưa bảo đảm", "Chưa áp dụng"],
    ["Tạm dừng thực hiện mô hình này", "Tạm dừng thực hiện"],
    ["Thị xã Hồng Lĩnh không đăng ký thực hiện mô hình này", "Thị xã Hồng Lĩnh không đăng ký thực hiện"],
    ["Mô hình này địa phương chưa lựa chọn", "Mô hình này địa phương chưa lựa chọn"],
    ["Đến nay chưa triển khai được vì thiếu phần mềm", "Đến nay chưa triển khai"],
    ["Năm 2024 chưa thực hiện trên địa bàn xã", "Năm 2024 chưa thực hiện"],
    ["Không tổ chức thực hiện tại cấp xã", "Không tổ chức thực hiện"],
    ["Trong quý II chưa triển khai", "Trong quý II chưa triển khai"],
    ["Việc này tạm dừng, chờ Cổng thanh toán", "Việc này tạm dừng"],
    ["Mô hình này phường không làm vì không có ga", "Mô hình này phường không làm"],
    ["Đã rút khỏi danh mục mô hình", "Đã rút khỏi danh mục mô hình"],
    ["Tạm gác lại, chờ hướng dẫn của tỉnh", "Tạm gác lại"],
    ["Không tiếp tục triển khai trong năm 2024", "Không tiếp tục triển khai"],
    ["Không áp dụng đối với cấp xã", "Không áp dụng"],
    ["Không giao trong năm 2025", "Không giao"],
    ["Không tiếp nhận vì xã không có chợ đêm", "Không tiếp nhận"],
    ["Không tiếp nhận, không thực hiện tại phường", "Không tiếp nhận"],
    ["Tạm dừng triển khai theo Công văn số 12/BCA-C08", "Tạm dừng triển khai"],
  ],
  not: [
    "Không thực hiện thủ công việc ghi sổ",
    "Không thực hiện thu phí đối với người dân",
    "Đơn vị nào không thực hiện sẽ bị xem xét trách nhiệm",
    "Nhiều cơ sở chưa thực hiện thông báo lưu trú",
    "Huyện chưa triển khai tại một số xã",
    "Huyện chưa triển khai đồng bộ",
    "Công an xã không đăng ký tạm trú",
    "Tạm dừng tiếp nhận hồ sơ giấy",
    "Không làm phát sinh thủ tục",
    "Không tổ chức thu tiền mặt",
    "Bãi bỏ thủ tục xác nhận cư trú",
    "Loại khỏi danh sách người đã chết",
    "Không áp dụng đối với hộ nghèo",
    "Không giao nhiệm vụ cho cấp xã",
    "Không giao khoán cho doanh nghiệp",
    "Người dân không phải thực hiện xác nhận",
    "Không tiếp nhận hồ sơ giấy",
    "Không tiếp nhận, giải quyết thủ tục ngoài Cổng",
    "Không tiếp nhận vì thiếu giấy tờ",
    "Không tiếp nhận tại Bộ phận Một cửa",
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
      `${about}${inTime}${refuse}${whole}`,
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

/** Who or what a sentence is about that is not the whole: some of those concerned, or what is to be done about them. */
const ofSome = oneOf(
  ...[
    "một số",
    "nhiều",
    "những",
    "các",
    "nơi",
    "trường hợp",
    "hộ",
    "người",
    "cơ sở",
    "đơn vị",
    "ai",
    "nếu",
    "khi",
  ],
  ...["kiểm tra", "rà soát", "xử lý", "xử phạt", "vận động", "nhắc nhở", "đôn đốc", "không để", "tránh"],
);

/** The same at the end of a sentence that tells before it what is missing or waited for. */
export const refusalAtEnd: Phrase = {
  name: "Chưa có …, không triển khai",
  keepsMarks: true,
  pattern: new RegExp(
    String.raw`^(?!${ofSome} )(?=[^,]*(?<!\p{L})(?:chưa|không|thiếu|hết|chờ|vướng|trùng)(?!\p{L}))[^,]*,\s(?:nên )?${now}${refuse}\s*$`,
    "iu",
  ),
  examples: [
    [
      "Ngành Đường sắt chưa đồng ý lắp đặt, không triển khai",
      "Ngành Đường sắt chưa đồng ý lắp đặt, không triển khai",
    ],
    ["Chờ hướng dẫn của Bộ Công an, chưa triển khai", "Chờ hướng dẫn của Bộ Công an, chưa triển khai"],
  ],
  not: [
    "Rà soát các xã chưa có máy, chưa triển khai",
    "Hộ nào chưa có tài khoản, chưa thực hiện thì vận động",
    "Kiểm tra các cơ sở chưa lắp camera, không triển khai phần mềm",
    "Làm xong trong quý I, không làm",
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
        String.raw`(?:phạm vi|đối tượng|diện)(?: phải)? ${oneOf("quản lý", "áp dụng", "thực hiện", "triển khai")}`,
      )}(?!.* mà )`,
      String.raw`không nằm trong ${oneOf("danh mục", "danh sách (?:các )?mô hình", "kế hoạch", "phạm vi")}`,
      String.raw`(?:không|chưa) có ${oneOf("đối tượng", "nhu cầu", "cơ sở")}(?:(?: để)? ${oneOf(carryOut, "phù hợp", "này")}|\s*$)`,
      String.raw`(?:không|chưa) có ${oneOf("kế hoạch", "chủ trương", "chỉ đạo")} ${carryOut}`,
      String.raw`không phát sinh(?: ${oneOf("nội dung", "nhiệm vụ", "đối tượng", "mô hình", "trường hợp")}(?: này)?)?` +
        String.raw`(?=\s*(?:$|[.,;:()]|${oneOf("tại", "trên địa bàn", "ở", "trong (?:năm|kỳ)")}(?!\p{L})))`,
      String.raw`(?:không|chưa) (?:đủ|có|có đủ|bảo đảm|đảm bảo) ${oneOf("điều kiện", "cơ sở")}` +
        String.raw`(?:(?: pháp lý| (?:về|vì) [^.;]{2,30}?)?(?: để)? ${carryOut}|\s*$)`,
      String.raw`chưa (?:được )?bố trí(?: được)? (?:kinh phí|vốn|nguồn lực|trang thiết bị|thiết bị)(?: để)? ${carryOut}`,
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
    ["Chưa có chủ trương thực hiện", "Chưa có chủ trương thực hiện"],
    ["Không có đối tượng", "Không có đối tượng"],
    ["Chưa đủ cơ sở pháp lý để triển khai", "Chưa đủ cơ sở pháp lý để triển khai"],
    ["Chưa bố trí được kinh phí để thực hiện", "Chưa bố trí được kinh phí để thực hiện"],
    ["Do không thuộc phạm vi quản lý của xã", "Do không thuộc phạm vi quản lý"],
  ],
  not: [
    "Không phát sinh hồ sơ giấy",
    "Bảo đảm không phát sinh thêm thủ tục",
    "Việc triển khai không thuộc phạm vi một ngành",
    "Nơi chưa đủ điều kiện triển khai thì báo cáo",
    "Không có đối tượng nào bị bỏ sót",
    "Kinh phí chưa bố trí, đề nghị Sở Tài chính trình",
  ],
};

/** That the place has nothing to do it with: a refusal only where the plan says nothing else of the item. */
export const lacking: Phrase = {
  name: "Địa phương không có bến xe",
  keepsMarks: true,
  pattern: new RegExp(
    String.raw`^(?:${reasonLead} )?${now}${oneOf(
      String.raw`${speaker},? ${now}(?:không|chưa) có .+$`,
      String.raw`(?:(?:không|chưa)(?: còn)?|không thực sự) phù hợp(?: với .+)?$`,
    )}`,
    "iu",
  ),
  examples: [
    ["Địa phương không có bến xe khách", "Địa phương không có bến xe khách"],
    ["Trên địa bàn xã hiện chưa có khách sạn", "Trên địa bàn xã hiện chưa có khách sạn"],
    ["Chưa phù hợp với thực tế địa phương", "Chưa phù hợp với thực tế địa phương"],
  ],
  not: ["Trường hợp chưa có tài khoản", "Không có"],
};

/** Words that say of work not carried out until now that it will be. */
export const goesOn: Phrase = {
  name: "…, tiếp tục triển khai",
  keepsMarks: true,
  pattern: new RegExp(
    oneOf(
      String.raw`(?<!(?:không|chưa) )tiếp tục ${oneOf("triển khai", "thực hiện", "hoàn thiện", "hoàn thành")}`,
      String.raw`(?<!đã |được |không |chưa )giao (?!cho |thông |dịch )(?=[^.;]{0,120}(?:chủ trì|thực hiện|triển khai))`,
      ...[
        "phấn đấu",
        "yêu cầu",
        "khắc phục",
        "đẩy nhanh",
        "(?<!chưa |không )cần (?!thiết)",
        "(?<!chưa |không )phải ",
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
  not: [
    "Tạm dừng, sẽ triển khai khi có hướng dẫn",
    "Không thực hiện do đã giao Sở Y tế thực hiện",
    "Không triển khai vì do Sở Giao thông vận tải thực hiện",
    "Không giao trong năm 2025 (chưa triển khai)",
    "Không tiếp tục thực hiện",
    "Không phải thực hiện",
  ],
};
