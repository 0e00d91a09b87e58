import { describe, expect, it } from "vitest";
import { formatModelEffects, toModelEffectRows } from "#exports/reports/model-effect-report.ts";
import { listModelEffects, nameEffect } from "#handbook/model-effect.ts";
import { makeContent } from "../helpers/make-handbook.ts";
import type { ItemText } from "../helpers/plan-text.ts";

const models = {
  kiosk: { title: "Tự động hóa Bộ phận Một cửa thông qua Kiosk" },
  "kham-benh": { title: "Khám chữa bệnh sử dụng sinh trắc học, Kiosk tự phục vụ" },
  "bai-xe": { title: "Trông giữ xe tự động" },
  "bai-xe-cho": { title: "Trông giữ xe tự động tại chợ" },
  "gom-rac": { title: "Thu gom rác thải sinh hoạt" },
};

function effectsOf(model: keyof typeof models, items: readonly ItemText[]) {
  const plans = [{ id: "an-binh-2024", items }];
  return listModelEffects(makeContent(plans, { models }), model);
}
/** Number of the item and effect. */
const tell = (model: keyof typeof models, ...items: readonly ItemText[]): readonly string[] =>
  effectsOf(model, items).map(({ item, effect }) => `${item.number} ${effect}`);

describe("nameEffect(model, before, after)", () => {
  const sure = (...ids: readonly string[]) => ({ models: ids, proposed: [] });
  const maybe = (...ids: readonly string[]) => ({ models: [], proposed: ids });
  it.each([
    ["matched", maybe(), sure("moi")],
    ["matched", maybe("cu"), sure("moi")],
    ["taken", sure("cu"), sure("moi")],
    ["taken", sure("cu", "khac"), sure("cu", "moi")],
    ["joined", sure("cu"), sure("moi", "cu")],
    ["proposed", maybe(), maybe("moi")],
    ["rivalled", sure("cu"), maybe("moi", "cu")],
    ["rivalled", maybe("cu"), maybe("cu", "moi")],
    ["changed", sure("cu"), maybe("cu")],
    ["changed", maybe("cu"), maybe("cu", "khac")],
    [undefined, sure("cu", "khac"), sure("khac", "cu")],
    [undefined, maybe(), maybe()],
  ])("is %s from %j to %j", (effect, before, after) => {
    expect(nameEffect("moi", before, after)).toBe(effect);
  });
});

describe("listModelEffects(content, model)", () => {
  it.each<[string, keyof typeof models, string]>([
    ["1 matched", "kiosk", "Tự động hóa Bộ phận Một cửa bằng Kiosk"],
    ["1 proposed", "gom-rac", "Vận động nhân dân thu gom rác thải ven biển"],
    ["1 rivalled", "kiosk", "Kiosk tự động phục vụ người bệnh"],
    ["1 taken", "bai-xe-cho", "Trông giữ xe tự động tại chợ"],
  ])("says %s, of %s in “%s”", (told, model, title) => {
    expect(tell(model, { title })).toEqual([told]);
  });

  it("says nothing of an item that is the same without the model", () => {
    expect(tell("kiosk", { title: "Thu gom rác thải sinh hoạt" })).toEqual([]);
    expect(tell("kiosk", { title: "Trồng rừng gỗ lớn" })).toEqual([]);
  });

  it("lets an editor's decision stand: told where it names the model, to be looked at where the program would", () => {
    const title = "Tự động hóa Bộ phận Một cửa bằng Kiosk";
    expect(tell("kiosk", { title, models: ["kiosk"] })).toEqual(["1 decided"]);
    expect(tell("kiosk", { title, models: [] })).toEqual(["1 reconsider"]);
    expect(tell("kiosk", { title: "Trồng rừng gỗ lớn", models: [] })).toEqual([]);
  });

  it("says what the item was without the model and what it is with it", () => {
    const [row] = toModelEffectRows(effectsOf("kiosk", [{ title: "Kiosk tự động phục vụ người bệnh" }]));
    expect(row).toEqual({
      item: "an-binh-2024/1",
      title: "Kiosk tự động phục vụ người bệnh",
      effect: "rivalled",
      before: { models: [], proposed: ["kham-benh"] },
      after: { models: [], proposed: ["kham-benh", "kiosk"] },
    });
  });
});

describe("formatModelEffects(model, affected)", () => {
  it("tells what is taken from others before what is new", () => {
    const affected = effectsOf("bai-xe-cho", [
      { title: "Bãi xe chợ huyện trông giữ xe tự động ban đêm", models: ["bai-xe-cho"] },
      { title: "Trông giữ xe tự động tại chợ" },
    ]);
    expect(formatModelEffects("bai-xe-cho", affected).split("\n")).toEqual([
      "Mô hình “bai-xe-cho” làm thay đổi 2 mục của các kế hoạch.",
      "",
      "Lấy từ mô hình khác: trước chắc chắn là mô hình khác, nay chắc chắn là “bai-xe-cho” (1):",
      "  an-binh-2024/2  Trông giữ xe tự động tại chợ",
      "      không có mô hình này: bai-xe; có: bai-xe-cho",
      "",
      "Biên tập viên đã ghi “bai-xe-cho” trong review.yaml (1):",
      "  an-binh-2024/1  Bãi xe chợ huyện trông giữ xe tự động ban đêm",
      "      không có mô hình này: không có; có: bai-xe-cho",
    ]);
  });

  it("says that nothing changes", () => {
    expect(formatModelEffects("kiosk", [])).toBe(
      "Mô hình “kiosk” không làm thay đổi mục nào của các kế hoạch.",
    );
  });
});
