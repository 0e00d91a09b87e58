import type { CellRow, OfficeRow } from "./office-rows.ts";

/** The same kinds, written at the same time and kept apart: they are only measured. */
export const measuredRows: readonly OfficeRow[] = [
  {
    words:
      "Phòng Chính sách có công chủ trì, phối hợp với Phòng Trẻ em - Bình đẳng giới, Bưu điện tỉnh chi trả trợ cấp.",
    leads: ["Phòng Chính sách có công"],
    coordinators: ["Phòng Trẻ em - Bình đẳng giới", "Bưu điện tỉnh → buu-dien-tinh"],
  },
  {
    words: "Phòng Văn hóa và Gia đình chủ trì, phối hợp với Bảo tàng tỉnh.",
    leads: ["Phòng Văn hóa và Gia đình"],
    coordinators: ["Bảo tàng tỉnh"],
  },
  {
    words: "Giao Văn phòng Sở là đơn vị chủ trì; Thanh tra Sở, Phòng Nghiệp vụ phối hợp.",
    leads: ["Văn phòng Sở"],
    coordinators: ["Thanh tra Sở", "Phòng Nghiệp vụ"],
  },
  {
    words:
      "Phòng Giáo dục Trung học - Giáo dục thường xuyên chủ trì, phối hợp với Trường THPT Lê Hồng Phong.",
    leads: ["Phòng Giáo dục Trung học - Giáo dục thường xuyên"],
    coordinators: ["Trường THPT Lê Hồng Phong → truong-hoc"],
  },
  {
    words:
      "Chi cục An toàn vệ sinh thực phẩm chủ trì, phối hợp với Chi cục Quản lý chất lượng nông lâm sản và thủy sản.",
    leads: ["Chi cục An toàn vệ sinh thực phẩm"],
    coordinators: ["Chi cục Quản lý chất lượng nông lâm sản và thủy sản"],
  },
  {
    words: "UBND xã chủ trì; các ấp, Hội Nông dân xã, HTX Thanh Bình phối hợp.",
    leads: ["UBND xã → ubnd-cap-xa"],
    coordinators: ["các ấp", "Hội Nông dân xã → hoi-nong-dan", "HTX Thanh Bình → hop-tac-xa"],
  },
  {
    words:
      "Trung tâm Kỹ thuật tài nguyên và môi trường chủ trì, phối hợp với Phòng Đo đạc, Bản đồ và Viễn thám.",
    leads: ["Trung tâm Kỹ thuật tài nguyên và môi trường"],
    coordinators: ["Phòng Đo đạc, Bản đồ và Viễn thám"],
  },
  {
    words:
      "Giao Ban Quản lý Vườn quốc gia Xuân Thủy chủ trì, phối hợp với Đồn Biên phòng Ba Lạt, UBND huyện Giao Thủy.",
    leads: ["Ban Quản lý Vườn quốc gia Xuân Thủy"],
    coordinators: [
      "Đồn Biên phòng Ba Lạt → bo-chi-huy-bo-doi-bien-phong",
      "UBND huyện Giao Thủy → ubnd-cap-huyen",
    ],
  },
  {
    words: "Đài Truyền thanh huyện chủ trì, phối hợp với Báo Nam Định, Phòng Quản lý báo chí.",
    leads: ["Đài Truyền thanh huyện → bao-dai"],
    coordinators: ["Báo Nam Định → bao-dai", "Phòng Quản lý báo chí"],
  },
  {
    words: "Phòng Tài chính hành chính sự nghiệp chủ trì, phối hợp với Kho bạc Nhà nước tỉnh.",
    leads: ["Phòng Tài chính hành chính sự nghiệp"],
    coordinators: ["Kho bạc Nhà nước tỉnh → kho-bac-nha-nuoc"],
  },
  {
    words:
      "Công an phường chủ trì, phối hợp với các khu phố, Ban Quản trị nhà chung cư Sunrise rà soát cư dân.",
    leads: ["Công an phường → cong-an-cap-xa"],
    coordinators: ["các khu phố", "Ban Quản trị nhà chung cư Sunrise → ban-quan-ly-khu-chung-cu"],
  },
  {
    words:
      "Phòng Quản lý bảo trợ xã hội và Giảm nghèo chủ trì; Ngân hàng Chính sách xã hội chi nhánh tỉnh phối hợp.",
    leads: ["Phòng Quản lý bảo trợ xã hội và Giảm nghèo"],
    coordinators: ["Ngân hàng Chính sách xã hội chi nhánh tỉnh → ngan-hang-chinh-sach-xa-hoi"],
  },
  {
    words:
      "Phòng Thẩm định, Kỹ thuật, Chất lượng công trình cập nhật dữ liệu; Trung tâm Quy hoạch và Kiểm định xây dựng hỗ trợ.",
    implementers: ["Phòng Thẩm định, Kỹ thuật, Chất lượng công trình"],
    supporters: ["Trung tâm Quy hoạch và Kiểm định xây dựng"],
  },
  {
    words:
      "Sở Y tế chủ trì, phối hợp với Bệnh viện Sản - Nhi, Bệnh viện Y học cổ truyền và Trường Cao đẳng Y tế triển khai.",
    leads: ["Sở Y tế → so-y-te"],
    coordinators: [
      "Bệnh viện Sản - Nhi → co-so-kham-chua-benh",
      "Bệnh viện Y học cổ truyền → co-so-kham-chua-benh",
      "Trường Cao đẳng Y tế → truong-dai-hoc-cao-dang",
    ],
  },
  {
    words: "Phân công Đội An ninh chủ trì; Đội Cảnh sát giao thông - trật tự, Công an các phường phối hợp.",
    leads: ["Đội An ninh"],
    coordinators: ["Đội Cảnh sát giao thông - trật tự", "Công an các phường → cong-an-cap-xa"],
  },
  {
    words: "Tổ Thư ký giúp việc chủ trì, phối hợp với Bộ phận Văn thư tổng hợp số liệu.",
    leads: ["Tổ Thư ký giúp việc"],
    coordinators: ["Bộ phận Văn thư"],
  },
  {
    words:
      "Giao Sở Nội vụ chủ trì, phối hợp với Trường Chính trị tỉnh, Công đoàn viên chức tỉnh triển khai mô hình “Thi tuyển công chức trên máy tính”; hoàn thành trước ngày 30/9/2024.",
    leads: ["Sở Nội vụ → so-noi-vu"],
    coordinators: [
      "Trường Chính trị tỉnh → truong-dai-hoc-cao-dang",
      "Công đoàn viên chức tỉnh → lien-doan-lao-dong",
    ],
  },
  {
    words:
      "Thanh tra Sở chủ trì thẩm tra; Phòng Quản lý công nghệ, Trung tâm Thông tin và Thống kê khoa học công nghệ phối hợp.",
    leads: ["Thanh tra Sở"],
    coordinators: ["Phòng Quản lý công nghệ", "Trung tâm Thông tin và Thống kê khoa học công nghệ"],
  },
  {
    words: "Hội Đông y huyện chủ trì, phối hợp với Trung tâm Y tế huyện, Trạm Y tế các xã.",
    leads: ["Hội Đông y huyện"],
    coordinators: ["Trung tâm Y tế huyện → co-so-kham-chua-benh", "Trạm Y tế các xã → co-so-kham-chua-benh"],
  },
  {
    words: "Phòng Nội vụ rà soát danh sách; Phòng Tư pháp niêm yết thủ tục tại trụ sở.",
    implementers: ["Phòng Nội vụ → phong-noi-vu", "Phòng Tư pháp → phong-tu-phap"],
  },
];

