import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { formatProblems } from "#problems/format-problems.ts";
import { explainFailure } from "#reading/explain-failure.ts";

const help = `Làm tệp .docx từ một bản thảo đã lưu (.json), như trang Soạn thảo.
  npm run -s draft -- TỆP.json --out TỆP.docx
Những chỗ còn phải quyết được in ra stderr. Tùy chọn: --content THƯ_MỤC. Mã thoát 1 khi có lỗi; khi đó không ghi gì.`;

async function make(file: string, out: string, folder: string): Promise<void> {
  const { readSavedDraft } = await import("#draft/saved/read-saved.ts");
  const { readContent } = await import("#reading/read-content.ts");
  const saved = readSavedDraft(readFileSync(file, "utf8"), file);
  // A file that is no draft is told at once: the content need not be read.
  const { content, problems } = saved.draft === undefined ? { problems: [] } : readContent(folder);
  process.stderr.write(formatProblems([...saved.problems, ...problems]));
  if (saved.draft === undefined || content === undefined) {
    process.exitCode = 1;
    return;
  }
  const { buildHandbook } = await import("#handbook/handbook.ts");
  const { toDraftBook } = await import("#exports/drafting/draft-book.ts");
  const { composeDraft } = await import("#draft/compose/compose-draft.ts");
  const { listOpenPoints } = await import("#draft/compose/open-points.ts");
  const { writeDocx } = await import("#draft/word/write-docx.ts");
  const book = toDraftBook(buildHandbook(content));
  writeFileSync(out, await writeDocx(composeDraft(saved.draft, book), book.index.date));
  for (const { text } of listOpenPoints(saved.draft, book)) process.stderr.write(`${text}.\n`);
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: "string" },
      content: { type: "string", default: "content" },
      help: { type: "boolean" },
    },
  });
  const [file] = positionals;
  if (values.help === true || file === undefined || values.out === undefined) console.log(help);
  else await make(file, values.out, values.content);
} catch (cause) {
  console.error(explainFailure(cause));
  process.exitCode = 1;
}
