import { noteComponents } from "#schema/note-components.ts";
import type { NoteComponentName } from "#schema/note-components.ts";
import { suggestNearest } from "#text/nearest.ts";
import type { MdxJsxFlowElement, MdxJsxTextElement } from "satteri";
import type { z } from "zod";
import type { Slip } from "./slips.ts";

/** An element of an MDX text whose name is in the list. */
export type NoteElement = (MdxJsxFlowElement | MdxJsxTextElement) & { readonly name: NoteComponentName };

/** A slip, and how far behind the beginning of the element it stands. */
export type AttributeSlip = Slip & { readonly after: number };

const fenceAdvice =
  "mã nhiều dòng thì viết giữa hai dòng ba dấu `, dòng mở ghi ngôn ngữ và tên gọi, ví dụ “```yaml Ví dụ tệp review.yaml”.";

/** An issue of the attributes' schema in words. */
function tellIssue(name: NoteComponentName, issue: z.core.$ZodIssue, value: unknown): Slip[] {
  const key = String(issue.path[0] ?? "");
  const code = "mdx-component";
  const known = Object.keys(noteComponents[name].shape);
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((unknown) => ({
      code,
      message: `Thành phần “${name}” không có thuộc tính “${unknown}”.`,
      suggestion: suggestNearest(unknown, known),
    }));
  if (value === undefined) {
    const suggestion = `viết ${key}="…".`;
    return [{ code, message: `Thành phần “${name}” thiếu thuộc tính “${key}”.`, suggestion }];
  }
  const message = `Thuộc tính “${key}” của “${name}” là “${String(value)}”, không dùng được.`;
  const values = issue.code === "invalid_value" ? issue.values.map(String) : [];
  return [
    {
      code,
      message,
      suggestion: values.length > 0 ? suggestNearest(String(value), values) : "viết đầy đủ hơn.",
    },
  ];
}

/** What is wrong with an element of the list: attributes that are code, unknown, missing or of a wrong value; words inside it. */
export function checkComponent(element: NoteElement, from: string): readonly AttributeSlip[] {
  const { name } = element;
  const code = "mdx-component";
  const slips: AttributeSlip[] = [];
  const values: Record<string, string> = {};
  const placeOf = (key: string): number => {
    const quoted = key.replace(/\W/g, "\\$&");
    return Math.max(0, from.search(new RegExp(`(?<=\\s)${quoted}(?=[\\s=/>])`)));
  };
  const coded = new Set<string>();
  for (const attribute of element.attributes) {
    if (attribute.type === "mdxJsxExpressionAttribute") {
      const message = `“{${attribute.value}}” trong “<${name} …>” bị đọc là lệnh của chương trình.`;
      slips.push({ code, message, suggestion: "bỏ phần này.", after: Math.max(0, from.indexOf("{")) });
    } else if (typeof attribute.value === "string") values[attribute.name] = attribute.value;
    else {
      coded.add(attribute.name);
      const message = `Giá trị của “${attribute.name}” trong “<${name} …>” không nằm trong dấu nháy.`;
      const suggestion = `viết ${attribute.name}="…"; ${fenceAdvice}`;
      slips.push({ code, message, suggestion, after: placeOf(attribute.name) });
    }
  }
  const parsed = noteComponents[name].safeParse(values);
  for (const issue of parsed.error?.issues ?? []) {
    const key = issue.code === "unrecognized_keys" ? (issue.keys[0] ?? "") : String(issue.path[0] ?? "");
    if (coded.has(key)) continue;
    for (const slip of tellIssue(name, issue, values[key])) slips.push({ ...slip, after: placeOf(key) });
  }
  if (element.children.length > 0) {
    const message = `Chữ nằm trong “<${name} …>” sẽ không hiện ra.`;
    const suggestion = `đóng bằng “/>” và đưa chữ ra ngoài; ${fenceAdvice}`;
    slips.push({ code, message, suggestion, after: 0 });
  }
  return slips;
}
