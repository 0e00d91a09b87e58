import { type TemplateData, TemplateHandler } from "easy-template-x";
import JSZip from "jszip";
import type { DraftDocument } from "#draft/compose/draft-document.ts";
import { fixDates } from "#draft/word/fix-dates.ts";
import type { Problem } from "#problems/problem.ts";
import { suggestNearest } from "#text/nearest.ts";
import { explainFault, findUnpaired, writeInOne } from "./template-faults.ts";
import { dropRepeats, markRepeats } from "./repeat-marks.ts";
import { type TemplateWords, templatePlaces, toTemplateWords } from "./template-places.ts";

/** An office's .docx with a draft in it, or what is wrong with the template; a warning goes with the file. */
export interface FilledTemplate {
  readonly docx: Uint8Array | undefined;
  readonly problems: readonly Problem[];
}

const problem = (
  file: string,
  severity: Problem["severity"],
  code: string,
  message: string,
  suggestion?: string,
): Problem => ({
  file,
  line: 1,
  column: 1,
  severity,
  code,
  message,
  ...(suggestion === undefined ? {} : { suggestion }),
});

const names: ReadonlySet<string> = new Set(
  templatePlaces.flatMap(({ name, within = [] }) => [name, ...within]),
);

/** A name in a template however it is spaced and composed. */
const toName = (printed: string): string =>
  printed.normalize("NFC").trim().replace(/\s+/gu, " ").toLowerCase();

const noPlaces = (file: string): Problem =>
  problem(
    file,
    "error",
    "template-empty",
    "Mẫu không có chỗ điền nào.",
    "viết vào mẫu các chỗ như “{trích yếu}”, hoặc tải mẫu khởi đầu về sửa.",
  );

const listUnpaired = (file: string, places: Parameters<typeof findUnpaired>[0]): readonly Problem[] =>
  findUnpaired(places).map(({ message, suggestion }) =>
    problem(file, "error", "template-unpaired", message, suggestion),
  );

/** Places that no draft has, each once, with the one that was meant. */
function listUnknown(file: string, found: readonly string[]): readonly Problem[] {
  const unknown = [...new Set(found)].filter((name) => !names.has(toName(name)));
  return unknown.map((name) =>
    problem(
      file,
      "error",
      "template-unknown",
      `Mẫu có chỗ điền “{${name}}” mà bản thảo không có.`,
      suggestNearest(toName(name), [...names]),
    ),
  );
}

/** What of the draft a template has no place for: told, since an office may want it so. */
function listMissing(file: string, found: readonly string[]): readonly Problem[] {
  const known = new Set(found.map(toName));
  return templatePlaces.flatMap(({ name, within, needed }) => {
    if (needed === undefined || known.has(name)) return [];
    const place = within === undefined ? `{${name}}` : `{#${name}}…{/${name}}`;
    return [
      problem(
        file,
        "warning",
        "template-missing",
        `Mẫu không có chỗ điền “${place}”: tệp làm ra sẽ thiếu ${needed}.`,
      ),
    ];
  });
}

/** Words in braces, and braces alone, with what stands about them. */
const braces = /\{[^{}\n]{0,60}\}?|[^{}\n]{0,20}\}/g;

/** Words of the text of a .docx that are still in braces. */
async function listLeftOver(file: string, docx: Uint8Array): Promise<readonly Problem[]> {
  const zip = await JSZip.loadAsync(docx);
  const xml = (await zip.file("word/document.xml")?.async("string")) ?? "";
  const text = xml.replace(/<\/w:p>/g, "\n").replace(/<[^>]+>/g, "");
  const left = [...new Set([...text.matchAll(braces)].map(([words]) => words.trim()))];
  return left.map((words) =>
    problem(
      file,
      "warning",
      "template-left-over",
      `Còn dấu ngoặc nhọn không phải chỗ điền: “${words}”.`,
      writeInOne,
    ),
  );
}

/** The words under every name as the template prints it: “{Trích Yếu}” is “{trích yếu}”. */
function nameAsPrinted(words: TemplateWords, printed: readonly string[]): TemplateData {
  const named = printed.flatMap((name) => {
    const value = words[toName(name)];
    return value === undefined ? [] : [[name, value] as const];
  });
  const data: TemplateData = {};
  for (const [name, value] of [...Object.entries(words), ...named])
    data[name] = typeof value === "string" ? value : value.map((row) => nameAsPrinted(row, printed));
  return data;
}

/**
 * Writes a document into the places of a template; all else of the template stays as it is.
 * @param file Name by which the template is told of.
 * @param day Day of the data, YYYY-MM-DD: the date that the file says it was made on.
 */
export async function fillTemplate(
  template: Uint8Array,
  document: DraftDocument,
  { file, day }: { readonly file: string; readonly day: string },
): Promise<FilledTemplate> {
  const handler = new TemplateHandler();
  const bytes = template.slice().buffer;
  try {
    const places = await handler.parseTags(bytes);
    const found = places.map(({ name }) => name ?? "");
    if (found.length === 0)
      return { docx: undefined, problems: [noPlaces(file), ...(await listLeftOver(file, template))] };
    const faults = [...listUnpaired(file, places), ...listUnknown(file, found)];
    if (faults.length > 0) return { docx: undefined, problems: faults };
    const marked = await markRepeats(template);
    const words = nameAsPrinted(toTemplateWords(document), found);
    const filled = await handler.process(marked.slice().buffer, words);
    const docx = await fixDates(await dropRepeats(new Uint8Array(filled)), day);
    return { docx, problems: [...listMissing(file, found), ...(await listLeftOver(file, docx))] };
  } catch (cause) {
    const { message, suggestion } = explainFault(cause);
    return { docx: undefined, problems: [problem(file, "error", "template-fault", message, suggestion)] };
  }
}
