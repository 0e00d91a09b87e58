import { importPlan } from "#importer/import-plan.ts";
import type { ImportedPlan } from "#importer/import-plan.ts";
import { readInput } from "#importer/formats/read-input.ts";
import { splitLines } from "#text/decode.ts";
import { beforeAll, describe, expect, it } from "vitest";
import { printPdfs } from "../make-input-files.ts";
import { importWords } from "../../../helpers/import-words.ts";

const titleOf = (number: number): string =>
  `Triển khai ứng dụng dữ liệu dân cư số ${number} phục vụ người dân và doanh nghiệp trên địa bàn toàn tỉnh`;
const numbers = Array.from({ length: 12 }, (_, index) => index + 1);
const partners = (number: number): string =>
  `Sở Y tế; Sở Tư pháp; ${"các đơn vị có liên quan, ".repeat(number)}các xã`;

const head = `<table class="plain"><tr><td>UBND TỈNH MẪU<br><b>BAN CHỈ ĐẠO ĐỀ ÁN 06</b><br>Số: 12/KH-BCĐ</td>
<td><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b><br>Độc lập - Tự do - Hạnh phúc<br>Mẫu, ngày 15 tháng 01 năm 2024</td></tr></table>
<center><b>KẾ HOẠCH</b><br><b>Triển khai các mô hình của Đề án 06 trên địa bàn tỉnh Mẫu</b></center>`;
const body = numbers.map(
  (
    number,
  ) => `<p><b>${number}. Mô hình ${number}: ${titleOf(number)}</b></p><p>- <b>Đơn vị chủ trì:</b> Công an tỉnh.</p>
<p>- Đơn vị phối hợp: ${partners(number)}.</p><p>- Thời gian hoàn thành: Tháng ${number}/2024.</p>`,
);
const foot = `<table class="plain"><tr><td><b>Nơi nhận:</b><br>- Như trên;<br>- Lưu: VT.</td>
<td><b>TM. BAN CHỈ ĐẠO<br>TRƯỞNG BAN</b><br><br><b>Nguyễn Văn Mẫu</b></td></tr></table>`;
const rows = numbers.map(
  (number) => `<tr><td>${number}</td><td>Mô hình ${number}: ${titleOf(number)}</td><td>Công an tỉnh</td>
<td>${partners(number)}</td><td>Tháng ${number}/2024</td></tr>`,
);
const annex = (
  kind: string,
): string => `<div class="page"><center>PHỤ LỤC</center><table class="${kind}"><tr><td>TT</td><td>Mô hình</td>
<td>Đơn vị chủ trì</td><td>Đơn vị phối hợp</td><td>Thời gian hoàn thành</td></tr>${rows.join("")}</table></div>`;
const style = `<style>body{font:14pt/1.25 "Liberation Serif",serif;margin:0}p{margin:3pt 0;text-indent:1cm;text-align:justify}
table{width:100%;border-collapse:collapse}td{vertical-align:top;padding:0 2pt}.plain td{width:50%;text-align:center;font-size:11pt}
.ruled td{border:1px solid;text-align:center;vertical-align:middle}.bare td{padding:2pt 9pt}.page{break-before:page}</style>`;

describe("readInput(bytes, name) of a printed plan", () => {
  const plans: ImportedPlan["file"][] = [];
  const texts: string[] = [];

  beforeAll(async () => {
    const pages = [head + body.join("") + foot, head + annex("ruled"), head + annex("bare")];
    for (const pdf of await printPdfs(
      pages.map((page) => `<!doctype html><html lang="vi">${style}${page}</html>`),
    )) {
      const { text, faults } = await readInput(pdf, "ke-hoach.pdf");
      expect(faults).toEqual([]);
      texts.push(text);
      plans.push(importPlan(splitLines(text), [], importWords).file);
    }
  }, 60_000);

  it("joins the lines of a paragraph, over pages too, and leaves page numbers lines of their own", () => {
    expect(plans[0]?.items.map((item) => item.body?.title.text)).toEqual(numbers.map(titleOf));
    const coordinators = plans[0]?.items.map((item) =>
      item.body?.fields.find((field) => field.field === "coordinators"),
    );
    expect(coordinators?.map((field) => field?.statements.map((statement) => statement.text))).toEqual(
      numbers.map((number) => [`${partners(number)}.`]),
    );
    const pages = texts[0]?.split("\n").filter((line) => /^\d+$/.test(line)) ?? [];
    expect(pages.length).toBeGreaterThan(1);
    expect(pages).toEqual(numbers.slice(0, pages.length).map(String));
  });

  it("reads what stands side by side column by column", () => {
    expect(plans[0]?.document.number?.text).toBe("12/KH-BCĐ");
    expect(plans[0]?.document.issued?.on).toBe("2024-01-15");
    expect(plans[0]?.document.issuers.map((issuer) => issuer.text)).toEqual(["BAN CHỈ ĐẠO ĐỀ ÁN 06"]);
    expect(plans[0]?.document.signatories.map((one) => [one.name, one.title])).toEqual([
      ["Nguyễn Văn Mẫu", "TM. BAN CHỈ ĐẠO TRƯỞNG BAN"],
    ]);
  });

  it.each([
    ["ruled", 1],
    ["bare", 2],
  ])("reads a %s table over several pages, rows cut by a page break too", (_, index) => {
    const items = plans[index]?.items ?? [];
    expect(items.map((item) => item.annex?.title?.text)).toEqual(numbers.map(titleOf));
    const cells = (field: string): (string | undefined)[] =>
      items.map((item) =>
        item.annex?.cells.find((cell) => cell.field === field)?.statements.map((statement) => statement.text).join(" "),
      ); // prettier-ignore
    expect(cells("leads")).toEqual(numbers.map(() => "Công an tỉnh"));
    expect(cells("coordinators")).toEqual(numbers.map(partners));
    expect(cells("deadline")).toEqual(numbers.map((number) => `Tháng ${number}/2024`));
  });
});
