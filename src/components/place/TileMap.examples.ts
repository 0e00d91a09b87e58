import type { ComponentProps } from "astro/types";
import type { Examples } from "#components/parts/example.ts";
import { buildTileMap } from "#views/place/tile-map.ts";
import type TileMap from "./TileMap.astro";

export const examples: Examples<ComponentProps<typeof TileMap>> = (handbook) => [
  {
    name: "Không tỉnh nào của bản đồ có mô hình",
    props: { map: buildTileMap(handbook, "kham-chua-benh"), title: "Khám bệnh, chữa bệnh bằng thẻ căn cước" },
  },
];
