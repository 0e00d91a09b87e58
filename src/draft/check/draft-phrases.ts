import { type Phrase, oneOf } from "#text/phrase.ts";

/** What begins a basis in the preamble; NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.6. */
export const basisBegins: Phrase = {
  name: "Căn cứ, Thực hiện, Theo, Xét",
  keepsMarks: true,
  pattern: /^(?:Căn cứ|Thực hiện|Theo|Xét)\s/u,
  examples: [
    ["Căn cứ Luật Căn cước;", "Căn cứ "],
    ["Xét đề nghị của Giám đốc Công an tỉnh.", "Xét "],
  ],
  not: ["căn cứ vào tình hình", "Theodore", "Ủy ban nhân dân tỉnh ban hành"],
};

/** What ends the preamble: a number of a heading, or the act. */
export const bodyBegins: Phrase = {
  name: "I., 1., Chương, Phần, Điều 1, QUYẾT ĐỊNH",
  keepsMarks: true,
  pattern: /^(?:[IVX]+[.)]|\d+[.)]|Chương|Phần|Điều\s\d|QUYẾT ĐỊNH|KẾ HOẠCH:)/u,
  examples: [
    ["I. MỤC ĐÍCH, YÊU CẦU", "I."],
    ["1) Mục đích", "1)"],
    ["Điều 1. Ban hành kèm theo", "Điều 1"],
  ],
  not: ["Căn cứ Luật Căn cước;", "Điều kiện thực hiện"],
};

/** A basis that goes on into the sentence of promulgation, behind its last semicolon. */
export const promulgates: Phrase = {
  name: "ban hành kế hoạch, xây dựng kế hoạch, như sau, một số nội dung sau:",
  keepsMarks: true,
  pattern: /như sau|(?<!\p{L})sau(?: đây)?\s*:$|(?:ban hành|xây dựng) kế hoạch/iu,
  examples: [
    ["UBND tỉnh ban hành Kế hoạch", "ban hành Kế hoạch"],
    ["triển khai như sau:", "như sau"],
    ["đề nghị các đơn vị thực hiện một số nội dung sau:", "sau:"],
    ["báo cáo kết quả với các nội dung sau đây:", "sau đây:"],
  ],
  not: [
    "Căn cứ Quyết định số 5/QĐ-UBND về việc ban hành Quy chế",
    "về căn cước công dân",
    "Căn cứ Nghị định số 30/2020/NĐ-CP:",
    "sau khi rà soát",
  ],
};

