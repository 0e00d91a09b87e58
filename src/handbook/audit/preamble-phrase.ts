import type { Phrase } from "#text/phrase.ts";

/** Who makes the plan, in the sentence before its first part; not where the plan spoken of has a number of its own. */
export const preamble: Phrase = {
  name: "…, Ủy ban nhân dân tỉnh ban hành Kế hoạch",
  pattern:
    /(?:^|[;,.]\s*)((?:thu ky |chu tich )?(?:uy ban nhan dan|ubnd|ban chi dao|to cong tac|hoi dong nhan dan)[^;,.]{0,140}?\s(?:ban hanh|xay dung)(?: va trien khai)?\s+ke hoach)\b(?!\s+so\s*\d)/,
  examples: [
    [
      "Thực hiện Đề án 06, Ủy ban nhân dân tỉnh ban hành Kế hoạch triển khai",
      ", uy ban nhan dan tinh ban hanh ke hoach",
    ],
    ["Tổ công tác thị xã xây dựng Kế hoạch", "to cong tac thi xa xay dung ke hoach"],
  ],
  not: [
    "UBND tỉnh ban hành Kế hoạch số 12/KH-UBND",
    "Công an tỉnh ban hành Kế hoạch",
    "theo chỉ đạo của UBND tỉnh về kế hoạch",
  ],
};
