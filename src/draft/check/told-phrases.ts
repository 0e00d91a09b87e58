import { type Phrase, oneOf } from "#text/phrase.ts";

/** In a clause with a day of the past: that it tells what was. */
export const tellsHistory: Phrase = {
  name: "từ năm …, trước ngày …, đã, do … triển khai, nhập vào, thành lập",
  keepsMarks: true,
  pattern: new RegExp(
    String.raw`(?<!\p{L})${oneOf(
      "từ (?:năm|tháng|quý|ngày)",
      "trước (?:năm|tháng|quý|ngày)",
      "đến (?:hết )?(?:năm|tháng|quý|ngày)",
      "giai đoạn",
      "đã",
      "nhập vào",
      "sáp nhập",
      "hợp nhất",
      "giải thể",
      "(?:được )?thành lập",
      "kết quả",
      "kế thừa",
    )}(?!\p{L})`,
    "iu",
  ),
  examples: [
    ["do Tổ công tác thị xã Cửa Lò triển khai từ năm 2023", "từ năm"],
    ["thị xã nhập vào thành phố Vinh ngày 01/12/2024", "nhập vào"],
    ["Kết quả của huyện Gia Viễn năm 2024", "Kết quả"],
    ["năm 2024 thị xã Bỉm Sơn đã cấp 12.000 thẻ", "đã"],
  ],
  not: [
    "trên địa bàn thị xã Cửa Lò năm 2023",
    "Phòng Tư pháp huyện rà soát số liệu năm 2024",
    "Đài Truyền thanh huyện phát tin trong năm 2024",
    "báo cáo số liệu năm 2024 của thị xã",
  ],
};

/** That what a clause names is to do something, whatever year it speaks of; not where it “đã …” or “do … ” did it. */
export const asksNow: Phrase = {
  name: "chủ trì, phối hợp, rà soát, tiếp tục … mà không có “đã”, “do” ở trước",
  keepsMarks: true,
  pattern: new RegExp(
    // Looked back for at the end of the words, not before each letter of a text.
    String.raw`(?<!\p{L})${oneOf("chủ trì", "phối hợp", "tham mưu", "rà soát", "hướng dẫn", "bố trí", "cập nhật", "báo cáo", "tổng hợp", "duy trì", "tiếp tục")}(?!\p{L})(?<!(?<!\p{L})(?:đã|do)(?!\p{L})[^,.;]*)`,
    "iu",
  ),
  examples: [
    ["Phòng Tư pháp huyện rà soát hồ sơ từ năm 2020", "rà soát"],
    ["Công an thị xã tổng hợp từ năm 2022", "tổng hợp"],
    ["Phòng Y tế huyện báo cáo kết quả năm 2024", "báo cáo"],
    ["UBND huyện tiếp tục số hóa hồ sơ từ năm 2020", "tiếp tục"],
  ],
  not: [
    "do Phòng Tư pháp huyện chủ trì từ năm 2023",
    "Công an thị xã đã phối hợp từ năm 2022",
    "thị xã nhập vào thành phố Vinh ngày 01/12/2024",
    "thành lập phường Cửa Lò",
  ],
};

/** Before the name of a body or a unit: that it is asked for something, or that the draft holds there. */
export const asksBefore: Phrase = {
  name: "Giao, Đề nghị, phối hợp với, trên địa bàn …",
  keepsMarks: true,
  pattern: new RegExp(
    String.raw`(?<!\p{L})${oneOf("giao", "yêu cầu", "đề nghị", "phối hợp với", "trên địa bàn")}\s$`,
    "iu",
  ),
  examples: [
    ["Giao ", "Giao "],
    ["Công an tỉnh phối hợp với ", "phối hợp với "],
    ["Triển khai trên địa bàn ", "trên địa bàn "],
    ["Đề nghị ", "Đề nghị "],
  ],
  not: ["Tiếp tục các mô hình do ", "Kế thừa kết quả của ", "đã bàn giao cho ", "("],
};

/** Before the name of a unit: that it is an end of a route. */
export const routeBefore: Phrase = {
  name: "tuyến Đông Hà - …, chặng … - …",
  keepsMarks: true,
  pattern: new RegExp(
    String.raw`(?<!\p{L})${oneOf("(?<!trực )tuyến", "chặng", "cao tốc", "đường sắt")}\s(?:[^.;:]*\s[-–]\s)?$`,
    "iu",
  ),
  examples: [
    ["nhà xe tuyến Đông Hà - ", "tuyến Đông Hà - "],
    ["xe khách tuyến Quy Nhơn – ", "tuyến Quy Nhơn – "],
    ["trên cao tốc Diễn Châu - ", "cao tốc Diễn Châu - "],
    ["chặng ", "chặng "],
  ],
  not: [
    "Sở Văn hóa - Thể thao ",
    "trực tuyến ",
    "dịch vụ công trực tuyến của ",
    "kinh tế - xã hội - ",
    "nhà xe tuyến Đông Hà. Công an ",
  ],
};

