import { describe, expect, it } from "vitest";
import { buildSearchRecords } from "#search/index/records.ts";
import { agencyEntry } from "#schema/agencies.ts";
import { buildAgencyList } from "#views/agency/agency-list.ts";
import { buildAgencyPage } from "#views/agency/agency-page.ts";
import { toAgencyFile, toTaskFile } from "#views/agency/agency-tables.ts";
import { buildModelPage } from "#views/model/model-page.ts";
import { formatWithToday, toAgencyToday } from "#views/parts/names-through-time.ts";
import { makeHandbook } from "../../helpers/make-handbook.ts";
import { sampleAgencies as agencies, samplePlans } from "../../helpers/sample-content.ts";

const since = { since: "2025-03-01", source: "Nghị quyết 1" };
/** The sample's “Sở Y tế” split among two bodies, one of which plans name. */
const handbook = makeHandbook(samplePlans, {
  agencies: agencies.map((agency) =>
    agency.id === "so-y-te"
      ? agencyEntry.parse({
          ...agency,
          until: "2025-02-28",
          successors: [
            { name: "Sở Mới", ...since },
            { agency: "cong-an-tinh", name: "Công an tỉnh", function: "kiểm tra", ...since },
          ],
        })
      : agency,
  ),
});
const text = (id: string, book = handbook): string =>
  buildAgencyPage(book, id)
    .answer.map((segment) => segment.text)
    .join("");