/** Cells kept apart: they are only measured. */
export const measuredCells: readonly CellRow[] = [
  {
    words: "Phòng Chính sách có công; Phòng Việc làm - An toàn lao động",
    bodies: ["Phòng Chính sách có công", "Phòng Việc làm - An toàn lao động"],
  },
  {
    words: "Phòng Văn hóa và Gia đình, Bảo tàng tỉnh, Thư viện tỉnh",
    bodies: ["Phòng Văn hóa và Gia đình", "Bảo tàng tỉnh", "Thư viện tỉnh"],
  },
  {
    words: "Phòng Giáo dục Trung học - Giáo dục thường xuyên",
    bodies: ["Phòng Giáo dục Trung học - Giáo dục thường xuyên"],
  },
  {
    words: "Đội Tổng hợp, Đội Cảnh sát quản lý hành chính về trật tự xã hội, Công an các xã",
    bodies: [
      "Đội Tổng hợp",
      "Đội Cảnh sát quản lý hành chính về trật tự xã hội → doi-canh-sat-qlhc",
      "Công an các xã → cong-an-cap-xa",
    ],
  },
  {
    words: "Chi cục Trồng trọt và Bảo vệ thực vật; Trung tâm Khuyến nông",
    bodies: ["Chi cục Trồng trọt và Bảo vệ thực vật", "Trung tâm Khuyến nông"],
  },
  {
    words: "Phòng Y tế dự phòng, Trung tâm Pháp y, Trung tâm Vận chuyển cấp cứu 115",
    bodies: ["Phòng Y tế dự phòng", "Trung tâm Pháp y", "Trung tâm Vận chuyển cấp cứu 115"],
  },
  {
    words: "Công an huyện Ea H’leo; Hạt Kiểm lâm; các buôn",
    bodies: ["Công an huyện Ea H’leo → cong-an-cap-huyen", "Hạt Kiểm lâm", "các buôn"],
  },
  {
    words: "Bệnh viện Sản - Nhi, Trường Tiểu học Lê Quý Đôn, Công ty TNHH Dệt may Hòa Bình",
    bodies: [
      "Bệnh viện Sản - Nhi → co-so-kham-chua-benh",
      "Trường Tiểu học Lê Quý Đôn → truong-hoc",
      "Công ty TNHH Dệt may Hòa Bình → doanh-nghiep",
    ],
  },
  {
    words: "Văn phòng Sở, Phòng Quản lý xây dựng và Phát triển đô thị",
    bodies: ["Văn phòng Sở", "Phòng Quản lý xây dựng và Phát triển đô thị"],
  },
  {
    words: "Phòng Kinh tế - Hạ tầng; Phòng Nông nghiệp - Môi trường",
    bodies: [
      "Phòng Kinh tế - Hạ tầng → phong-kinh-te-ha-tang",
      "Phòng Nông nghiệp - Môi trường → phong-nong-nghiep-va-moi-truong",
    ],
  },
];
