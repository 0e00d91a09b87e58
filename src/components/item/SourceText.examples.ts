import type { ComponentProps } from "astro/types";
import type { Examples } from "#components/parts/example.ts";
import { buildSourcePage } from "#views/plan/source-page.ts";
import type SourceText from "./SourceText.astro";

export const examples: Examples<ComponentProps<typeof SourceText>> = (handbook) => [
  {
    name: "Mười dòng có mục",
    props: {
      sections: [{ title: "Phần đầu", lines: buildSourcePage(handbook, "an-binh-2023").lines.slice(10, 20) }],
    },
  },
  {
    name: "Chỗ sửa nhận dạng",
    props: {
      sections: [{ title: "Phụ lục", lines: buildSourcePage(handbook, "an-binh-2023").lines.slice(25, 29) }],
    },
  },
];