/** A name and what stands behind it, where a route begins with it: its other end. */
export const routeBehind: Phrase = {
  name: "Hà Tĩnh - Quảng Bình",
  keepsMarks: true,
  pattern: /^\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*){0,3}\s[-–]\s(?:\p{Lu}|thành phố|tỉnh|thị xã)/u,
  examples: [
    ["Huế - Quảng Trị khai báo", "Huế - Q"],
    ["Hà Tĩnh – Quảng Bình", "Hà Tĩnh – Q"],
    ["Hải Phòng - thành phố Huế", "Hải Phòng - thành phố"],
    ["Bắc Ninh - Hà Nội", "Bắc Ninh - H"],
  ],
  not: ["Huế khai báo", "Huế, Quảng Trị", "Huế 2026 - 2030", "Huế-Quảng Trị"],
};

/** The name of a hamlet's kind, of several or of all of them: no body that a list could hold. */
export const hamlets: Phrase = {
  name: "Các khối phố, các thôn, xóm",
  keepsMarks: true,
  pattern: new RegExp(
    String.raw`^(?:(?:các|những|từng|mỗi|toàn thể)\s)+${oneOf("thôn", "tổ dân phố", "khối phố", "khối xóm", "khối", "khu phố", "khu dân cư", "bản", "ấp", "xóm", "buôn", "khóm", "làng", "tổ")}(?:,\s?(?:thôn|khối phố|khu phố|bản|ấp|xóm|buôn|khóm|làng|tổ dân phố|khối))*$`,
    "iu",
  ),
  examples: [
    ["Các khối phố", "Các khối phố"],
    ["các thôn, khu phố", "các thôn, khu phố"],
    ["Các tổ dân phố", "Các tổ dân phố"],
    ["từng khu dân cư", "từng khu dân cư"],
  ],
  not: ["Các khối đoàn thể", "Tổ công tác", "Các tổ công tác", "Trưởng thôn", "khối phố"],
};

/** Behind or in the name of a body: that it is one of a region, which stands though that of a province ended. */
export const ofRegion: Phrase = {
  name: "khu vực 8, khu vực XI",
  keepsMarks: true,
  pattern: /(?<!\p{L})khu vực\s(?:\d{1,2}|[IVX]{1,5})(?![\p{L}\d])/iu,
  examples: [
    ["Ngân hàng Nhà nước Chi nhánh Khu vực 8", "Khu vực 8"],
    ["Kho bạc Nhà nước khu vực XI", "khu vực XI"],
    ["Chi cục Thuế khu vực 10", "khu vực 10"],
    ["Chi cục Hải quan khu vực V", "khu vực V"],
  ],
  not: [
    "Chi cục Thuế khu vực Bắc Vinh",
    "Chi cục Thuế khu vực Vinh",
    "Ngân hàng Nhà nước chi nhánh tỉnh",
    "bệnh viện khu vực",
  ],
};

/** Words behind a recipient that say why it gets the document. */
export const forWhat: Phrase = {
  name: "(b/c), (để báo cáo), (t/h)",
  keepsMarks: true,
  pattern:
    /\s*\((?:để\s)?(?:b\/c|bc|báo cáo|p\/h|phối hợp|t\/h|thực hiện|c\/đ|chỉ đạo|theo dõi|biết|đăng tải)(?:,\s[^()]*)?\)$/iu,
  examples: [
    ["UBND tỉnh (b/c)", " (b/c)"],
    ["UBND tỉnh (để báo cáo)", " (để báo cáo)"],
    ["Công an tỉnh (p/h)", " (p/h)"],
    ["Các phòng, ban (để thực hiện)", " (để thực hiện)"],
  ],
  not: ["Công an tỉnh (PC06)", "UBND tỉnh (Văn phòng)", "Công an tỉnh", "Bộ Công an (C06) để báo cáo"],
};

/** A school year: it lasts into the next year, and is within the time of a plan in which it begins. */
export const schoolYear: Phrase = {
  name: "năm học 2027 - 2028",
  pattern: /nam hoc\s*(?:moi\s*)?(?<begins>20\d\d)\s?[-–/]\s?20\d\d/u,
  examples: [["Trong năm học 2027 - 2028", "nam hoc 2027 - 2028"]],
  not: ["Trước năm học mới", "giai đoạn 2027 - 2028"],
};

/** Before a kind of unit: that it is said of each, and that a number behind it counts things. */
export const ofEach: Phrase = {
  name: "mỗi phường 1 cán bộ, từng xã, phường 1 tổ",
  keepsMarks: true,
  pattern: /(?<!\p{L})(?:mỗi|từng|các|mọi)\s(?:\p{Ll}+,\s)?$/iu,
  examples: [
    ["bố trí mỗi ", "mỗi "],
    ["Mỗi xã, ", "Mỗi xã, "],
  ],
  not: ["triển khai tại ", "mỗi đơn vị phối hợp với "],
};
