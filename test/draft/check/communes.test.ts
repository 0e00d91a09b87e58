import { describe, expect, it } from "vitest";
import type { DraftFinding } from "#draft/check/draft-finding.ts";
import { checkText, soundDraft } from "./drafts.ts";

/** Places of today: a phường of a city of the rank of a province, a phường and a xã of provinces. */
const places = { dienBan: "20551", cuaLo: "16732", baThuoc: "14923" } as const;

const names: Readonly<Record<keyof typeof places, readonly [kind: string, name: string]>> = {
  dienBan: ["phường", "Điện Bàn"],
  cuaLo: ["phường", "Cửa Lò"],
  baThuoc: ["xã", "Bá Thước"],
};

/** What is told of a sentence of a rule in a commune's draft. */
function checkAt(place: keyof typeof places, sentence: string): readonly DraftFinding[] {
  const [kind, name] = names[place];
  const text = soundDraft
    .replace("TỈNH NINH BÌNH", `${kind} ${name}`.toUpperCase())
    .replaceAll("tỉnh Ninh Bình", `${kind} ${name}`)
    .replace("Ninh Bình,", `${name},`)
    .replace("hệ thống vận hành song song.", `hệ thống vận hành song song.\n${sentence}`);
  return checkText(text, { place: places[place] });
}

describe("bodies of levels above in a commune's draft", () => {
  it.each([
    ["dienBan", "Gửi Công an thành phố danh sách cơ sở lưu trú."],
    ["dienBan", "Công an thành phố Đà Nẵng hướng dẫn nghiệp vụ."],
    ["dienBan", "Báo cáo Ủy ban nhân dân thành phố kết quả thực hiện."],
    ["dienBan", "Văn phòng HĐND và UBND phối hợp bố trí địa điểm."],
    ["cuaLo", "Văn phòng HĐND và UBND phường bố trí máy quét mã QR."],
    ["cuaLo", "Văn phòng HĐND và UBND theo dõi tiến độ."],
    ["baThuoc", "Văn phòng HĐND và UBND xã tổng hợp kết quả."],
    ["baThuoc", "Phòng Kinh tế cân đối kinh phí thực hiện."],
  ] as const)("are there today: %s, “%s”", (place, sentence) => {
    expect(checkAt(place, sentence).filter(({ code }) => code === "gone-agency")).toEqual([]);
  });

  it.each([
    ["dienBan", "Công an thành phố Hội An phối hợp rà soát."],
    ["dienBan", "Công an thị xã Điện Bàn phối hợp rà soát."],
    ["dienBan", "Văn phòng HĐND và UBND thị xã bố trí địa điểm."],
    ["cuaLo", "Công an thành phố hướng dẫn nghiệp vụ."],
    ["cuaLo", "Công an thành phố Vinh hướng dẫn nghiệp vụ."],
    ["cuaLo", "Văn phòng HĐND và UBND thị xã theo dõi tiến độ."],
    ["baThuoc", "Văn phòng HĐND và UBND huyện tổng hợp kết quả."],
    ["baThuoc", "Văn phòng HĐND và UBND cấp huyện tổng hợp kết quả."],
  ] as const)("have ended: %s, “%s”", (place, sentence) => {
    const told = checkAt(place, sentence).filter(({ code }) => code === "gone-agency");
    expect(told).toHaveLength(1);
  });
});

describe("former units and their bodies", () => {
  it.each([
    ["cuaLo", "Tiếp tục các mô hình do Tổ công tác Đề án 06 thị xã Cửa Lò triển khai từ năm 2023."],
    ["cuaLo", "Thị xã Cửa Lò nhập vào thành phố Vinh ngày 01/12/2024."],
    ["dienBan", "Kế thừa mô hình của thị xã Điện Bàn, tỉnh Quảng Nam trước ngày 01 tháng 7 năm 2025."],
    ["baThuoc", "Năm 2024, Công an huyện Bá Thước đã cấp 12.000 tài khoản định danh trong năm 2024."],
  ] as const)("are rightly named where the past is told: %s, “%s”", (place, sentence) => {
    expect(checkAt(place, sentence)).toEqual([]);
  });

  it.each([
    ["cuaLo", "Phòng Tư pháp thị xã rà soát hồ sơ lập từ năm 2020.", "gone-agency"],
    ["cuaLo", "Triển khai trên địa bàn thị xã Cửa Lò từ năm 2023.", "foreign-place"],
    ["dienBan", "Thực hiện tại thị xã Điện Bàn năm 2024.", "foreign-place"],
    ["baThuoc", "Công an huyện Bá Thước tiếp tục cấp tài khoản từ năm 2024.", "gone-agency"],
    ["baThuoc", "Kết quả của tỉnh Nghệ An từ năm 2023 là cơ sở để thực hiện.", "foreign-place"],
  ] as const)("are told where something is asked for: %s, “%s”", (place, sentence, code) => {
    expect(checkAt(place, sentence).map((one) => one.code)).toContain(code);
  });
});

describe("a place in a sentence beside one that is learnt from", () => {
  it.each([
    ["Lắp camera tại phường Sầm Sơn; tham khảo cách làm của tỉnh Quảng Ninh.", ["phường Sầm Sơn"]],
    ["Tham khảo cách làm của tỉnh Quảng Ninh. Công an phường Sầm Sơn lắp camera.", ["phường Sầm Sơn"]],
    ["Tham khảo cách làm của tỉnh Quảng Ninh, thành phố Hải Phòng.", []],
    ["Lắp camera tại bãi tắm; học tập kinh nghiệm phường Sầm Sơn.", []],
  ])("“%s”: %j", (sentence, told) => {
    const found = checkAt("cuaLo", sentence).filter(({ code }) => code === "foreign-place");
    expect(found.map(({ text }) => text)).toEqual(told);
  });
});

describe("a body that ended with its unit", () => {
  it.each([
    ["Công an thị xã Điện Bàn phối hợp rà soát.", ["gone-agency"]],
    ["UBND thị xã Điện Bàn bố trí kinh phí.", ["gone-agency"]],
    ["Công an thị xã Cửa Lò phối hợp rà soát.", ["foreign-place", "gone-agency"]],
    ["Vận hành tại thị xã Điện Bàn.", ["foreign-place"]],
  ])("is told once, of another place also as that: “%s”", (sentence, codes) => {
    const found = checkAt("dienBan", sentence).map(({ code }) => code);
    expect(found.sort()).toEqual(codes);
  });
});
