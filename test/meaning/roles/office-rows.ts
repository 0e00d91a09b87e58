/** What a statement or a cell says of bodies: those of each part as printed, “→ id” behind those that a list knows. */
export interface OfficeRow {
  readonly words: string;
  readonly leads?: readonly string[];
  readonly coordinators?: readonly string[];
  readonly implementers?: readonly string[];
  readonly supporters?: readonly string[];
  /** Whether it is not read right yet. */
  readonly isOpen?: true;
}

/** Bodies of a cell or of a field with a label, in order. */
export interface CellRow {
  readonly words: string;
  readonly bodies: readonly string[];
}

/** Sentences as offices write them, of bodies that no list knows: the reading was made on these. */
export const learnedRows: readonly OfficeRow[] = [
  {
    words:
      "Văn phòng Sở chủ trì, phối hợp với Phòng Người có công, Phòng Bảo trợ xã hội - Trẻ em; hoàn thành trong Quý I.",
    leads: ["Văn phòng Sở"],
    coordinators: ["Phòng Người có công", "Phòng Bảo trợ xã hội - Trẻ em"],
  },
  {
    words: "Phòng Lao động - Việc làm chủ trì, phối hợp với Bảo hiểm xã hội tỉnh.",
    leads: ["Phòng Lao động - Việc làm"],
    coordinators: ["Bảo hiểm xã hội tỉnh → bao-hiem-xa-hoi-tinh"],
  },
  {
    words: "Thanh tra Sở chủ trì, phối hợp với Văn phòng Sở, Viettel Hậu Giang.",
    leads: ["Thanh tra Sở"],
    coordinators: ["Văn phòng Sở", "Viettel Hậu Giang → viettel"],
  },
  {
    words:
      "Giao Phòng Nghiệp vụ Y chủ trì, phối hợp với Phòng Kế hoạch - Tài chính và Bệnh viện Mắt rà soát hồ sơ.",
    leads: ["Phòng Nghiệp vụ Y"],
    coordinators: ["Phòng Kế hoạch - Tài chính", "Bệnh viện Mắt → co-so-kham-chua-benh"],
  },
  {
    words: "Phòng Giáo dục Tiểu học chủ trì, phối hợp với các trường tiểu học, Công an các xã.",
    leads: ["Phòng Giáo dục Tiểu học"],
    coordinators: ["các trường tiểu học → truong-hoc", "Công an các xã → cong-an-cap-xa"],
  },
  {
    words: "Công an phường chủ trì; Chủ nhà trọ, các khóm phối hợp.",
    leads: ["Công an phường → cong-an-cap-xa"],
    coordinators: ["Chủ nhà trọ → co-so-luu-tru", "các khóm"],
  },
  {
    words: "Phòng Văn hóa - Xã hội chủ trì; các khóm phối hợp.",
    leads: ["Phòng Văn hóa - Xã hội → phong-van-hoa-xa-hoi"],
    coordinators: ["các khóm"],
  },
  {
    words:
      "Trung tâm Công tác xã hội - Quỹ Bảo trợ trẻ em tỉnh chủ trì; Phòng Trẻ em và Bình đẳng giới phối hợp.",
    leads: ["Trung tâm Công tác xã hội - Quỹ Bảo trợ trẻ em tỉnh"],
    coordinators: ["Phòng Trẻ em và Bình đẳng giới"],
  },
  {
    words:
      "Sở Công Thương chủ trì, phối hợp với Hợp tác xã Nông nghiệp Mỹ Lộc, Hội Nông dân tỉnh, Báo Đồng Khởi.",
    leads: ["Sở Công Thương → so-cong-thuong"],
    coordinators: [
      "Hợp tác xã Nông nghiệp Mỹ Lộc → hop-tac-xa",
      "Hội Nông dân tỉnh → hoi-nong-dan",
      "Báo Đồng Khởi → bao-dai",
    ],
  },
  {
    words:
      "Giao Chi cục Chăn nuôi và Thú y chủ trì, phối hợp với Chi cục Kiểm lâm, Ban Quản lý rừng phòng hộ Thạch Thành triển khai mô hình.",
    leads: ["Chi cục Chăn nuôi và Thú y"],
    coordinators: ["Chi cục Kiểm lâm", "Ban Quản lý rừng phòng hộ Thạch Thành"],
  },
  {
    words: "Đội Cảnh sát quản lý hành chính về trật tự xã hội chủ trì; Đội Tổng hợp, Đội Hậu cần phối hợp.",
    leads: ["Đội Cảnh sát quản lý hành chính về trật tự xã hội → doi-canh-sat-qlhc"],
    coordinators: ["Đội Tổng hợp", "Đội Hậu cần"],
  },
  {
    words:
      "Ban Quản lý các khu công nghiệp chủ trì, phối hợp với Công đoàn các khu công nghiệp, Ngân hàng Thương mại cổ phần Công Thương chi nhánh Bến Tre.",
    leads: ["Ban Quản lý các khu công nghiệp → ban-quan-ly-khu-cong-nghiep"],
    coordinators: [
      "Công đoàn các khu công nghiệp → lien-doan-lao-dong",
      "Ngân hàng Thương mại cổ phần Công Thương chi nhánh Bến Tre → ngan-hang-thuong-mai",
    ],
  },
  {
    words: "Phòng Tổ chức cán bộ chủ trì tham mưu; Phòng Quản lý hành nghề rà soát chứng chỉ.",
    leads: ["Phòng Tổ chức cán bộ"],
    implementers: ["Phòng Quản lý hành nghề"],
  },
  {
    words:
      "Sở Tư pháp chủ trì, phối hợp với Phòng Hộ tịch, quốc tịch, chứng thực và Phòng Công chứng số 1 xây dựng quy trình.",
    leads: ["Sở Tư pháp → so-tu-phap"],
    coordinators: [
      "Phòng Hộ tịch, quốc tịch, chứng thực",
      "Phòng Công chứng số 1 → to-chuc-hanh-nghe-cong-chung",
    ],
  },
  {
    words: "Trường THPT Chuyên Bến Tre chủ trì; Ban Đại diện cha mẹ học sinh phối hợp thông báo.",
    leads: ["Trường THPT Chuyên Bến Tre → truong-hoc"],
    coordinators: ["Ban Đại diện cha mẹ học sinh"],
  },
  {
    words: "Phòng Kinh tế đối ngoại chủ trì, phối hợp với Cục Hải quan tỉnh.",
    leads: ["Phòng Kinh tế đối ngoại"],
    coordinators: ["Cục Hải quan tỉnh → cuc-hai-quan"],
  },
  {
    words: "Công an xã chủ trì, phối hợp với các ấp, Tổ nhân dân tự quản số 5 lắp đặt camera.",
    leads: ["Công an xã → cong-an-cap-xa"],
    coordinators: ["các ấp", "Tổ nhân dân tự quản số 5"],
  },
  {
    words: "Phân công Phòng Quản lý vận tải và phương tiện chủ trì, phối hợp với Bến xe khách trung tâm.",
    leads: ["Phòng Quản lý vận tải và phương tiện"],
    coordinators: ["Bến xe khách trung tâm → ben-xe-nha-xe"],
    isOpen: true,
  },
  {
    words: "Trung tâm Kiểm soát bệnh tật tỉnh thực hiện; Phòng Nghiệp vụ Dược hỗ trợ.",
    implementers: ["Trung tâm Kiểm soát bệnh tật tỉnh"],
    supporters: ["Phòng Nghiệp vụ Dược"],
  },
  {
    words: "Sở Y tế chủ trì, phối hợp với Công an tỉnh triển khai khám bệnh bằng căn cước tại các cơ sở.",
    leads: ["Sở Y tế → so-y-te"],
    coordinators: ["Công an tỉnh → cong-an-tinh"],
  },
];

