import { checkDraft } from "#draft/check/check-draft.ts";
import type { ReferencePlan } from "#draft/check/checked-draft.ts";
import type { DraftFinding } from "#draft/check/draft-finding.ts";
import { readDraft } from "#draft/check/read-draft.ts";
import { maskLines } from "#text/mask.ts";
import { content } from "../../helpers/own-content.ts";

/** A draft of a province without a fault that the program tells. */
export const soundDraft = `ỦY BAN NHÂN DÂN
TỈNH NINH BÌNH
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số:      /KH-UBND
Ninh Bình, ngày     tháng 12 năm 2026

KẾ HOẠCH
Triển khai các mô hình điểm Đề án 06 trên địa bàn tỉnh Ninh Bình năm 2027

Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;
Căn cứ Nghị định số 69/2024/NĐ-CP ngày 25 tháng 6 năm 2024 của Chính phủ quy định về định danh và xác thực điện tử;
Căn cứ Quyết định số 826/QĐ-TTg ngày 11 tháng 5 năm 2026 của Thủ tướng Chính phủ phê duyệt Chương trình phát triển ứng dụng dữ liệu về dân cư.

I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
a) Đẩy mạnh ứng dụng dữ liệu dân cư, định danh điện tử của người dân theo khoản 2 Điều 5 Luật Căn cước.
b) Ủy ban nhân dân các xã, phường bảo đảm đường truyền, xử lý hành vi vi phạm.
c) Các cơ quan báo cáo theo Bảng 3 của Phụ lục kèm theo.
2. Yêu cầu
Thực hiện thống nhất trên địa bàn tỉnh Ninh Bình; hai hệ thống vận hành song song.
II. CÁC MÔ HÌNH
1. Mô hình 1: Triển khai kiosk phục vụ giải quyết thủ tục hành chính
- Chủ trì: Sở Khoa học và Công nghệ
- Phối hợp: Công an tỉnh, Văn phòng UBND tỉnh
- Thời hạn: Quý I/2027
2. Mô hình 2: Khám chữa bệnh bằng thẻ căn cước gắn chip
- Chủ trì: Sở Y tế
- Phối hợp: Công an tỉnh, Bảo hiểm xã hội tỉnh
- Thời hạn: 30/11/2027
III. TỔ CHỨC THỰC HIỆN
Công an tỉnh là cơ quan thường trực, theo dõi, đôn đốc việc thực hiện Kế hoạch này./.

Nơi nhận:
- Bộ Công an;
- Các sở, ban, ngành;
- Lưu: VT, NC.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH`;

/** Findings of a text on 29/11/2026, but for the one that counts what the catalog has and the draft has not. */
export function checkText(
  text: string,
  options: { readonly place?: string; readonly reference?: ReferencePlan; readonly today?: string } = {},
): readonly DraftFinding[] {
  const { lines } = maskLines(text.split("\n"));
  const draft = readDraft({ lines, content, today: "2026-11-29", ...options });
  const findings = draft === undefined ? [] : checkDraft(draft);
  return findings.filter(({ code, severity }) => code !== "missing-model" || severity !== "note");
}
