import type { PlaceEntry } from "#schema/places.ts";
import { termOf } from "./here.ts";
import type { NameContext } from "./name-book.ts";

/** The place behind a body's name, where the words replaced had one. */
const withPlace = (name: string, place: PlaceEntry, hasPlace: boolean): string =>
  hasPlace ? `${name} ${place.name}` : name;

/**
 * The standard name of a body as it is called in the draft's place: “Công an cấp xã” in a ward “Công an phường”, “Công an tỉnh”
 * in a city of the rank of a province “Công an thành phố”. An office of a commune has no level in its name.
 * @param hasPlace Whether the words that it replaces named a place, so that its own stands behind it.
 */
export function nameHere(standard: string, context: NameContext, hasPlace: boolean): string {
  const { own, province } = context;
  const commune = own?.level === "commune" ? own : undefined;
  const [, body, level] = /^(.*\S)\s+(cấp xã|cấp tỉnh|tỉnh)$/u.exec(standard) ?? [];
  if (body === undefined || level === undefined) return standard;
  const place = level === "cấp xã" ? commune : province;
  if (place === undefined) return standard;
  if (level === "cấp xã" && body.startsWith("Phòng ")) return withPlace(body, place, false);
  return withPlace(`${body} ${termOf(place, context) ?? level}`, place, hasPlace);
}
