import type { ComponentProps } from "astro/types";
import type { Examples } from "./example.ts";
import type FilterForm from "./FilterForm.astro";

export const examples: Examples<ComponentProps<typeof FilterForm>> = () => [
  {
    name: "Ô tìm, hai danh sách và một ô chọn",
    props: {
      find: { name: "tim", label: "Tìm trong danh sách" },
      selects: [
        {
          name: "dp",
          label: "Kế hoạch",
          all: "Mọi kế hoạch",
          options: [{ value: "an-binh-2023", label: "An Bình" }],
        },
        {
          name: "muc",
          label: "Mức",
          all: "Mọi mức",
          options: [{ value: "error", label: "cần xử lý", count: 3 }],
        },
      ],
    },
    slot: '<label><input type="checkbox" name="x" /> Chỉ mục đã xem xét</label>',
  },
];
