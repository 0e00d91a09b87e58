import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { formatProblems } from "#problems/format-problems.ts";
import { checkContent } from "#reading/checks/check-content.ts";
import { tellWrongName } from "#reading/yaml/tell-name.ts";
import { agencyId, documentId, guideId, modelId, planId } from "#schema/identifier.ts";
import { afterAll, describe, expect, it } from "vitest";
import { copyMinimalContent } from "../../helpers/minimal-content.ts";

const temporary = mkdtempSync(join(tmpdir(), "names-"));
afterAll(() => {
  rmSync(temporary, { recursive: true, force: true });
});

const reserved = ["con", "prn", "aux", "nul", "com0", "com1", "com9", "lpt1", "lpt9"];

describe("ids", () => {
  const schemas = { modelId, planId, agencyId, guideId, documentId };

  it.each(Object.entries(schemas))("%s takes no name of a device of Windows", (_, schema) => {
    expect(reserved.filter((name) => schema.safeParse(name).success)).toEqual([]);
  });

  it.each(Object.entries(schemas))("%s takes names that only begin or end like one", (_, schema) => {
    const near = ["con-cuong", "conso", "bacon", "com", "com10", "lpt", "nul-1", "aux-aux"];
    expect(near.filter((name) => !schema.safeParse(name).success)).toEqual([]);
  });

  it.each(Object.entries(schemas))("%s takes 64 letters, not 65", (_, schema) => {
    expect(schema.safeParse("a".repeat(64)).success).toBe(true);
    expect(schema.safeParse("a".repeat(65)).success).toBe(false);
  });
});

describe("tellWrongName(kind, name, id)", () => {
  it.each([
    ["model", "kiosk-mot-cua.mdx"],
    ["plan", "cua-lo-2023"],
    ["plan", "con-cuong-2024"],
    ["guide", "tra-cuu.mdx"],
  ] as const)("takes the %s “%s”", (kind, name) => {
    expect(tellWrongName(kind, name, modelId)).toBeUndefined();
  });

  it.each([
    ["model", "con.mdx", "đổi tên thành “mo-hinh-con.mdx”."],
    ["model", "NUL.mdx", "đổi tên thành “mo-hinh-nul.mdx”."],
    ["model", "nul.txt", "đổi tên thành “mo-hinh-nul.mdx”."],
    ["plan", "com1", "đổi tên thành “ke-hoach-com1”."],
    ["guide", "lpt1.mdx", "đổi tên thành “huong-dan-lpt1.mdx”."],
    ["plan", "2024", "đổi tên thành “ke-hoach-2024”."],
    ["plan", "Kế hoạch\nmới", "đổi tên thành “ke-hoach-moi”."],
    ["plan", "…", "đổi tên, bắt đầu bằng một chữ cái."],
    ["plan", "a".repeat(65), "rút ngắn tên."],
  ] as const)("says of the %s “%s”: %s", (kind, name, suggestion) => {
    expect(tellWrongName(kind, name, modelId)?.suggestion).toBe(suggestion);
  });
});

describe("checkContent(folder)", () => {
  it("tells reserved names of files at once, and what else is wrong", () => {
    // Made here: a repository that holds such files cannot be checked out on Windows.
    copyMinimalContent(temporary);
    for (const path of ["catalog/con.mdx", "plans/aux/review.yaml", "guide/lpt1.mdx"]) {
      mkdirSync(join(temporary, path, ".."), { recursive: true });
      writeFileSync(join(temporary, path), "");
    }
    writeFileSync(join(temporary, "edition.yaml"), "date: 2024-02-30\n");
    const { problems } = checkContent(temporary);
    expect(formatProblems(problems).replaceAll(`${temporary}/`, "")).toBe(
      [
        "catalog/con.mdx:1:1 error wrong-name Tên “con.mdx” là tên Windows giữ riêng, không đặt được cho tệp hoặc thư mục. Gợi ý: đổi tên thành “mo-hinh-con.mdx”.",
        "edition.yaml:1:7 error no-such-day “date” là “2024-02-30”, lịch không có ngày này. Gợi ý: tháng 2/2024 có 29 ngày; xem lại văn bản, sửa ngày hoặc tháng.",
        "guide/lpt1.mdx:1:1 error wrong-name Tên “lpt1.mdx” là tên Windows giữ riêng, không đặt được cho tệp hoặc thư mục. Gợi ý: đổi tên thành “huong-dan-lpt1.mdx”.",
        "plans/aux:1:1 error wrong-name Tên “aux” là tên Windows giữ riêng, không đặt được cho tệp hoặc thư mục. Gợi ý: đổi tên thành “ke-hoach-aux”.",
        "4 lỗi, 0 cảnh báo, 0 ghi chú.",
        "",
      ].join("\n"),
    );
  });
});
