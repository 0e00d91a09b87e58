import { MissingCloseDelimiterError } from "easy-template-x";

/** What is wrong with a template, and what to do. */
export interface TemplateFault {
  readonly message: string;
  readonly suggestion: string;
}

/** A place of a template as it is printed: one to fill, or the beginning or end of a part that is repeated. */
export interface PrintedPlace {
  readonly name: string;
  readonly disposition: string;
}

/** How places are written, told where one is not. */
export const writeInOne = "viết chỗ điền liền trong một đoạn, từ “{” đến “}”.";

/** Parts to be repeated that are opened and not closed, or closed and not opened, in the order of the template. */
export function findUnpaired(places: readonly PrintedPlace[]): readonly TemplateFault[] {
  const open: string[] = [];
  const faults: TemplateFault[] = [];
  for (const { name, disposition } of places) {
    if (disposition === "Open") open.push(name);
    if (disposition !== "Close") continue;
    if (open.at(-1) === name) open.pop();
    else
      faults.push({
        message: `Mẫu có “{/${name}}” mà không có “{#${name}}” ở trước, cùng cấp.`,
        suggestion: `thêm “{#${name}}” trước phần được lặp lại, hoặc bỏ “{/${name}}”.`,
      });
  }
  const unclosed = open.map((name) => ({
    message: `Mẫu có “{#${name}}” mà không có “{/${name}}”.`,
    suggestion: `thêm “{/${name}}” sau phần được lặp lại.`,
  }));
  return [...faults, ...unclosed];
}

/**
 * What a failure of reading a template means for the person who made it. Anything but a brace that another paragraph closes
 * says that the file is no .docx: damaged, protected by a password, or of another kind.
 */
export function explainFault(cause: unknown): TemplateFault {
  if (cause instanceof MissingCloseDelimiterError)
    return {
      message: `Mẫu mở ngoặc nhọn ở một đoạn và đóng ở đoạn khác, từ “${cause.openDelimiterText}”.`,
      suggestion: writeInOne,
    };
  return {
    message: "Không mở được mẫu như một tệp .docx: tệp hỏng, có mật khẩu hoặc thuộc loại khác.",
    suggestion: "mở mẫu bằng Word, bỏ mật khẩu nếu có, rồi lưu lại thành .docx.",
  };
}
