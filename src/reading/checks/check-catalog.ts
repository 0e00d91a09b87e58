import type { Content, Handbook, PlanContent } from "#handbook/handbook-types.ts";
import { isModelItself, listItemTitles, titleKey } from "#handbook/printed-titles.ts";
import type { CatalogEntry } from "#schema/catalog.ts";
import { suggestNearest } from "#text/nearest.ts";
import type { ReadContent } from "#reading/read-content.ts";
import type { LocatedData, Path } from "#reading/yaml/read-yaml.ts";
import type { Report } from "#reading/report.ts";
import { suggestNumbers } from "#reading/import/suggest-numbers.ts";

type Located = ReadContent["located"];
type Entry = LocatedData<CatalogEntry>;

/** Each plan and number that a catalog file names exists. */
function checkReferences(content: Content, entry: Entry, report: Report): void {
  const hasPlan = (plan: string, path: Path): PlanContent | undefined => {
    const found = content.plans.get(plan);
    if (found === undefined)
      report(
        entry,
        path,
        "unknown-plan",
        `Kế hoạch “${plan}” không có trong content/plans.`,
        suggestNearest(plan, [...content.plans.keys()]),
      );
    return found;
  };
  const hasItem = (plan: PlanContent | undefined, name: string, number: number, path: Path): void => {
    if (plan === undefined || plan.imported.items.some((item) => item.number === number)) return;
    report(
      entry,
      path,
      "unknown-item",
      `Kế hoạch “${name}” không có mục số ${number}.`,
      suggestNumbers(plan),
    );
  };
  for (const [index, { plan, number }] of entry.value.printed.entries())
    hasItem(hasPlan(plan, ["printed", index, "plan"]), plan, number, ["printed", index, "number"]);
  for (const [index, { plan, items }] of entry.value.sources.entries()) {
    const own = hasPlan(plan, ["sources", index, "plan"]);
    for (const [at, number] of items.entries()) hasItem(own, plan, number, ["sources", index, "items", at]);
  }
}

/** What catalog files say of plans: each plan and number exists, and a note names the items it rests on. */
export function checkCatalogSources(content: Content, located: Located, report: Report): void {
  for (const [id, entry] of located.catalog) {
    checkReferences(content, entry, report);
    if (entry.value.sources.length === 0 && located.notes.has(id))
      report(
        entry,
        ["sources"],
        "note-without-source",
        "Ghi chú không nêu mục nào của kế hoạch làm căn cứ.",
        "thêm vào phần khai báo: “sources:”, rồi mỗi kế hoạch một mục “- plan: mã kế hoạch”, “items: [số của mục]”.",
      );
  }
}

/** Each printed title stands at the item given, and the item is this model. */
function checkPrinted(handbook: Handbook, id: string, entry: Entry, report: Report): void {
  for (const [index, { title, plan, number }] of entry.value.printed.entries()) {
    const item = handbook.items.find((one) => one.plan === plan && one.number === number);
    if (item === undefined) continue;
    const titles = listItemTitles(item);
    if (!titles.some((one) => titleKey(one) === titleKey(title)))
      report(
        entry,
        ["printed", index, "title"],
        "title-not-printed",
        `Mục ${number} của kế hoạch “${plan}” không in tên “${title}”.`,
        `mục ấy in ${titles.map((one) => `“${one}”`).join(" và ")}; từ ngữ không kế hoạch nào in thì chuyển xuống synonyms.`,
      );
    if (!isModelItself(item, id))
      report(
        entry,
        ["printed", index, "number"],
        "item-of-other-model",
        `Mục ${number} của kế hoạch “${plan}” không đối chiếu với mô hình này.`,
        "sửa số của mục, hoặc chuyển tên xuống synonyms.",
      );
  }
}

/** Each item that a note rests on is matched to this model, as itself, a part or a task about it. */
function checkSources(handbook: Handbook, id: string, entry: Entry, report: Report): void {
  for (const [index, { plan, items }] of entry.value.sources.entries()) {
    for (const [at, number] of items.entries()) {
      const isOwn = handbook.items.some(
        (item) =>
          item.plan === plan && item.number === number && item.models.some((match) => match.id === id),
      );
      if (!isOwn)
        report(
          entry,
          ["sources", index, "items", at],
          "item-of-other-model",
          `Mục ${number} của kế hoạch “${plan}” không đối chiếu với mô hình này.`,
          "sửa số của mục, hoặc ghi quyết định đối chiếu vào review.yaml của kế hoạch.",
        );
    }
  }
}

/** No title stands twice among title, printed and synonyms. */
function checkTwice(entry: Entry, report: Report): void {
  const { title, printed, synonyms } = entry.value;
  const seen = new Set([titleKey(title)]);
  const titles = [
    ...printed.map((one, index) => ({ text: one.title, path: ["printed", index, "title"] })),
    ...synonyms.map((text, index) => ({ text, path: ["synonyms", index] })),
  ];
  for (const { text, path } of titles) {
    const key = titleKey(text);
    if (seen.has(key)) report(entry, path, "duplicate-title", `“${text}” đã có ở trên.`, "bỏ dòng này.");
    seen.add(key);
  }
}

/** A word of near meaning that has become a printed title, as a new plan may bring it about, belongs among these. */
function checkSynonyms(handbook: Handbook, id: string, entry: Entry, warn: Report): void {
  const { title, printed, synonyms } = entry.value;
  const told = new Set([title, ...printed.map((one) => one.title)].map(titleKey));
  for (const [index, synonym] of synonyms.entries()) {
    const key = titleKey(synonym);
    if (told.has(key)) continue;
    const item = handbook.items.find(
      (one) => isModelItself(one, id) && listItemTitles(one).some((own) => titleKey(own) === key),
    );
    if (item === undefined) continue;
    warn(
      entry,
      ["synonyms", index],
      "synonym-printed",
      `“${synonym}” là tên mà mục ${item.number} của kế hoạch “${item.plan}” in.`,
      `chuyển lên printed: “- title: "${synonym}"”, “plan: ${item.plan}”, “number: ${item.number}”.`,
    );
  }
}

/** What catalog files say of items, once these are matched: asked of a handbook that can be built. */
export function checkCatalogItems(handbook: Handbook, located: Located, report: Report, warn: Report): void {
  for (const [id, entry] of located.catalog) {
    checkPrinted(handbook, id, entry, report);
    checkSources(handbook, id, entry, report);
    checkTwice(entry, report);
    checkSynonyms(handbook, id, entry, warn);
  }
}
