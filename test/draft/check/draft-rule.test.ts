import { describe, expect, it } from "vitest";
import { checkText, soundDraft } from "./drafts.ts";

describe("a head and a signature in a table, each on one line", () => {
  const inTables = soundDraft
    .replace(
      /^ỦY BAN NHÂN DÂN.*tháng 12 năm 2026$/msu,
      "| **ỦY BAN NHÂN DÂN**<br>**TỈNH NINH BÌNH**<br>Số: /KH-UBND | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**<br>**Độc lập - Tự do - Hạnh phúc**<br>Ninh Bình, ngày tháng 12 năm 2026 |",
    )
    .replace(
      /Nơi nhận:.*CHỦ TỊCH$/msu,
      "| **Nơi nhận:**<br>- Bộ Công an;<br>- Các sở, ban, ngành;<br>- Lưu: VT, NC. | **TM. ỦY BAN NHÂN DÂN**<br>**CHỦ TỊCH** |",
    );

  it("are told nothing where they are sound", () => {
    expect(checkText(inTables)).toEqual([]);
  });

  it.each([
    ["<br>Ninh Bình, ngày", "<br>Bỉm Sơn, ngày", "foreign-place", "Bỉm Sơn"],
    ["<br>Số: /KH", "<br>Số: 7/KH", "number-form", "7"],
    ["- Bộ Công an;<br>", "- Như trên;<br>", "like-above", "Như trên"],
    ["- Lưu: VT, NC.", "- Lưu: NC.", "recipients", "Lưu: NC"],
    ["<br>- Lưu: VT, NC.", "", "recipients", "Nơi nhận"],
    ["- Bộ Công an;<br>", "- Bộ Công an;<br>- Bộ Công an;<br>", "recipients", "Bộ Công an"],
  ])("“%s” → “%s”: %s at “%s”", (was, becomes, code, text) => {
    expect(inTables).toContain(was);
    const found = checkText(inTables.replace(was, becomes));
    expect(found.map((one) => [one.code, one.text])).toEqual([[code, text]]);
  });

  it("tell “Như trên” to nobody where “Kính gửi” stands in a cell", () => {
    const text = inTables.replace("- Bộ Công an;<br>", "- Như trên;<br>");
    const addressed = text.replace("Căn cứ Luật", "| | Kính gửi:<br>- Bộ Công an |\nCăn cứ Luật");
    expect(checkText(addressed)).toEqual([]);
  });
});
