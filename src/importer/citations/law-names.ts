import { fold } from "#text/fold.ts";

/**
 * Names of laws as printed behind “Luật”, “Bộ luật”, “Pháp lệnh”. Where a name is listed its end is certain, whatever
 * follows: “Luật Việc làm tạo điều kiện …”, “Luật Phòng, chống ma túy”. A name that is not listed is read by its capital and
 * the words that end it (laws.ts).
 */
const names = `
An ninh mạng; An ninh quốc gia; An toàn thông tin mạng; An toàn thực phẩm; An toàn, vệ sinh lao động
Ban hành văn bản quy phạm pháp luật; Báo chí; Bảo hiểm tiền gửi; Bảo hiểm xã hội; Bảo hiểm y tế
Bảo vệ bí mật nhà nước; Bảo vệ dữ liệu cá nhân; Bảo vệ môi trường; Bảo vệ quyền lợi người tiêu dùng
Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân; Bình đẳng giới; Biên phòng Việt Nam
Các công cụ chuyển nhượng; Các tổ chức tín dụng; Cán bộ, công chức; Căn cước; Căn cước công dân; Cảnh sát cơ động
Chăn nuôi; Chuyển đổi số; Chứng khoán; Công an nhân dân; Công chứng; Công đoàn; Công nghệ cao; Công nghệ thông tin
Công nghiệp công nghệ số; Cư trú; Cạnh tranh; Chất lượng sản phẩm, hàng hóa; Chính quyền địa phương
Dân quân tự vệ; Dân sự; Di sản văn hóa; Doanh nghiệp; Du lịch; Dữ liệu; Dược
Đất đai; Đầu tư; Đầu tư công; Đầu tư theo phương thức đối tác công tư; Đấu giá tài sản; Đấu thầu; Đê điều; Điện lực
Điều ước quốc tế; Đo lường; Đường bộ; Đường sắt
Giá; Giám định tư pháp; Giao dịch điện tử; Giao thông đường bộ; Giao thông đường thủy nội địa; Giáo dục
Giáo dục đại học; Giáo dục nghề nghiệp; Giáo dục quốc phòng và an ninh
Hàng hải Việt Nam; Hàng không dân dụng Việt Nam; Hải quan; Hiến, lấy, ghép mô, bộ phận cơ thể người và hiến, lấy xác
Hình sự; Hòa giải ở cơ sở; Hòa giải, đối thoại tại Tòa án; Hoạt động chữ thập đỏ; Hóa chất; Hôn nhân và gia đình
Hoạt động giám sát của Quốc hội và Hội đồng nhân dân; Hỗ trợ doanh nghiệp nhỏ và vừa; Hộ tịch; Hợp tác xã
Kế toán; Khám bệnh, chữa bệnh; Khiếu nại; Khoa học và công nghệ; Khoa học, công nghệ và đổi mới sáng tạo; Khoáng sản
Kiểm toán độc lập; Kiểm toán nhà nước; Kiến trúc; Kinh doanh bảo hiểm; Kinh doanh bất động sản
Lao động; Lâm nghiệp; Luật sư; Lưu trữ; Lý lịch tư pháp; Mặt trận Tổ quốc Việt Nam
Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở
Năng lượng nguyên tử; Ngân hàng Nhà nước Việt Nam; Ngân sách; Ngân sách nhà nước; Nghĩa vụ quân sự; Người cao tuổi
Người khuyết tật; Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng; Nhà giáo; Nhà ở; Nuôi con nuôi
Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam
Phá sản; Phí và lệ phí; Phòng bệnh; Phòng cháy và chữa cháy; Phòng cháy, chữa cháy và cứu nạn, cứu hộ; Phòng thủ dân sự
Phòng không nhân dân; Phòng, chống bạo lực gia đình; Phòng, chống bệnh truyền nhiễm; Phòng, chống khủng bố
Phòng, chống ma túy; Phòng, chống mua bán người; Phòng, chống rửa tiền; Phòng, chống tác hại của rượu, bia
Phòng, chống tác hại của thuốc lá; Phòng, chống tham nhũng; Phổ biến, giáo dục pháp luật
Quản lý ngoại thương; Quản lý nợ công; Quản lý thuế; Quản lý, sử dụng tài sản công
Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ; Quảng cáo; Quốc phòng; Quốc tịch Việt Nam; Quy hoạch
Quy hoạch đô thị và nông thôn; Sĩ quan Quân đội nhân dân Việt Nam; Sở hữu trí tuệ
Tài nguyên nước; Tần số vô tuyến điện; Thanh niên; Thanh tra; Thể dục, thể thao; Thi đua, khen thưởng
Thi hành án dân sự; Thi hành án hình sự; Thi hành tạm giữ, tạm giam; Thống kê; Thủ đô; Thủy lợi; Thủy sản; Thú y
Thuế giá trị gia tăng; Thuế thu nhập cá nhân; Thuế thu nhập doanh nghiệp; Thương mại
Thực hành tiết kiệm, chống lãng phí; Thực hiện dân chủ ở cơ sở; Tiếp cận thông tin; Tiếp công dân
Tiêu chuẩn và quy chuẩn kỹ thuật; Tín ngưỡng, tôn giáo; Tố cáo; Tố tụng dân sự; Tố tụng hành chính; Tố tụng hình sự
Tổ chức Chính phủ; Tổ chức chính quyền địa phương; Tổ chức cơ quan điều tra hình sự; Tổ chức Quốc hội
Tổ chức Hội đồng nhân dân và Ủy ban nhân dân; Tổ chức Tòa án nhân dân; Tổ chức Viện kiểm sát nhân dân
Trách nhiệm bồi thường của Nhà nước; Trẻ em; Trí tuệ nhân tạo; Trợ giúp pháp lý; Trật tự, an toàn giao thông đường bộ
Tương trợ tư pháp; Ưu đãi người có công với cách mạng; Viên chức; Viễn thông; Việc làm; Xây dựng; Xuất bản
Xuất cảnh, nhập cảnh của công dân Việt Nam; Xử lý vi phạm hành chính
`;

/** Short forms in use, folded, with the names that they stand for. */
const shortForms: Readonly<Record<string, string>> = { "ngan sach": "ngan sach nha nuoc" };

/** Folded, longest first: the first that a text begins with is its name. A comma may be left out in print. */
const known = names
  .split(/[;\n]/)
  .map((name) => fold(name.trim()))
  .filter((name) => name !== "")
  .sort((a, b) => b.length - a.length)
  .map((name) => ({
    isOneSyllable: !name.includes(" "),
    pattern: new RegExp(`^${name.replaceAll(", ", ",? ")}(?![\\p{L}\\d])`, "u"),
  }));

/**
 * Length of the listed name that a text begins with; 0 where it begins with none. Names of one syllable count only where the
 * text prints them with a capital: “Luật Giá”, not “luật giá cả”. The text is folded letter for letter.
 */
export function measureKnownName(folded: string, isCapital: boolean): number {
  for (const { isOneSyllable, pattern } of known) {
    const length = isOneSyllable && !isCapital ? 0 : (pattern.exec(folded)?.[0].length ?? 0);
    if (length > 0) return length;
  }
  return 0;
}

/** “Luật Ngân sách” and “Luật Ngân sách nhà nước” are one law, with or without commas, however capitalised. */
export function toLawKey(name: string): string {
  const [, kind = "", rest = ""] = /^(bo luat|luat|phap lenh)\s+(.*)$/u.exec(fold(name)) ?? [];
  return `${kind} ${shortForms[rest] ?? rest}`.replace(/[^a-z0-9]+/g, "-");
}
