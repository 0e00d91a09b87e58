import { describe, expect, it } from "vitest";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { buildAgencyIndex, resolveAgency, resolveIssuer, splitAgencies } from "#meaning/agencies/agencies.ts";
import { agenciesFile } from "#schema/agencies.ts";
import { words } from "../../helpers/words.ts";

const file = fileURLToPath(new URL("../../../content/agencies.yaml", import.meta.url));
const agencies = agenciesFile.parse(parse(readFileSync(file, "utf8")));
const index = buildAgencyIndex(agencies, words.agencies);
const split = (text: string) => splitAgencies(text, index).map((mention) => [mention.agency, mention.text]);

describe("what was masked", () => {
  it.each([
    ["Sở Y tế (ĐT: [số điện thoại đã ẩn]), Công an tỉnh", ["Sở Y tế", "Công an tỉnh"]],
    ["Sở Y tế: [thư điện tử cá nhân đã ẩn]; Công an tỉnh: [số định danh đã ẩn]", ["Sở Y tế", "Công an tỉnh"]],
    ["Hội Mẫu, [số điện thoại đã ẩn]", ["Hội Mẫu"]],
    ["Liên hệ: [số điện thoại đã ẩn]", []],
    ["[thư điện tử cá nhân đã ẩn]", []],
  ])("names no body: “%s”", (text, bodies) => {
    expect(split(text).map(([, printed]) => printed)).toEqual(bodies);
  });
});

