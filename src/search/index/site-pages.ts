/** A page of the site, or a part of one, that is found by what it is for: it says nothing of one plan or model. */
export interface SitePage {
  /** Site path without base, with an anchor where it is a part. */
  readonly url: string;
  readonly title: string;
  /** Other words by which it is asked for. */
  readonly others: readonly string[];
  /** What it is for; looked for and shown. */
  readonly text: string;
}

/** A chapter of the guide, as far as search tells of it. */
export interface GuideChapter {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly headings: readonly string[];
}

const page = (url: string, title: string, others: string, text: string): SitePage => ({
  ...{ url, title, text },
  others: others === "" ? [] : others.split("; "),
});

/** Pages that look through all plans. */
const tools: readonly SitePage[] = [
  page("/mo-hinh/", "Danh mục mô hình", "", "Mọi mô hình theo nhóm, với số kế hoạch đã đưa vào."),
  page("/ke-hoach/", "Các kế hoạch", "danh sách kế hoạch", "Mọi kế hoạch, nơi ban hành, số, ngày và số mục."),
  page(
    "/ma-tran/",
    "Ma trận mô hình × địa phương",
    "bảng tổng hợp mô hình theo địa phương; bản đồ",
    "Nơi nào đã đưa, gộp, không áp dụng hay không nêu từng mô hình.",
  ),
  page(
    "/thoi-han/",
    "Thời hạn",
    "tiến độ; lịch; quá hạn; đến hạn; trục thời gian",
    "Mọi thời hạn trên một trục thời gian và trong một bảng, lọc theo tháng, đơn vị chủ trì.",
  ),
  page(
    "/co-quan/",
    "Cơ quan",
    "danh sách cơ quan; đơn vị chủ trì",
    "Cơ quan nào chủ trì, phối hợp mục nào, nay là gì.",
  ),
  page(
    "/dia-phuong/",
    "Địa phương",
    "danh sách địa phương; sáp nhập tỉnh; sáp nhập xã; đơn vị hành chính",
    "Đơn vị hành chính trước đây và hiện nay.",
  ),
  page(
    "/can-cu/",
    "Căn cứ",
    "văn bản được dẫn; sơ đồ văn bản",
    "Mỗi kế hoạch dựa vào văn bản nào, văn bản nào thay văn bản nào.",
  ),
  page(
    "/doi-chieu-so/",
    "Đối chiếu số hiệu",
    "bảng số hiệu mô hình",
    "Một số hiệu ở nơi này là mô hình nào ở nơi khác.",
  ),
  page(
    "/luu-y/",
    "Điểm cần lưu ý",
    "lỗi trong kế hoạch; sai sót",
    "Chỗ trong các kế hoạch cần đối chiếu với bản gốc.",
  ),
  page(
    "/thuat-ngu/",
    "Thuật ngữ, chữ viết tắt",
    "từ điển; giải thích từ ngữ",
    "Chữ viết tắt trong các kế hoạch và dạng đầy đủ.",
  ),
  page(
    "/so-sanh/",
    "So sánh",
    "so sánh kế hoạch; so sánh mô hình",
    "Hai mục hoặc nhiều kế hoạch đặt cạnh nhau.",
  ),
  page(
    "/soan-thao/",
    "Soạn thảo",
    "soạn kế hoạch; viết kế hoạch; mẫu kế hoạch; bản thảo",
    "Lập dự thảo kế hoạch từ câu chữ có sẵn, tải về .docx.",
  ),
  page(
    "/soan-thao/kiem-tra/",
    "Kiểm tra dự thảo",
    "rà soát dự thảo; thể thức văn bản",
    "Tìm chỗ cần sửa trong một dự thảo; tệp không rời khỏi máy.",
  ),
  page(
    "/du-lieu/",
    "Dữ liệu",
    "tải dữ liệu; Excel; CSV; JSON",
    "Tải các bảng dữ liệu, cấu trúc và điều kiện sử dụng.",
  ),
  page(
    "/huong-dan/",
    "Hướng dẫn",
    "cách sử dụng; trợ giúp",
    "Cách tra cứu, trích dẫn, soạn thảo và bổ sung kế hoạch.",
  ),
];

/** Pages about the site, and their parts that are asked for. */
const about: readonly SitePage[] = [
  page(
    "/gioi-thieu/",
    "Giới thiệu và phương pháp",
    "về sổ tay này",
    "Sổ tay là gì, không phải là gì, được lập ra sao.",
  ),
  page(
    "/gioi-thieu/#phuong-phap",
    "Phương pháp",
    "cách đối chiếu; cách lập sổ tay",
    "Cách đọc văn bản và đối chiếu từng mục với danh mục.",
  ),
  page(
    "/gioi-thieu/#trang-thai",
    "Các trạng thái",
    "ý nghĩa ký hiệu; chú giải",
    "Nghĩa của “đã đưa vào kế hoạch”, “không nêu” và các trạng thái khác.",
  ),
  page("/gioi-thieu/#gioi-han", "Giới hạn của sổ tay", "", "Những điều sổ tay không có hoặc không bảo đảm."),
  page(
    "/gioi-thieu/#giay-phep",
    "Giấy phép",
    "bản quyền; sử dụng lại",
    "Điều kiện sử dụng lại mã nguồn, dữ liệu và văn bản.",
  ),
  page(
    "/gioi-thieu/#rieng-tu",
    "Dữ liệu cá nhân và liên hệ",
    "quyền riêng tư; góp ý; địa chỉ liên hệ",
    "Dữ liệu cá nhân được che; nơi nhận góp ý.",
  ),
  page(
    "/gioi-thieu/tiep-can/",
    "Tuyên bố về khả năng tiếp cận",
    "khả năng tiếp cận; người khuyết tật; trình đọc màn hình",
    "Mức đáp ứng WCAG, biện pháp, giới hạn đã biết và cách báo vướng mắc.",
  ),
];

/** Pages of the site that search finds beside models, plans and books, with the chapters of its guide. */
export const listSitePages = (chapters: readonly GuideChapter[]): readonly SitePage[] => [
  ...tools,
  ...chapters.map(({ id, title, summary, headings }) => ({
    url: `/huong-dan/#${id}`,
    title: `Hướng dẫn: ${title}`,
    others: headings,
    text: summary,
  })),
  ...about,
];
