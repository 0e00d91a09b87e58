import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readContent } from "#reading/read-content.ts";
import {
  check,
  folders,
  importText,
  longer,
  plan,
  readAll,
  receive,
  text,
  useContent,
} from "./import-folder.ts";

useContent();

const advice = "Gợi ý: chọn mã khác sau --plan; nếu thật sự thay văn bản của mã này, chạy lại với --replace.";
const mine = "số 12/KH-UBND, ngày 15 tháng 01 năm 2024, của tỉnh Mẫu (mã 99)";

describe("an import over another plan", () => {
  it.each([
    [
      "another place",
      text.replaceAll("Mẫu", "Thử").replaceAll("MẪU", "THỬ"),
      "số 12/KH-UBND, ngày 15 tháng 01 năm 2024, của tỉnh Thử (mã 98)",
    ],
    [
      "another number",
      text.replace("12/KH-UBND", "13/KH-UBND"),
      "số 13/KH-UBND, ngày 15 tháng 01 năm 2024, của tỉnh Mẫu (mã 99)",
    ],
    [
      "another day, its number left blank",
      text.replace("Số: 12/KH-UBND", "Số: /KH-UBND").replace("ngày 15", "ngày 16"),
      "văn bản không ghi số, ngày 16 tháng 01 năm 2024, của tỉnh Mẫu (mã 99)",
    ],
  ])("is refused where the text is of %s, and tells both", async (_, other, next) => {
    const before = readAll(plan("mau-2024"));
    const file = receive(other);
    expect(await importText(file)).toEqual([
      `ke-hoach.txt:1:1 error other-plan Kế hoạch “mau-2024” đang là ${mine}; tệp này là ${next}. ${advice}`,
    ]);
    expect(readAll(plan("mau-2024"))).toEqual(before);
    expect(readdirSync(plan(""))).toEqual(["mau-2024"]);
    expect((await importText(file, "mau-2024", { replace: true })).map((line) => line.split(" ")[2])).toEqual(
      ["replaced-plan"],
    );
    expect(readFileSync(plan("mau-2024/source.txt"), "utf8")).toBe(other);
    const place = other.includes("Thử") ? "98" : "99";
    expect(readFileSync(plan("mau-2024/plan.mdx"), "utf8")).toContain(`place: "${place}"`);
    expect(check()).toEqual([]);
  });

  it.each([
    ["a better copy of it", longer],
    ["a copy with blanks in its number", text.replace("12/KH-UBND", "12 /KH-UBND")],
    ["a copy whose number is left blank, of the same day", text.replace("12/KH-UBND", " /KH-UBND")],
    [
      "a copy that names no place in its head",
      text.replace("TỈNH MẪU\n", "").replace(" trên địa bàn tỉnh Mẫu", ""),
    ],
  ])("is none where the text is %s", async (_, same) => {
    expect(await importText(receive(same))).toEqual([]);
    expect(readFileSync(plan("mau-2024/plan.mdx"), "utf8")).toContain('place: "99"');
  });

  it("is refused where another place is given by its code", async () => {
    const [told] = await importText(receive(longer), "mau-2024", { place: "98" });
    expect(told).toContain(
      `đang là ${mine}; tệp này là số 12/KH-UBND, ngày 15 tháng 01 năm 2024, của tỉnh Thử (mã 98).`,
    );
    expect(await importText(receive(longer), "mau-2024", { place: "99" })).toEqual([]);
  });

  it("is none where people gave the plan a place that its text does not name", async () => {
    const entry = readFileSync(plan("mau-2024/plan.mdx"), "utf8").replace('"99"', '"98"');
    writeFileSync(plan("mau-2024/plan.mdx"), entry);
    expect(await importText(receive(longer))).toEqual([]);
    expect(readFileSync(plan("mau-2024/plan.mdx"), "utf8")).toContain('place: "98"');
  });
});

describe("the name of a received file", () => {
  it.each([
    "a\nb.txt",
    "---.txt",
    "- a: b # c.txt",
    "'a\".txt",
    "{a}, [b] & *c !d.txt",
    "kế hoạch số 12 (bản ký).txt",
    "kế hoạch.txt".normalize("NFD"),
    "tab\tvà \u0007chuông.txt",
    "null",
    "2024-01-01.txt",
    ` ${"a".repeat(200)} .txt`,
    "a\u2028b\u0085c.txt",
  ])("%j is kept so that a check reads it back", async (name) => {
    await importText(receive(text, name), "mau-2025");
    expect(check()).toEqual([]);
    const read = readContent(folders.content).content?.plans.get("mau-2025")?.entry.source.file;
    expect(read).toBe(name.normalize("NFC"));
  });

  it("is kept without what prints nothing, which could turn its order", async () => {
    await importText(receive(text, "\u202Etxt\u200b.gnp"), "mau-2025");
    expect(check()).toEqual([]);
    const read = readContent(folders.content).content?.plans.get("mau-2025")?.entry.source.file;
    expect(read).toBe("txt.gnp");
  });

  it("is masked where it holds a person's telephone number", async () => {
    const number = ["09", "12345", "678"].join("");
    await importText(receive(text, `ke hoach ${number}.txt`), "mau-2025");
    expect(readFileSync(plan("mau-2025/plan.mdx"), "utf8")).toContain("ke hoach [số điện thoại đã ẩn].txt");
    expect(check()).toEqual([]);
  });
});

describe("the id of a plan", () => {
  it.each(["con", "nul", "lpt1", "a".repeat(65), "a".repeat(300), "../x", "A", "", "a\nb", "đề-án"])(
    "%j is refused as a problem, and nothing is written",
    async (id) => {
      const told = await importText(receive(text), id);
      expect(told).toHaveLength(1);
      expect(told[0]).toMatch(/error wrong-name Tên “/);
      expect(readdirSync(plan(""))).toEqual(["mau-2024"]);
    },
  );

  it("may have 64 letters", async () => {
    expect(await importText(receive(text), "a".repeat(64))).toEqual([]);
    expect(check()).toEqual([]);
  });
});