describe("buildAgencyPage(handbook, id)", () => {
  it("answers what the body led and who answers now, choosing none of several", () => {
    expect(text("so-y-te")).toBe(
      "Chủ trì 2 mô hình: An Bình 1 và Bắc Sơn 1. Chức năng chuyển về 2 cơ quan từ 01/3/2025: " +
        "Sở Mới (các chức năng còn lại); Công an tỉnh (kiểm tra).",
    );
  });

  const withFate = (id: string, fate: object): string =>
    text(
      id,
      makeHandbook(samplePlans, {
        agencies: agencies.map((agency) => (agency.id === id ? { ...agency, ...fate } : agency)),
      }),
    );
  const led = "Chủ trì 1 mô hình, ở An Bình.";
  const known = { checked: "2026-11-25", source: "Nghị định 2" };

  it.each([
    [
      "says that it goes on only where that was checked",
      { continues: known },
      "Không ghi nhận thay đổi về tên (kiểm tra ngày 25/11/2026).",
    ],
    [
      "tells what did change all the same",
      { continues: { ...known, note: "thuộc bộ khác" } },
      "Không ghi nhận thay đổi về tên (kiểm tra ngày 25/11/2026); thuộc bộ khác.",
    ],
    ["says that nobody checked", {}, "Chưa kiểm tra thay đổi sau năm 2025."],
    [
      "says why nothing is known",
      { unclear: "chưa thấy quyết định" },
      "Chưa rõ nay ra sao: chưa thấy quyết định.",
    ],
    [
      "says of an ended one why no heir is known",
      { until: "2025-06-30", unclear: "chưa thấy quyết định" },
      "Đã kết thúc ngày 30/6/2025; chưa rõ cơ quan kế thừa: chưa thấy quyết định.",
    ],
    [
      "says of a class of bodies that it is none",
      { isClass: true },
      "Tên gọi chung, không chỉ một cơ quan: không theo dõi thay đổi.",
    ],
    [
      "tells a function that moved from a body that goes on",
      { continues: known, successors: [{ name: "Sở Mới", function: "lý lịch", ...since }] },
      "Đã chuyển: lý lịch về Sở Mới từ 01/3/2025. Tên giữ nguyên (kiểm tra ngày 25/11/2026).",
    ],
  ])("%s", (_, fate, told) => {
    expect(withFate("cong-an-tinh", fate)).toBe(`${led} ${told}`);
  });

  it("tells what became of a body place by place where places differ", () => {
    const fate = {
      until: "2025-02-28",
      successors: [
        { name: "Sở Mới", ...since },
        { name: "Sở Riêng", places: ["37"], ...since },
      ],
    };
    expect(withFate("so-y-te", fate)).toBe(
      "Chủ trì 2 mô hình: An Bình 1 và Bắc Sơn 1. Ở tỉnh An Bình: nay là Sở Riêng, từ 01/3/2025. " +
        "Ở thị xã Bắc Sơn: nay là Sở Mới, từ 01/3/2025.",
    );
  });

  it("tells the day on which a unit of the body's level ended before the body did", () => {
    const town = makeHandbook();
    const ended = town.agencies.map((agency) =>
      agency.id === "cong-an-cap-huyen"
        ? agencyEntry.parse({ ...agency, until: "2026-01-31", unclear: "chưa tìm thấy quyết định" })
        : agency,
    );
    const told = text("cong-an-cap-huyen", makeHandbook(samplePlans, { agencies: ended }));
    // Once, though nobody knows its heir: the day, the units it was made into, and why.
    expect(told).toBe(
      "Chủ trì 1 mô hình, ở Bắc Sơn. Ở thị xã Bắc Sơn đã kết thúc ngày 30/6/2025, khi sắp xếp thành phường Bắc Sơn và phường Nam Sơn " +
        "(1686/NQ-UBTVQH15); chưa rõ cơ quan kế thừa: chưa tìm thấy quyết định.",
    );
    const early = ended.map((agency) =>
      agency.id === "cong-an-cap-huyen" ? { ...agency, until: "2025-02-28" } : agency,
    );
    expect(text("cong-an-cap-huyen", makeHandbook(samplePlans, { agencies: early }))).toMatch(
      /Đã kết thúc ngày 28\/02\/2025; [^.]*\.$/,
    );
  });

  it("tells first what a body took over, and of which functions it took only some", () => {
    expect(text("cong-an-tinh")).toBe(
      `${led} Nhận riêng chức năng: kiểm tra (từ Sở Y tế). Chưa kiểm tra thay đổi sau năm 2025.`,
    );
    const heir = { id: "so-moi", name: "Sở Mới", kind: "department", level: "province" };
    const book = makeHandbook(samplePlans, {
      agencies: [
        ...agencies.map((agency) =>
          agency.id === "so-y-te"
            ? agencyEntry.parse({
                ...agency,
                until: "2025-02-28",
                successors: [{ agency: "so-moi", name: "Sở Mới", ...since }],
              })
            : agency,
        ),
        agencyEntry.parse(heir),
      ],
    });
    expect(text("so-moi", book)).toBe(
      "Nhận từ Sở Y tế tỉnh An Bình: chủ trì 1 mục; từ Sở Y tế (thị xã Bắc Sơn): chủ trì 1 mục. " +
        "Không kế hoạch nào gọi tên cơ quan này. Chưa kiểm tra thay đổi sau năm 2025.",
    );
    const whole = book.agencies.map((agency) =>
      agency.id === "so-y-te"
        ? {
            ...agency,
            successors: agency.successors.map((row) => ({
              ...row,
              agency: "cong-an-tinh",
              name: "Công an tỉnh",
            })),
          }
        : agency,
    );
    expect(text("cong-an-tinh", makeHandbook(samplePlans, { agencies: whole }))).toContain(
      "(thị xã Bắc Sơn): chủ trì 1 mục. Được gọi đích danh, chủ trì 1 mô hình, ở An Bình. Chưa kiểm tra",
    );
    expect(buildAgencyPage(book, "so-moi").inherited.map((row) => row.led)).toEqual([
      [{ number: 2, path: "/ke-hoach/an-binh-2023/#mo-hinh-2" }],
      [{ number: 4, path: "/ke-hoach/bac-son-2024/#mo-hinh-4" }],
    ]);
    expect(buildAgencyList(book).heirs.map((row) => row.name)).toEqual(["Sở Mới"]);
  });

  it("mostGivers: names four bodies that a body took over, counts the others", () => {
    const names = ["Bộ Y tế", "Bộ Tư pháp", "Bộ Nội vụ", "Bộ Tài chính", "Bộ Xây dựng"];
    const ministry = { kind: "ministry", level: "central" } as const;
    const tell = (count: number): string => {
      const givers = names.slice(0, count);
      const book = makeHandbook([{ items: givers.map((leads) => ({ body: { leads } })) }], {
        agencies: [
          ...givers.map((name, at) => ({
            ...{ ...ministry, id: `bo-${at}`, name, until: "2025-02-28" },
            successors: [{ agency: "bo-moi", name: "Bộ Mới", ...since }],
          })),
          { ...ministry, id: "bo-moi", name: "Bộ Mới" },
        ],
      });
      return text("bo-moi", book).split(". ")[0] ?? "";
    };
    const four = names.slice(0, 4).map((name) => `từ ${name}: chủ trì 1 mục`);
    expect(tell(4)).toBe(`Nhận ${four.join("; ")}`);
    expect(tell(5)).toBe(`Nhận ${four.join("; ")}; và từ 1 cơ quan khác`);
  });

  it("names the one body that took over", () => {
    const one = handbook.agencies.map((agency) =>
      agency.id === "so-y-te" ? { ...agency, successors: agency.successors.slice(0, 1) } : agency,
    );
    expect(text("so-y-te", makeHandbook(samplePlans, { agencies: one }))).toContain(
      "Nay là Sở Mới, từ 01/3/2025.",
    );
  });

  it("tells which side of a plan says so where the other names others, and counts what it lists", () => {
    const page = buildAgencyPage(handbook, "so-y-te");
    expect(page.roles.map((role) => [role.label, role.rows.map((row) => [row.number, row.sides])])).toEqual([
      [
        "Chủ trì",
        [
          ["Mô hình 2", null],
          ["Mô hình 4", "phụ lục"],
        ],
      ],
    ]);
    expect(toTaskFile("c06", page).sheet.rows).toHaveLength(page.taskCount);
    expect(page.plans.map((plan) => plan.counts.leads)).toEqual([1, 1]);
  });

  it("shows what a body took over, with its source", () => {
    expect(buildAgencyPage(handbook, "cong-an-tinh").givers).toEqual([
      {
        name: "Sở Y tế",
        path: "/co-quan/so-y-te/",
        function: "kiểm tra",
        since: "01/3/2025",
        source: "Nghị quyết 1",
      },
    ]);
  });

  it("is not made for an unknown id", () => {
    expect(() => buildAgencyPage(handbook, "khong-co")).toThrow("Unknown agency khong-co");
  });
});

