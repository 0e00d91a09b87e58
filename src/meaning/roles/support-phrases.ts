import type { Phrase } from "#text/phrase.ts";

/** Technical support, at the beginning of what a unit is to do. */
export const supportBegin: Phrase = {
  name: "hỗ trợ kỹ thuật",
  pattern:
    /^(?:cung cap (?:cac |bo )?tai lieu (?:\S+ ){0,3}ky thuat|ho tro (?:ve |cac |giai phap )*(?:ky thuat|cong nghe))\b/,
  examples: [
    ["cung cấp tài liệu tiêu chuẩn kỹ thuật kết nối", "cung cap tai lieu tieu chuan ky thuat"],
    ["hỗ trợ kỹ thuật tích hợp", "ho tro ky thuat"],
    ["hỗ trợ công nghệ số hóa", "ho tro cong nghe"],
    ["hỗ trợ các giải pháp công nghệ", "ho tro cac giai phap cong nghe"],
  ],
  not: [
    "cung cấp tài liệu mô tả các chỉ tiêu", // says what the model measures
    "cung cấp công cụ đào tạo",
    "cung cấp giải pháp, máy móc", // what the model runs on
    "hỗ trợ khởi tạo địa chỉ số", // done for citizens
  ],
};

/** Words that begin an action elsewhere and in a list name a system to be joined: “…, đăng ký phương tiện”. */
export const systemWords: Phrase = {
  name: "hệ thống được kết nối",
  pattern: /^(?:xac thuc|dang ky|quan ly)$/,
  examples: [
    ["đăng ký", "dang ky"],
    ["xác thực", "xac thuc"],
    ["quản lý", "quan ly"],
  ],
  not: ["đăng tải", "tham mưu"],
};
