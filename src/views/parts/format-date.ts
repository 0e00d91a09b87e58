/** Two digits where NĐ 30/2020/NĐ-CP, Phụ lục I asks for them: days under 10, January and February. */
const padDay = (day: number): string => (day < 10 ? `0${day}` : String(day));
const padMonth = (month: number): string => (month < 3 ? `0${month}` : String(month));

/**
 * Day or month as an official writes it: "2023-08-02" is "02/8/2023", "2024-03" is "3/2024"; "không ghi ngày" for null.
 * NĐ 30/2020/NĐ-CP, Phụ lục I, II.4 (địa danh và thời gian ban hành).
 */
export function formatIssued(issuedOn: string | null): string {
  if (issuedOn === null) return "không ghi ngày";
  const [year = "", month, day] = issuedOn.split("-");
  if (month === undefined) return year;
  if (day === undefined) return `${Number(month)}/${year}`;
  return `${padDay(Number(day))}/${padMonth(Number(month))}/${year}`;
}

/** Same, inside a sentence: "ngày 02/8/2023", "tháng 3/2024", "không ghi ngày". */
export function formatIssuedInSentence(issuedOn: string | null): string {
  const text = formatIssued(issuedOn);
  if (issuedOn === null) return text;
  return `${issuedOn.length > 7 ? "ngày" : issuedOn.length > 4 ? "tháng" : "năm"} ${text}`;
}

/**
 * A day or month that a page prints, as a cell that every edition of Excel reads alike: "02/8/2023" is "2023-08-02" (an
 * English Excel would read a day in February), "3/2024" is "tháng 3/2024". Any other text stays.
 */
export function formatForSheet(printed: string): string {
  const [, day, month = "", year] = /^(?:(\d{1,2})\/)?(\d{1,2})\/(\d{4})$/.exec(printed) ?? [];
  if (year === undefined) return printed;
  if (day === undefined) return `tháng ${printed}`;
  return [year, month.padStart(2, "0"), day.padStart(2, "0")].join("-");
}
