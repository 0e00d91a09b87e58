import { describe, expect, it } from "vitest";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { buildAgencyIndex } from "#meaning/agencies/agencies.ts";
import { spotBodies } from "#meaning/agencies/agency-spots.ts";
import { readAgencyTokens } from "#meaning/agencies/read-agency-tokens.ts";
import { agenciesFile } from "#schema/agencies.ts";
import { words } from "../../helpers/words.ts";

const file = fileURLToPath(new URL("../../../content/agencies.yaml", import.meta.url));
const index = buildAgencyIndex(agenciesFile.parse(parse(readFileSync(file, "utf8"))), words.agencies);

/** Bodies of a text as printed, “→ id” behind those that are known. */
const spot = (text: string, isList: boolean) =>
  spotBodies({ index, tokens: readAgencyTokens(text, index), text, isList }).map(({ agencies, start, end }) =>
    [text.slice(start, end), ...agencies].join(" → "),
  );

describe("spotBodies: a unit that no list knows", () => {
  it.each([
    // Its name goes on through capitals, small words and dashes …
    ["Chi cục Chăn nuôi và Thú y chủ trì", ["Chi cục Chăn nuôi và Thú y"]],
    ["Phòng Bảo trợ xã hội - Trẻ em phối hợp", ["Phòng Bảo trợ xã hội - Trẻ em"]],
    ["Phòng Người có công rà soát", ["Phòng Người có công"]],
    ["Trung tâm Chuyển giao công nghệ rà soát", ["Trung tâm Chuyển giao công nghệ"]],
    ["Phòng Hộ tịch, quốc tịch, chứng thực chủ trì", ["Phòng Hộ tịch, quốc tịch, chứng thực"]],
    ["Phòng Đo đạc, Bản đồ và Viễn thám chủ trì", ["Phòng Đo đạc, Bản đồ và Viễn thám"]],
    ["Trung tâm Thẩm định đầu tư chủ trì", ["Trung tâm Thẩm định đầu tư"]],
    ["Trung tâm Thẩm định đầu tư, Sở Y tế chủ trì", ["Trung tâm Thẩm định đầu tư", "Sở Y tế → so-y-te"]],
    ["phòng Người có công chủ trì", ["phòng Người có công"]],
    ["Phòng Quản lý hành nghề và Dược chủ trì", ["Phòng Quản lý hành nghề và Dược"]],
    ["Phòng Kỹ thuật và Hạ tầng, Sở Y tế", ["Phòng Kỹ thuật và Hạ tầng", "Sở Y tế → so-y-te"]],
    ["Hạt Kiểm lâm và Viettel chủ trì", ["Hạt Kiểm lâm", "Viettel → viettel"]],
    ["Hạt Kiểm lâm và Skynet chủ trì", ["Hạt Kiểm lâm"]],
    ["Giao phòng Người có công chủ trì", ["phòng Người có công"]],
    // … it is that of the body behind it, whose kind has units, and has the name of any other in it …
    ["Đội nghiệp vụ Công an tỉnh chủ trì", ["Đội nghiệp vụ Công an tỉnh → cong-an-tinh"]],
    ["Tổ giúp việc công an tỉnh chủ trì", ["Tổ giúp việc công an tỉnh → cong-an-tinh"]],
    ["Phòng Kỹ thuật - Sở Y tế", ["Phòng Kỹ thuật - Sở Y tế → so-y-te"]],
    ["Đội nghiệp vụ, Công an tỉnh", ["Đội nghiệp vụ", "Công an tỉnh → cong-an-tinh"]],
    ["Trung tâm Đào tạo Bưu điện", ["Trung tâm Đào tạo Bưu điện"]],
    ["Phòng Kỹ thuật - Điện lực", ["Phòng Kỹ thuật - Điện lực"]],
    ["Đội nghiệp vụ Cục Thuế, Bộ Tài chính", ["Đội nghiệp vụ Cục Thuế, Bộ Tài chính"]],
    ["Đội nghiệp vụ Các hội quần chúng", ["Đội nghiệp vụ", "Các hội quần chúng → hoi-khac"]],
    ["Đội nghiệp vụ cục thuế, Bộ Tài chính", ["Đội nghiệp vụ cục thuế", "Bộ Tài chính → bo-tai-chinh"]],
    // … to a mark, a role, an action, another body.
    ["Hạt Kiểm lâm, Sở Y tế", ["Hạt Kiểm lâm", "Sở Y tế → so-y-te"]],
    ["Hạt Kiểm lâm và các khóm", ["Hạt Kiểm lâm", "các khóm"]],
    ["Hạt Kiểm lâm và rà soát", ["Hạt Kiểm lâm"]],
    ["Hạt Kiểm lâm, rà soát dữ liệu", ["Hạt Kiểm lâm"]],
    ["Hạt Kiểm lâm, kịp thời, đầy đủ", ["Hạt Kiểm lâm"]],
    ["Hạt Kiểm lâm và Rạp Đại Nam", ["Hạt Kiểm lâm"]],
    ["Hạt Kiểm lâm đầu tư máy", ["Hạt Kiểm lâm"]],
    ["Hạt Kiểm lâm - cơ quan thường trực", ["Hạt Kiểm lâm"]],
    ["Hạt Kiểm lâm là đầu mối", ["Hạt Kiểm lâm"]],
    ["Chi cục Kiểm lâm Trung tâm Khuyến nông", ["Chi cục Kiểm lâm", "Trung tâm Khuyến nông"]],
  ])("in a sentence: “%s”", (text, bodies) => {
    expect(spot(text, false)).toEqual(bodies);
  });

  it.each([
    ["Phòng Thẩm định đầu tư", ["Phòng Thẩm định đầu tư"]],
    ["trung tâm Khuyến nông; tổ giúp việc", ["trung tâm Khuyến nông", "tổ giúp việc"]],
    [
      "Ban Quản lý dự án đầu tư xây dựng và phát triển đô thị",
      ["Ban Quản lý dự án đầu tư xây dựng và phát triển đô thị"],
    ],
  ])("in a list, where its end ends the name: “%s”", (text, bodies) => {
    expect(spot(text, true)).toEqual(bodies);
  });

  it.each([
    ["đội nghiệp vụ Công an tỉnh", ["đội nghiệp vụ Công an tỉnh → cong-an-tinh"]],
    ["Phòng Hậu cần - Công an tỉnh", ["Phòng Hậu cần - Công an tỉnh → cong-an-tinh"]],
    ["Phòng Hậu cần, Công an tỉnh", ["Phòng Hậu cần", "Công an tỉnh → cong-an-tinh"]],
    ["Ban Công tác Mặt trận", ["Ban Công tác Mặt trận"]],
    ["Phòng Tổ chức cán bộ", ["Phòng Tổ chức cán bộ"]],
  ])("is of the body whose name stands right behind: “%s”", (text, bodies) => {
    expect(spot(text, true)).toEqual(bodies);
  });

  it.each([
    "Tổ chức tập huấn",
    "Ban hành quy chế",
    "Đội ngũ kỹ thuật",
    "Bộ hồ sơ điện tử",
    "Bàn Chỉ dẫn",
    "tiến bộ Khoa học",
    "đề xuất phòng họp",
    "Phòng chủ trì",
    "có văn bản",
    "Công an tỉnh về tới ấp",
  ])("is none in “%s”", (text) => {
    expect(spot(text, false).filter((body) => !body.includes("→"))).toEqual([]);
  });

  it.each([
    ["Các khóm phối hợp", ["Các khóm"]],
    ["ấp Tân Phú phối hợp", ["ấp Tân Phú"]],
    ["trưởng khu phố 3 phối hợp", ["trưởng khu phố 3"]],
    ["Công an xã và khóm phối hợp", ["Công an xã → cong-an-cap-xa", "khóm"]],
  ])("may be a hamlet: “%s”", (text, bodies) => {
    expect(spot(text, false)).toEqual(bodies);
  });
});

