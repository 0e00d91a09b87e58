import { type ParseArgsConfig, parseArgs } from "node:util";
import { describe, expect, it } from "vitest";
import { explainFailure } from "#reading/explain-failure.ts";

function failureOf(
  args: string[],
  options: ParseArgsConfig["options"] = { out: { type: "string" } },
): unknown {
  try {
    parseArgs({ args, options });
  } catch (cause) {
    return cause;
  }
  return undefined;
}

describe("explainFailure", () => {
  it.each([
    [["--oot", "x"], "Không có tùy chọn “--oot”; xem --help."],
    [["-x"], "Không có tùy chọn “-x”; xem --help."],
    [["--out"], "Tùy chọn “--out” viết chưa đúng; xem --help."],
    [["thua"], "Thừa tham số: “thua”; xem --help."],
  ])("explains %j", (args, expected) => {
    expect(explainFailure(failureOf(args))).toBe(expected);
  });

  it("gives any other error by its message, on one line", () => {
    expect(explainFailure(new Error("Không đọc được\n  tệp a.txt"))).toBe("Không đọc được tệp a.txt");
  });

  it("gives what is no error as it is", () => {
    expect(explainFailure("dừng")).toBe("dừng");
  });
});