/** Behind a law: that it is meant as amended. */
export const asAmended: Phrase = {
  name: "(sửa đổi, bổ sung năm …), được sửa đổi, bổ sung bởi …",
  keepsMarks: true,
  pattern: /^[\s,(]*(?:đã )?(?:được )?sửa đổi/iu,
  examples: [
    [" (sửa đổi, bổ sung năm 2025)", " (sửa đổi"],
    [", đã được sửa đổi, bổ sung bởi", ", đã được sửa đổi"],
  ],
  not: [" ngày 13 tháng 11 năm 2020", "; Luật sửa đổi, bổ sung một số điều"],
};

/** In a sentence that names a document for what became of it. */
export const saysReplaced: Phrase = {
  name: "được thay thế, trước đây, hết hiệu lực, bãi bỏ",
  keepsMarks: true,
  pattern: /trước đây|thay thế|được thay|hết hiệu lực|bãi bỏ/iu,
  examples: [["Nghị định số 59/2022/NĐ-CP trước đây", "trước đây"]],
  not: ["Thực hiện Nghị định số 59/2022/NĐ-CP"],
};

/** Before a law: a text that holds it with what amended it. */
export const consolidates: Phrase = {
  name: "Văn bản hợp nhất số …/VBHN-VPQH",
  keepsMarks: true,
  pattern: /VBHN|[Vv]ăn bản hợp nhất/u,
  examples: [["Căn cứ Văn bản hợp nhất số 03/VBHN-VPQH", "Văn bản hợp nhất"]],
  not: ["Sở Tài chính hợp nhất với Sở Kế hoạch và Đầu tư"],
};

/** Bodies of the state, whose names the law gives; of clubs, teams and banks usage differs. */
export const stateBody: Phrase = {
  name: "Sở, Bộ, Phòng, Ủy ban, Cục … với chữ hoa đầu",
  keepsMarks: true,
  pattern: new RegExp(
    `^${oneOf("[Ss]ở", "Bộ(?! phận)", "Phòng", "[UỦ][yỷ] ban", "Hội đồng nhân dân", "Cục", "Chi cục", "Thanh tra", "Kho bạc", "Bảo hiểm", "Viện kiểm sát", "Tòa án", "Công an")}\\s`,
    "u",
  ),
  examples: [
    ["Sở tài chính", "Sở "],
    ["sở tài chính", "sở "],
    ["Uỷ ban Nhân dân tỉnh", "Uỷ ban "],
    ["Bộ Công an", "Bộ "],
  ],
  not: ["Bộ phận một cửa", "sở, ngành", "phòng họp", "Ngân hàng Thương mại", "Sởi"],
};

/** Names of a kind of body: of any level, unless the words say which. */
export const generalBody: Phrase = {
  name: "các …, cán bộ …, bộ phận …, phòng, ngành …",
  keepsMarks: true,
  pattern: /^(?:(?:các|cán bộ|bộ phận)\s|(?:phòng|ban|sở|ngành|đơn vị),)/iu,
  examples: [
    ["Các phòng, ban", "Các "],
    ["Bộ phận Một cửa", "Bộ phận "],
    ["Phòng, ngành, đơn vị có liên quan", "Phòng,"],
  ],
  not: ["Phòng Y tế", "Cácten"],
};

/** A level of units that ended on 30/6/2025 (Luật 72/2025/QH15). */
export const goneLevel: Phrase = {
  name: "huyện, thị xã, quận, thị trấn",
  keepsMarks: true,
  pattern: /(?<!\p{L})(?:huyện|thị xã|quận|thị trấn)(?!\p{L})/iu,
  examples: [
    ["UBND các huyện, thành phố", "huyện"],
    ["Phòng, ban cấp Huyện", "Huyện"],
  ],
  not: ["các phòng, ban", "Quân khu 4", "tỉnh, xã, phường"],
};

/** Before the name of a unit: a body of it, or that the plan holds there. A foreign name is left over then. */
export const unitOwner: Phrase = {
  name: "trên địa bàn, UBND, Công an, Sở … trước tên đơn vị",
  keepsMarks: true,
  pattern: new RegExp(
    `${oneOf("địa bàn", "[uủ][yỷ] ban nhân dân", "ubnd", "hội đồng nhân dân", "hđnd", "công an", "tỉnh ủy", "tổ công tác", "sở", "phòng", "ban", "ngành", "dân")}\\s*$`,
    "iu",
  ),
  examples: [
    ["thực hiện trên địa bàn ", "địa bàn "],
    ["Giao UBND ", "UBND "],
  ],
  not: ["phối hợp với ", "tại ", "của "],
};

/** What is learnt from another place, and what a place was called before: meant as it stands. */
export const meantElsewhere: Phrase = {
  name: "học tập kinh nghiệm, tham khảo, ghi nhận, nhân rộng, trước khi sắp xếp, (cũ)",
  keepsMarks: true,
  pattern: new RegExp(
    oneOf(
      "kinh nghiệm",
      "tham khảo",
      "cách làm",
      "tiếp thu",
      "học tập",
      "ghi nhận",
      "nhân rộng",
      "giao lưu",
      "trước khi (?:sắp xếp|sáp nhập|hợp nhất)",
      "trước đây",
      "trên cơ sở",
      "thành lập từ",
      "\\(cũ\\)",
    ),
    "iu",
  ),
  examples: [
    ["Học tập kinh nghiệm của tỉnh Bắc Ninh", "Học tập"],
    ["tỉnh Thái Bình trước khi sắp xếp", "trước khi sắp xếp"],
    ["thị xã Bỉm Sơn (cũ)", "(cũ)"],
    ["thành lập trên cơ sở tỉnh Thừa Thiên Huế", "trên cơ sở"],
  ],
  not: ["Công an tỉnh Nghệ An phối hợp", "trên địa bàn thị xã Cửa Lò"],
};

/** An order: whoever reads it must know what to do. */
export const givesOrder: Phrase = {
  name: "chủ trì, phối hợp, triển khai, thực hiện, giao …",
  keepsMarks: true,
  pattern: /chủ trì|phối hợp|triển khai|thực hiện|giao|yêu cầu|hoàn thành/iu,
  examples: [
    ["Công an tỉnh chủ trì", "chủ trì"],
    ["Giao Sở Y tế", "Giao"],
  ],
  not: ["Tình hình dân cư của tỉnh"],
};

/** A sum or a number that nobody knows yet: a guess is right there. */
export const estimate: Phrase = {
  name: "dự kiến kinh phí …, kinh phí dự kiến",
  keepsMarks: true,
  pattern:
    /dự kiến (?:tổng |nguồn )?(?:kinh phí|số|khối lượng|nhu cầu|nguồn)|(?:kinh phí|số lượng|số \p{L}+(?: \p{L}+)?|nhu cầu) dự kiến/iu,
  examples: [
    ["Dự kiến kinh phí thực hiện: 2 tỷ đồng", "Dự kiến kinh phí"],
    ["tổng kinh phí dự kiến là", "kinh phí dự kiến"],
  ],
  not: ["Sở Y tế dự kiến triển khai", "hoàn thành khoảng 80% hồ sơ"],
};

/** A share that an order leaves open. */
export const roughly: Phrase = {
  name: "khoảng 80%",
  keepsMarks: true,
  pattern: /(?<!\p{L})khoảng \d+(?:[.,]\d+)?\s?%/iu,
  examples: [["hoàn thành khoảng 80% hồ sơ", "khoảng 80%"]],
  not: ["thu hẹp khoảng cách", "trong khoảng thời gian 30 ngày", "dân số khoảng 50.000 người"],
};

/** What stands beside or below the list of who gets a document: who signs, an annex. */
export const besideRecipients: Phrase = {
  name: "TM., KT., CHỦ TỊCH, PHỤ LỤC …",
  keepsMarks: true,
  pattern: /^(?:TM\.|KT\.|TL\.|TUQ\.|Q\.|CHỦ TỊCH|PHÓ|GIÁM ĐỐC|TRƯỞNG|PHỤ LỤC|Phụ lục|KẾ HOẠCH)/u,
  examples: [
    ["TM. ỦY BAN NHÂN DÂN", "TM."],
    ["PHÓ CHỦ TỊCH", "PHÓ"],
  ],
  not: ["Bộ Công an", "Chủ tịch, các Phó Chủ tịch UBND tỉnh", "Lưu: VT"],
};

/** Before or behind the name of a body: that it is named for what it was. */
export const formerBody: Phrase = {
  name: "trước đây, (cũ), tiếp nhận nhiệm vụ của …",
  keepsMarks: true,
  pattern: new RegExp(
    oneOf(
      "trước đây",
      "\\(cũ\\)",
      "nguyên là",
      "tiền thân",
      "tiếp nhận (?:chức năng|nhiệm vụ)",
      "hợp nhất",
      "sáp nhập",
      "trước ngày 0?1/0?7/2025",
      "trước khi (?:sắp xếp|vận hành|thực hiện) (?:mô hình )?(?:chính quyền|đơn vị)",
    ),
    "iu",
  ),
  examples: [
    ["tiếp nhận nhiệm vụ của Sở Thông tin và Truyền thông", "tiếp nhận nhiệm vụ"],
    ["Sở Giao thông vận tải trước đây", "trước đây"],
    ["Trước ngày 01/7/2025, UBND cấp huyện quản lý", "Trước ngày 01/7/2025"],
    ["trước khi sắp xếp đơn vị hành chính", "trước khi sắp xếp đơn vị"],
  ],
  not: ["Sở Thông tin và Truyền thông chủ trì", "Phòng Y tế phối hợp"],
};
