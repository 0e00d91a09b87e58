import type { DocumentKind } from "#schema/items.ts";

/** Names of the kinds of document as their titles print them; NĐ 30/2020/NĐ-CP, Điều 7. */
export const kindNames: Readonly<Record<DocumentKind, string>> = {
  "ke-hoach": "Kế hoạch",
  "ke-hoach-phoi-hop": "Kế hoạch phối hợp",
  "quyet-dinh": "Quyết định",
  "thong-bao": "Thông báo",
  "bao-cao": "Báo cáo",
  "chuong-trinh": "Chương trình",
  "cong-van": "Công văn",
  "chi-thi": "Chỉ thị",
  "nghi-quyet": "Nghị quyết",
  "huong-dan": "Hướng dẫn",
  "phuong-an": "Phương án",
  khac: "Văn bản",
};
