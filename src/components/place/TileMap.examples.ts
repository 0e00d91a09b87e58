import type { ComponentProps } from "astro/types";
import type { Examples } from "#components/parts/example.ts";
import { getStateLabel } from "#views/parts/state-labels.ts";
import { plain } from "#views/parts/segment.ts";
import { buildTileMap, type TileMapProps, type TileProps } from "#views/place/tile-map.ts";
import type TileMap from "./TileMap.astro";

const tile = (
  x: number,
  y: number,
  lines: readonly string[],
  shown: Partial<Pick<TileProps, "state" | "below" | "isArchipelago">> = {},
): TileProps => ({
  ...{ x, y, lines, state: null, below: null, isArchipelago: false, label: lines.join(" ") },
  ...shown,
});

/** Tiles of places that do not exist: the real ones have their seats on the map by code. */
const tiles: readonly TileProps[] = [
  tile(1, 1, ["An Bình"], { state: getStateLabel("adopted") }),
  tile(78, 1, ["Cao Bình"], { state: getStateLabel("part"), below: getStateLabel("not-applicable") }),
  tile(155, 1, ["Phú Bình", "Thượng"]),
  tile(155, 44, ["Hòn Mẫu", "(An Bình)"], { isArchipelago: true }),
];

const counts: TileMapProps["counts"] = (["adopted", "part"] as const).map((state) => ({
  ...{ label: getStateLabel(state), provinces: 1, below: 0 },
  text: [plain("1 tỉnh, thành phố")],
}));

export const examples: Examples<ComponentProps<typeof TileMap>> = (handbook) => {
  const title = "Khám bệnh, chữa bệnh bằng thẻ căn cước";
  const none = buildTileMap(handbook, "kham-chua-benh");
  const shown = { width: 231, height: 86, tiles, counts, provinceCount: 3, emptyCount: 1 };
  const map: TileMapProps = { ...none, ...shown };
  return [{ name: "Ba tỉnh, một quần đảo; ở góc ô: kế hoạch cấp dưới", props: { map, title } }];
};
