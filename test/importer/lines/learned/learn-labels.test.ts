import { learnLabels } from "#importer/lines/learned/learn-labels.ts";
import * as phrases from "#importer/lines/learned/unlisted-words.ts";
import { describe, expect, it } from "vitest";
import { importWords } from "../../../helpers/import-words.ts";
import { testPhrases } from "../../../helpers/phrases.ts";

testPhrases(phrases);

const { labels: book } = importWords;

const bodies = ["Sở Y tế", "Công an tỉnh", "Sở Tư pháp", "UBND các huyện"];
const partners = ["Bưu điện tỉnh", "Sở Nội vụ; VNPT", "Hội Nông dân tỉnh", "các trường học"];
const times = ["30/6/2024", "Quý II/2024", "tháng 9/2024", "thường xuyên"];

/** Four items, each printed by a form in which A, B and T are a body, a partner and a time. */
function print(...form: readonly string[]): string[] {
  return bodies.flatMap((body, index) => [
    `${index + 1}. Việc thứ ${index + 1} của kế hoạch`,
    ...form.map((line) =>
      line
        .replace("{A}", body)
        .replace("{B}", partners[index] ?? "")
        .replace("{T}", times[index] ?? ""),
    ),
  ]);
}

const learn = (lines: readonly string[]): string[] =>
  learnLabels(lines, book).labels.map(
    ({ label, field, isSure }) => `${label} = ${field}${isSure ? "" : "?"}`,
  );

const all = (lead: string, partner: string, due: string): string[] => [
  `${lead} = leads`,
  `${partner} = coordinators`,
  `${due} = deadline`,
];

describe("labels that no list has, by what stands behind them", () => {
  it.each<[printed: string, lines: readonly string[], labels: readonly string[]]>([
    [
      "in lines of their own",
      ["- Bên đứng đầu: {A}", "- Bên chung tay: {B}", "- Cần có trước: {T}"],
      all("Bên đứng đầu", "Bên chung tay", "Cần có trước"),
    ],
    ["in one line", ["Nòng cốt: {A} – Vào cuộc: {B} – Về tới: {T}"], all("Nòng cốt", "Vào cuộc", "Về tới")],
    ["in brackets", ["Rà soát (Trụ: {A}; nhánh: {B}; chốt: {T})."], all("Trụ", "nhánh", "chốt")],
    [
      "as questions",
      ["Ai cáng đáng? {A}", "Ai góp tay? {B}", "Lúc nào thì có? {T}"],
      all("Ai cáng đáng", "Ai góp tay", "Lúc nào thì có"),
    ],
    ["with what they name below", ["Trụ", "{A}", "Nhánh", "{B}", "Chốt", "{T}"], all("Trụ", "Nhánh", "Chốt")],
    [
      "in cells of two columns",
      ["| Trụ | {A} |", "| Nhánh | {B} |", "| Chốt | {T} |"],
      all("Trụ", "Nhánh", "Chốt"),
    ],
    [
      "whose own words tell, whatever their order",
      ["Cùng vác: {B}", "Vai chính: {A}"],
      ["Cùng vác = coordinators", "Vai chính = leads"],
    ],
    ["beside a known label", ["Chủ trì: {A}", "Nhánh: {B}"], ["Nhánh = coordinators"]],
    ["of two times the last", ["Đợt mở: {T}", "Đợt khép: {T}"], ["Đợt khép = deadline"]],
  ])("%s", (_, form, labels) => {
    expect(learn(print(...form))).toEqual(labels);
  });

  it.each<[printed: string, lines: readonly string[]]>([
    ["known labels", ["Chủ trì: {A}", "Phối hợp: {B}", "Thời hạn: {T}"]],
    ["who watches or pays", ["Chủ trì: {A}", "Phối hợp: {B}", "Cấp giám sát: {A}", "Nguồn chi: {B}"]],
    ["when work begins", ["Khởi động: {T}", "Ngày ký: {T}"]],
    ["what bodies do", ["Cách làm mới: {A} khẩn trương triển khai sổ sức khỏe"]],
    ["other words", ["Điều mong muốn: giảm giấy tờ", "Trở ngại: đường truyền yếu"]],
    ["cells of wider tables", ["| {A} | {T} | {B} | 1 |"]],
    ["names of bodies before times", ["Công an tỉnh: {T}"]],
    ["times before bodies", ["Quý II: {A}"]],
  ])("not %s", (_, form) => {
    expect(learn(print(...form))).toEqual([]);
  });

  const use = (label: string, times: number, value = "Sở Y tế"): string[] =>
    Array.from({ length: times }, () => `- ${label}: ${value}`);

  it("from three uses on (fewestUses)", () => {
    expect(learn(use("Trụ", 2))).toEqual([]);
    expect(learn(use("Trụ", 3))).toEqual(["Trụ = leads"]);
  });

  it("beside a label that stands four times as often (leastShare)", () => {
    expect(learn([...use("Trụ", 3), ...use("Mong", 12, "đẹp")])).toEqual(["Trụ = leads"]);
    expect(learn([...use("Trụ", 3), ...use("Mong", 13, "đẹp")])).toEqual([]);
  });

  it("of 48 characters at most (longestLabel)", () => {
    const longest = `Trụ ${"bền ".repeat(11)}`.trim();
    expect(learn(use(`${longest}n`, 3))).toEqual([`${longest}n = leads`]);
    expect(learn(use(`${longest}nh`, 3))).toEqual([]);
  });

  it.each([
    [4, 1, ["Trụ = leads"]],
    [3, 1, ["Trụ = leads?"]],
    [3, 2, ["Trụ = leads?"]],
    [4, 3, []],
  ])("before %i names of bodies and %i other words (sureShare, toldShare)", (names, others, labels) => {
    const lines = [...use("Trụ", names), ...use("Trụ", others, "xem phụ lục")];
    expect(learn(lines)).toEqual(labels);
    if (labels[0] !== "Trụ = leads") expect(learnLabels(lines, book).book).toBe(book);
  });
});
