import { comparePlans } from "#handbook/compare-plans.ts";
import { compareStatements, isSameWording } from "#handbook/wordings/compare-wordings.ts";
import { unpackWording } from "#handbook/wordings/pack-wording.ts";
import type { ComparedItem, ComparedPlanFile } from "./compared-item.ts";
import { tellShare } from "./field-view.ts";
import type { CellItem, PlansRow, PlansView } from "./plans-view.ts";

type Side = "body" | "annex";

/** An item as one side of its plan states it, as if each side were a plan of its own. */
const toSide = (item: ComparedItem, side: Side): ComparedItem => ({
  ...item,
  plan: side,
  id: `${side}/${item.id}`,
  leads: { body: item.leads[side], annex: [] },
  deadline: { body: item.deadline[side], annex: null },
});

function toCell(item: ComparedItem, side: Side): CellItem {
  return {
    number: item.number,
    path: item.path,
    leads: item.leads[side].map(({ text }) => text).join("; "),
    due: item.due[side],
    tools: item.tools[side].join("; "),
  };
}

const leadWords = { same: "cùng chủ trì", differs: "khác chủ trì", unstated: "một bên không nêu chủ trì" };
const dueWords = { same: "cùng thời hạn", differs: "khác thời hạn", unstated: "một bên không nêu thời hạn" };

/** The titles of body and annex, where both print one. */
function tellTitles({ wording, annex }: ComparedItem): { readonly text: string; readonly isSame: boolean } {
  if (wording.title === undefined || annex.title === undefined) return { text: "", isSame: true };
  const [a, b] = [unpackWording(wording.title), unpackWording(annex.title)];
  const isSame = isSameWording(a.flat(), b.flat());
  return { text: isSame ? "" : `tên ${tellShare(compareStatements(a, b).same)}`, isSame };
}

function toRow(item: ComparedItem): PlansRow {
  const [compared] = comparePlans(
    {
      models: [{ id: "item" }],
      adoption: (["body", "annex"] as const).map((plan) => ({
        ...{ model: "item", plan, state: "adopted" as const },
        items: [`${plan}/${item.id}`],
      })),
      items: [toSide(item, "body"), toSide(item, "annex")],
    },
    ["body", "annex"],
  );
  const { leads, deadlines } = compared ?? { leads: "unstated" as const, deadlines: "unstated" as const };
  const titles = tellTitles(item);
  return {
    title: item.title,
    path: item.path,
    verdict: `${leadWords[leads]}, ${dueWords[deadlines]}`,
    wording: titles.text,
    pair: null,
    differs: leads === "differs" || deadlines === "differs" || !titles.isSame,
    lacks: false,
    cells: (["body", "annex"] as const).map((side) => ({
      state: "",
      isSilent: false,
      items: [toCell(item, side)],
    })),
  };
}

/** A plan's own body against its own annex, item by item; items that stand in one of them alone are counted. */
export function buildOwnPlanView({ name, path, items }: ComparedPlanFile): PlansView {
  const both = items.filter(({ evidence }) => evidence.body !== null && evidence.annex !== null);
  const rows = both.map(toRow);
  const alone = items.length - both.length;
  return {
    heads: [
      { place: "Thân văn bản", name, path },
      { place: "Phụ lục", name, path },
    ],
    sentence:
      `${both.length} mục có ở cả thân văn bản và phụ lục, trong đó ${rows.filter(({ differs }) => differs).length} mục khác tên, ` +
      `chủ trì hoặc thời hạn${alone === 0 ? "" : `; ${alone} mục chỉ có ở một nơi`}.`,
    rows,
  };
}
