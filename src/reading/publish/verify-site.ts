import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "#problems/problem.ts";
import { explainFailure } from "../explain-failure.ts";
import { listFilesBelow } from "./list-files.ts";
import { openIndex } from "./open-index.ts";

/** What a whole site has; exports/site-files.ts makes it of the content. */
export interface WholeSite {
  readonly files: readonly string[];
  readonly rows: ReadonlyMap<string, number>;
  readonly records: readonly string[];
}

const again = "xem thông báo của bước dựng ở trên; sửa rồi chạy lại “npm run build”.";

const tell = (file: string, code: string, message: string): Problem => ({
  file,
  line: 1,
  column: 1,
  severity: "error",
  code,
  message,
  suggestion: again,
});

const isThere = (path: string): boolean => {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isFile() === true && found.size > 0;
};

/** A page to its end; Astro puts a page's own script after the root element. */
const wholePage = /<\/html>(?:\s*<script\b[^>]*>[^<]*<\/script>)*\s*$/;

function checkPage(folder: string, file: string): Problem[] {
  const html = readFileSync(join(folder, file), "utf8");
  const problems = wholePage.test(html)
    ? []
    : [tell(file, "cut-page", "Trang bị cắt giữa chừng: thiếu phần cuối.")];
  // Styles and scripts lie in _astro, whatever the base path before it.
  const named = [...html.matchAll(/(?:href|src)="[^"]*?(\/_astro\/[^"?#]+)/g)].map(([, path]) => path ?? "");
  const missing = [...new Set(named)].filter((path) => !isThere(join(folder, path)));
  return [
    ...problems,
    ...missing.map((path) => tell(file, "missing-asset", `Trang cần tệp “${path}” nhưng không có tệp ấy.`)),
  ];
}

function countRows(path: string): number | undefined {
  try {
    const rows: unknown = JSON.parse(readFileSync(path, "utf8"));
    return Array.isArray(rows) ? rows.length : undefined;
  } catch {
    return undefined;
  }
}

function checkFile(folder: string, file: string, site: WholeSite): Problem[] {
  if (file.endsWith(".html")) return checkPage(folder, file);
  const wanted = site.rows.get(file);
  const found = wanted === undefined ? undefined : countRows(join(folder, file));
  return found === wanted
    ? []
    : [tell(file, "wrong-rows", `Tệp có ${found ?? 0} hàng, nội dung có ${wanted ?? 0} hàng.`)];
}

/** What a build that ended too early leaves beside its pages: the program that makes them. */
const unfinished = /^\.|\.(?:mjs|ts)$/;

/** One problem for each file or folder of the site's root that is left of the building. */
function checkLeft(folder: string, opened: readonly string[]): Problem[] {
  const left = listFilesBelow(folder).filter((file) => unfinished.test(file) && !opened.includes(file));
  const message = "Còn sót của bước dựng: bước dựng dừng giữa chừng.";
  return [...new Set(left.map((file) => file.split("/")[0] ?? file))].map((name) =>
    tell(name, "unfinished", message),
  );
}

/** Most missing files that are told one by one: a build that ended early lacks hundreds. */
const mostMissing = 10;

function tellMissing(missing: readonly string[]): Problem[] {
  const first = missing.slice(0, mostMissing);
  const told = first.map((file) =>
    tell(file, "missing-file", "Tệp này phải có trong trang nhưng bước dựng không tạo ra."),
  );
  return missing.length === first.length
    ? told
    : [
        ...told,
        tell(".", "missing-file", `Thiếu ${missing.length} tệp; ${mostMissing} tệp đầu ghi riêng từng dòng.`),
      ];
}

async function checkIndex(folder: string, records: readonly string[]): Promise<Problem[]> {
  try {
    await openIndex(join(folder, "chi-muc"), records);
    return [];
  } catch (cause) {
    return [tell("chi-muc", "damaged-index", `Chỉ mục tìm kiếm không mở được: ${explainFailure(cause)}.`)];
  }
}

/**
 * What keeps a built site from being published: a page, data file or file of public/ that is not there or not whole, a style or
 * script that a page names and has not, something left of the building, an index that does not open. Empty for a whole site.
 * Paths are those in the site.
 */
export async function verifySite(
  folder: string,
  publicFolder: string,
  site: WholeSite,
): Promise<readonly Problem[]> {
  const opened = listFilesBelow(publicFolder);
  const wanted = [...new Set([...site.files, ...opened])];
  const missing = wanted.filter((file) => !isThere(join(folder, file)));
  return [
    ...tellMissing(missing),
    ...wanted.filter((file) => !missing.includes(file)).flatMap((file) => checkFile(folder, file, site)),
    ...checkLeft(folder, opened),
    ...(await checkIndex(folder, site.records)),
  ];
}
