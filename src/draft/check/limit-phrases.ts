import { type Phrase, oneOf } from "#text/phrase.ts";

const latest = oneOf("truoc", "cham nhat", "muon nhat", "khong muon hon", "khong qua");
const toTime = String.raw`(?:\s+(?:la|vao|het|cuoi|ngay|thang|quy|nam))*\s*$`;

/** Right before a time: that it is the last one allowed. */
export const limitLead: Phrase = {
  name: "trước ngày, chậm nhất ngày, trước hết quý …",
  pattern: new RegExp(String.raw`(?<!\p{L})${latest}${toTime}`, "u"),
  examples: [
    ["gửi báo cáo trước ngày ", "truoc ngay "],
    ["chậm nhất vào ngày ", "cham nhat vao ngay "],
    ["hoàn thành trước ", "truoc "],
  ],
  not: ["từ ngày ", "số liệu trước đó của năm ", "tính đến hết ngày "],
};

/** Right before a time: the label of a deadline, in a sentence of any part. */
export const labelLead: Phrase = {
  name: "thời hạn hoàn thành: …",
  pattern: new RegExp(
    String.raw`(?<!\p{L})(?:thoi han|thoi gian)(?:\s+(?:hoan thanh|thuc hien|bao cao|gui))?\s*:\s*(?:trong|truoc|cham nhat|den het)?${toTime}`,
    "u",
  ),
  examples: [
    ["công bố dữ liệu mở; thời hạn hoàn thành: ", "thoi han hoan thanh: "],
    ["Thời gian thực hiện: Trước ngày ", "thoi gian thuc hien: truoc ngay "],
  ],
  not: ["trong thời gian ", "Thời gian thực hiện kế hoạch năm trước là "],
};

/** Right before a time: that the work is to be done within it. */
export const withinLead: Phrase = {
  name: "trong quý, trong tháng, trong năm",
  pattern: /(?<!\p{L})(?:xong |ngay )?trong(?:\s+(?:thang|quy|nam))*\s*$/u,
  examples: [
    ["hoàn thành trong ", "trong "],
    ["tổ chức ngay trong quý ", "ngay trong quy "],
  ],
  not: ["của năm ", "từ năm "],
};

/** In the clause before a last day: what is to be sent, shown or finished. */
export const dueWork: Phrase = {
  name: "gửi, báo cáo, nộp, trình, hoàn thành …",
  pattern: new RegExp(
    String.raw`(?<![\p{L}]|van ban |ho so |du lieu )${oneOf("gui", "bao cao", "nop", "trinh", "hoan thanh", "ket thuc", "xong", "tham muu", "ban hanh", "cong bo", "dang ky", "to chuc", "trien khai", "thuc hien", "lap dat", "ra soat", "so ket", "tong ket", "phe duyet", "dua vao van hanh")}(?!\p{L})`,
    "u",
  ),
  examples: [
    ["Các xã gửi danh sách về Công an tỉnh ", "gui"],
    ["Báo cáo kết quả về Công an tỉnh ", "bao cao"],
  ],
  not: ["Hồ sơ tiếp nhận ", "Người sinh ", "các văn bản ban hành "],
};

/** The same before a span of time, where reports and plans are told of as often as asked for. */
export const spanWork: Phrase = {
  name: "hoàn thành, kết thúc, đưa vào vận hành … trong",
  pattern: new RegExp(
    String.raw`(?<!\p{L})${oneOf("hoan thanh", "ket thuc", "xong", "lap dat", "ban hanh", "to chuc", "dua vao van hanh")}(?!\p{L})`,
    "u",
  ),
  examples: [
    ["bố trí kinh phí, hoàn thành ", "hoan thanh"],
    ["Sở Nội vụ tổ chức tập huấn ", "to chuc"],
  ],
  not: ["phát huy kết quả triển khai ", "Số vụ phát hiện "],
};

/** A clause that tells what was, or of what kind something is: its time is no demand. */
export const tellsPast: Phrase = {
  name: "đã, được, kết quả triển khai, số liệu, kinh nghiệm …",
  pattern: new RegExp(
    String.raw`(?<!\p{L})(?:da|duoc|dang|chua|tinh den|den nay|vua qua|${oneOf("ket qua", "tinh hinh", "viec", "cong tac")} (?:to chuc|trien khai|thuc hien|hoan thanh|lap dat)(?!\s+ve)|so lieu|kinh nghiem|ton tai|han che|dat duoc|so voi|theo ${oneOf("ke hoach", "quyet dinh", "de an", "chuong trinh", "nghi quyet")})(?!\p{L})`,
    "u",
  ),
  examples: [
    ["toàn tỉnh đã hoàn thành ", "da"],
    ["Trên cơ sở kết quả thực hiện ", "ket qua thuc hien"],
    ["theo kế hoạch tổ chức ", "theo ke hoach"],
  ],
  not: ["Báo cáo kết quả về Công an tỉnh ", "Sở Nội vụ hoàn thành rà soát "],
};

/** Behind a time: that its clause is over. */
export const clauseEnds: Phrase = {
  name: ". ; , ) hoặc hết câu",
  pattern: /^\s*(?:[.;,)]|$|(?:de|va|nham)\s)/u,
  examples: [
    [".", "."],
    [" và định kỳ báo cáo", " va "],
  ],
  not: [" tiếp tục giải quyết theo quy định", " của năm", "/KH-UBND"],
};

/** Behind a time that stands first: who is to have finished what by then. */
export const thenFinished: Phrase = {
  name: ", … hoàn thành …; đạt 100%",
  pattern:
    /^(?:,?\s[^;.]{0,80}?(?<!(?:da|duoc|dang) )(?<!\p{L})(?:hoan thanh|xong|ket thuc)(?!\p{L})|,?\s(?:phai |phan dau )?dat (?:tren |tu |it nhat |toi thieu )?\d)/u,
  examples: [
    [", Sở Nội vụ hoàn thành rà soát", ", so noi vu hoan thanh"],
    [" đạt 100% hồ sơ", " dat 1"],
  ],
  not: [" đã đạt 80%", " toàn tỉnh đã hoàn thành 80%", ", tiếp tục giải quyết theo quy định"],
};

/** A time that stands first as that of a goal: “Đến hết quý II/2026”. */
export const goalLead: Phrase = {
  name: "Đến hết quý, Đến cuối năm",
  pattern: new RegExp(String.raw`(?<!\p{L}|tinh )den (?:het|cuoi)${toTime}`, "u"),
  examples: [["Đến hết quý ", "den het quy "]],
  not: ["tính đến hết năm ", "đến năm "],
};

/** Behind it: that it is a goal, not what was reached. */
export const goalSet: Phrase = {
  name: ", … phải, phấn đấu hoàn thành …",
  pattern: /^,?\s[^;.]{0,80}?(?<!\p{L})(?:phai|phan dau)\s[^;.]{0,40}?(?:hoan thanh|dat|xong)(?!\p{L})/u,
  examples: [[", 100% cơ sở phải hoàn thành kết nối", ", 100% co so phai hoan thanh"]],
  not: [", toàn tỉnh hoàn thành 40 mô hình", " đã đạt 80%"],
};
