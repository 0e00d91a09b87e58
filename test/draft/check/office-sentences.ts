import type { DraftRule } from "#draft/check/draft-rule.ts";

/** Where in the sound draft a sentence is put: each as an office would have it there. */
export type Place =
  /** A basis before the last one. */
  | "basis"
  /** A sentence of the second part's demands, on a line of its own. */
  | "body"
  /** A line in place of the first model's lead or of its coordinators. */
  | "lead"
  | "coordinators"
  /** The list of who gets the plan, in place of the whole. */
  | "recipients"
  /** The last sentence of the text. */
  | "end"
  /** Lines in place of the first part, from its heading. */
  | "part"
  /** The headings of the three parts, parted by bars. */
  | "parts";

/** Sentences of one rule: those that are sent back, and those like them that are not. */
export interface OfficeSentences {
  readonly rule: string;
  readonly code: DraftRule["code"];
  readonly wrong: readonly (readonly [Place, string])[];
  readonly right: readonly (readonly [Place, string])[];
}

/** The twenty rules and the capitals of what offices send back, each with sentences of both kinds. */
export const officeSentences: readonly OfficeSentences[] = [
  {
    rule: "1 basis without date, number or issuer",
    code: "citation-incomplete",
    wrong: [
      [
        "basis",
        "Căn cứ Quyết định số 940/QĐ-TTg của Thủ tướng Chính phủ về phát triển ứng dụng định danh quốc gia;",
      ],
      ["basis", "Căn cứ Kế hoạch số 152/KH-UBND ngày 15/8/2026 về chuyển đổi số năm 2027;"],
      ["basis", "Căn cứ Nghị quyết của Hội đồng nhân dân tỉnh về nhiệm vụ năm 2027;"],
      [
        "basis",
        "Thực hiện Công văn số 2212/BCA-C06 của Bộ Công an về việc hướng dẫn xây dựng kế hoạch năm 2027;",
      ],
    ],
    right: [
      ["basis", "Căn cứ Luật Giao dịch điện tử ngày 22 tháng 6 năm 2023;"],
      [
        "basis",
        "Căn cứ Nghị quyết số 57-NQ/TW ngày 22 tháng 12 năm 2024 của Bộ Chính trị về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia;",
      ],
      [
        "basis",
        "Thực hiện Kế hoạch số 152/KH-UBND ngày 15/8/2026 của Ủy ban nhân dân tỉnh Ninh Bình về chuyển đổi số năm 2027;",
      ],
      ["basis", "Xét đề nghị của Giám đốc Công an tỉnh tại Tờ trình số 416/TTr-CAT-PC06 ngày 20/11/2026;"],
    ],
  },
  {
    rule: "2 date of a basis that differs from the register",
    code: "citation-differs",
    wrong: [
      [
        "basis",
        "Căn cứ Quyết định số 06/QĐ-TTg ngày 06 tháng 02 năm 2022 của Thủ tướng Chính phủ phê duyệt Đề án phát triển ứng dụng dữ liệu về dân cư, định danh và xác thực điện tử;",
      ],
      [
        "basis",
        "Căn cứ Nghị định số 85/2016/NĐ-CP ngày 07/01/2016 của Chính phủ về bảo đảm an toàn hệ thống thông tin theo cấp độ;",
      ],
      [
        "basis",
        "Căn cứ Chỉ thị số 05/CT-TTg ngày 23 tháng 02 năm 2022 của Thủ tướng Chính phủ về việc tiếp tục đẩy mạnh Đề án 06;",
      ],
      [
        "basis",
        "Thực hiện Quyết định số 1266/QĐ-TTg ngày 14 tháng 6 năm 2026 của Thủ tướng Chính phủ phê duyệt Chiến lược quốc gia về chuyển đổi số;",
      ],
    ],
    right: [
      [
        "basis",
        "Căn cứ Quyết định số 06/QĐ-TTg ngày 06 tháng 01 năm 2022 của Thủ tướng Chính phủ phê duyệt Đề án phát triển ứng dụng dữ liệu về dân cư, định danh và xác thực điện tử;",
      ],
      [
        "basis",
        "Căn cứ Quyết định số 06/QĐ-UBND ngày 09/01/2026 của Ủy ban nhân dân tỉnh Ninh Bình về giao chỉ tiêu chuyển đổi số;",
      ],
      [
        "basis",
        "Căn cứ Chỉ thị số 05/CT-TTg ngày 23/02/2023 của Thủ tướng Chính phủ về việc tiếp tục đẩy mạnh Đề án 06;",
      ],
      [
        "basis",
        "Thực hiện Quyết định số 1266/QĐ-TTg ngày 14 tháng 7 năm 2026 của Thủ tướng Chính phủ phê duyệt Chiến lược quốc gia về chuyển đổi số;",
      ],
    ],
  },
  {
    rule: "3 number with a wrong year part",
    code: "number-form",
    wrong: [
      [
        "basis",
        "Căn cứ Nghị quyết số 71/2025/NQ-CP ngày 01/4/2025 của Chính phủ ban hành Chương trình hành động;",
      ],
      ["body", "Việc chia sẻ dữ liệu thực hiện theo Luật Dữ liệu số 60/20244/QH15."],
      [
        "basis",
        "Thực hiện Thông báo số 408/2025/TB-VPCP ngày 08/8/2025 của Văn phòng Chính phủ về kết luận của Thủ tướng Chính phủ;",
      ],
      [
        "basis",
        "Căn cứ Nghị định số 278/NĐ-CP ngày 22 tháng 10 năm 2025 của Chính phủ về chia sẻ dữ liệu bắt buộc;",
      ],
    ],
    right: [
      [
        "basis",
        "Căn cứ Nghị quyết số 71/NQ-CP ngày 01/4/2025 của Chính phủ ban hành Chương trình hành động;",
      ],
      [
        "basis",
        "Căn cứ Quyết định số 11/2026/QĐ-TTg ngày 28/3/2026 của Thủ tướng Chính phủ về danh mục cơ sở dữ liệu quốc gia;",
      ],
      [
        "basis",
        "Căn cứ Quyết định số 57/2025/QĐ-UBND ngày 09/10/2025 của Ủy ban nhân dân tỉnh Ninh Bình ban hành Quy chế tiếp nhận hồ sơ;",
      ],
      [
        "basis",
        "Căn cứ Nghị quyết số 27/2026/NQ-HĐND ngày 10/7/2026 của Hội đồng nhân dân tỉnh Ninh Bình về mức thu phí;",
      ],
    ],
  },
  {
    rule: "4 sign with the wrong separator",
    code: "number-form",
    wrong: [
      [
        "basis",
        "Căn cứ Quyết định số 2439/QĐ/TTg ngày 04/11/2025 của Thủ tướng Chính phủ ban hành Khung kiến trúc;",
      ],
      [
        "basis",
        "Căn cứ Kế hoạch số 152/KH/UBND ngày 15/8/2026 của Ủy ban nhân dân tỉnh Ninh Bình về chuyển đổi số năm 2027;",
      ],
      [
        "basis",
        "Căn cứ Kế hoạch số 152-KH/UBND ngày 15/8/2026 của Ủy ban nhân dân tỉnh Ninh Bình về chuyển đổi số năm 2027;",
      ],
      [
        "basis",
        "Căn cứ Chỉ thị số 07/CT–TTg ngày 14/3/2025 của Thủ tướng Chính phủ về việc đẩy mạnh triển khai Đề án 06;",
      ],
    ],
    right: [
      [
        "basis",
        "Thực hiện Kế hoạch số 152-KH/TU ngày 15/8/2026 của Tỉnh ủy Ninh Bình về chuyển đổi số năm 2027;",
      ],
      [
        "basis",
        "Thực hiện Công văn số 5126/UBND-KSTT ngày 15/8/2026 của Ủy ban nhân dân tỉnh Ninh Bình về việc giao nhiệm vụ;",
      ],
      [
        "basis",
        "Căn cứ Chỉ thị số 07/CT-TTg ngày 14/3/2025 của Thủ tướng Chính phủ về việc đẩy mạnh triển khai Đề án 06;",
      ],
      ["body", "Các xã, phường gửi báo cáo theo mẫu của Quyết định số 766/QĐ-TTg ngày 23/6/2022."],
    ],
  },
  {
    rule: "5 basis no longer in force",
    code: "citation-superseded",
    wrong: [
      [
        "basis",
        "Căn cứ Nghị định số 13/2023/NĐ-CP ngày 17 tháng 4 năm 2023 của Chính phủ về bảo vệ dữ liệu cá nhân;",
      ],
      ["basis", "Căn cứ Luật Tổ chức Chính phủ ngày 19 tháng 6 năm 2015;"],
      [
        "basis",
        "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015; Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22 tháng 11 năm 2019;",
      ],
      [
        "basis",
        "Căn cứ Nghị định số 42/2022/NĐ-CP ngày 24/6/2022 của Chính phủ quy định về việc cung cấp thông tin và dịch vụ công trực tuyến;",
      ],
    ],
    right: [
      ["basis", "Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;"],
      ["basis", "Căn cứ Luật Căn cước ngày 27 tháng 11 năm 2023;"],
      ["basis", "Căn cứ Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2025;"],
      ["basis", "Căn cứ Luật Tổ chức Chính phủ ngày 18 tháng 02 năm 2025;"],
    ],
  },
  {
    rule: "6 amended law without what amended it",
    code: "citation-superseded",
    wrong: [
      ["basis", "Căn cứ Luật Cư trú ngày 13 tháng 11 năm 2020;"],
      ["basis", "Căn cứ Luật Cư trú số 68/2020/QH14;"],
      ["basis", "Căn cứ Luật Cư trú số 68/2020/QH14 ngày 13/11/2020;"],
      ["basis", "Căn cứ Luật Cư trú năm 2020;"],
    ],
    right: [
      [
        "basis",
        "Căn cứ Luật Cư trú ngày 13 tháng 11 năm 2020; Luật số 118/2025/QH15 sửa đổi, bổ sung một số điều của 10 luật có liên quan đến an ninh, trật tự ngày 10 tháng 12 năm 2025;",
      ],
      ["basis", "Căn cứ Luật Cư trú số 68/2020/QH14 được sửa đổi, bổ sung bởi Luật số 118/2025/QH15;"],
      ["basis", "Căn cứ Luật Cư trú ngày 13 tháng 11 năm 2020 (sửa đổi, bổ sung năm 2025);"],
      [
        "basis",
        "Căn cứ Văn bản hợp nhất số 03/VBHN-VPQH ngày 15/01/2026 của Văn phòng Quốc hội hợp nhất Luật Cư trú;",
      ],
    ],
  },
  {
    rule: "7 list letter of no alphabet, or a jump",
    code: "list-order",
    wrong: [
      ["body", "a) Rà soát dữ liệu dân cư;\nb) Làm sạch dữ liệu;\nw) Báo cáo kết quả."],
      ["body", "a) Rà soát dữ liệu dân cư;\nb) Làm sạch dữ liệu;\nd) Báo cáo kết quả."],
      ["part", "I. MỤC ĐÍCH\n1. Mục đích chung\nNâng cao chất lượng.\n3. Yêu cầu\nThực hiện thống nhất."],
      [
        "body",
        "a) Rà soát;\nb) Làm sạch;\nc) Cập nhật;\nd) Đối soát;\nđ) Nhập kho;\ne) Kiểm tra;\nf) Báo cáo kết quả.",
      ],
    ],
    right: [
      [
        "body",
        "a) Rà soát;\nb) Làm sạch;\nc) Cập nhật;\nd) Đối soát;\nđ) Nhập kho;\ne) Kiểm tra;\ng) Báo cáo.",
      ],
      ["body", "a) Rà soát dữ liệu dân cư;\nb) Làm sạch dữ liệu."],
      [
        "part",
        "I. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích\n1.1. Mục đích chung\nNâng cao chất lượng.\n1.2. Mục đích cụ thể\nĐến hết năm 2027 có 80% hồ sơ trực tuyến.\n2. Yêu cầu\nThực hiện thống nhất.",
      ],
      ["body", "- Bước 1: Rà soát dữ liệu dân cư;\n- Bước 3: Báo cáo kết quả theo mẫu."],
    ],
  },
  {
    rule: "8 one level numbered two ways",
    code: "list-order",
    wrong: [
      ["part", "I. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích\nNâng cao chất lượng.\n2) Yêu cầu\nThực hiện thống nhất."],
      ["part", "I. MỤC ĐÍCH, YÊU CẦU\n1/ Mục đích\nNâng cao chất lượng.\n2. Yêu cầu\nThực hiện thống nhất."],
      ["body", "a) Rà soát dữ liệu dân cư;\nb. Làm sạch dữ liệu."],
      ["part", "I/ MỤC ĐÍCH, YÊU CẦU\n1. Mục đích\nNâng cao chất lượng.\n2. Yêu cầu\nThực hiện thống nhất."],
    ],
    right: [
      [
        "part",
        "I. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích\na) Nâng cao chất lượng.\nb) Giảm giấy tờ.\n2. Yêu cầu\na) Thực hiện thống nhất.",
      ],
      ["body", "Mỗi hồ sơ gồm: (1) tờ khai; (2) bản sao; 3. giấy ủy quyền nếu có."],
      [
        "part",
        "I. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích\n+ Nâng cao chất lượng.\n- Giảm giấy tờ.\n2. Yêu cầu\n- Thực hiện thống nhất.",
      ],
      [
        "part",
        "I. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích\n1.1. Nâng cao chất lượng.\n1.2. Giảm giấy tờ.\n2. Yêu cầu\nThực hiện thống nhất.",
      ],
    ],
  },
  {
    rule: "9 headings of one level bold here and plain there",
    code: "heading-print",
    wrong: [
      [
        "part",
        "**I. MỤC ĐÍCH, YÊU CẦU**\n**1. Mục đích**\nNâng cao chất lượng.\n2. Yêu cầu\nThực hiện thống nhất.\n**3. Phạm vi**\nToàn tỉnh.",
      ],
      [
        "part",
        "**I. MỤC ĐÍCH, YÊU CẦU**\n1. Mục đích\nNâng cao chất lượng.\n**2. Yêu cầu**\nThực hiện thống nhất.\n3. Phạm vi\nToàn tỉnh.",
      ],
      [
        "part",
        "**I. MỤC ĐÍCH, YÊU CẦU**\n**1. Mục đích**\nNâng cao chất lượng.\n**2.** Yêu cầu\nThực hiện thống nhất.\n**3. Phạm vi**\nToàn tỉnh.",
      ],
      ["parts", "**I. MỤC ĐÍCH, YÊU CẦU**|II. CÁC MÔ HÌNH|**III. TỔ CHỨC THỰC HIỆN**"],
    ],
    right: [
      [
        "part",
        "**I. MỤC ĐÍCH, YÊU CẦU**\n**1. Mục đích**\nNâng cao chất lượng.\n**2. Yêu cầu**\nThực hiện thống nhất.",
      ],
      [
        "part",
        "**I. MỤC ĐÍCH, YÊU CẦU**\n1. Mục đích\nNâng cao chất lượng.\n2. Yêu cầu\nThực hiện thống nhất.",
      ],
      [
        "part",
        "**I. MỤC ĐÍCH, YÊU CẦU**\n**1. Mục đích, yêu cầu chung**\na) Nâng cao chất lượng phục vụ người dân.\n2. Các cơ quan thực hiện thống nhất, đồng bộ trên địa bàn tỉnh, bảo đảm tiết kiệm, hiệu quả.",
      ],
      [
        "part",
        "**I. MỤC ĐÍCH, YÊU CẦU**\n**1. Mục đích:** Nâng cao chất lượng phục vụ.\n**2. Yêu cầu:** Thực hiện thống nhất.",
      ],
    ],
  },
  {
    rule: "10 doubled words and blanks",
    code: "doubled-words",
    wrong: [
      ["body", "Triển khai trên trên địa bàn tỉnh các tiện ích của VNeID."],
      ["body", "Sở Y tế phối hợp phối hợp với Công an tỉnh hướng dẫn các bệnh viện."],
      ["body", "Báo cáo kết quả thực  hiện về Công an tỉnh."],
      ["body", "Các cơ quan, đơn vị đơn vị nghiêm túc thực hiện Kế hoạch này."],
    ],
    right: [
      ["body", "Bảo đảm đường truyền thông suốt, hệ thống giao thông thông suốt phục vụ người dân."],
      ["body", "Hướng dẫn người dân dân tộc thiểu số sử dụng VNeID, từng bước, từng bước mở rộng."],
      ["body", "Công an cấp xã đi từng ngõ, gõ từng nhà, rà từng người; ai ai cũng có tài khoản."],
      ["body", "Thu phí không dừng tại các bến bãi, khu du lịch lịch sử, di tích trên địa bàn tỉnh."],
    ],
  },
  {
    rule: "11 a body twice in one list",
    code: "doubled-words",
    wrong: [
      ["coordinators", "- Phối hợp: Sở Y tế, Công an tỉnh, Sở Y tế"],
      ["coordinators", "- Phối hợp: Công an tỉnh, Sở Tư pháp, Công an tỉnh, UBND các xã, phường"],
      ["body", "Giao Sở Nội vụ, Sở Tài chính, Sở Nội vụ tham mưu bố trí nhân lực và kinh phí."],
      ["body", "Công an xã, Công an xã hướng dẫn người dân cài đặt VNeID."],
    ],
    right: [
      ["coordinators", "- Phối hợp: Công an tỉnh, Công an cấp xã, UBND các xã, phường"],
      ["body", "Công an tỉnh chủ trì, phối hợp với Sở Y tế; định kỳ Công an tỉnh tổng hợp kết quả."],
      ["body", "Sở Y tế chủ trì; Sở Nội vụ, Sở Tài chính phối hợp với Sở Y tế."],
      ["body", "Chủ tịch UBND tỉnh, các Phó Chủ tịch UBND tỉnh, Văn phòng UBND tỉnh theo dõi, chỉ đạo."],
    ],
  },
  {
    rule: "12 a table of no annex",
    code: "annex-reference",
    wrong: [
      ["body", "Số liệu chi tiết tại Bảng 2."],
      ["body", "Các xã, phường báo cáo theo Biểu số 05 trước ngày 20 hằng tháng."],
      ["body", "Danh sách các cơ sở xem Bảng 1 và Bảng 2."],
      ["body", "Chỉ tiêu giao cho từng xã, phường (tại Biểu 02)."],
    ],
    right: [
      ["body", "Số liệu chi tiết tại Bảng 2 của Phụ lục I."],
      ["body", "Các xã, phường báo cáo theo Biểu số 05 kèm theo Kế hoạch này trước ngày 20 hằng tháng."],
      ["body", "Danh sách các cơ sở tại Phụ lục II; điểm danh theo bảng chữ cái."],
      ["body", "Chỉ tiêu giao cho từng xã, phường tại Biểu 02, Phụ lục II."],
    ],
  },
  {
    rule: "13 marks at the end of bases",
    code: "ending-mark",
    wrong: [
      [
        "basis",
        "Căn cứ Nghị quyết số 71/NQ-CP ngày 01/4/2025 của Chính phủ ban hành Chương trình hành động.",
      ],
      ["basis", "Căn cứ Nghị quyết số 71/NQ-CP ngày 01/4/2025 của Chính phủ ban hành Chương trình hành động"],
      [
        "basis",
        "Căn cứ Nghị quyết số 71/NQ-CP ngày 01/4/2025 của Chính phủ ban hành Chương trình hành động,",
      ],
      ["basis", "Căn cứ Luật Căn cước ngày 27 tháng 11 năm 2023:"],
    ],
    right: [
      [
        "basis",
        "Căn cứ Nghị quyết số 71/NQ-CP ngày 01/4/2025 của Chính phủ ban hành Chương trình hành động;",
      ],
      ["basis", "Căn cứ Luật Căn cước ngày 27 tháng 11 năm 2023; Luật Dữ liệu ngày 30 tháng 11 năm 2024;"],
      ["body", "Căn cứ tình hình thực tế, các cơ quan chủ động thực hiện\nTheo dõi, đôn đốc việc thực hiện."],
      ["basis", "Căn cứ Kết luận của Chủ tịch UBND tỉnh tại Thông báo số 12/TB-UBND ngày 03/11/2026;"],
    ],
  },
  {
    rule: "14 no file copy",
    code: "recipients",
    wrong: [
      ["recipients", "- Bộ Công an;\n- Các sở, ban, ngành;\n- Lưu: NC."],
      ["recipients", "- Bộ Công an;\n- Các sở, ban, ngành."],
      ["recipients", "- Bộ Công an;\n- Các sở, ban, ngành;\n- Lưu VP, PC06."],
      ["recipients", "- Bộ Công an; Các sở, ban, ngành;\n- Cổng Thông tin điện tử tỉnh;"],
    ],
    right: [
      ["recipients", "- Bộ Công an;\n- Các sở, ban, ngành;\n- Lưu: VT, VP6.\n  Ha.KH26"],
      ["recipients", "- Bộ Công an;\n- Các sở, ban, ngành;\n- Lưu VT, KGVX."],
      [
        "recipients",
        "- Bộ Công an (để báo cáo);\n- Các sở, ban, ngành (để thực hiện);\n- Lưu: VT, CAT (PC06).",
      ],
      ["recipients", "- Bộ Công an;\n- Các sở, ban, ngành;\n- Lưu: Văn thư, NC (03b)."],
    ],
  },
  {
    rule: "15 the closing mark",
    code: "ending-mark",
    wrong: [
      ["end", "Công an tỉnh theo dõi, đôn đốc việc thực hiện Kế hoạch này././."],
      ["end", "Công an tỉnh theo dõi, đôn đốc việc thực hiện Kế hoạch này."],
      ["end", "Công an tỉnh theo dõi, đôn đốc việc thực hiện Kế hoạch này/."],
      ["end", "Công an tỉnh theo dõi, đôn đốc việc thực hiện Kế hoạch này.//."],
    ],
    right: [
      ["end", "Công an tỉnh theo dõi, đôn đốc việc thực hiện Kế hoạch này./."],
      ["end", "Công an tỉnh theo dõi, đôn đốc việc thực hiện Kế hoạch này ./."],
      ["end", "Công an tỉnh theo dõi, đôn đốc việc thực hiện Kế hoạch này**./.**"],
      [
        "end",
        "Quá trình thực hiện nếu có khó khăn, vướng mắc, báo cáo Ủy ban nhân dân tỉnh (qua Công an tỉnh) để xem xét, quyết định./.",
      ],
    ],
  },
  {
    rule: "16 slips of the keyboard",
    code: "misspelt",
    wrong: [
      ["body", "Giao UNBD các xã, phường tổ chức thực hiện."],
      ["body", "Văn phòng HĐDN và UBND cấp xã tham mưu thực hiện."],
      ["body", "Hướng dẫn người dân cài đặt VNelD mức độ 2."],
      ["body", "UBNĐ các xã, phường bố trí máy quét."],
    ],
    right: [
      ["body", "Giao UBND các xã, phường tổ chức thực hiện."],
      ["body", "Văn phòng HĐND và UBND cấp xã tham mưu thực hiện."],
      ["body", "Hướng dẫn người dân cài đặt VNEID mức độ 2."],
      ["body", "Đăng tải trên trang thông tin điện tử (https://ubnd.example.gov.vn)."],
    ],
  },
  {
    rule: "17 zeros of days and months",
    code: "date-form",
    wrong: [
      ["body", "Gửi báo cáo trước ngày 5 tháng 4 năm 2027."],
      ["body", "Sơ kết vào ngày 15 tháng 06 năm 2027."],
      ["body", "Tổ chức lễ phát động ngày 15 tháng 2 năm 2027."],
      ["body", "Hoàn thành trước ngày 30 tháng 2 năm 2027."],
    ],
    right: [
      ["body", "Gửi báo cáo trước ngày 05 tháng 4 năm 2027."],
      ["body", "Sơ kết vào ngày 15 tháng 10 năm 2027; tổng kết ngày 05/12/2027."],
      ["body", "Tổ chức lễ phát động ngày 15 tháng 01 năm 2027."],
      ["body", "Cao điểm 60 ngày, tháng 5 và tháng 6 năm 2027, hoàn thành trước ngày 30/6/2027."],
    ],
  },
  {
    rule: "18 “Như trên” without “Kính gửi”",
    code: "like-above",
    wrong: [
      ["recipients", "- Như trên;\n- Các sở, ban, ngành;\n- Lưu: VT, NC."],
      ["recipients", "- Như trên (để thực hiện);\n- Các sở, ban, ngành;\n- Lưu: VT, NC."],
      ["recipients", "- Như kính gửi;\n- Các sở, ban, ngành;\n- Lưu: VT, NC."],
      ["recipients", "Như trên; Các sở, ban, ngành; Lưu: VT, NC."],
    ],
    right: [
      ["recipients", "- Như mục III;\n- Các sở, ban, ngành;\n- Lưu: VT, NC."],
      ["recipients", "- Như phần IV;\n- Các sở, ban, ngành;\n- Lưu: VT, NC."],
      ["body", "Các xã, phường cũng thực hiện như trên."],
      ["recipients", "- Các cơ quan nêu tại mục III;\n- Các sở, ban, ngành;\n- Lưu: VT, NC."],
    ],
  },
  {
    rule: "19 guesses in an order",
    code: "guess-words",
    wrong: [
      ["body", "Sở Y tế dự kiến triển khai tại các bệnh viện."],
      ["body", "Công an tỉnh có lẽ chủ trì việc tập huấn."],
      ["body", "Các xã, phường nếu có thể thì phối hợp lắp đặt Kiosk."],
      ["body", "Giao Sở Nội vụ hoàn thành số hóa khoảng 80% hồ sơ."],
    ],
    right: [
      ["body", "Dự kiến kinh phí thực hiện: 2 tỷ đồng, từ ngân sách tỉnh."],
      ["body", "Phối hợp thu hẹp khoảng cách số giữa các vùng."],
      ["body", "Trong khoảng thời gian cao điểm, Công an tỉnh bố trí thêm cán bộ thực hiện."],
      ["body", "Số tài khoản dự kiến tăng thêm trong năm là 50.000."],
    ],
  },
  {
    rule: "20 another place",
    code: "foreign-place",
    wrong: [
      ["body", "Sở Y tế tỉnh Quảng Nam chủ trì hướng dẫn các bệnh viện."],
      ["body", "Triển khai tại 100% cơ sở lưu trú trên địa bàn thành phố Đà Nẵng."],
      ["body", "Công an thị xã Bỉm Sơn lắp đặt thiết bị tại các khách sạn."],
      ["body", "Giao Ủy ban nhân dân huyện Gia Viễn rà soát dữ liệu."],
    ],
    right: [
      ["body", "Học tập kinh nghiệm của thành phố Đà Nẵng trong triển khai Kiosk."],
      ["body", "Ngân hàng Nhà nước Khu vực 7 hướng dẫn thanh toán không dùng tiền mặt."],
      ["body", "Giao Ủy ban nhân dân xã Gia Viễn rà soát dữ liệu."],
      ["body", "Kết nối với Trung tâm Dữ liệu quốc gia tại Hà Nội và Đà Nẵng do Bộ Công an quản lý."],
    ],
  },
  {
    rule: "20 another level, or a body that ended",
    code: "gone-agency",
    wrong: [
      ["lead", "- Chủ trì: Sở Nông nghiệp và Phát triển nông thôn"],
      ["body", "Công an huyện hướng dẫn người dân cài đặt VNeID."],
      ["body", "Phòng Lao động - Thương binh và Xã hội rà soát người có công."],
      ["coordinators", "- Phối hợp: Sở Kế hoạch và Đầu tư, Công an tỉnh"],
    ],
    right: [
      ["lead", "- Chủ trì: Sở Nông nghiệp và Môi trường"],
      ["body", "Sở Tài chính (hợp nhất Sở Kế hoạch và Đầu tư và Sở Tài chính) bố trí kinh phí."],
      ["body", "Công an cấp xã hướng dẫn người dân cài đặt VNeID."],
      ["coordinators", "- Phối hợp: Sở Tài chính, Công an tỉnh, Phòng Văn hóa - Xã hội cấp xã"],
    ],
  },
  {
    rule: "capitals of Phụ lục II",
    code: "capitals",
    wrong: [
      ["body", "Giao Ủy ban Nhân dân các xã, phường tổ chức thực hiện."],
      ["body", "Thực hiện theo khoản 1 điều 7 Luật Căn cước."],
      ["body", "Cổng dịch vụ công của Tỉnh Ninh Bình tiếp nhận hồ sơ."],
      ["coordinators", "- Phối hợp: Sở nông nghiệp và môi trường, Công an tỉnh"],
    ],
    right: [
      ["body", "Các sở, ban, ngành và ủy ban nhân dân các xã, phường bảo đảm điều kiện thực hiện."],
      ["body", "Thực hiện theo điểm a khoản 1 Điều 7 Luật Căn cước."],
      ["body", "Học tập cách làm của Quận 1, Thành phố Hồ Chí Minh; Nhân dân tích cực hưởng ứng."],
      ["coordinators", "- Phối hợp: Ngân hàng Nhà nước Khu vực 7, Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh"],
    ],
  },
  {
    rule: "deadlines that have passed",
    code: "deadline-past",
    wrong: [
      ["body", "Sở Tài chính bố trí kinh phí, hoàn thành trong quý I/2024."],
      ["body", "Các xã, phường gửi danh sách về Công an tỉnh trước ngày 30/6/2025."],
      ["body", "Chậm nhất ngày 15/9/2026, Sở Nội vụ hoàn thành rà soát hồ sơ."],
      ["body", "Báo cáo kết quả về Công an tỉnh chậm nhất ngày 25 tháng 12 năm 2025."],
    ],
    right: [
      ["body", "Đến hết quý III/2026 toàn tỉnh đã hoàn thành làm sạch 95% dữ liệu."],
      [
        "body",
        "Hồ sơ tiếp nhận trước ngày 01/7/2025 tiếp tục giải quyết theo quy định tại thời điểm tiếp nhận.",
      ],
      ["body", "Người sinh trước ngày 01/01/1960 được hỗ trợ cài đặt tại nhà, hoàn thành trong quý I/2027."],
      ["body", "Phát huy kết quả triển khai Đề án 06 trong năm 2025, các sở, ngành tiếp tục thực hiện."],
    ],
  },
];
