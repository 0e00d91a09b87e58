import type { Phrase } from "#text/phrase.ts";

/** Words with which a party begins that is no office: behind the name of one they are not of that name. */
export const partyStart: Phrase = {
  name: "các hộ dân, chủ nhà trọ",
  pattern:
    /^(?:cac|nhung|moi|toan the|nguoi|chu|ho(?: gia dinh| kinh doanh| dan)?|doanh nghiep|hop tac xa|cong ty|co so|ca nhan|to chuc|don vi|nhan dan|can bo|hoi(?: vien)?|luc luong|dai ly|nha)(?= |$)/,
  examples: [
    ["chủ các cơ sở lưu trú", "chu"],
    ["hộ kinh doanh", "ho kinh doanh"],
    ["Hợp tác xã Vận tải", "hop tac xa"],
  ],
  not: ["tư tưởng và Công tác học sinh", "mỹ phẩm", "Quản lý chất lượng"],
};
