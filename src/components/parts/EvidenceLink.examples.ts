import type { ComponentProps } from "astro/types";
import type { Examples } from "./example.ts";
import type EvidenceLink from "./EvidenceLink.astro";

export const examples: Examples<ComponentProps<typeof EvidenceLink>> = () => [
  {
    name: "Nhiều dòng",
    props: { evidence: { text: "dòng 311–327", path: "/ke-hoach/an-binh-2023/van-ban/#dong-311-327" } },
  },
  {
    name: "Một dòng",
    props: { evidence: { text: "dòng 9", path: "/ke-hoach/an-binh-2023/van-ban/#dong-9" } },
  },
];