describe("spotBodies: the short form of a known body at the head of another's name", () => {
  it.each([
    "Phòng Lao động - Việc làm",
    "Phòng Giáo dục Tiểu học",
    "Phòng Văn hóa và Gia đình",
    "Phòng Kinh tế đối ngoại",
    "Trung tâm Công tác xã hội - Quỹ Bảo trợ trẻ em",
  ])("names the other, whom no list knows: “%s”", (text) => {
    expect(spot(text, true)).toEqual([text]);
    expect(spot(`${text} chủ trì`, false)).toEqual([text]);
  });

  it.each([
    ["Phòng Tư pháp - Hải Hậu chủ trì", "phong-tu-phap"],
    ["Phòng Tư pháp Hải Hậu rà soát", "phong-tu-phap"],
    ["Phòng Tư pháp và Ga Phủ Lý chủ trì", "phong-tu-phap"],
    ["Phòng Tư pháp và phương tiện", "phong-tu-phap"],
    ["Phòng Tư pháp niêm yết thủ tục", "phong-tu-phap"],
    ["Phòng Tư pháp liên quan chủ trì", "phong-tu-phap"],
    ["Phòng Tư pháp - cơ quan thường trực", "phong-tu-phap"],
    ["Phòng Văn hóa - Thông tin chủ trì", "phong-van-hoa-thong-tin"],
    ["Bệnh viện Sản - Nhi chủ trì", "co-so-kham-chua-benh"],
    ["Đội Quản lý thị trường số 3 chủ trì", "quan-ly-thi-truong"],
  ])("is that body where what follows is no more of a name: “%s”", (text, id) => {
    expect(spot(text, false)[0]).toMatch(new RegExp(` → ${id}$`, "u"));
  });

  it("stands with its number, not with that of a document", () => {
    expect(spot("Phòng Công chứng số 1 rà soát", false)).toEqual([
      "Phòng Công chứng số 1 → to-chuc-hanh-nghe-cong-chung",
    ]);
    expect(spot("Phòng Công chứng số 15/QĐ", false)).toEqual([
      "Phòng Công chứng → to-chuc-hanh-nghe-cong-chung",
    ]);
  });

  it("stands with a place that has an apostrophe", () => {
    expect(spot("UBND huyện Đắk R’lấp chủ trì", false)).toEqual(["UBND huyện Đắk R’lấp → ubnd-cap-huyen"]);
    expect(spot("UBND huyện ’Đắk", false)).toEqual(["UBND huyện → ubnd-cap-huyen"]);
  });
});
