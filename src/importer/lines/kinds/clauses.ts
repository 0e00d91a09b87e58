import type { Phrase } from "#text/phrase.ts";
import { bodyWord } from "./leading-body.ts";

const timeWord = String.raw`(?:quy|thang|nam|ngay|tuan)(?!\p{L})`;

/** A clause that tells nothing but by when: “hoàn thành trước ngày 30/6/2024”, “thường xuyên”. From the head of a text. */
export const timeClause: Phrase = {
  name: "hoàn thành trước …, thường xuyên, trong quý II",
  pattern: new RegExp(
    String.raw`^(?:(?:rieng\s+)?(?:nhiem vu|cong viec|viec|noi dung|mo hinh)\s+nay,?\s+)?(?:(?:va|se|can|phai)\s+)?(?:(?:hoan thanh|xong|thuc hien|trien khai|ket thuc|thoi gian|thoi han|han|tien do|bao cao ket qua|bao cao|dong bo|lam|duy tri|dut diem|ve dich|chot|ban giao|van hanh|phan dau|bao dam|chung)\s+)*` +
      String.raw`(?:(?:cham nhat|muon nhat|khong (?:muon|cham|tre) hon|khong (?:qua|vuot qua))\s+(?:la\s+)?)?` +
      String.raw`(?:thuong xuyen|lien tuc|(?:trong |suot )?ca nam|(?:hang|moi|dinh ky|hang)\s+${timeWord}|dinh ky|(?:truoc|trong|vao|den|het|tu|sau|dau|cuoi|truoc het|den het|trong va sau)\s+(?:\p{L}+\s+){0,2}?${timeWord}|(?:truoc|vao|den|het|tu)\s+\d|trong\s+\d{4}|trong\s+\d{1,3}\s+${timeWord}|` +
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
    ["cả năm 2024", "ca nam"],
    ["Thực hiện cả năm", "thuc hien ca nam"],
    ["giai đoạn 1 xong trong năm 2024", "giai doan 1"],
    ["Riêng việc này phải xong trước ngày 15/5/2024", "rieng viec nay phai xong truoc ngay"],
  ],
  not: [
    "Hoàn thành nhiệm vụ được giao",
    "Thực hiện các dịch vụ công",
    "Quý khách",
    "Cả nước",
    "Trong đó có 5 xã",
    "Việc này hoàn thành sẽ giúp người dân",
  ],
};

/**
 * A clause behind the task that tells by when or how often, in a sentence of its own: “Sổ khai sinh xong trước ngày 30/6/2024”,
 * “đăng, phát hằng tuần”. Of a task itself it would tell no more than a part.
 */
export const tellsWhen: Phrase = {
  name: "… xong trước ngày …, báo cáo hằng tuần",
  pattern: new RegExp(
    String.raw`^(?=[^:]{1,160}$)(?:[^.;]{0,80}?(?<!\p{L})(?:xong|hoan thanh|ket thuc|bat dau(?: lam| trien khai| thuc hien)?|cham nhat|muon nhat|thoi han|thoi gian|han cuoi)(?!\p{L})[^.;]{0,40}?(?<!\p{L})(?:ngay \d|thang \d|quy (?:[ivx]+|\d)|nam \d{4}|nam hoc \d|\d{1,2}/\d)` +
      String.raw`|(?:\p{L}+,?\s){1,8}?(?:hang|moi|dinh ky(?: hang)?) (?:ngay|tuan|thang|quy|nam)\s*(?:\p{L}+\s*){0,3}[.;/]*$` +
      String.raw`|(?:\p{L}+,?\s){1,6}?(?:thuong xuyen|lien tuc)\s*[.;/]*$` +
      String.raw`|(?:viec|nhiem vu|noi dung|cong viec|mo hinh) (?:nay|tren)(?:\s\p{L}+){0,4}?\s(?:thuong xuyen|lien tuc|(?:hang|moi) (?:ngay|tuan|thang|quy|nam))(?!\p{L}))`,
    "u",
  ),
  examples: [
    [
      "Sổ khai sinh xong trước ngày 30 tháng 6 năm 2024, các sổ còn lại xong trước ngày 31/12/2024.",
      "so khai sinh xong truoc ngay 3",
    ],
    ["Thời hạn gửi là ngày 25 tháng 3 năm 2024", "thoi han gui la ngay 2"],
    ["đăng, phát hằng tuần.", "dang, phat hang tuan."],
    ["phát sóng mỗi tuần một số", "phat song moi tuan mot so"],
    ["Đề nghị duy trì thường xuyên.", "de nghi duy tri thuong xuyen."],
    ["Việc này làm thường xuyên, mỗi tháng báo cáo một lần", "viec nay lam thuong xuyen"],
  ],
  not: [
    "Lắp đặt kiosk ở các xã",
    "Làm thường xuyên ở các xã vùng sâu",
    "Hoàn thành nhiệm vụ được giao",
    "Nội dung: xong trước ngày 30/6/2024",
    "Người từ đủ 14 tuổi trong năm 2024",
  ],
};

