/**
 * The words in which plans of Đề án 06 write their titles: what says nothing, and what is one thing under several names.
 * Phrases are written with their marks, parted by “ | ”, and read without them, so that lost or misread marks do no harm.
 * The lists know the field, no plan: a word belongs here when any province may print it.
 */

/** How much a word says about which model a title means. */
export type WordClass = "subject" | "place" | "means" | "channel";

/**
 * Weight by class, as a share of a subject word. A place (khách sạn, nhà ga) says where and needs a word that says what;
 * means (camera, số hóa) occur in many models and in other fields; channels (VNeID, căn cước, dữ liệu dân cư) occur in
 * nearly all and alone prove nothing.
 */
export const classWeight: Readonly<Record<WordClass, number>> = {
  subject: 1,
  place: 1,
  means: 0.5,
  channel: 0.22,
};

/** The phrases of a line of these lists. */
export function splitPhrases(line: string): string[] {
  return line.split(" | ");
}

/**
 * Terms by class, one a line: its name, then its abbreviations, spellings and synonyms. The longest phrase wins; a phrase
 * in two lines stands for both terms.
 */
export const termLines: Readonly<Record<WordClass, readonly string[]>> = {
  subject: [
    "dịch vụ công | DVC | dịch vụ công trực tuyến | DVC trực tuyến | DVCTT | thủ tục hành chính | TTHC | dịch vụ hành chính công",
    "thiết yếu",
    "không hồ sơ giấy | không sử dụng hồ sơ giấy | không dùng hồ sơ giấy | không nộp hồ sơ giấy | không yêu cầu nộp hồ sơ giấy | không yêu cầu hồ sơ giấy | không phải nộp hồ sơ giấy | không giấy tờ | không sử dụng giấy tờ | phi giấy tờ | không sử dụng bản giấy | không cần hồ sơ giấy | không dùng giấy tờ | hồ sơ giấy",
    "một cửa | bộ phận một cửa | bộ phận giải quyết thủ tục hành chính | bộ phận giải quyết TTHC | trung tâm hành chính công | trung tâm phục vụ hành chính công | trung tâm PVHCC | TTPVHCC | TTHCC | bộ phận tiếp nhận và trả kết quả | tiếp nhận và trả kết quả | TN TKQ | TNTKQ | bộ phận tiếp nhận và giải quyết thủ tục hành chính | hành chính công | một cửa liên thông",
    "kiosk | ki ốt | kiốt | kios | máy kiosk | ki osk",
    "chứng thực | chứng thực điện tử | chứng thực bản sao điện tử",
    "công chứng | phòng công chứng | văn phòng công chứng | tổ chức hành nghề công chứng | hành nghề công chứng | thừa phát lại | văn phòng thừa phát lại",
    "khám chữa bệnh | KCB | khám bệnh chữa bệnh | khám bệnh | chữa bệnh | cơ sở khám chữa bệnh | cơ sở khám bệnh chữa bệnh | người bệnh | bệnh nhân",
    "sinh trắc học | sinh trắc | vân tay | khuôn mặt | nhận diện khuôn mặt | mống mắt",
    "lưu trú | thông báo lưu trú | khai báo lưu trú | ASM | AMS | phần mềm ASM | quản lý lưu trú | khách lưu trú | tiếp nhận lưu trú | tạm trú | quản lý tạm trú | thông báo tạm trú | cơ sở lưu trú | cơ sở kinh doanh lưu trú | cơ sở lưu trú du lịch",
    "kiểm soát ra vào | kiểm soát vào ra | kiểm soát người ra vào | kiểm soát người vào ra | ra vào | vào ra | kiểm soát hành khách ra vào | kiểm soát an ninh ra vào",
    "kinh doanh có điều kiện | ngành nghề có điều kiện | ngành nghề kinh doanh có điều kiện | ngành nghề đầu tư kinh doanh có điều kiện | đầu tư kinh doanh có điều kiện | kinh doanh dịch vụ có điều kiện | kinh doanh ngành nghề có điều kiện | KDCĐK | cầm đồ | dịch vụ cầm đồ | dịch vụ bảo vệ | karaoke | vũ trường",
    "trật tự xã hội | an ninh trật tự | ANTT | trật tự an toàn xã hội | trật tự và an toàn xã hội | TTATXH | TTXH | an ninh và trật tự | trật tự ATXH",
    "sát hạch | thi cử | thi bằng lái xe | thi lái xe | đào tạo sát hạch | sát hạch lái xe",
    "lái xe | sát hạch lái xe | thi bằng lái xe | thi lái xe | giấy phép lái xe | GPLX | bằng lái xe",
    "xử phạt | phạt nguội | xử phạt nguội | xử phạt vi phạm | xử phạt vi phạm hành chính | nộp phạt",
    "giao thông | an toàn giao thông | phạt nguội | xử phạt nguội | ATGT | trật tự an toàn giao thông | TTATGT | trật tự ATGT | vi phạm giao thông | giao thông đường bộ | quốc lộ",
    "vé tàu xe | vé tàu | vé xe | vé xe buýt | xe buýt | vé xe khách | mua vé | soát vé | vé tàu hỏa | vé điện tử",
    "tín chấp | cho vay tín chấp | vay tín chấp | vay vốn tín chấp | chấm điểm tín dụng | điểm tín dụng | khả tín | điểm khả tín | chấm điểm khả tín",
    "thi trực tuyến | thi online | thi tập trung | thi online tập trung | thi trực tuyến tập trung | thi trắc nghiệm trực tuyến | kỳ thi trực tuyến | kỳ thi trực tuyến tập trung | kỳ thi online",
    "thí sinh | dự thi | kỳ thi | kỳ thi tuyển sinh | phòng thi | kỳ thi trực tuyến | kỳ thi trực tuyến tập trung | kỳ thi online",
    "du lịch",
    "đặc sản | đặc sản vùng miền | đặc sản địa phương",
    "kinh tế hộ | kinh tế hộ gia đình",
    "tiền điện nước | tiền điện | tiền nước | thu tiền điện | thu tiền nước | thu tiền điện nước | hóa đơn điện | hóa đơn tiền điện | hóa đơn tiền nước | tiền nước sinh hoạt | phí vệ sinh môi trường | phí vệ sinh | tiền vệ sinh | tiền rác | rác thải | thu gom rác thải | cước viễn thông",
    "công dân số",
    "chữ ký số | chứng thư số",
    "địa chỉ số",
    "xác thực tập trung | SSO | đăng nhập một lần | đăng nhập tập trung | single sign on | xác thực một lần",
    "tích hợp chia sẻ dữ liệu | LGSP | nền tảng tích hợp chia sẻ dữ liệu | trục tích hợp chia sẻ dữ liệu | trục liên thông | trục tích hợp",
    "truyền thông | công tác truyền thông",
    "nội bộ",
    "MOOC | MOOCs | đại chúng mở | đại trà mở | mở đại trà | mở đại chúng | trực tuyến mở | khóa học trực tuyến mở",
    "an toàn thông tin | an ninh an toàn bảo mật thông tin | an toàn bảo mật thông tin | bảo mật thông tin | bảo mật an toàn thông tin | ATTT | an toàn an ninh mạng | an ninh mạng | ANM | ANTT mạng | an toàn thông tin mạng | an toàn an ninh thông tin | an ninh an toàn thông tin | an ninh thông tin | bảo vệ dữ liệu cá nhân | an ninh an toàn mạng | trung tâm giám sát an ninh mạng | trung tâm giám sát an toàn thông tin | trung tâm giám sát an toàn thông tin mạng | trung tâm giám sát ANM | giám sát an toàn thông tin | giám sát an ninh mạng",
    "người sử dụng cuối | người dùng cuối | end use | end user | enduser | người sử dụng đầu cuối | người dùng đầu cuối",
    "tố giác tội phạm | tố giác | tin báo tội phạm | tin báo về tội phạm | tin báo tố giác tội phạm | tố giác tin báo về tội phạm | tố giác tin báo tội phạm | tin báo tố giác về tội phạm",
    "hỗ trợ pháp lý | trợ giúp pháp lý | tư vấn pháp lý | tư vấn pháp luật | hỗ trợ pháp luật",
    "quản lý trường học | quản lý nhà trường",
    "lý lịch tư pháp | LLTP | phiếu lý lịch tư pháp | phiếu LLTP",
    "sổ sức khỏe | sổ sức khỏe điện tử | sổ SKĐT | SSKĐT | SKĐT | hồ sơ sức khỏe | hồ sơ sức khỏe điện tử | hồ sơ SKĐT",
    "sổ lao động điện tử | sổ lao động",
    "người sử dụng đất | chủ sử dụng đất | thông tin đất đai | dữ liệu đất đai | đất đai | tài sản gắn liền với đất | giấy chứng nhận quyền sử dụng đất | sổ đỏ | chủ đất",
    "chủ sở hữu nhà ở | chủ sở hữu nhà",
    "hội đoàn thể | tổ chức hội | đoàn thể | hội viên | đoàn hội | tổ chức chính trị xã hội | hội nông dân | hội phụ nữ | hội liên hiệp phụ nữ | hội cựu chiến binh | đoàn thanh niên | công đoàn | hội người cao tuổi | hội chữ thập đỏ | các hội | hội LHPN | hội CCB",
    "an sinh xã hội | ASXH | bảo trợ xã hội | trợ cấp xã hội | trợ giúp xã hội | trợ cấp an sinh xã hội | chính sách xã hội | chi trả an sinh xã hội",
    "phân tích | thống kê | dự báo | phân tích dữ liệu",
    "dân cư | dân số",
    "lao động | việc làm | lao động việc làm | thị trường lao động | lực lượng lao động",
    "cuộc thi | hội thi",
    "sáng kiến | ý tưởng",
    "SOC | trung tâm giám sát an ninh mạng | trung tâm giám sát an toàn thông tin | trung tâm giám sát an toàn thông tin mạng | trung tâm giám sát ANM | trung tâm giám sát an toàn an ninh mạng | giám sát an toàn thông tin | giám sát an ninh mạng | trung tâm giám sát điều hành an toàn an ninh mạng | trung tâm điều hành an ninh mạng | giám sát an toàn an ninh mạng",
  ],
  place: [
    "bệnh viện | bệnh viện đa khoa | cơ sở y tế | trung tâm y tế | trạm y tế | phòng khám | cơ sở khám chữa bệnh | cơ sở khám bệnh chữa bệnh | cơ sở KCB",
    "khách sạn | nhà nghỉ | nhà trọ | homestay | resort | nhà khách | nhà công vụ | biệt thự | căn hộ | căn hộ du lịch | phòng cho khách du lịch thuê | cơ sở lưu trú | cơ sở kinh doanh lưu trú | cơ sở lưu trú du lịch",
    "nhà cho thuê | nhà ở cho thuê | nhà trọ công nhân | khu nhà trọ | phòng trọ | nhà trọ cho thuê | khu trọ",
    "khu công nghiệp | KCN | khu chế xuất | KCX | cụm công nghiệp | CCN | khu kinh tế",
    "xe khách | xe khách đường dài | xe giường nằm | xe khách giường nằm | xe khách liên tỉnh | nhà xe | xe đường dài",
    "khu du lịch | điểm du lịch | điểm tham quan | điểm tham quan du lịch | khu di tích | di tích | danh lam thắng cảnh | khu tham quan | khách tham quan",
    "nhà ga | nhà ga đường sắt | ga đường sắt | ga tàu | bến tàu | bến xe | bến xe khách | bến cảng | cảng biển | sân bay | cảng hàng không | bến phà | đường sắt",
    "chung cư | khu chung cư | tòa nhà chung cư | nhà chung cư | khu đô thị | khu đô thị mới",
  ],
  means: [
    "tự động hóa | tự động",
    "giấy tờ | tài liệu | giấy tờ tài liệu | tài liệu điện tử | giấy tờ điện tử | hồ sơ điện tử | kho dữ liệu điện tử | kho dữ liệu cá nhân",
    "văn thư lưu trữ | tài liệu lưu trữ | hồ sơ lưu trữ | lưu trữ lịch sử | lưu trữ cơ quan",
    "bảo hiểm y tế | BHYT | thẻ bảo hiểm y tế | thẻ BHYT",
    "tự phục vụ",
    "nhà ở | khu nhà ở | ký túc xá",
    "công nhân",
    "hành khách",
    "camera | camera AI | camera thông minh | camera nhận diện | camera trí tuệ nhân tạo | camera giám sát",
    "giám sát",
    "vi phạm | xử lý vi phạm | phát hiện vi phạm",
    "thanh toán | chi trả | chi trả an sinh xã hội | TTKDTM | quét thanh toán | thu tiền",
    "cho vay | vay vốn",
    "hộ nghèo | hộ cận nghèo | cận nghèo | người có công | người có công với cách mạng | gia đình chính sách | đối tượng chính sách",
    "OCOP | sản phẩm OCOP",
    "thương mại điện tử | TMĐT | sàn thương mại điện tử",
    "vệ sinh môi trường",
    "tài khoản định danh điện tử | tài khoản định danh | tài khoản định danh và xác thực điện tử | tài khoản ĐDĐT",
    "tài khoản thanh toán | tài khoản ngân hàng | tài khoản thanh toán điện tử",
    "chia sẻ dữ liệu | kết nối chia sẻ dữ liệu | tích hợp chia sẻ dữ liệu | nền tảng tích hợp chia sẻ dữ liệu | trục tích hợp chia sẻ dữ liệu",
    "chính sách | chính sách pháp luật",
    "tuyên truyền | phổ biến",
    "phương tiện truyền thông | LED | màn hình LED | pano | pa nô | áp phích | truyền thanh | truyền thanh cơ sở | truyền hình | phát thanh | phát thanh truyền hình | đài phát thanh | loa truyền thanh | phát thanh thông minh | mạng xã hội | thông tin đại chúng | băng rôn | phương tiện thông tin đại chúng | Zalo | Facebook",
    "học trực tuyến | đào tạo trực tuyến | giáo dục trực tuyến | đào tạo giáo dục trực tuyến | đào tạo tập huấn trực tuyến | tập huấn trực tuyến | khóa học trực tuyến mở | đào tạo từ xa | e learning | elearning",
    "đào tạo | tập huấn | bồi dưỡng | đào tạo tập huấn | đào tạo tập huấn trực tuyến | tập huấn trực tuyến",
    "giáo dục pháp luật | phổ biến giáo dục pháp luật | phổ biến pháp luật | chính sách pháp luật | tuyên truyền pháp luật",
    "tổng đài | Call Center | CallCenter | Call Centrer | CallCentrer",
    "trường học | nhà trường | trường học thông minh | học sinh | giáo viên",
    "kiểu mẫu",
    "làm sạch | làm giàu",
    "số hóa | số hóa tạo lập dữ liệu",
    "tạo lập | tạo lập dữ liệu | số hóa tạo lập dữ liệu",
    "lao động xã hội | lao động thương binh và xã hội | lao động thương binh xã hội | người lao động",
  ],
  channel: [
    "không dùng tiền mặt | TTKDTM | không tiền mặt",
    "kinh tế số | nền kinh tế số | chính phủ số | chính quyền số | xã hội số | chính quyền điện tử | chuyển đổi số | CĐS | môi trường số | môi trường điện tử",
    "NDXP | VDXP",
    "tình hình | IOC | chỉ đạo điều hành | chỉ đạo | điều hành | lãnh đạo",
    "VNeID | VNNeID | VNeLD | VNeLID | VNelD | VN eID | ứng dụng định danh điện tử | ứng dụng định danh quốc gia | định danh điện tử | định danh xác thực điện tử | định danh và xác thực điện tử | ĐDĐT | app công dân số | ứng dụng công dân số | nền tảng công dân số | Hue S",
    "căn cước | CCCD | căn cước công dân | thẻ CCCD | thẻ căn cước | thẻ căn cước công dân | CCCD gắn chip | CCCD gắn chíp | gắn chip | gắn chíp | gắn chip điện tử | gắn chíp điện tử | đầu đọc | thiết bị đọc",
    "dữ liệu dân cư | CSDLQG về DC | CS DLQG về DC | CSDLQGDC | CSDLQGVDC | CSDL QG về DC | CSDLQG về dân cư | CSDL quốc gia về dân cư | CSDL quốc gia dân cư | CSDL dân cư | cơ sở dữ liệu quốc gia về dân cư | cơ sở dữ liệu quốc gia dân cư | cơ sở dữ liệu dân cư",
    "Đề án 06 | ĐA06 | ĐA 06 | DA06 | Đề án 06 CP",
    "cổng dịch vụ công | cổng DVC | cổng dịch vụ công quốc gia | cổng DVC quốc gia | cổng DVCQG | cổng dịch vụ công trực tuyến",
    "xác thực",
    "cán bộ công chức | CBCC | CBCCVC | cán bộ | công chức | viên chức | CC VC | CBCC VC | cán bộ công chức viên chức",
    "dữ liệu | cơ sở dữ liệu | CSDL | thông tin",
  ],
};

