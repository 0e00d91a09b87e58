import type { Phrase } from "#text/phrase.ts";

/** Words with which a party begins that is no office: behind the name of one they are not of that name. */
export const partyStart: Phrase = {
  name: "các hộ dân, chủ nhà trọ",
  keepsMarks: true,
  pattern:
    /^(?:các|những|mọi|toàn thể|người|chủ|hộ(?: gia đình| kinh doanh| dân)?|doanh nghiệp|hợp tác xã|công ty|cơ sở|cá nhân|tổ chức|đơn vị|nhân dân|cán bộ|hội(?: viên)?|lực lượng|đại lý|nhà)(?= |$)/,
  examples: [
    ["chủ các cơ sở lưu trú", "chủ"],
    ["hộ kinh doanh", "hộ kinh doanh"],
    ["hợp tác xã vận tải", "hợp tác xã"],
  ],
  not: ["tư tưởng và công tác học sinh", "mỹ phẩm", "môi trường", "quản lý chất lượng"],
};
