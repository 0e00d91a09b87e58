import type { ComponentProps } from "astro/types";
import type { Examples } from "#components/parts/example.ts";
import { buildModelPage } from "#views/model/model-page.ts";
import type ItemRefs from "./ItemRefs.astro";

export const examples: Examples<ComponentProps<typeof ItemRefs>> = (handbook) => [
  { name: "Một mục", props: { items: buildModelPage(handbook, "kham-chua-benh").noteSources } },
  {
    name: "Hai mục",
    props: {
      items: [
        { text: "An Bình 9", path: "/ke-hoach/an-binh-2023/#mo-hinh-9" },
        { text: "Cao Bình, nhiệm vụ 20", path: "/ke-hoach/cao-binh-2024/#nhiem-vu-20" },
      ],
    },
  },
];
