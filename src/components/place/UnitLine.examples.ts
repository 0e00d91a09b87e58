import type { ComponentProps } from "astro/types";
import type { Examples } from "#components/parts/example.ts";
import type UnitLine from "./UnitLine.astro";

const unit = { path: null, heirs: [], origins: "", verb: "" };

export const examples: Examples<ComponentProps<typeof UnitLine>> = () => [
  {
    name: "Đơn vị trước đây",
    within: "list",
    props: {
      unit: {
        ...unit,
        name: "xã An Hòa",
        anchor: "truoc-99901",
        verb: "nay thuộc",
        heirs: [
          { name: "xã An Cao", path: "#nay-99911" },
          { name: "xã An Bình", path: "#nay-99912" },
        ],
      },
    },
  },
  {
    name: "Đơn vị hiện nay",
    within: "list",
    props: {
      unit: {
        ...unit,
        name: "xã An Cao",
        anchor: "nay-99911",
        origins: "xã An Hòa và một phần xã An Lộc (huyện An Cao)",
      },
    },
  },
];