/** A sentence behind the task that says with whom or by whom it is done: “Việc này làm cùng Sở Tư pháp”. */
export const tellsWho: Phrase = {
  name: "Việc này làm cùng X",
  keepsMarks: true,
  pattern: new RegExp(
    String.raw`^(?:Việc|Nhiệm vụ|Nội dung|Mô hình|Công việc)(?: này| trên)?\s[^.;:,]{0,40}?\s(?:cùng(?: với)?|phối hợp(?: với)?|do)\s+(?:các\s+)?${bodyWord}(?!\p{L})`,
    "iu",
  ),
  examples: [
    ["Việc này làm cùng Sở Tư pháp và UBND các huyện", "Việc này làm cùng Sở"],
    ["Nhiệm vụ này giao do Công an xã thực hiện", "Nhiệm vụ này giao do Công an"],
  ],
  not: ["Việc này tạm dừng", "Việc làm cùng người dân", "Làm cùng Sở Tư pháp"],
};

/** What an item says where it is not carried out, from the head of a clause. */
export const notCarriedOut: Phrase = {
  name: "chưa triển khai vì …",
  pattern:
    /^(?:(?:mo hinh|nhiem vu|noi dung)(?: nay)?\s+|(?:den nay|hien nay|hien|tam thoi)\s+)*(?:chua|khong|tam dung|tam thoi chua)\s+(?:trien khai|thuc hien|ap dung|dang ky|to chuc|dua vao|co (?:don vi|to chuc|dieu kien))/,
  examples: [
    ["Chưa thực hiện do chưa bố trí được kinh phí.", "chua thuc hien"],
    ["Mô hình này chưa triển khai vì chưa có đầu đọc.", "mo hinh nay chua trien khai"],
    ["không áp dụng trên địa bàn", "khong ap dung"],
    ["không đăng ký mô hình", "khong dang ky"],
  ],
  not: ["không dùng tiền mặt", "chưa đủ 14 tuổi"],
};

/** A heading that is the time of what stands below it, and says nothing else. */
export const timeHeading: Phrase = {
  name: "Hoàn thành trong Quý II/2024",
  pattern: new RegExp(
    String.raw`^(?:(?:cac|nhung|nhom)\s+)*(?:(?:nhiem vu|mo hinh|cong viec|viec|noi dung)\s+)?(?:(?:can|phai|se)\s+)?` +
      String.raw`(?=[^.;:]*(?:\d|thuong xuyen|lien tuc|hang (?:thang|quy|nam|tuan)|quy\s+[ivx]))` +
      String.raw`(?:(?:hoan thanh|xong|thuc hien|trien khai|ket thuc|thoi gian|thoi han|lo trinh|giai doan|dot|trong|truoc|vao|den|het|tu|cham nhat|muon nhat|quy|thang|nam|ngay|tuan|dau|cuoi|va|thuong xuyen|lien tuc|dinh ky|hang|moi|[ivx]{1,4}|\d{1,4}(?!\d)|ca)(?!\p{L})[\s,/.:()–-]*)+(?:\(?(?:gom |co )?\d{1,3} (?:nhiem vu|mo hinh|viec|cong viec)\)?[.:]?)?$`,
    "u",
  ),
  examples: [
    ["Hoàn thành trong Quý II/2024", "hoan thanh trong quy ii/2024"],
    ["Nhiệm vụ thực hiện thường xuyên", "nhiem vu thuc hien thuong xuyen"],
    ["Giai đoạn 1 (từ tháng 3/2024 đến tháng 6/2024)", "giai doan 1 (tu thang 3/2024 den thang 6/2024)"],
    ["Tháng 9/2024:", "thang 9/2024:"],
    [
      "Nhóm nhiệm vụ hoàn thành trong Quý II/2024 (05 nhiệm vụ)",
      "nhom nhiem vu hoan thanh trong quy ii/2024 (05 nhiem vu)",
    ],
  ],
  not: [
    "Thời gian thực hiện",
    "Nhiệm vụ trọng tâm năm 2024",
    "Hoàn thành cấp căn cước trong Quý II/2024",
    "Công an tỉnh",
    "Kế hoạch năm 2024",
  ],
};
