/** First and second words of invented communes, and names of invented signatories. */
export const firstWords =
  "An Bình Phú Tân Long Hòa Thạnh Vĩnh Mỹ Đông Tây Nam Bắc Hải Sơn Quảng Xuân Yên Đức Kim".split(" ");
export const secondWords =
  "Thịnh Phước Lâm Hưng Lợi Điền Khê Giang Hà Lĩnh Phong Trạch Ninh Đồng Hiệp Thọ Lương Tiến Dương Vân".split(
    " ",
  );
export const people = [
  "Nguyễn Văn An",
  "Trần Thị Bích",
  "Lê Quang Cảnh",
  "Phạm Minh Dũng",
  "Hoàng Thị Én",
  "Vũ Đức Giang",
  "Đặng Thu Hà",
  "Bùi Xuân Khải",
];

/** What stands in a text, and what is put in its place. */
export type Swap = readonly [from: string, to: string];

/** Bodies of provinces, and those that took over from them in 2025. */
export const reformedBodies: readonly Swap[] = [
  ["Sở Thông tin và Truyền thông", "Sở Khoa học và Công nghệ"],
  ["Sở Lao động – Thương binh và Xã hội", "Sở Nội vụ"],
  ["Sở Tài nguyên và Môi trường", "Sở Nông nghiệp và Môi trường"],
  ["Sở Giao thông vận tải", "Sở Xây dựng"],
  ["Sở Kế hoạch và Đầu tư", "Sở Tài chính"],
];

/** Bodies of a province or a town, and those that do the same in a commune (“xã”, “phường”, “đặc khu”). */
export const listCommuneBodies = (kind: string): readonly Swap[] => [
  ["Công an tỉnh", `Công an ${kind}`],
  ["Văn phòng UBND tỉnh", `Văn phòng HĐND và UBND ${kind}`],
  ["UBND tỉnh", `UBND ${kind}`],
  ["Ủy ban nhân dân tỉnh", `Ủy ban nhân dân ${kind}`],
  ["Sở Thông tin và Truyền thông", "Phòng Văn hóa – Xã hội"],
  ["Sở Lao động – Thương binh và Xã hội", "Phòng Văn hóa – Xã hội"],
  ["UBND các huyện, thành phố", `UBND các ${kind}`],
  ["thị xã", kind],
];

/** Wordings that plans use for each other. */
export const otherWordings: readonly Swap[] = [
  ["đảm bảo", "bảo đảm"],
  ["triển khai thực hiện", "tổ chức triển khai"],
  ["người dân", "Nhân dân"],
  ["hướng dẫn", "hỗ trợ"],
  ["trên địa bàn", "thuộc địa bàn"],
  ["tuyên truyền", "phổ biến"],
  ["kịp thời", "thường xuyên"],
];

/** How a plan of the collection names its place, and how often a new one is made after it. */
export interface StemNames {
  readonly share: number;
  readonly kind: string;
  readonly names: readonly string[];
  /** The province that a town's plan names. */
  readonly province: string | null;
}

export const stemNames: ReadonlyMap<string, StemNames> = new Map([
  ["thua-thien-hue-2023", { share: 0.36, kind: "tỉnh", names: ["Thừa Thiên Huế", "Huế"], province: null }],
  ["ninh-binh-2023", { share: 0.28, kind: "tỉnh", names: ["Ninh Bình"], province: null }],
  ["binh-dinh-2024", { share: 0.16, kind: "tỉnh", names: ["Bình Định"], province: null }],
  ["cua-lo-2023", { share: 0.15, kind: "thị xã", names: ["Cửa Lò"], province: "Nghệ An" }],
  ["bim-son-2024", { share: 0.05, kind: "thị xã", names: ["Bỉm Sơn"], province: "Thanh Hóa" }],
]);
