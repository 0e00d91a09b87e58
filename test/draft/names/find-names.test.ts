import { describe, expect, it } from "vitest";
import { namesIn, tell } from "../../helpers/draft-names.ts";

type Row = readonly [text: string, expected: readonly string[]];

describe("places", () => {
  it.each<Row>([
    ["trên địa bàn thị xã Quy Hòa.", ["! place thị xã Quy Hòa → phường Bắc Sơn"]],
    ["theo chỉ đạo của tỉnh Cao Bình", ["! place tỉnh Cao Bình → tỉnh An Bình"]],
    ["tại Quy Hòa trong năm tới", ["! place Quy Hòa → Bắc Sơn"]],
    ["tại phường Thuận An", ["! place phường Thuận An →"]],
    ["trên địa bàn thị xã Bắc Sơn", ["! place thị xã Bắc Sơn → phường Bắc Sơn"]],
    ["trên địa bàn phường Bắc Sơn, tỉnh An Bình", []],
    ["người dân Bắc Sơn", []],
  ])("%s", (text, expected) => {
    expect(tell(namesIn(text))).toEqual(expected);
  });

  it.each<Row>([
    ["thanh toán qua VNeID, CaoBinh-S.", ["! place CaoBinh-S →"]],
    ["thanh toán qua VNeID, AnBinh-S.", []],
    ["theo CaoBinh-Số", []],
  ])("own an application: %s", (text, expected) => {
    expect(tell(namesIn(text))).toEqual(expected);
  });

  it("of a province's plan may mean the commune or the province above it", () => {
    expect(tell(namesIn("ngành Y tế tỉnh Cao Bình", { plan: "cao-binh-2023" }))).toEqual([
      "! place tỉnh Cao Bình → phường Bắc Sơn | tỉnh An Bình",
    ]);
  });

  it("are not judged while the draft has no place", () => {
    expect(namesIn("tại thị xã Quy Hòa", { draft: {} }).filter(({ kind }) => kind === "place")).toEqual([]);
  });
});

describe("bodies", () => {
  it.each<Row>([
    ["Phòng Y tế chủ trì thực hiện", ["! agency Phòng Y tế → Phòng Văn hóa - Xã hội"]],
    ["phối hợp Phòng Kinh tế", ["! agency Phòng Kinh tế → Phòng Kinh tế, Hạ tầng và Đô thị"]],
    ["phối hợp Công an thị xã", ["! agency Công an thị xã → Công an phường"]],
    ["theo hướng dẫn của Sở Thông tin", ["! agency Sở Thông tin → Sở Khoa học | Sở Văn hóa"]],
    ["Sở Thông tin cung cấp cho báo chí", ["! agency Sở Thông tin → Sở Văn hóa | Sở Khoa học"]],
    [
      "Công an tỉnh Cao Bình hỗ trợ",
      ["! agency Công an tỉnh Cao Bình → Công an tỉnh An Bình | Công an phường"],
    ],
    ["Sở Y tế chủ trì thực hiện", ["! agency Sở Y tế → Phòng Văn hóa - Xã hội"]],
    ["phối hợp với Sở Y tế", ["agency Sở Y tế → Phòng Văn hóa - Xã hội"]],
    ["SYT chủ trì", ["! agency SYT → Phòng Văn hóa - Xã hội"]],
    [
      "tại Trung tâm Phục vụ hành chính công",
      ["agency Trung tâm Phục vụ hành chính công → Trung tâm Phục vụ hành chính công phường"],
    ],
    ["phối hợp UBND các phường", ["! agency UBND các phường → UBND phường"]],
    ["Tổ công tác Đề án thị xã", ["! agency Tổ công tác Đề án thị xã → Tổ công tác Đề án phường"]],
    ["Tổ công tác Đề án phường", []],
    ["Các sở, ban, ngành chủ trì rà soát", ["! agency Các sở, ban, ngành →"]],
    ["phối hợp các sở, ban, ngành", ["agency các sở, ban, ngành →"]],
    ["Bệnh viện Đa khoa Cao Bình đầu tư", ["! agency Bệnh viện Đa khoa Cao Bình →"]],
    ["phối hợp BVDK", ["! agency BVDK →"]],
    ["Cục Cảnh sát hướng dẫn", []],
    ["Phòng Văn hóa - Xã hội chủ trì", []],
    ["nhân sự kỹ thuật Phòng Y tế", ["! agency Phòng Y tế → Phòng Văn hóa - Xã hội"]],
    ["Công an phường chủ trì", []],
  ])("%s", (text, expected) => {
    expect(tell(namesIn(text))).toEqual(expected);
  });

  it("of the province that only get the document are right, and what is said of them in brackets is no name", () => {
    expect(namesIn("Ủy ban nhân dân tỉnh (để báo cáo)", { at: "recipients" })).toEqual([]);
    expect(tell(namesIn("Phòng Y tế (để thực hiện)", { at: "recipients" }))).toEqual([
      "! agency Phòng Y tế → Phòng Văn hóa - Xã hội",
    ]);
  });

  it("of the province where the draft says who leads must be decided", () => {
    expect(tell(namesIn("Sở Y tế", { at: "entries.0.leads" }))).toEqual([
      "! agency Sở Y tế → Phòng Văn hóa - Xã hội",
    ]);
  });

  it("of the province are right in the plan of a province", () => {
    const draft = { level: "province", place: "37" };
    expect(namesIn("Sở Y tế chủ trì, phối hợp Công an tỉnh", { draft })).toEqual([]);
    expect(tell(namesIn("Công an tỉnh Cao Bình", { draft }))).toEqual([
      "! agency Công an tỉnh Cao Bình → Công an tỉnh An Bình",
    ]);
  });

  it("say why: since when, by which act", () => {
    const [group] = namesIn("Phòng Y tế chủ trì");
    expect(group?.reason).toBe("không còn sau 30/6/2025");
    expect(group?.proposals[0]?.why).toBe("từ 01/7/2025; Nghị định 150/2025/NĐ-CP");
  });
});

