import type { ComponentProps } from "astro/types";
import type { Examples } from "#components/parts/example.ts";
import type SearchFacets from "./SearchFacets.astro";

export const examples: Examples<ComponentProps<typeof SearchFacets>> = () => [
  {
    name: "Chờ kết quả (ẩn cho đến khi có)",
    props: { groups: [{ number: 1, short: "Thủ tục hành chính, dịch vụ công" }] },
  },
];