/** Cells and fields of the same kinds: the reading was made on these. */
export const learnedCells: readonly CellRow[] = [
  {
    words: "Phòng Người có công, Phòng Bảo trợ xã hội - Trẻ em, Công an tỉnh",
    bodies: ["Phòng Người có công", "Phòng Bảo trợ xã hội - Trẻ em", "Công an tỉnh → cong-an-tinh"],
  },
  { words: "Phòng Lao động - Việc làm", bodies: ["Phòng Lao động - Việc làm"] },
  {
    words: "Văn phòng Sở; Thanh tra Sở; Phòng Giáo dục Mầm non",
    bodies: ["Văn phòng Sở", "Thanh tra Sở", "Phòng Giáo dục Mầm non"],
  },
  {
    words: "Trung tâm Công tác xã hội - Quỹ Bảo trợ trẻ em tỉnh",
    bodies: ["Trung tâm Công tác xã hội - Quỹ Bảo trợ trẻ em tỉnh"],
  },
  {
    words: "Ban Quản lý rừng phòng hộ Thạch Thành và Hạt Kiểm lâm",
    bodies: ["Ban Quản lý rừng phòng hộ Thạch Thành", "Hạt Kiểm lâm"],
  },
  {
    words: "Phòng Quản lý xuất nhập cảnh, các ấp, HTX Thanh Bình",
    bodies: ["Phòng Quản lý xuất nhập cảnh → pa08", "các ấp", "HTX Thanh Bình → hop-tac-xa"],
  },
  {
    words: "Phòng Khảo thí và Quản lý chất lượng giáo dục, các trường THPT",
    bodies: ["Phòng Khảo thí và Quản lý chất lượng giáo dục", "các trường THPT → truong-hoc"],
  },
  {
    words: "Phòng Tài chính hành chính sự nghiệp; Phòng Kinh tế đối ngoại",
    bodies: ["Phòng Tài chính hành chính sự nghiệp", "Phòng Kinh tế đối ngoại"],
  },
  {
    words: "Chi cục Chăn nuôi và Thú y, Chi cục Dân số - Kế hoạch hóa gia đình",
    bodies: ["Chi cục Chăn nuôi và Thú y", "Chi cục Dân số - Kế hoạch hóa gia đình"],
  },
  {
    words: "Ngân hàng Nhà nước chi nhánh tỉnh Đắk Nông, UBND huyện Đắk R’lấp",
    bodies: [
      "Ngân hàng Nhà nước chi nhánh tỉnh Đắk Nông → ngan-hang-nha-nuoc-chi-nhanh-tinh",
      "UBND huyện Đắk R’lấp → ubnd-cap-huyen",
    ],
  },
];
