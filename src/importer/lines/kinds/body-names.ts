import { oneOf } from "#text/phrase.ts";
import { bodyWord } from "./leading-body.ts";
import { longVerb, taskVerb } from "./task-verbs.ts";

/** What follows the first words of a name in small letters and is a part of it, though some of it are verbs elsewhere. */
export const nameTails: readonly string[] = [
  String.raw`phòng,? chống (?:tội phạm|thiên tai|tham nhũng|ma túy|cháy,? nổ|HIV)(?: sử dụng công nghệ cao)?(?: và tìm kiếm cứu nạn)?`,
  String.raw`quản lý hành chính(?: về trật tự xã hội)?`,
  String.raw`phục vụ hành chính công`,
  String.raw`triển khai (?:thực hiện )?Đề án(?: 06)?`,
  String.raw`(?:công tác|chỉ đạo|giúp việc) (?:triển khai )?(?:thực hiện )?(?:Đề án(?: 06)?|chuyển đổi số|cải cách hành chính)`,
  String.raw`tiếp nhận và trả kết quả(?: giải quyết thủ tục hành chính)?`,
  String.raw`(?:khám bệnh|khám),? chữa bệnh`,
  String.raw`(?:công nghệ số|số) cộng đồng`,
  String.raw`kinh doanh(?: (?:dịch vụ )?lưu trú)?`,
  ...[
    "về trật tự xã hội",
    "về TTXH",
    "chính trị - xã hội",
    "chính trị",
    "xã hội",
    "hành chính công",
    "công nghệ cao",
  ],
  ...[
    "đô thị",
    "vận tải",
    "bệnh tật",
    "nông thôn",
    "nhân dân",
    "chiến binh",
    "công nghiệp",
    "kinh tế",
    "chất lượng",
  ],
  ...[
    "đất đai",
    "thị trường",
    "dân số",
    "thương mại",
    "viễn thông",
    "bưu chính",
    "lưu trú",
    "công ích",
    "giáo dục",
  ],
  ...[
    "y tế",
    "sự nghiệp",
    "nhà nước",
    "tín dụng",
    "công chứng",
    "mạng",
    "giao thông",
    "đường bộ",
    "lao động",
  ],
  ...[
    "biên phòng",
    "quân sự",
    "kiểm sát",
    "kiểm lâm",
    "khách sạn",
    "nhà nghỉ",
    "nhà trọ",
    "du lịch",
    "thủy lợi",
  ],
  ...[
    "khuyết tật",
    "doanh nghiệp",
    "luật sư",
    "chuyên môn",
    "chức năng",
    "nghiệp vụ",
    "hộ tịch",
    "bảo trợ",
    "việc làm",
  ],
  ...[
    "cơ sở",
    "hàng không",
    "đường sắt",
    "dân tộc",
    "thể thao",
    "chữ thập đỏ",
    "thành viên",
    "đăng ký đất đai",
  ],
  String.raw`(?:trung học|tiểu học|mầm non|phổ thông|cao đẳng|đại học|trung cấp)(?: phổ thông| cơ sở| nghề)?`,
  ...["ngoài công lập", "công lập", "đa khoa", "chuyên khoa"],
];
const tail = new RegExp(`^${oneOf(...nameTails)}(?!\\p{L})`, "u");

/** Words that place a name, or say which of its kind are meant. */
const placing = new RegExp(
  `^${oneOf(
    ...[
      "tỉnh",
      "huyện",
      "quận",
      "thị xã",
      "thị trấn",
      "thành phố",
      "xã",
      "phường",
      "đặc khu",
      "thôn",
      "ấp",
      "bản",
      "khóm",
      "khu phố",
      "khu vực",
      "khu",
    ],
    ...[
      "TP",
      "TX",
      "TT",
      "cấp(?= (?:tỉnh|huyện|xã|cơ sở|trên|dưới|mình)(?!\\p{L}))",
      "các cấp",
      "chi nhánh",
      "trên địa bàn",
      "địa bàn",
      "trực thuộc",
      "thuộc",
      "có liên quan",
      "liên quan",
    ],
    ...[
      "khác",
      "còn lại",
      "nêu trên",
      "nói trên",
      "trung ương",
      "địa phương",
      "đầu mối",
      "đóng trên",
      "cùng cấp",
      "tại",
      "ở",
      "các",
    ],
  )}(?!\\p{L})`,
  "u",
);
/** Words of places: the name behind one is all in capitals. */
const level = /^(?:tỉnh|huyện|quận|thị xã|thị trấn|thành phố|xã|phường|đặc khu|thôn|ấp|TP|TX|TT)(?!\p{L})/u;

