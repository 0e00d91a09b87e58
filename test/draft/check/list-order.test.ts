import { describe, expect, it } from "vitest";
import { checkText, soundDraft } from "./drafts.ts";

/** Two models, each with a list of letters. */
const withModels = (second: readonly string[]): string =>
  soundDraft.replace(
    /1\. Mô hình 1:.*(?=III\. TỔ)/su,
    [
      "Mô hình 1: Triển khai kiosk phục vụ giải quyết thủ tục hành chính",
      "a) Chủ trì: Sở Khoa học và Công nghệ",
      "b) Phối hợp: Công an tỉnh",
      "c) Thời hạn: Quý I/2027",
      "Mô hình 2: Khám chữa bệnh bằng thẻ căn cước gắn chip",
      ...second,
      "",
    ].join("\n"),
  );

describe("lists of letters under models without numbers of their own", () => {
  it.each([
    ["run on", ["a) Chủ trì: Sở Y tế", "b) Phối hợp: Công an tỉnh", "c) Thời hạn: 30/11/2027"], []],
    ["jump", ["a) Chủ trì: Sở Y tế", "b) Phối hợp: Công an tỉnh", "d) Thời hạn: 30/11/2027"], ["d)"]],
  ])("that %s", (_what, second, told) => {
    const found = checkText(withModels(second)).filter(({ code }) => code === "list-order");
    expect(found.map(({ text }) => text)).toEqual(told);
  });
});
