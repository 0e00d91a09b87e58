import { type Phrase, oneOf } from "#text/phrase.ts";

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

/** A remark in brackets behind a body that is no part of its name: what of the plan changes, and who it was before. */
export const remark: Phrase = {
  name: "Công an xã (giữ nguyên), Phòng Kinh tế (trước đây: Phòng Tài chính)",
  keepsMarks: true,
  pattern: new RegExp(
    String.raw`\(\s?${oneOf(
      String.raw`${oneOf("giữ nguyên", "không (?:thay )?đổi", "như cũ", "cũ", "mới", "bổ sung(?: mới)?", "điều chỉnh")}\s?\)`,
      String.raw`${oneOf("trước đây", "trước kia", "trước là", "tên cũ", "thay cho", "thay thế")}(?!\p{L})[^()]{0,120}\)`,
    )}`,
    "iu",
  ),
  examples: [
    ["Sở Y tế (giữ nguyên)", "(giữ nguyên)"],
    ["Ban Chỉ huy Quân sự (Bổ sung mới), Hội Nông dân", "(Bổ sung mới)"],
    ["Sở Nội vụ (trước đây là Sở Lao động)", "(trước đây là Sở Lao động)"],
    ["UBND huyện Đô Lương (cũ)", "(cũ)"],
    ["Trạm Y tế (thay cho: Trung tâm Y tế)", "(thay cho: Trung tâm Y tế)"],
  ],
  not: [
    "Sở Y tế (nếu có)",
    "Công an tỉnh (PC06)",
    "Phòng PC06 (mới thành lập theo Quyết định 12)",
    "Xã Tân Mới",
    "Sở Nội vụ (trước ngày 30/6/2025)",
  ],
};
