import type { AdoptionState, Handbook } from "#handbook/handbook-types.ts";
import { buildTiles, type Tile, type TilePlan } from "#views/drawing/tile-map.ts";
import { indexHandbook } from "#views/parts/handbook-index.ts";
import { getStateLabel, stateLabels, type StateLabel } from "#views/parts/state-labels.ts";
import { plain, type Segment } from "#views/parts/segment.ts";

/** Units of the drawing: one tile, and the gap between two. */
const tileWidth = 74;
const tileHeight = 40;
const gap = 3;

export interface TileProps {
  readonly x: number;
  readonly y: number;
  /** Name over one line or two. */
  readonly lines: readonly string[];
  /** State in the latest plan of the province; null where the collection has none. */
  readonly state: StateLabel | null;
  /** State in the latest plan of a unit below; null where the collection has none. */
  readonly below: StateLabel | null;
  readonly isArchipelago: boolean;
  /** “Nghệ An: chưa có kế hoạch cấp tỉnh trong bộ sưu tập; thị xã Cửa Lò: đã đưa vào kế hoạch”. */
  readonly label: string;
}

export interface TileMapProps {
  readonly width: number;
  readonly height: number;
  readonly tileWidth: number;
  readonly tileHeight: number;
  readonly tiles: readonly TileProps[];
  /** States that a tile has, in the order of the legend, with how many provinces, and how many units below, have them. */
  readonly counts: readonly {
    readonly label: StateLabel;
    readonly provinces: number;
    readonly below: number;
    /** “2 tỉnh, thành phố; kế hoạch cấp huyện, cấp xã ở 1 tỉnh, thành phố”. */
    readonly text: readonly Segment[];
  }[];
  readonly provinceCount: number;
  /** Provinces without a plan of their own in the collection. */
  readonly emptyCount: number;
  readonly noPlan: string;
}

const noPlan = "chưa có kế hoạch cấp tỉnh trong bộ sưu tập";

/** A name over two lines of about the same length; one line where it is short or one word. */
export function breakName(name: string): readonly string[] {
  const words = name.split(" ");
  if (name.length <= 9 || words.length < 2) return [name];
  const lengthOf = (from: number, to: number): number => words.slice(from, to).join(" ").length;
  let best = 1;
  for (let at = 1; at < words.length; at += 1) {
    const longest = (cut: number): number => Math.max(lengthOf(0, cut), lengthOf(cut, words.length));
    if (longest(at) < longest(best)) best = at;
  }
  return [words.slice(0, best).join(" "), words.slice(best).join(" ")];
}

const latestOf = (plans: readonly TilePlan[]): AdoptionState | null => plans.at(-1)?.state ?? null;
const toLabel = (state: AdoptionState | null): StateLabel | null =>
  state === null ? null : getStateLabel(state);

function describeTile(tile: Tile): string {
  const name = tile.of === null ? tile.name : `${tile.name} (${tile.of})`;
  const own = tile.own.map(({ state }) => getStateLabel(state).word).join("; ");
  const below = tile.below.map(({ plan, state }) => `${plan.placeName}: ${getStateLabel(state).word}`);
  return [`${name}: ${own === "" ? noPlan : own}`, ...below].join("; ");
}

function tellCounts(state: AdoptionState, provinces: number, below: number): readonly Segment[] {
  const own = plain(`${provinces} tỉnh, thành phố`, { claim: "provinces", state });
  const within = plain(`${below} tỉnh, thành phố`, { claim: "provinces-below", state });
  return [
    ...(provinces > 0 ? [own] : []),
    ...(provinces > 0 && below > 0 ? [plain("; ")] : []),
    ...(below > 0 ? [plain("kế hoạch cấp huyện, cấp xã ở "), within] : []),
  ];
}

/** The map of one model. Tiles by code, the archipelagos last. */
export function buildTileMap(handbook: Handbook, model: string): TileMapProps {
  const tiles = buildTiles(handbook, indexHandbook(handbook).cellsOfModel.get(model) ?? []);
  const provinces = tiles.filter((tile) => tile.of === null);
  const states = new Set(provinces.flatMap((tile) => [latestOf(tile.own), latestOf(tile.below)]));
  const columns = 1 + Math.max(0, ...tiles.map((tile) => tile.column));
  const rows = 1 + Math.max(0, ...tiles.map((tile) => tile.row));
  return {
    width: columns * (tileWidth + gap),
    height: rows * (tileHeight + gap),
    tileWidth,
    tileHeight,
    tiles: tiles.map((tile) => ({
      x: tile.column * (tileWidth + gap) + 1,
      y: tile.row * (tileHeight + gap) + 1,
      lines: tile.of === null ? breakName(tile.name) : [tile.name, `(${tile.of})`],
      state: toLabel(latestOf(tile.own)),
      below: toLabel(latestOf(tile.below)),
      isArchipelago: tile.of !== null,
      label: describeTile(tile),
    })),
    counts: stateLabels
      .filter((label) => states.has(label.state))
      .map((label) => {
        const own = provinces.filter((tile) => latestOf(tile.own) === label.state).length;
        const below = provinces.filter((tile) => latestOf(tile.below) === label.state).length;
        return { label, provinces: own, below, text: tellCounts(label.state, own, below) };
      }),
    provinceCount: provinces.length,
    emptyCount: provinces.filter((tile) => tile.own.length === 0).length,
    noPlan,
  };
}
