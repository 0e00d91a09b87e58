import { compilePlaceBook } from "#handbook/compile-words.ts";
import { levelNames, suggestUnit } from "#meaning/places/plan-level.ts";
import { findPlanUnit } from "#meaning/places/plan-place.ts";
import { findPlaceOfDocument, formatPlace } from "#meaning/places/places.ts";
import { planRule } from "./plan-rule.ts";
import { problemAt } from "./rule.ts";

export const planLevel = planRule(
  {
    name: "plan-level",
    holds:
      "A plan's level is that of its place: “district” with the code of a province is a slip of the code.",
    codes: ["level-mismatch"],
  },
  ({ plan, located: { entry } }, content) => {
    const book = compilePlaceBook(content);
    const { place: code, level } = entry.value;
    const place = findPlaceOfDocument(book, code, plan.imported.document);
    if (place === undefined || place.level === level) return [];
    const unit = findPlanUnit(plan.imported.document, plan.source, book);
    const message = `Cấp ghi “${level}” (${levelNames[level]}), nhưng mã địa phương “${code}” là ${formatPlace(place, book)} (${levelNames[place.level]}).`;
    const suggestion = unit?.place === place ? `ghi “level: ${place.level}”.` : suggestUnit(unit, book);
    return [problemAt(entry, ["level"], { code: "level-mismatch", message, suggestion })];
  },
);
