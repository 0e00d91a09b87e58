import { describe, expect, it } from "vitest";
import { type ChosenPlace, choosePlace, chooseYear } from "#draft/edit/place-facts.ts";
import { startFromPlan } from "#draft/edit/from-plan.ts";
import { emptyDraft } from "#draft/edit/empty-draft.ts";
import type { DraftOrigin } from "#draft/sources/draft-book.ts";
import { sampleBook } from "../../helpers/draft-books.ts";

const ward: ChosenPlace = { code: "14812", name: "Bắc Sơn", term: "phường", level: "commune" };
const province: ChosenPlace = { code: "37", name: "An Bình", term: "tỉnh", level: "province" };

describe("choosePlace(draft, place, before)", () => {
  it("fills in what a committee's plan says by its place alone", () => {
    expect(choosePlace(emptyDraft, ward)).toMatchObject({
      ...{ place: "14812", placeName: "Bắc Sơn", level: "commune", superior: null },
      issuer: "ỦY BAN NHÂN DÂN PHƯỜNG BẮC SƠN",
      signer: { authority: ["TM. ỦY BAN NHÂN DÂN"], post: "CHỦ TỊCH", name: "" },
    });
    expect(choosePlace(emptyDraft, ward).recipients.at(-1)).toBe("Lưu: VT");
  });

  it("follows another choice, but for what the drafter has written", () => {
    const first = { ...choosePlace(emptyDraft, ward), recipients: ["Như trên"] };
    const second = choosePlace(first, province, ward);
    expect(second).toMatchObject({ issuer: "ỦY BAN NHÂN DÂN TỈNH AN BÌNH", recipients: ["Như trên"] });
    expect(choosePlace({ ...first, issuer: "BAN CHỈ ĐẠO" }, province, ward).issuer).toBe("BAN CHỈ ĐẠO");
  });
});

describe("chooseYear(draft, year)", () => {
  it("makes the period the whole year, where none is written", () => {
    const draft = chooseYear(emptyDraft, 2027);
    expect(draft.period).toEqual({ from: "2027-01", to: "2027-12" });
    expect(chooseYear(draft, 2028).period).toEqual({ from: "2028-01", to: "2028-12" });
    const own = { ...draft, period: { from: "2027-03", to: null } };
    expect(chooseYear(own, 2028).period).toEqual({ from: "2027-03", to: null });
  });
});

describe("startFromPlan(draft, origin, book)", () => {
  const origin: DraftOrigin = {
    ...{ id: "an-binh-2023", kind: "ke-hoach", itemKind: "model", level: "province", place: "37" },
    ...{
      placeName: "tỉnh An Bình",
      name: "An Bình",
      province: null,
      title: "Triển khai các mô hình",
      citation: "",
    },
    items: [
      { item: "an-binh-2023/2", model: "hai" },
      { item: "an-binh-2023/1", model: "mot" },
    ],
    ...{ bases: ["Căn cứ A;"], purposes: ["Mục đích."], organisation: [] },
  };

  it("takes the plan's models in its order, its bases and its general parts", () => {
    const draft = startFromPlan(emptyDraft, origin, sampleBook);
    expect(draft.entries.map(({ model }) => model)).toEqual(["hai", "mot"]);
    expect(draft).toMatchObject({
      origin: "an-binh-2023",
      title: "Triển khai các mô hình",
      bases: ["Căn cứ A;"],
    });
  });

  it("keeps what the drafter has written, and adds no model twice", () => {
    const begun = {
      ...emptyDraft,
      title: "Tên",
      bases: ["Của tôi"],
      entries: [{ model: "mot", fields: {} }],
    };
    const draft = startFromPlan(begun, origin, sampleBook);
    expect(draft).toMatchObject({ title: "Tên", bases: ["Của tôi"] });
    expect(draft.entries.map(({ model }) => model)).toEqual(["mot", "hai"]);
  });
});
