import { compileTitleWords } from "#meaning/titles/title-words.ts";
import type { TitleEntry } from "#schema/vocabulary/titles.ts";

const toEntry = (kind: TitleEntry["class"], line: string): TitleEntry => {
  const [term = "", ...forms] = line.split(", ");
  return { term, class: kind, forms, examples: [term], not: [] };
};

/** A few words of titles that stay as they are while content/vocabulary grows, for scores told to the last digit. */
export const fewWords = compileTitleWords({
  titles: [
    toEntry("subject", "lưu trú, thông báo lưu trú, quản lý lưu trú"),
    toEntry("subject", "khám chữa bệnh, khám bệnh"),
    toEntry("subject", "an sinh xã hội"),
    toEntry("place", "bệnh viện"),
    toEntry("place", "nhà ga, bến xe"),
    toEntry("means", "trường học"),
    toEntry("place", "khách sạn, nhà trọ"),
    toEntry("means", "thanh toán, chi trả"),
    toEntry("means", "giấy tờ, tài liệu"),
    toEntry("means", "văn thư lưu trữ, tài liệu lưu trữ, hồ sơ lưu trữ"),
    toEntry("means", "số hóa"),
    toEntry("channel", "VNeID"),
    toEntry("elsewhere", "an toàn thực phẩm"),
    toEntry("filler", "quản lý, tổ chức"),
    { ...toEntry("whom", "người dân, nhân dân"), filler: true },
    toEntry("whom", "cho tổ chức"),
    { ...toEntry("whom", "người dân tổ chức"), says: ["người dân", "cho tổ chức"] },
    toEntry("filler", "tại, bằng, trên, qua, cho"),
    toEntry("joint", "và"),
  ],
  levels: [],
  places: [],
  abbreviations: [],
  glossary: [],
});
