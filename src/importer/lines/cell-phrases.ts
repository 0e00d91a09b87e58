import { type Phrase, oneOf } from "#text/phrase.ts";

/** How a cell begins that tells a time; a number with less than a year's digits does too: “15/6”. */
export const cellTime: Phrase = {
  name: "Trước ngày 30/6, Quý III, Thường xuyên, Theo lộ trình",
  pattern:
    /^(?:[-+]\s*)?(?:(?:truoc |den |tu |trong |hoan thanh |xong |cuoi |dau )*(?:ngay |thang |quy |nam |giai doan |het )?\d{1,4}(?:[/.-]\d|\b)|(?:truoc |den |tu |trong |hoan thanh |xong |cuoi |dau )*(?:thang|quy|nam) (?:\d|[ivx]{1,3}\b)|(?:thuc hien )?thuong xuyen|(?:thuc hien )?hang (?:nam|thang|quy|tuan|ngay)|theo (?:tien do|lo trinh|ke hoach|huong dan)|quy [ivx1-4]|ngay sau khi|sau khi|khi co|tiep tuc|dinh ky|trong nam|ca nam)/,
  examples: [
    ["Trước ngày 30/6/2024", "truoc ngay 30/6"],
    ["Hoàn thành trong tháng 6", "hoan thanh trong thang 6"],
    ["Quý III/2024", "quy iii"],
    ["Năm 2024", "nam 2024"],
    ["- Thực hiện thường xuyên", "- thuc hien thuong xuyen"],
    ["Hằng quý", "hang quy"],
    ["Theo lộ trình của Bộ", "theo lo trinh"],
    ["Sau khi có hướng dẫn", "sau khi"],
  ],
  not: ["Công an tỉnh", "Năm sinh của công dân", "Thực hiện tháng 6", "Quy định", "Từng bước"],
};

/** A cell that names a stage of the plan and its time, beside all that is done in it. */
export const cellStage: Phrase = {
  name: "Đợt 1 (hết ngày 15/11/2025), Bước 2: Quý III, Sáu tháng cuối năm",
  pattern:
    /^(?:(?:giai doan|dot|chang|buoc|ky|moc|pha)\s+(?:\d{1,2}|[ivx]{1,4}|mot|hai|ba|bon|nam|dau|cuoi)(?![\p{L}\d/])(?=[^]*(?:\d{4}|\bthang|\bquy|\bnam|thuong xuyen))|(?:\d{1,2}|ba|sau|chin)\s+thang\s+(?:dau|cuoi))/u,
  examples: [
    ["Đợt 1 (hết ngày 15/11/2025)", "dot 1"],
    ["Bước II: trước tháng 6/2025", "buoc ii"],
    ["Sáu tháng cuối năm", "sau thang cuoi"],
  ],
  not: ["Đợt 1", "Bước vào năm 2024", "Kỳ họp thứ 5 năm 2024", "Công an tỉnh", "Sáu tháng 6 xã"],
};

/** A cell that tells how much, though it begins as a day does: “5/8 đơn vị”. */
export const cellQuantity: Phrase = {
  name: "412 phiếu, 37%, 5/8 đơn vị",
  pattern:
    /^(?:[-+]\s*)?\d[\d.,]*(?:\s*\/\s*\d[\d.]*)?\s*(?:%|(?!(?:thang|quy|nam|ngay|tuan|den|tro|hang|moi|va|hoac|la|thuong)(?!\p{L}))\p{L})/u,
  examples: [
    ["412 phiếu", "412 p"],
    ["88,9%", "88,9%"],
    ["5/8 đơn vị", "5/8 d"],
    ["118.400 thửa", "118.400 t"],
  ],
  not: ["30/6/2024", "15 tháng 6", "30/6 hằng năm", "2024", "Quý II/2024", "6/2024 đến 9/2024"],
};

/** A cell that tells how far work has come, and no time. */
export const cellState: Phrase = {
  name: "Đã hoàn thành, Đang thực hiện, Quá hạn",
  pattern:
    /^(?:da|dang|chua|cham(?! nhat)|qua han|tre|dung (?:han|tien do)|vuot|som|dat|khong dat|tam dung|khong thuc hien|xong$|hoan thanh$|hoan thanh (?:\d{1,3}\s*%|som|dung|vuot|mot phan|tot))(?!\p{L})/u,
  examples: [
    ["Đã hoàn thành", "da"],
    ["Chậm tiến độ", "cham"],
    ["Quá hạn 02 tháng", "qua han"],
    ["Hoàn thành 80%", "hoan thanh 80%"],
  ],
  not: ["Hoàn thành trước ngày 30/6/2024", "Chậm nhất ngày 30/6/2024", "Thường xuyên", "Đài Truyền hình"],
};

