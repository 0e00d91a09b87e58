import { rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { findLargestPlan, timeCommand } from "./tools/bench-commands.ts";
import { measureBrowser } from "./tools/bench-browser.ts";
import { measurePages, toFigure, type BenchFigure } from "./tools/bench-pages.ts";
import { explainFailure } from "#reading/explain-failure.ts";
import { measureQuality } from "../test/search/ask/measure-quality.ts";

const help = `Đo tốc độ, dung lượng và chất lượng tìm kiếm: npm run bench

  --json   in mảng { name, value, unit, against, ratio } ra stdout
  --help   in phần này`;

const root = join(import.meta.dirname, "..");
const site = ".build/bench";
const queries = ["căn cước công dân", "mo hinh 24 hue", "so thong tin va truyen thong", "dat dai"];

async function measure(): Promise<BenchFigure[]> {
  rmSync(join(root, site), { recursive: true, force: true });
  const built = toFigure("build", timeCommand(root, ["scripts/build.ts", "--out", site]), "s");
  const indexed = toFigure("search index, time", timeCommand(root, ["scripts/index-search.ts", site]), "s");
  const imported = toFigure(
    "import of the largest plan",
    timeCommand(root, ["scripts/import.ts", findLargestPlan(root), "--json"]),
    "s",
  );
  const { ours, plain } = await measureQuality();
  const quality = (["recall", "firstRight", "precision"] as const).map((name) =>
    toFigure(`search ${name}, against plain Pagefind`, ours[name], "share", plain[name]),
  );
  const folder = join(root, site);
  const figures = [
    built,
    indexed,
    imported,
    ...measurePages(folder),
    ...(await measureBrowser(folder, queries)),
    ...quality,
  ];
  rmSync(folder, { recursive: true, force: true });
  return figures;
}

try {
  const { values } = parseArgs({ options: { json: { type: "boolean" }, help: { type: "boolean" } } });
  const figures = values.help === true ? [] : await measure();
  if (values.help === true) console.log(help);
  else if (values.json === true) console.log(JSON.stringify(figures, null, 2));
  else
    for (const { name, value, unit, against, ratio } of figures)
      console.log(
        `${name}: ${value} ${unit}${against === null ? "" : ` (đối chứng ${against}, tỷ lệ ${ratio ?? "–"})`}`,
      );
} catch (cause) {
  console.error(`Không đo được: ${explainFailure(cause)}`);
  process.exitCode = 1;
}
