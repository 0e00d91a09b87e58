import type { ComponentProps } from "astro/types";
import type { Examples } from "#components/parts/example.ts";
import type AgencyList from "./AgencyList.astro";

export const examples: Examples<ComponentProps<typeof AgencyList>> = () => [
  {
    name: "Viết tắt, đã đổi tên, chưa biết",
    props: {
      mentions: [
        {
          text: "CAT",
          name: "Công an tỉnh",
          expansion: "Công an tỉnh",
          path: "/co-quan/cong-an-tinh/",
          today: null,
        },
        {
          text: "Sở TT&TT",
          name: "Sở Thông tin và Truyền thông",
          expansion: "Sở Thông tin và Truyền thông",
          path: "/co-quan/so-thong-tin-va-truyen-thong/",
          today: {
            summary: "nay: Sở Khoa học và Công nghệ",
            entries: [{ name: "Sở Khoa học và Công nghệ", path: null, function: null, note: "từ 01/3/2025" }],
          },
        },
        {
          text: "Tổ chuyên trách xã mẫu",
          name: "Tổ chuyên trách xã mẫu",
          expansion: null,
          path: null,
          today: null,
        },
      ],
    },
  },
];
