/** A plan of a place that does not exist, as a text is received. */
export interface InventedPlan {
  readonly id: string;
  readonly place: string;
  readonly level: "province" | "district";
  readonly text: string;
  /** What a person decided on it, as in review.yaml. */
  readonly review?: object;
}

const province = `ỦY BAN NHÂN DÂN
TỈNH AN BÌNH
Số: 15/KH-UBND
An Bình, ngày 02 tháng 8 năm 2023
KẾ HOẠCH
Triển khai các mô hình của Đề án 06 trên địa bàn tỉnh An Bình
Căn cứ Quyết định số 06/QĐ-TTg ngày 06 tháng 01 năm 2022 của Thủ tướng Chính phủ;
Căn cứ Luật Cư trú ngày 13 tháng 11 năm 2020.
I. MỤC TIÊU
Tổ chức triển khai 04 mô hình của Đề án 06 từ tháng 8/2023 và các năm tiếp theo.
II. CÁC MÔ HÌNH
1. Nhóm tiện ích phục vụ giải quyết thủ tục hành chính (TTHC) (bao gồm 02 mô hình)
1.1. Mô hình 1: Khám bệnh, chữa bệnh bằng thẻ căn cước công dân gắn chíp (CCCD)
- Mục tiêu: Người dân dùng thẻ CCCD thay thẻ bảo hiểm y tế khi đến cơ sở khám bệnh, chữa bệnh.
- Phân công nhiệm vụ:
+ Sở Y tế chủ trì, phối hợp với Công an tỉnh, Bảo hiểm xã hội tỉnh triển khai tại các bệnh viện.
+ Công an tỉnh hỗ trợ kỹ thuật.
- Thời gian triển khai: 30/6/2024.
- Công cụ triển khai: VNeID; đầu đọc thẻ CCCD.
1.2. Mô hình 2: Kiosk tự phục vụ tại Bộ phận Một cửa
- Mục tiêu: Người dân nộp hồ sơ TTHC tại kiosk, không phải gặp cán bộ tiếp nhận.
- Phân công nhiệm vụ:
+ Văn phòng UBND tỉnh chủ trì, phối hợp Sở Thông tin và Truyền thông lựa chọn địa điểm.
- Thời gian triển khai: 03 tháng sau khi có hướng dẫn của Bộ Công an.
2. Nhóm tiện ích phát triển kinh tế - xã hội (bao gồm 02 mô hình)
2.1. Mô hình 3: Quản lý lưu trú qua phần mềm ASM
- Mục tiêu: Khách sạn, nhà nghi thông báo lưu trú qua phần mềm.
- Đơn vị chủ trì: Công an tỉnh.
- Thời gian triển khai: Thực hiện thường xuyên.
2.2. Mô hình 4: Soát vé tự động tại nhà ga bằng thẻ căn cước
Không áp dụng trên địa bàn tỉnh do không có nhà ga.
III. TỔ CHỨC THỰC HIỆN
Các sở, ban, ngành báo cáo kết quả hằng tháng về Công an tỉnh.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Nguyễn Văn Mẫu
PHỤ LỤC
CÁC MÔ HÌNH TRIỂN KHAI
(Kèm theo Kế hoạch số 15/KH-UBND ngày 02 tháng 8 năm 2023 của UBND tỉnh An Bình)
| TT | Mô hình | Chủ trì | Phối hợp | Thời gian hoàn thành | Nền tảng |
|---|---|---|---|---|---|
| 1 | Mô hình 1: Khám bệnh, chữa bệnh bằng thẻ căn cước công dân gắn chíp | Bảo hiểm xã hội tỉnh | Sở Y tế | Quý IV năm 2024 | VNeID |
| 2 | Mô hình 2: Kiosk tự phục vụ tại Bộ phận Một cửa | Văn phòng UBND tỉnh | Sở Thông tin và Truyền thông | Năm 2024 | Kiosk |
| 3 | Mô hình 3: Quản lý lưu trú qua phần mềm ASM | Công an tỉnh | | Thường xuyên | Phần mềm ASM |`;

const town = `ỦY BAN NHÂN DÂN
THỊ XÃ BẮC SƠN
Số: /KH-UBND
Bắc Sơn, ngày tháng 3 năm 2024
KẾ HOẠCH
Triển khai các mô hình của Đề án 06 trên địa bàn thị xã Bắc Sơn năm 2024
Căn cứ Quyết định số 06/QĐ-TTg ngày 06 tháng 01 năm 2022 của Thủ tướng Chính phủ;
Thực hiện Kế hoạch số 15/KH-UBND ngày 02 tháng 8 năm 2023 của UBND tỉnh An Bình.
I. CÁC MÔ HÌNH
1. Mô hình 7: Khám chữa bệnh bằng thẻ căn cước công dân và quản lý lưu trú qua phần mềm ASM
- Đơn vị chủ trì: Công an thị xã.
- Đơn vị phối hợp: Trung tâm Y tế thị xã, UBND các phường, xã.
- Thời gian hoàn thành: Giai đoạn 1 trong năm 2024.
2. Mô hình 9: Tuyên truyền trên loa phát thanh
- Đơn vị chủ trì: Phòng Văn hóa và Thông tin.
- Thời gian hoàn thành: 15/01/2024.
3. Mô hình 10: Máy tra cứu tự phục vụ, chỉ đường đặt ở trụ sở các phường
- Đơn vị chủ trì: Văn phòng HĐND và UBND thị xã.
- Thời gian hoàn thành: Quý IV năm 2024.
II. TỔ CHỨC THỰC HIỆN
Các phòng, ban, phường, xã báo cáo kết quả về Công an thị xã.
TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Trần Thị Mẫu`;

const tasks = `ỦY BAN NHÂN DÂN
TỈNH CAO BÌNH
Số: 08/KH-UBND
Cao Bình, ngày 05 tháng 01 năm 2024
KẾ HOẠCH
Thực hiện Đề án 06 trên địa bàn tỉnh Cao Bình năm 2024
Căn cứ Quyết định số 06/QĐ-TTg ngày 06 tháng 01 năm 2022 của Thủ tướng Chính phủ.
I. NHIỆM VỤ
Nhiệm vụ 1: Lắp đặt kiosk tự phục vụ tại Bộ phận Một cửa
- Đơn vị chủ trì: Văn phòng UBND tỉnh.
- Thời gian hoàn thành: Tháng 6/2024.
Nhiệm vụ 2: Kiểm tra công tác bảo vệ bí mật nhà nước
- Đơn vị chủ trì: Công an tỉnh.
- Thời gian hoàn thành: Hằng quý.
II. TỔ CHỨC THỰC HIỆN
Các sở, ban, ngành báo cáo kết quả về Công an tỉnh.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Lê Văn Mẫu`;

const repair = { line: 27, printed: "nhà nghi", corrected: "nhà nghỉ", reason: "Mất dấu hỏi khi nhận dạng." };
const decision = { item: 9, models: [], reason: "Tuyên truyền chung, không về một mô hình." };

/** Plans of places that do not exist, so that every state, kind of deadline and most findings are shown. */
export const inventedPlans: readonly InventedPlan[] = [
  { id: "an-binh-2023", place: "90", level: "province", text: province, review: { repairs: [repair] } },
  { id: "cao-binh-2024", place: "91", level: "province", text: tasks },
  { id: "bac-son-2024", place: "911", level: "district", text: town, review: { matches: [decision] } },
];