/** Words that say nothing about which model a title means. */
export const stopWordLines: readonly string[] = [
  "triển khai | mô hình | mô hình điểm | thực hiện | xây dựng | tổ chức | cung cấp | đẩy mạnh",
  "tăng cường | nâng cao | nâng cấp | hoàn thiện | phát động | thí điểm | tiếp tục | ra mắt",
  "nhân rộng | tiện ích | nội dung | công tác | hiệu quả | thường xuyên | hướng dẫn | chỉ cần | chỉ",
  "cần | mang | mọi | ứng dụng | sử dụng | hệ thống | nền tảng | phần mềm | giải pháp | công nghệ",
  "công nghệ số | thiết bị | thông qua | phục vụ | hỗ trợ | đối với | nhằm | góp phần | thay thế",
  "thay | phát triển | quản lý | vận hành | điện tử | trực tuyến | toàn trình | tích hợp | kết nối",
  "khai thác | cập nhật | khu dân cư | lắp đặt | đặt | đưa | lên | tỷ lệ | tương tác | tham gia",
  "người dân | nhân dân | doanh nghiệp | công dân | khách hàng | cơ quan | đơn vị | cơ sở | điểm",
  "khu vực | địa bàn | địa phương | cơ quan nhà nước | nhà nước | cấp tỉnh | cấp huyện | cấp xã",
  "cấp | các cấp | ngành | tỉnh | huyện | thành phố | TP | thị xã | quận | phường | xã | thị trấn",
  "thôn | bản | ấp | tổ dân phố | khu phố | UBND | ủy ban nhân dân | công an | sở | phòng | ban",
  "trên nền | nền | toàn quốc | quốc gia | toàn bộ | toàn thể | toàn | một số | tối thiểu",
  "số lượng | đến | từ | qua | tại | trên | các | những | cho | của | và | với | về | trong | theo",
  "bằng | để | là | như | ở | được | có | khi | đi | cùng | gắn với | hoặc | vào | do | này | nhất",
  "mới | năm | giai đoạn | chất lượng | chất lượng phục vụ | hiệu lực | nộp hồ sơ | hồ sơ trực tuyến",
  "tra cứu | phổ cập | trang bị | mức 2 | mức độ 2 | máy",
];

