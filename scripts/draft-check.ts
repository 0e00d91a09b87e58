import { parseArgs } from "node:util";
import { formatProblems } from "#problems/format-problems.ts";
import { explainFailure } from "#reading/explain-failure.ts";

const help = `Kiểm tra một dự thảo kế hoạch: thể thức, căn cứ, tên địa phương và cơ quan, mô hình, thời hạn. Không sửa tệp dự thảo.
  npm run -s draft-check -- TỆP                  in từng điểm, một dòng một điểm
  npm run -s draft-check -- TỆP --json           in JSON
  npm run -s draft-check -- TỆP --remarks MỚI    ghi thêm bản sao .docx có nhận xét (Comments) ở đúng chữ
TỆP: .docx, .html, .pdf có lớp chữ, .txt. Tùy chọn: --place MÃ (địa phương của dự thảo), --reference MÃ_KẾ_HOẠCH (so với một kế
hoạch), --content THƯ_MỤC. Mã thoát 1 khi có điểm ở mức lỗi, hoặc không đọc được tệp.`;

const text = { type: "string" } as const;
const options = {
  json: { type: "boolean", default: false },
  help: { type: "boolean", default: false },
  place: text,
  reference: text,
  remarks: text,
  content: { type: "string", default: "content" },
} as const;

async function run(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options });
  const [file] = positionals;
  if (values.help || file === undefined) {
    console.log(help);
    return;
  }
  const { content: folder, place, reference, json, remarks } = values;
  const { readDraftFile } = await import("#reading/check-draft-file.ts");
  const { checkDraft } = await import("#draft/check/check-draft.ts");
  const { listDraftProblems, toDraftCheckRows } = await import("#exports/draft-check.ts");
  const today = new Date().toISOString().slice(0, 10);
  const { problems, draft } = await readDraftFile({ folder, file, place, reference, today });
  process.stderr.write(formatProblems(problems));
  const findings = draft === undefined ? [] : checkDraft(draft);
  if (draft === undefined || findings.some(({ severity }) => severity === "error")) process.exitCode = 1;
  if (draft === undefined) return;
  if (remarks !== undefined) {
    const { writeRemarkedFile } = await import("#tools/remark-file.ts");
    const told = await writeRemarkedFile({ file, out: remarks, lines: draft.lines, findings, date: today });
    process.stderr.write(formatProblems(told));
    if (told.length > 0) process.exitCode = 1;
  }
  if (json) console.log(JSON.stringify(toDraftCheckRows(draft, findings), null, 2));
  else process.stdout.write(formatProblems(listDraftProblems(file, draft, findings)));
}

try {
  await run();
} catch (cause) {
  console.error(explainFailure(cause));
  process.exitCode = 1;
}