describe("content/agencies.yaml", () => {
  it("gives each id once", () => {
    expect(new Set(agencies.map((agency) => agency.id)).size).toBe(agencies.length);
  });

  it("names parents and successors that exist", () => {
    const ids = new Set(agencies.map((agency) => agency.id));
    const named = agencies.flatMap((agency) => [
      ...(agency.parent === undefined ? [] : [agency.parent]),
      ...agency.successors.flatMap((successor) => successor.agency ?? []),
    ]);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });

  it("resolves every name and abbreviation to the body that lists it", () => {
    const wrong = agencies.flatMap(({ id, name, names, abbreviations }) =>
      [name, ...names, ...abbreviations]
        .filter((text) => resolveAgency(text, index) !== id)
        .map((text) => `${id}: ${text} → ${resolveAgency(text, index)}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe("resolveAgency(text, index)", () => {
  it.each([
    ["Công an tỉnh Nghệ An", "cong-an-tinh"],
    ["Công an thị xã Bim Sơn", "cong-an-cap-huyen"],
    ["Công an Thành phố Hồ Chí Minh", "cong-an-tinh"],
    ["Công an TP. Vinh", "cong-an-cap-huyen"],
    ["Công an cùng cấp", "cong-an"],
    ["Phòng Tư pháp thị xã", "phong-tu-phap"],
    ["P. Tư pháp", "phong-tu-phap"],
    ["Phòng Văn hoá và Thông tin", "phong-van-hoa-thong-tin"],
    ["Phòng LD-TB&XH", "phong-lao-dong-thuong-binh-va-xa-hoi"],
    ["SỞ Y TẾ", "so-y-te"],
    ["Sở NN&PTNT", "so-nong-nghiep-va-phat-trien-nong-thon"],
    ["Sở Thông tin và Truyên thôngg", "so-thong-tin-va-truyen-thong"],
    ["Sở Lao động - Thươngg binh và Xã hội", "so-lao-dong-thuong-binh-va-xa-hoi"],
    ["nhân sự kỹ thuật của Sở Y tế", "so-y-te"],
    ["Cán bộ kỹ thuật Cục C06", "c06"],
    ["các đơn vị trực thuộc Công an tỉnh", "cong-an-tinh"],
    ["Chủ tịch UBND tỉnh", "ubnd-tinh"],
    ["Phòng Cảnh sát QLHC về TTXH, Công an tỉnh Nghệ An", "pc06"],
    ["Cục Cảnh sát QLHC về TTXH - Bộ Công an", "c06"],
    ["Cục Cảnh sát quản lý hành chính về trật tự xã hội (QLHC về TTXH) - Bộ Công an", "c06"],
    ["PC06", "pc06"],
    ["C06", "c06"],
    ["Trung tâm dữ liệu quốc gia về dân cư", "trung-tam-du-lieu-quoc-gia-ve-dan-cu"],
    ["Trung tâm dữ liệu quốc gia", "trung-tam-du-lieu-quoc-gia"],
    ["Ngân hàng Nhà nước Việt Nam chi nhánh tỉnh Ninh Bình", "ngan-hang-nha-nuoc-chi-nhanh-tinh"],
    ["Tổ công tác Đề án 06/CP thị xã và các phường", "to-cong-tac-de-an-06"],
    ["TCT Đề án 06 cấp huyện", "to-cong-tac-de-an-06-cap-huyen"],
    ["UBND cấp huyện, cấp xã", "ubnd-cac-cap"],
  ])("reads “%s” as %s", (text, agency) => {
    expect(resolveAgency(text, index)).toBe(agency);
  });

  it.each([
    ["Sổ sức khỏe điện tử"],
    ["Sổ lao động"],
    ["số lao động"],
    ["SC06"],
    ["c à t"],
    ["Công an tỉnh, Sở Tư pháp"],
    ["Trung tâm Kiểm soát bệnh tật tỉnh"],
    [""],
    ["2024"],
  ])("reads no one body in “%s”", (text) => {
    expect(resolveAgency(text, index)).toBeNull();
  });

  it("does not take Sở for Bộ nor Nội vụ for Ngoại vụ", () => {
    expect(resolveAgency("Bộ Tài chính", index)).toBe("bo-tai-chinh");
    expect(resolveAgency("Sở Tài chính", index)).toBe("so-tai-chinh");
    expect(resolveAgency("Sở Nội vụ", index)).toBe("so-noi-vu");
    expect(resolveAgency("Sở Ngoại vụ", index)).toBe("so-ngoai-vu");
  });
});

describe("buildAgencyIndex(agencies, readings, abbreviations)", () => {
  it("takes a plan's own abbreviation before the general one", () => {
    const own = buildAgencyIndex(agencies, words.agencies, [], [{ short: "DN", long: "Điện lực tỉnh" }]);
    expect(resolveAgency("DN", index)).toBe("doanh-nghiep");
    expect(resolveAgency("DN", own)).toBe("dien-luc");
  });

  it("leaves out an abbreviation whose long form names no known body", () => {
    const own = buildAgencyIndex(agencies, words.agencies, [], [{ short: "DN", long: "Đội nữ công" }]);
    expect(resolveAgency("DN", own)).toBe("doanh-nghiep");
  });

  it("takes an editor's reading before all else, also one that names several or no bodies", () => {
    const own = buildAgencyIndex(agencies, words.agencies, [
      { text: "02 đơn vị", agencies: ["so-y-te", "cong-an-tinh"], reason: "lý do của người biên tập" },
      { text: "cán bộ", agencies: [], reason: "lý do của người biên tập" },
    ]);
    expect(splitAgencies("02 đơn vị; Cán bộ; Sở Tư pháp", own)).toEqual([
      { agency: "so-y-te", text: "02 đơn vị" },
      { agency: "cong-an-tinh", text: "02 đơn vị" },
      { agency: "so-tu-phap", text: "Sở Tư pháp" },
    ]);
  });
});

describe("splitAgencies(text, index)", () => {
  it.each([
    ["UBND các phường Bồng Sơn, Hoài Tân và các xã Hoài Châu, Hoài Mỹ", "ubnd-cap-xa"],
    ["Công an các xã Gia Viễn, Gia Vượng và Gia Trấn", "cong-an-cap-xa"],
    ["Trạm Y tế các phường Hoa Lư, Tây Hoa Lư", "co-so-kham-chua-benh"],
    ["UBND các xã: Phú Sơn, Đức Long và Gia Thủy", "ubnd-cap-xa"],
    ["Ủy ban nhân dân các xã ven biển", "ubnd-cap-xa"],
    ["UBND các huyện miền núi", "ubnd-cap-huyen"],
    ["UBND phường An Hội", "ubnd-cap-xa"],
    ["Công ty Cổ phần Bệnh viện Hồng Ngọc", "doanh-nghiep"],
    ["Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh", "hoi-khac"],
  ])("reads as one party, whole as printed: “%s”", (text, agency) => {
    expect(split(text)).toEqual([[agency, text]]);
  });

  it.each([
    "Phòng Khảo thí và Quản lý chất lượng giáo dục",
    "Phòng Chính trị, tư tưởng và Công tác học sinh, sinh viên",
    "Phòng Hành chính và Bổ trợ tư pháp",
    "Chi cục Quản lý chất lượng nông lâm sản và thủy sản",
    "Ban Quản lý dự án đầu tư xây dựng và phát triển đô thị",
    "Trung tâm Ứng dụng tiến bộ khoa học và công nghệ",
    "Phòng Giáo dục Tiểu học",
  ])("keeps the name of a unit that no list knows whole: “%s”", (text) => {
    expect(split(text)).toEqual([[null, text]]);
  });

  it.each([
    [
      "Công an các huyện Kim Bảng, Bát Xát, Si Ma Cai lập tổ lưu động",
      ["Công an các huyện Kim Bảng, Bát Xát, Si Ma Cai"],
    ],
    ["UBND lập PHƯƠNG ÁN TỔNG THỂ", ["UBND"]],
    ["Công ty cổ phần, Bệnh viện Mắt", ["Công ty cổ phần", "Bệnh viện Mắt"]],
    ["UBND các huyện Kim Bảng, Thanh Liêm, Sở Y tế", ["UBND các huyện Kim Bảng, Thanh Liêm", "Sở Y tế"]],
    ["UBND xã Gia Viễn, xã Gia Vượng", ["UBND xã Gia Viễn", "xã Gia Vượng"]],
    ["UBND các phường Bồng Sơn, Hợp tác xã Tam Quan", ["UBND các phường Bồng Sơn", "Hợp tác xã Tam Quan"]],
    ["Phòng Khảo thí và Ga Phủ Lý", ["Phòng Khảo thí", "Ga Phủ Lý"]],
    ["Phòng Khảo thí, chủ nhà trọ", ["Phòng Khảo thí", "chủ nhà trọ"]],
    ["Phòng Khảo thí và Hợp tác xã chè", ["Phòng Khảo thí", "Hợp tác xã chè"]],
    ["Phòng Khảo thí; Phòng Công tác đảng", ["Phòng Khảo thí", "Phòng Công tác đảng"]],
    ["Bộ Khoa học và Công nghệ, Sở Y tế", ["Bộ Khoa học và Công nghệ", "Sở Y tế"]],
  ])("ends a name where another party begins: “%s”", (text, parties) => {
    expect(split(text).map(([, printed]) => printed)).toEqual(parties);
  });

  it.each([
    ["SỞ TƯ PHÁP", [["so-tu-phap", "SỞ TƯ PHÁP"]]],
    [
      "SỞ Y TẾ, CÔNG AN TỈNH",
      [
        ["so-y-te", "SỞ Y TẾ"],
        ["cong-an-tinh", "CÔNG AN TỈNH"],
      ],
    ],
    ["ĐỘI VĂN HÓA TƯ NHÂN", [[null, "ĐỘI VĂN HÓA TƯ NHÂN"]]],
  ])("reads a heading in capitals as the words it prints: “%s”", (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it.each([
    ["Phòng Văn hóa - Thông tin", ["phong-van-hoa-thong-tin"]],
    ["Công an tỉnh, Sở Tư pháp", ["cong-an-tinh", "so-tu-phap"]],
    ["Sở Y tế, Sở Lao động - Thương binh và Xã hội", ["so-y-te", "so-lao-dong-thuong-binh-va-xa-hoi"]],
    [
      "Sở Lao động, Thương binh và Xã hội, Bảo hiểm xã hội tỉnh",
      ["so-lao-dong-thuong-binh-va-xa-hoi", "bao-hiem-xa-hoi-tinh"],
    ],
    ["Công an tỉnh, UBND các huyện, thị xã, thành phố", ["cong-an-tinh", "ubnd-cap-huyen"]],
    ["Các sở, ban, ngành UBND các huyện, thị xã, thành phố", ["so-ban-nganh", "ubnd-cap-huyen"]],
    // A comma parts “Tỉnh” from “Ủy ban”; without one “Tỉnh ủy” is a body.
    ["Các sở, ban, ngành Tỉnh, Ủy ban nhân dân các huyện", ["so-ban-nganh", "ubnd-cap-huyen"]],
    ["Thường trực Tỉnh ủy, Sở Y tế", ["cap-uy", "so-y-te"]],
    ["Văn phòng, Ủy ban nhân dân tỉnh", [null, "ubnd-tinh"]],
    ["UBND các phường, xã", ["ubnd-cap-xa"]],
    ["Văn phòng HĐND&UBND thị xã", ["van-phong-ubnd-cap-huyen"]],
    [
      "C06, VPUB, CAT, các sở, ngành, địa phương",
      ["c06", "van-phong-ubnd-tinh", "cong-an-tinh", "so-ban-nganh", "chinh-quyen-dia-phuong"],
    ],
    ["Tổ CNSCĐ Các đơn vị trực thuộc Công an tỉnh", ["to-cong-nghe-so-cong-dong", "cong-an-tinh"]],
    ["Các phòng, ban UBND thị xã; UBND các phường, xã.", ["phong-ban-cap-huyen", "ubnd-cap-xa"]],
    ["Các Phòng, ngành, UBND thị xã", ["phong-ban-cap-huyen", "ubnd-cap-huyen"]],
    [
      "Các Sở: Tài chính, Xây dựng, Y tế; Công an tỉnh",
      ["so-tai-chinh", "so-xay-dung", "so-y-te", "cong-an-tinh"],
    ],
    ["Các sở, ngành; các huyện, thị xã, thành phố", ["so-ban-nganh", "ubnd-cap-huyen"]],
    ["Ngân hàng chính sách, thương mại", ["ngan-hang-chinh-sach-xa-hoi", "ngan-hang-thuong-mai"]],
    [
      "PC06 chủ trì, phối hợp doanh nghiệp hỗ trợ triển khai giải pháp trên địa bàn thị xã; Sở Y tế",
      ["pc06", "doanh-nghiep", "so-y-te"],
    ],
    ["Không", []],
    ["", []],
  ])("reads “%s”", (text, expected) => {
    expect(splitAgencies(text, index).map((mention) => mention.agency)).toEqual(expected);
  });

  it("gives each body its words as printed, with place and what stands before the name", () => {
    expect(
      split("Cán bộ kỹ thuật Cục Cảnh sát QLHC về TTXH - Bộ Công an và Sở Y tế Hà Nam (nếu có)."),
    ).toEqual([
      ["c06", "Cán bộ kỹ thuật Cục Cảnh sát QLHC về TTXH - Bộ Công an"],
      ["so-y-te", "Sở Y tế Hà Nam (nếu có)"],
    ]);
  });

  it("keeps a body that no list knows, without an agency", () => {
    expect(split("Sở Y tế, Trung tâm Kiểm soát bệnh tật tỉnh, Công an tỉnh")).toEqual([
      ["so-y-te", "Sở Y tế"],
      [null, "Trung tâm Kiểm soát bệnh tật tỉnh"],
      ["cong-an-tinh", "Công an tỉnh"],
    ]);
  });

  it("leaves out what the bodies are said to do", () => {
    expect(
      split("Doanh nghiệp triển khai giải pháp và giám sát bảo đảm an toàn, an ninh thông tin."),
    ).toEqual([["doanh-nghiep", "Doanh nghiệp"]]);
  });

  it("gives parts of the input for every name there is", () => {
    const text = agencies.flatMap((agency) => [agency.name, ...agency.names]).join("; ");
    const mentions = splitAgencies(text, index);
    expect(
      mentions.every((mention) => text.includes(mention.text) && mention.text === mention.text.trim()),
    ).toBe(true);
  });
});

describe("the plan of a city of the rank of a province", () => {
  const city = buildAgencyIndex(agencies, words.agencies, [], [], "da nang");
  it.each([
    ["UBND thành phố", "ubnd-tinh", "ubnd-cap-huyen"],
    ["Văn phòng UBND thành phố", "van-phong-ubnd-tinh", "van-phong-ubnd-cap-huyen"],
    ["Công an thành phố", "cong-an-tinh", "cong-an-cap-huyen"],
    ["UBND thành phố Đà Nẵng", "ubnd-tinh", "ubnd-tinh"],
    ["UBND thành phố Mẫu", "ubnd-cap-huyen", "ubnd-cap-huyen"],
    ["UBND các quận, huyện, thành phố", "ubnd-cap-huyen", "ubnd-cap-huyen"],
    ["UBND các quận, huyện", "ubnd-cap-huyen", "ubnd-cap-huyen"],
  ])("reads “%s” as %s, which elsewhere is %s", (text, inCity, elsewhere) => {
    expect(resolveAgency(text, city)).toBe(inCity);
    expect(resolveAgency(text, index)).toBe(elsewhere);
  });
});

describe("resolveIssuer(text, index, level)", () => {
  it.each([
    ["TỔ CÔNG TÁC TRIỂN KHAI ĐỀ ÁN 06", "district", "to-cong-tac-de-an-06-cap-huyen"],
    ["TỔ CÔNG TÁC ĐỀ ÁN 06", "province", "to-cong-tac-de-an-06-cap-tinh"],
    ["TỔ CÔNG TÁC ĐỀ ÁN 06 CẤP XÃ", "commune", "to-cong-tac-de-an-06-cap-xa"],
    ["SỞ TƯ PHÁP", "province", "so-tu-phap"],
    ["UBND HUYỆN ĐẠI TỪ", "district", "ubnd-cap-huyen"],
  ] as const)("“%s” at the level %s is %s", (text, level, agency) => {
    expect(resolveIssuer(text, index, level)).toBe(agency);
  });

  it("leaves a working group its general name where no level is told", () => {
    expect(resolveIssuer("TỔ CÔNG TÁC ĐỀ ÁN 06", index)).toBe("to-cong-tac-de-an-06");
  });
});
