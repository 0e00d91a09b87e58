/** A basis that most plans of today rest on. */
export interface OfferedBasis {
  readonly short: string;
  readonly text: string;
}

/**
 * Bases offered to a drafter, with what they are called. The decision of 2022 and the one that goes on from it stand side by
 * side: no text says that the second replaces the first (content/documents.yaml, 06-qd-ttg). A law is cited without number and
 * issuer: NĐ 30/2020/NĐ-CP, Phụ lục I, II.6.b.
 */
export const offeredBases: readonly OfferedBasis[] = [
  {
    short: "Luật Tổ chức chính quyền địa phương",
    text: "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025",
  },
  {
    short: "Quyết định 06/QĐ-TTg",
    text: "Căn cứ Quyết định số 06/QĐ-TTg ngày 06 tháng 01 năm 2022 của Thủ tướng Chính phủ phê duyệt Đề án phát triển ứng dụng dữ liệu về dân cư, định danh và xác thực điện tử phục vụ chuyển đổi số quốc gia giai đoạn 2022 - 2025, tầm nhìn đến năm 2030",
  },
  {
    short: "Quyết định 826/QĐ-TTg",
    text: "Căn cứ Quyết định số 826/QĐ-TTg ngày 11 tháng 5 năm 2026 của Thủ tướng Chính phủ về Chương trình phát triển ứng dụng dữ liệu về dân cư, định danh và xác thực điện tử phục vụ chuyển đổi số quốc gia giai đoạn 2026 - 2030, tầm nhìn đến năm 2035",
  },
];