describe("words for levels without a name", () => {
  it.each<Row>([
    ["trên địa bàn thị xã.", ["! level thị xã → phường"]],
    ["các huyện, thành phố triển khai", ["! level các huyện, thành phố →"]],
    ["ở cấp huyện", ["! level cấp huyện → cấp xã"]],
    ["trên toàn tỉnh", ["! level tỉnh → phường"]],
    ["hệ thống của tỉnh", []],
    ["trên địa bàn phường", []],
    ["bảo đảm an sinh xã hội", []],
  ])("%s", (text, expected) => {
    expect(tell(namesIn(text))).toEqual(expected);
  });

  it("of a province's plan speak of units below it", () => {
    const draft = { level: "province", place: "37" };
    expect(tell(namesIn("các huyện, thành phố", { plan: "cao-binh-2023", draft }))).toEqual([
      "! level các huyện, thành phố → các xã, phường",
    ]);
    expect(tell(namesIn("trên địa bàn thị xã", { plan: "cao-binh-2023", draft }))).toEqual([
      "! level thị xã →",
    ]);
  });

  it("“thành phố” is right in a city of the rank of a province", () => {
    expect(namesIn("trên địa bàn thành phố", { draft: { level: "province", place: "46" } })).toEqual([]);
  });
});

describe("times", () => {
  it.each<Row>([
    ["Trước 30/12/2023.", ["! date 30/12/2023 → 30/12/2027"]],
    ["Quý IV/2023", ["! date Quý IV/2023 → Quý IV/2027"]],
    ["Năm 2026", ["! date Năm 2026 → Năm 2027"]],
    ["Năm 2023 và 2024", ["! date Năm 2023 và 2024 → Năm 2027"]],
    ["Năm 2023 và các năm tiếp theo", ["! date Năm 2023 → Năm 2027"]],
    ["Quý IV/2023 và năm 2024", ["! date Quý IV/2023 → Quý IV/2027", "! date năm 2024 → năm 2027"]],
    ["Năm 2027", []],
    ["31/12/2026", ["! date 31/12/2026 → 31/12/2027"]],
    ["01/01/2027", []],
    ["Đề án giai đoạn 2022 - 2025, tầm nhìn đến năm 2030", ["date 2025 →"]],
    ["Chương trình giai đoạn 2026 - 2030, tầm nhìn đến năm 2035", []],
    ["theo Nghị định số 104/2022/NĐ-CP ngày 21/12/2022 của Chính phủ", []],
    ["tháng 6 hằng năm", []],
  ])("%s", (text, expected) => {
    expect(tell(namesIn(text, { at: "entries.0.deadline" }))).toEqual(expected);
  });

  it("of a basis are dates of issue", () => {
    expect(namesIn("Căn cứ Luật Căn cước ngày 27 tháng 11 năm 2023", { at: "bases" })).toEqual([]);
  });
});

describe("documents", () => {
  it.each<Row>([
    ["thực hiện Kế hoạch số 41/KH-UBND ngày 09/3/2023", ["! document 41/KH-UBND →"]],
    ["theo Quyết định số 06/QĐ-TTg", ["! document 06/QĐ-TTg →"]],
    ["theo Nghị định số 104/2022/NĐ-CP", []],
  ])("%s", (text, expected) => {
    expect(tell(namesIn(text, { plan: "quy-hoa-2024" })).filter((line) => line.includes("document"))).toEqual(
      expected,
    );
  });

  it("say what became of them in the words of the register", () => {
    const [group] = namesIn("theo Quyết định số 06/QĐ-TTg");
    expect(group?.reason).toBe("được tiếp nối từ 11/5/2026: Quyết định số 826/QĐ-TTg");
  });
});

