import { compilePlaceBook } from "#handbook/compile-words.ts";
import { dateDocument, findPlaceOfDocument } from "#meaning/places/places.ts";
import { planRule } from "./plan-rule.ts";
import { problemAt } from "./rule.ts";

export const planPlace = planRule(
  {
    name: "plan-place",
    holds: "A plan's place is listed on the day of the plan.",
    codes: ["unknown-place"],
  },
  ({ plan, located: { entry } }, content) => {
    const { document } = plan.imported;
    const { place: code } = entry.value;
    const book = compilePlaceBook(content);
    if (findPlaceOfDocument(book, code, document) !== undefined) return [];
    const day = dateDocument(document);
    const when = day === null ? "" : ` vào ngày ${day}`;
    const message = `Không có đơn vị nào mang mã “${code}”${when}.`;
    const suggestion = content.places.some((place) => place.code === code)
      ? "sửa from, until của mã này trong places.yaml, hoặc sửa place."
      : "sửa place, hoặc thêm đơn vị vào places.yaml.";
    return [problemAt(entry, ["place"], { code: "unknown-place", message, suggestion })];
  },
);
