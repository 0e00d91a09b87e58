import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkContent } from "#reading/checks/check-content.ts";
import { runImport } from "#reading/import/run-import.ts";
import { findRestrictedMark } from "#text/restricted.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { copyMinimalContent, minimal } from "../../helpers/minimal-content.ts";

const filler = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `Dòng số ${index + 1}`);

describe("findRestrictedMark(lines)", () => {
  it.each([
    ["MẬT", "MẬT"],
    ["Mật", "MẬT"],
    ["mật", "MẬT"],
    ["MAT", "MẬT"],
    ["MÂT", "MẬT"],
    ["M Ậ T", "MẬT"],
    ["M  Ậ  T", "MẬT"],
    ["**MẬT**", "MẬT"],
    ["[ MẬT ]", "MẬT"],
    ["Độ mật: Mật", "MẬT"],
    ["MẬT".normalize("NFD"), "MẬT"],
    ["TỐI MẬT", "TỐI MẬT"],
    ["Tối mật", "TỐI MẬT"],
    ["TOI MAT", "TỐI MẬT"],
    ["T Ố I   M Ậ T", "TỐI MẬT"],
    ["Độ mật: TỐI MẬT", "TỐI MẬT"],
    ["TUYỆT MẬT", "TUYỆT MẬT"],
    ["tuyet mat.", "TUYỆT MẬT"],
    ["LƯU HÀNH NỘI BỘ", "LƯU HÀNH NỘI BỘ"],
    ["(Lưu hành nội bộ)", "LƯU HÀNH NỘI BỘ"],
    ["Luu hanh noi bo", "LƯU HÀNH NỘI BỘ"],
    ["TÀI LIỆU LƯU HÀNH NỘI BỘ", "LƯU HÀNH NỘI BỘ"],
    ["L Ư U  H À N H  N Ộ I  B Ộ", "LƯU HÀNH NỘI BỘ"],
    ["MẬT\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "MẬT"],
    ["UBND TỈNH MẪU          MẬT", "MẬT"],
    ["| UBND TỈNH<br>MẬT | CỘNG HÒA XÃ HỘI |", "MẬT"],
  ] as const)("finds the mark in “%s”", (line, mark) => {
    expect(findRestrictedMark(["ỦY BAN NHÂN DÂN", "", line, "KẾ HOẠCH"])).toEqual({ mark, line: 3 });
  });

  it.each([
    "Bảo đảm an ninh, an toàn, bảo mật",
    "BẢO MẬT",
    "Bảo mật",
    "BÍ MẬT NHÀ NƯỚC",
    "bí mật thông tin",
    "Bảo vệ bí mật nhà nước theo độ Mật, Tối mật, Tuyệt mật",
    "Mặt",
    "Mất",
    "MẶT TRẬN TỔ QUỐC",
    "Tối mặt",
    "Thông tin lưu hành nội bộ do đơn vị tự quản lý",
    "Công an tỉnh | Sở Nội vụ",
    "",
  ])("takes “%s” for no mark", (line) => {
    expect(findRestrictedMark(["ỦY BAN NHÂN DÂN", line, "KẾ HOẠCH"])).toBeUndefined();
  });

  it("takes a word that a wrapped sentence left alone for no mark", () => {
    const lines = ["Các sở, ngành bảo đảm an toàn thông tin, không để lộ, lọt nội dung", "mật"];
    expect(findRestrictedMark(lines)).toBeUndefined();
  });

  it("looks at the first forty lines with text", () => {
    expect(findRestrictedMark([...filler(39), "", "MẬT"])).toEqual({ mark: "MẬT", line: 41 });
    expect(findRestrictedMark([...filler(40), "MẬT"])).toBeUndefined();
  });
});

describe("runImport of a marked text", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "restricted-"));
    copyMinimalContent(join(folder, "content"));
    const source = readFileSync(join(minimal, "plans/mau-2024/source.txt"), "utf8");
    writeFileSync(join(folder, "plan.txt"), `TỐI MẬT\n${source}`);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const run = (allowRestricted: string | undefined): ReturnType<typeof runImport> =>
    runImport({
      folder: join(folder, "content"),
      file: join(folder, "plan.txt"),
      id: "mau-2025",
      write: true,
      place: "99",
      replace: false,
      allowRestricted,
    });

  it.each([undefined, "", "         ", "123456789"])("is refused with the reason %j", async (reason) => {
    const { problems, plan } = await run(reason);
    expect(problems.map((problem) => problem.code)).toEqual(["restricted"]);
    expect(plan).toBeUndefined();
  });

  it("is imported with a reason of ten characters (shortestReason), which plan.mdx keeps when the plan is read again", async () => {
    const { problems, plan } = await run("1234567890");
    expect(problems).toEqual([]);
    expect(plan?.entry.restricted).toEqual({ mark: "TỐI MẬT", reason: "1234567890" });
    const path = join(folder, "content/plans/mau-2025/plan.mdx");
    const written = readFileSync(path, "utf8");
    expect(written).toContain('restricted:\n  mark: TỐI MẬT\n  reason: "1234567890"\n---\n');
    const again = await runImport({
      folder: join(folder, "content"),
      file: undefined,
      id: "mau-2025",
      write: true,
      place: undefined,
      replace: false,
      allowRestricted: undefined,
    });
    expect(again.plan?.entry.restricted).toEqual({ mark: "TỐI MẬT", reason: "1234567890" });
    expect(readFileSync(path, "utf8")).toBe(written);
    expect(checkContent(join(folder, "content")).problems).toEqual([]);
    writeFileSync(path, written.replace(/^restricted:\n(?: .*\n)+/m, ""));
    const { problems: told } = checkContent(join(folder, "content"));
    expect(told.map(({ file, line, code }) => [file, line, code])).toEqual([
      [join(folder, "content/plans/mau-2025/source.txt"), 1, "restricted"],
    ]);
  });
});
