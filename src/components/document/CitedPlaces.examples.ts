import type { ComponentProps } from "astro/types";
import type { Examples } from "#components/parts/example.ts";
import type CitedPlaces from "./CitedPlaces.astro";

const evidence = { text: "dòng 7", path: "/ke-hoach/an-binh-2023/van-ban/#dong-7" };

export const examples: Examples<ComponentProps<typeof CitedPlaces>> = () => [
  {
    name: "Hai nơi, một nơi dài",
    props: {
      places: [
        {
          relation: "Căn cứ",
          text: "Quyết định số 06/QĐ-TTg ngày 06 tháng 01 năm 2022 của Thủ tướng Chính phủ phê duyệt Đề án phát triển ứng dụng dữ liệu về dân cư, định danh và xác thực điện tử phục vụ chuyển đổi số quốc gia",
          evidence,
        },
        { relation: "Nhắc đến", text: "Quyết định số 06/QĐ-TTg", evidence },
      ],
    },
  },
];