/** How a name begins, behind a comma or “và” too: a list of kinds goes on with any of them. */
const begins = new RegExp(
  `^(?:các |những )?${oneOf(
    bodyWord,
    ...[
      "ngành",
      "địa phương",
      "doanh nghiệp",
      "cơ sở(?! dữ liệu)",
      "tổ chức (?=chính trị|tín dụng|có liên quan|liên quan)",
      "cá nhân",
      "đoàn thể",
      "nhà mạng",
    ],
    ...["trường học", "khách sạn", "chủ cơ sở", "bộ phận"],
  )}(?!\\p{L})`,
  "iu",
);

const capital = /^\p{Lu}[\p{L}\d]*|^\d+/u;
const inBrackets = /^\s*\([^()]{1,80}\)/u;
/** Between the words of a name, or between two names. */
const joint = /^(?:\s*,\s*|\s*[-–/&]\s*|\s+(?:và|hoặc|cùng|với|của)\s+)(?:và\s+|cùng\s+(?:với\s+)?|với\s+)?/u;
const letters = /^\p{L}[\p{L}\d]*/u;
/** Names that are no words: no syllable follows that belongs to their first. */
const brand =
  /^(?:\p{Lu}{2,}|Viettel|MobiFone|Mobifone|Vinaphone|VinaPhone|Agribank|Vietcombank|VietinBank|\p{L}*\d[\p{L}\d]*)$/u;

/** What stands in a text from an offset on that belongs to a name: how long it is, and whether a syllable may follow that belongs to it. */
interface Piece {
  readonly length: number;
  readonly opens: boolean;
}

/** The next piece of a name; undefined where it ends. */
function readPiece(rest: string, opens: boolean, isBehindCapital: boolean): Piece | undefined {
  const fixed = tail.exec(rest) ?? placing.exec(rest);
  if (fixed !== null) return { length: fixed[0].length, opens: false };
  const own = capital.exec(rest);
  if (own !== null) return { length: own[0].length, opens: !isBehindCapital && !brand.test(own[0]) };
  if (!opens || longVerb.test(rest)) return undefined;
  const syllable = letters.exec(rest);
  return syllable === null ? undefined : { length: syllable[0].length, opens: false };
}

/** A longer list of names is none. */
const longestList = 600;

/**
 * Where the names of bodies end with which a text begins at an offset, one or several; undefined where none begins there. What
 * follows in small letters and is no part of a name is what they do.
 */
export function endOfNames(text: string, from: number): number | undefined {
  const first = begins.exec(text.slice(from, from + longestList));
  if (first === null) return undefined;
  const last = Math.min(text.length, from + longestList);
  let end = from + first[0].length;
  let opens = false;
  let isBehindCapital = false;
  let isBehindLevel = level.test(first[0]);
  while (end < last) {
    const rest = text.slice(end, last);
    const brackets = inBrackets.exec(rest);
    if (brackets !== null) {
      end += brackets[0].length;
      opens = false;
      continue;
    }
    const joined = joint.exec(rest);
    const gap = joined?.[0].length ?? /^\s+/.exec(rest)?.[0].length ?? 0;
    if (gap === 0) break;
    const next = rest.slice(gap);
    // “Giám đốc Sở Y tế”, “Văn phòng UBND tỉnh”: a name within a name.
    const mayBegin = (joined !== null || /^(?:\p{Lu}|các )/u.test(next)) && !tail.test(next);
    const begun = mayBegin ? begins.exec(next) : null;
    if (begun !== null && !taskVerb.test(next)) {
      end += gap + begun[0].length;
      [opens, isBehindCapital, isBehindLevel] = [false, false, false];
      continue;
    }
    const piece = readPiece(next, joined === null && opens, isBehindCapital || isBehindLevel);
    if (piece === undefined) break;
    isBehindCapital = capital.test(next);
    isBehindLevel = level.test(next);
    opens = piece.opens;
    end += gap + piece.length;
  }
  return end;
}
