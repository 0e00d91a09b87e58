import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readInput } from "#importer/formats/read-input.ts";
import { importPlan } from "#importer/import-plan.ts";
import type { AnnexCell, BodyField, ImportedItem } from "#schema/items.ts";
import { describe, expect, it } from "vitest";
import { importWords } from "../helpers/import-words.ts";

const cases = join(import.meta.dirname, "../fixtures/cases");

async function readItems(name: string): Promise<readonly ImportedItem[]> {
  const bytes = new Uint8Array(readFileSync(join(cases, name)));
  const { text } = await readInput(bytes, name);
  return importPlan(text.split("\n"), [], importWords).file.items;
}

/** Words of a field on one side, its paragraphs parted by a stroke. */
const wordsOf = (parts: readonly (BodyField | AnnexCell)[] | undefined, field: string): string =>
  (parts ?? [])
    .filter((part) => part.field === field)
    .flatMap(({ statements }) => statements.map(({ text }) => text))
    .join(" / ");

/** An item as “group. number kind: title; lead, partner, deadline of the body; the same of the annex”. */
function tell({ number, kind, group, status, body, annex }: ImportedItem): string {
  const side = (parts: readonly (BodyField | AnnexCell)[] | undefined): string =>
    ["leads", "coordinators", "deadline"].map((field) => wordsOf(parts, field) || "–").join(", ");
  const title = [body?.title.text, annex?.title?.text].filter((text) => text !== undefined);
  const about = `${group === null ? "" : `${group}.`}${number} ${kind}${status === "adopted" ? "" : " not"}`;
  const sides = [body && `body ${side(body.fields)}`, annex && `annex ${side(annex.cells)}`].filter(Boolean);
  return `${about}: ${[...new Set(title)].join(" ≠ ")}; ${sides.join("; ")}`;
}

const services = "Triển khai 53 dịch vụ công thiết yếu; annex Văn phòng UBND tỉnh, –, 30/6/2024";
const record = "Cấp phiếu lý lịch tư pháp qua VNeID";
const clinic = "Khám chữa bệnh sử dụng thẻ CCCD";
const school = "Triển khai hệ thống quản lý trường học";
const numbered = [`1 model: ${services}`, `2 model: ${record}; annex Sở Tư pháp, –, Quý III/2024`];
const excel = [
  `1 model: ${clinic} và VNeID; annex Công an tỉnh, Sở Y tế; / Bảo hiểm xã hội tỉnh, Tháng 6/2024`,
  `2 model: Triển khai hệ thống "quản lý trường học"; annex Sở Giáo dục và Đào tạo, UBND cấp huyện, Quý III/2024`,
  "3 model: Phân tích tình hình dân cư; annex Công an tỉnh, –, Quý IV/2024",
];