describe("abbreviations and amounts", () => {
  it.each<Row>([
    ["giải quyết TTHC; TTHC khác", ["abbreviation TTHC → thủ tục hành chính (TTHC)"]],
    ["thủ tục hành chính (TTHC), TTHC khác", []],
    ["nhóm III", []],
    ["theo QĐ của tỉnh", []],
    ["tối thiểu 20 dịch vụ, đạt 100%", ["amount 20 →", "amount 100% →"]],
    ["thực hiện Đề án 06", []],
  ])("%s", (text, expected) => {
    expect(tell(namesIn(text))).toEqual(expected);
  });

  it("of the drafter's own words are hers", () => {
    expect(namesIn("đạt 100% chỉ tiêu", { plan: null })).toEqual([]);
  });
});

describe("findNames(texts, context)", () => {
  it("joins equal names, and tells those that must be decided first, by kind", () => {
    const groups = namesIn("Phòng Y tế chủ trì; đạt 95%. Phòng Y tế báo cáo thị xã Quy Hòa trước 30/6/2024.");
    expect(groups.map(({ words, spots }) => [words, spots.length])).toEqual([
      ["thị xã Quy Hòa", 1],
      ["Phòng Y tế", 2],
      ["30/6/2024", 1],
      ["95%", 1],
    ]);
  });

  it("shows each name in its sentence", () => {
    const [group] = namesIn("Câu một. Phối hợp Phòng Y tế thực hiện; câu sau.");
    expect(group?.spots[0]).toMatchObject({ before: "Phối hợp ", words: "Phòng Y tế", after: " thực hiện;" });
  });
});

describe("names in the words of a citation", () => {
  const of = (text: string, at?: string): readonly string[] =>
    tell(namesIn(text, at === undefined ? {} : { at })).filter((line) => !line.includes("document"));

  it.each<Row>([
    ["theo Công văn số 2224/BTTTT-THH ngày 09/6/2022 của Sở Thông tin", []],
    ["theo Công văn số 12/STTTT-THH của Phòng Y tế ngày 09/6/2022", []],
    ["theo Công văn ngày 09/6/2022 của Sở Thông tin", []],
    ["theo Kế hoạch số 41 của UBND thị xã Quy Hòa", []],
    ["theo Kế hoạch của thị xã Quy Hòa số 41/KH-UBND", []],
    ["theo hướng dẫn của Sở Thông tin tại Công văn số 12/STTTT-THH ngày 09/6/2022", []],
    ["Kế hoạch số 41/KH-UBND ngày 09/3/2023 của UBND tỉnh Cao Bình", []],
    // A kind alone cites no document.
    ["theo kế hoạch của Phòng Y tế", ["! agency Phòng Y tế → Phòng Văn hóa - Xã hội"]],
    [
      "theo Công văn số 12/STTTT-THH ngày 09/6/2022, Phòng Y tế chủ trì",
      ["! agency Phòng Y tế → Phòng Văn hóa - Xã hội"],
    ],
    [
      "Phòng Y tế thực hiện Công văn số 12/STTTT-THH ngày 09/6/2022 của Phòng Y tế",
      ["! agency Phòng Y tế → Phòng Văn hóa - Xã hội"],
    ],
  ])("%s", (text, expected) => {
    expect(of(text)).toEqual(expected);
  });

  it("that may be its title are told, with nothing proposed", () => {
    const text =
      "theo Kế hoạch số 41/KH-UBND ngày 09/3/2023 của Sở Y tế về tuyên truyền tại thị xã Quy Hòa, xong";
    expect(of(text)).toEqual(["! place thị xã Quy Hòa →"]);
    expect(namesIn(text).find(({ kind }) => kind === "place")?.reason).toBe(
      "tên của nơi khác; có thể thuộc tên văn bản được viện dẫn",
    );
  });

  it("are not told in a basis, its title and all; what cites no document there is", () => {
    const basis =
      "Căn cứ Kế hoạch số 41/KH-UBND ngày 09/3/2023 của UBND tỉnh Cao Bình, về thị xã Quy Hòa năm 2023";
    expect(of(basis, "bases")).toEqual([]);
    expect(of(`${basis}; theo đề nghị của Phòng Y tế`, "bases")).toHaveLength(1);
    expect(of(`${basis}\nTheo đề nghị của Phòng Y tế`, "bases")).toHaveLength(1);
  });
});
