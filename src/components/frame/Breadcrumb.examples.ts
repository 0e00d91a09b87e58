import type { ComponentProps } from "astro/types";
import type { Examples } from "#components/parts/example.ts";
import type Breadcrumb from "./Breadcrumb.astro";

export const examples: Examples<ComponentProps<typeof Breadcrumb>> = () => [
  {
    name: "Hai cấp",
    props: {
      crumbs: [
        { title: "Kế hoạch", path: "/ke-hoach/" },
        { title: "An Bình", path: "/ke-hoach/an-binh-2023/" },
      ],
    },
  },
];