describe("plans whose items stand in tables", () => {
  it.each<[file: string, items: readonly string[]]>([
    ["04a-table-number-column.txt", numbered],
    ["04b-table-number-column.txt", numbered],
    ["04c-table-number-column.txt", numbered],
    [
      "05-cells-merged-down.html",
      [
        "1 model: Quản lý lưu trú tại bệnh viện; annex Công an tỉnh, –, Quý III/2024",
        "2 model: Quản lý lưu trú tại nhà cho thuê, khu nhà ở công nhân; annex Công an tỉnh, –, Quý III/2024",
        `3 model: ${record}; annex Sở Tư pháp, –, 30/9/2024`,
      ],
    ],
    [
      "06-group-column-merged-down.html",
      [
        "I.1 model: Quản lý lưu trú tại bệnh viện; body Công an tỉnh., –, –; annex Sở Y tế, –, Quý III/2024",
        `I.2 model: ${record}; body Sở Tư pháp., –, –; annex Sở Tư pháp, –, 30/9/2024`,
      ],
    ],
    [
      "08-not-carried-out-cell.html",
      [
        "1 model not: Triển khai giải pháp kiểm soát ra/vào tại các khu công nghiệp; annex –, –, –",
        `2 model: ${record}; annex Sở Tư pháp, –, 30/9/2024`,
      ],
    ],
    ["09-models-in-a-table-read-as-tasks.txt", numbered.map((item) => `I.${item}`)],
    [
      "16-same-number-other-title-in-annex.txt",
      [
        "1 model: Quản lý lưu trú tại bệnh viện ≠ Nhà khách công vụ của tỉnh dùng phần mềm ASM; body Công an tỉnh., –, Quý III/2024.; annex Công an tỉnh, –, Quý III/2024",
        `2 model: ${record}; body Sở Tư pháp., –, Quý II/2024.; annex Sở Tư pháp, –, Quý II/2024`,
      ],
    ],
    [
      "10-table-split-by-hand.docx",
      [
        `1 model: ${clinic} và VNeID; annex Công an tỉnh, –, Tháng 6/2024`,
        "2 model: Quản lý chương trình an sinh xã hội thông qua VNeID; annex Sở Lao động - Thương binh / và Xã hội, –, Quý III/2024",
        `3 model: ${school}; annex Sở Giáo dục và Đào tạo, –, Quý IV/2024`,
      ],
    ],
    [
      "29-grid-before.docx",
      [
        `1 model: ${clinic} và VNeID; annex Công an tỉnh, –, Tháng 6/2024`,
        `2 model: ${school}; annex Sở Giáo dục và Đào tạo, –, Quý III/2024`,
        "3 model: Phân tích tình hình dân cư; annex Công an tỉnh, –, Quý IV/2024",
      ],
    ],
    [
      "30-two-row-header.docx",
      [
        `1 model: ${clinic} và VNeID; annex Công an tỉnh, Sở Y tế, Tháng 6/2024`,
        `2 model: ${school}; annex Sở Giáo dục và Đào tạo, Công an tỉnh, Quý III/2024`,
      ],
    ],
    ["14c-excel.csv", excel],
    ["semicolons-filled.csv", excel],
    [
      "cell-a-line-spaced.txt",
      [
        `1 model: ${clinic} và VNeID; annex Công an tỉnh, Sở Y tế / Bảo hiểm xã hội tỉnh, Tháng 6/2024`,
        `2 model: ${school}; annex Sở Giáo dục và Đào tạo, –, Quý III/2024`,
        "3 model: Phân tích tình hình dân cư; annex Công an tỉnh, Cục Thống kê, Quý IV/2024",
      ],
    ],
    [
      "cell-a-line-two-rows-of-headings.txt",
      [
        `I.1 model: ${clinic} và VNeID; annex Công an tỉnh, Sở Y tế, Tháng 6/2024`,
        `I.2 model: ${school}; annex Sở Giáo dục và Đào tạo, –, Quý III/2024`,
        "II.3 model: Phân tích tình hình dân cư; annex Công an tỉnh, Cục Thống kê, Quý IV/2024",
      ],
    ],
    [
      "sides-two-tables.txt",
      [
        `I.1 model: ${clinic}; body Công an tỉnh, –, Quý I/2024; annex Sở Y tế, –, Quý I/2024`,
        `I.2 model: ${school} ≠ Triển khai quản lý học bạ số; body Sở Giáo dục và Đào tạo, –, Quý III/2024; annex Sở Giáo dục và Đào tạo, –, Quý IV/2024`,
      ],
    ],
    [
      "sides-two-annex-tables.txt",
      [
        `I.1 model: ${clinic}; annex Công an tỉnh, –, Quý I/2024`,
        `I.2 model: ${school}; annex Sở Giáo dục và Đào tạo, –, Quý III/2024`,
      ],
    ],
    [
      "sides-table-then-prose.txt",
      [
        `I.1 model: ${clinic}; body Công an tỉnh, –, Quý I/2024; annex Sở Y tế., –, Quý I/2024.`,
        `I.2 model: ${school}; body Sở Giáo dục và Đào tạo, –, Quý III/2024; annex Sở Giáo dục và Đào tạo., –, Quý II/2024.`,
      ],
    ],
    [
      "sides-prose-prose.txt",
      [
        `1 model: ${clinic}; body Sở Y tế., –, Quý I/2024.; annex Công an tỉnh., –, Quý I/2024.`,
        `2 model: ${school}; body Sở Giáo dục và Đào tạo., –, Quý II/2024.; annex Sở Giáo dục và Đào tạo., –, Quý II/2024.`,
      ],
    ],
    [
      "sides-tables-by-group.txt",
      [
        `I.1 model: ${clinic}; annex Công an tỉnh, –, Quý I/2024`,
        `I.2 model: ${school}; annex Sở Giáo dục và Đào tạo, –, Quý III/2024`,
        "II.3 model: Phân tích tình hình dân cư; annex Công an tỉnh, –, Quý IV/2024",
      ],
    ],
    [
      // Persons, figures and abbreviations are other lists; letters head groups, a row numbers the columns.
      "tables-of-other-things.txt",
      [
        "I.101 model: Mô hình khám chữa bệnh bằng căn cước; annex Sở Y tế, Công an tỉnh, Quý I/2024",
        "I.102 model: Học bạ số; annex Sở Giáo dục và Đào tạo, Công an tỉnh, Quý II/2024",
        "II.103 model: Sổ sức khỏe điện tử; annex Sở Y tế, Công an tỉnh, Thường xuyên",
      ],
    ],
    [
      "cell-a-line-groups.txt",
      [
        "I.1 model: Khám chữa bệnh bằng căn cước; annex Sở Y tế, –, Quý I/2024",
        "I.2 model: Học bạ số; annex Sở Giáo dục và Đào tạo, –, Quý II/2024",
        "II.3 model: Sổ sức khỏe điện tử; annex Sở Y tế, –, Thường xuyên",
      ],
    ],
    [
      "record-table.txt",
      [
        `1 model: ${clinic}; annex Sở Y tế, Công an tỉnh / Bảo hiểm xã hội tỉnh, Quý I/2024`,
        `2 model: ${school}; annex Sở Giáo dục và Đào tạo, –, Quý II/2024`,
      ],
    ],
    [
      "groups-between-rows.txt",
      [
        `I.1 model: ${clinic}; annex Công an tỉnh, –, Quý I/2024`,
        `II.2 model: ${school}; annex Công an tỉnh, –, Quý II/2024`,
      ],
    ],
    [
      "number-in-title.txt",
      [`1 model: ${clinic}; annex –, –, Quý I/2024`, `2 model: ${school}; annex –, –, Quý II/2024`],
    ],
    [
      "labels-in-cell.txt",
      [
        `1 model: ${clinic}; annex Sở Y tế;, Công an tỉnh, Bảo hiểm xã hội tỉnh, Quý I/2024`,
        `2 model: ${school}; annex Sở Giáo dục và Đào tạo, Công an tỉnh, Quý II/2024`,
      ],
    ],
    [
      "table-in-cell.html",
      [
        `1 model: ${clinic}; annex Sở Y tế, Công an tỉnh / Bảo hiểm xã hội tỉnh / UBND cấp xã, Quý I/2024`,
        `2 model: ${school}; annex Sở Giáo dục và Đào tạo, Công an tỉnh / Sở Nội vụ, Quý II/2024`,
        "3 model: Phân tích tình hình dân cư; annex Công an tỉnh, –, 2024",
      ],
    ],
  ])("%s", async (file, items) => {
    expect((await readItems(file)).map(tell)).toEqual(items);
  });

  it("keeps the product and the money of a second table under their own headings", async () => {
    const [item] = await readItems("sides-two-annex-tables.txt");
    expect(item?.annex?.cells.map(({ field, heading }) => `${field}: ${heading}`)).toEqual([
      "leads: Chủ trì",
      "deadline: Thời gian",
      "result: Sản phẩm",
      "content: Kinh phí",
    ]);
  });
});