/** A word of a cell that names a body, wherever it stands. */
export const cellBody: Phrase = {
  name: "Sở …, Công an …, UBND …, các đơn vị",
  pattern:
    /\b(?:so|phong|cong an|ubnd|van phong|cuc|bo|ban|to cong tac|to|ngan hang|benh vien|truong|cac|don vi|trung tam|hoi|doan|c06|stttt|cat|bao hiem|chi nhanh|doanh nghiep|dn)\b/,
  examples: [
    ["Sở Y tế", "so"],
    ["Phối hợp với Công an", "cong an"],
    ["Giao UBND xã", "ubnd"],
    ["STTTT", "stttt"],
    ["Toàn bộ đơn vị", "bo"],
  ],
  not: ["Quý III/2024", "Thường xuyên", "Sổng chuồng", "100% dữ liệu"],
};

/** How the name of a body begins that heads a cell; marks tell “sở” from “số”, “quận” from “quản”. */
export const bodyHead: Phrase = {
  name: "Sở …, Các phòng …, Lãnh đạo Ủy ban …",
  keepsMarks: true,
  pattern: new RegExp(
    String.raw`^(?:[-+•*–]\s*)?(?:(?:các|toàn bộ|một số|tất cả|lãnh đạo|thường trực)\s+)*` +
      oneOf(
        "sở|phòng|ban|bộ|tổ|cục|chi cục|tổng cục|vụ|viện|văn phòng|vp|thanh tra|kho bạc|trung tâm|ban quản lý",
        "ủy ban|uỷ ban|ubnd|hđnd|hội đồng|mặt trận|mttq|ubmttq|đoàn|tỉnh đoàn|thành đoàn|huyện đoàn|xã đoàn|công đoàn",
        "hội|hiệp hội|liên hiệp|liên đoàn|liên minh|công an|quân sự|bộ đội|bộ chỉ huy|ban chỉ huy|tòa án|toà án|tand",
        "ngân hàng|agribank|vietcombank|vietinbank|bidv|bảo hiểm|bhxh|báo|đài|bưu điện|vnpt|viettel|mobifone|fpt",
        "công ty|tổng công ty|tập đoàn|doanh nghiệp|hợp tác xã|chi nhánh|cảng|nhà máy|hải quan|thuế",
        "bệnh viện|trạm|trường|đại học|học viện|cơ quan|đơn vị|ngành|địa phương|cơ sở|chủ(?= (?:các|cơ sở|hộ|nhà|doanh|đầu tư|tàu|khách|cửa|quán|phương|trang|tài|rừng|đò|bến|chợ|kinh|những|thuê|sở hữu|thể)(?!\\p{L}))|thành viên|bộ phận|điểm",
        "tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu|ấp|thôn|khu phố|tổ dân phố",
      ) +
      String.raw`(?![\p{L}\p{N}])`,
    "iu",
  ),
  examples: [
    ["Sở Y tế", "Sở"],
    ["- Các phòng, ban", "- Các phòng"],
    ["LÃNH ĐẠO ỦY BAN NHÂN DÂN", "LÃNH ĐẠO ỦY BAN"],
    ["Toà án nhân dân", "Toà án"],
    ["Khu phố 3", "Khu phố"],
  ],
  not: ["Số lượng hồ sơ", "Quản lý cư trú", "Triển khai tại Sở Y tế", "Banh bóng"],
};

/** An abbreviation of a body at the head of a cell: capitals, and digits after them. */
export const bodyShort: Phrase = {
  name: "PC06, STTTT",
  keepsMarks: true,
  pattern: /^(?:[-+•*–]\s*)?[A-ZĐ]{1,8}\d{0,2}(?=$|[\s,;.&-])/u,
  examples: [
    ["PC06, PA05", "PC06"],
    ["+ SLĐ-TBXH", "+ SLĐ"],
    ["C06", "C06"],
  ],
  not: ["VNeID", "Công an", "PC0612", "24 mô hình"],
};
