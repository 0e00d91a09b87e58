import type { ComponentProps } from "astro/types";
import type { Examples } from "#components/parts/example.ts";
import type ComparePicker from "./ComparePicker.astro";

export const examples: Examples<ComponentProps<typeof ComparePicker>> = ({ plans }) => [
  {
    name: "Hiện khi trang có tập lệnh",
    props: {
      plans: plans.map(({ id, placeName }, at) => ({
        id,
        name: placeName,
        today: at === 0 ? "nay: xã Mới" : null,
      })),
    },
  },
];