describe("buildAgencyList(handbook)", () => {
  const list = buildAgencyList(handbook);

  it("lists only bodies that plans name, by kind, and tells which have changed", () => {
    expect(list.agencyCount).toBe(3);
    expect(list.groups.map((group) => [group.anchor, group.rows.length])).toEqual([
      ["loai-department", 1],
      ["loai-police", 2],
    ]);
    const changed = list.groups.flatMap(({ rows }) => rows.filter(({ isChanged }) => isChanged));
    expect(changed.map((row) => row.name)).toEqual(["Sở Y tế"]);
    expect(list.changedCount).toBe(1);
  });

  it("is one table whose file has its rows, the kind of each, and the shares of its heirs", () => {
    const { columns, rows } = toAgencyFile(list).sheet;
    expect(rows).toHaveLength(list.agencyCount);
    const [row = []] = rows.filter((cells) => cells.includes("Sở Y tế"));
    const told = Object.fromEntries(columns.map(({ head }, at) => [head, row[at]]));
    expect(told).toMatchObject({
      Loại: "Sở",
      "Cơ quan hiện nay (tham khảo)": "chức năng chuyển về 2 cơ quan",
      "Chức năng chuyển về": "Sở Mới (các chức năng còn lại); Công an tỉnh (kiểm tra)",
      "Chủ trì": "2",
    });
  });
});

describe("an ended body named elsewhere", () => {
  it("is told by its name of today in the answer of a model", () => {
    const answer = buildModelPage(handbook, "hai").answer.map((segment) => segment.text);
    expect(answer.join("")).toContain("Chủ trì: Sở Y tế (nay: chức năng chuyển về 2 cơ quan).");
  });

  it("is told in the facet of search, at the index of its name; bodies that go on are not", () => {
    const { leads, leadsToday } = buildSearchRecords(handbook).data;
    expect(leadsToday).toEqual({ [leads.indexOf("Sở Y tế")]: "nay: chức năng chuyển về 2 cơ quan" });
  });

  it("has today's name beside it where only text can stand", () => {
    expect(formatWithToday("Sở Y tế", toAgencyToday(handbook, "so-y-te"))).toBe(
      "Sở Y tế · nay: chức năng chuyển về 2 cơ quan",
    );
    expect(formatWithToday("Công an tỉnh", null)).toBe("Công an tỉnh");
  });
});
