import { dateDocument, findPlaceOfDocument } from "#meaning/places/places.ts";
import { planRule } from "./plan-rule.ts";
import { problemAt } from "./rule.ts";

export const planPlace = planRule(
  {
    name: "plan-place",
    holds: "A plan's place is listed on the day of the plan.",
    codes: ["unknown-place"],
  },
  ({ plan, located: { entry } }, { places }) => {
    const { document } = plan.imported;
    const { place: code } = entry.value;
    if (findPlaceOfDocument(places, code, document) !== undefined) return [];
    const day = dateDocument(document);
    const when = day === null ? "" : ` vào ngày ${day}`;
    const message = `Mã địa phương “${code}” không có trong places.yaml${when}.`;
    const suggestion = places.some((place) => place.code === code)
      ? "sửa from, until của mã này trong places.yaml, hoặc sửa place."
      : "thêm đơn vị vào places.yaml, hoặc sửa place.";
    return [problemAt(entry, ["place"], { code: "unknown-place", message, suggestion })];
  },
);
