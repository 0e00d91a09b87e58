import type { ComponentProps } from "astro/types";
import type { Examples } from "#components/parts/example.ts";
import type WordingRuns from "./WordingRuns.astro";

const run = { mark: "own", atom: null, part: 0, gap: "" } as const;

export const examples: Examples<ComponentProps<typeof WordingRuns>> = () => [
  {
    name: "Mỗi loại dấu một lần",
    props: {
      runs: [
        { ...run, text: "Công an tỉnh", atom: "agency", gap: "Công an thị xã" },
        { ...run, text: "cấp thẻ", mark: "same" },
        { ...run, text: "", gap: "cho toàn dân" },
        { ...run, text: "mới" },
        { ...run, text: "trước ngày,", mark: "layout" },
        { ...run, text: "theo kế hoạch của tỉnh", mark: "moved" },
      ],
    },
  },
];
