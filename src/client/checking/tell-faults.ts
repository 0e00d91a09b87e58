import { make } from "#client/draft/make.ts";
import type { InputFault } from "#importer/formats/input-fault.ts";
import type { CheckResult, ReadText } from "./run-check.ts";

/** A fault of the file as a sentence or two. */
export function sayFault({ message, suggestion }: Pick<InputFault, "message" | "suggestion">): string {
  if (suggestion === undefined) return message;
  return `${message} ${suggestion.charAt(0).toLocaleUpperCase("vi")}${suggestion.slice(1)}`;
}

/** What is said of a draft as a whole: what was read and what could not be, in sentences. */
export function sayReading(name: string, text: ReadText, result: CheckResult | undefined): readonly string[] {
  const faults = text.faults.filter(({ severity }) => severity !== "note").map(sayFault);
  if (result === undefined) return [`Không kiểm tra được “${name}”.`, ...faults];
  const whose =
    result.placeName === null
      ? "không rõ của địa phương nào (chọn nơi ban hành để kiểm tra tên nơi khác)"
      : `của ${result.placeName}`;
  const items =
    result.itemCount === 0
      ? "Không tìm thấy mô hình nào; chỉ kiểm tra thể thức, căn cứ và tên gọi."
      : `Đọc được ${result.itemCount} mô hình, nhiệm vụ.`;
  return [`“${name}”, ${whose}. ${items} Tệp được đọc trên máy này, không gửi đi đâu.`, ...faults];
}

/** The same as paragraphs. */
export const tellFaults = (
  name: string,
  text: ReadText,
  result: CheckResult | undefined,
): readonly HTMLElement[] => sayReading(name, text, result).map((sentence) => make("p", {}, sentence));