/** Beginnings of a clause that says why or by whose order, not what: its words weigh less. */
export const clauseOpenerLines: readonly string[] = [
  "phục vụ | nhằm | góp phần | để nâng cao | để phục vụ | để quản lý | hướng tới | theo chỉ đạo",
  "theo quyết định | theo QĐ | theo đề án | theo lộ trình | theo hướng dẫn | theo nghị quyết",
  "theo kế hoạch",
];

/** Words between two things that a title joins, besides a comma and a semicolon. */
export const joiningLines: readonly string[] = [
  "và | kết hợp | kết hợp với | gắn với | cùng với | đồng thời",
];

/**
 * Names of the 63 provinces before 1/7/2025, which hold those of the 34 after it (Nghị quyết 202/2025/QH15), and short
 * forms.
 */
export const provinceLines: readonly string[] = [
  "An Giang | Bà Rịa Vũng Tàu | Bắc Giang | Bắc Kạn | Bạc Liêu | Bắc Ninh | Bến Tre | Bình Định",
  "Bình Dương | Bình Phước | Bình Thuận | Cà Mau | Cần Thơ | Cao Bằng | Đà Nẵng | Đắk Lắk",
  "Đắk Nông | Điện Biên | Đồng Nai | Đồng Tháp | Gia Lai | Hà Giang | Hà Nam | Hà Nội | Hà Tĩnh",
  "Hải Dương | Hải Phòng | Hậu Giang | Hòa Bình | Hồ Chí Minh | TPHCM | Hưng Yên | Khánh Hòa",
  "Kiên Giang | Kon Tum | Lai Châu | Lâm Đồng | Lạng Sơn | Lào Cai | Long An | Nam Định | Nghệ An",
  "Ninh Bình | Ninh Thuận | Phú Thọ | Phú Yên | Quảng Bình | Quảng Nam | Quảng Ngãi | Quảng Ninh",
  "Quảng Trị | Sóc Trăng | Sơn La | Tây Ninh | Thái Bình | Thái Nguyên | Thanh Hóa | Thừa Thiên Huế",
  "TT Huế | Huế | Tiền Giang | Trà Vinh | Tuyên Quang | Vĩnh Long | Vĩnh Phúc | Yên Bái",
];
