import { rmSync } from "node:fs";
import { join } from "node:path";
import { measureQuality } from "../../test/search/ask/measure-quality.ts";
import { measureQuestions, questionLists } from "../../test/search/ask/measure-questions.ts";
import { handbook } from "../../test/helpers/own-content.ts";
import { measureBrowser } from "./bench-browser.ts";
import { findLargestPlan, timeCommand } from "./bench-commands.ts";
import { measurePages, toFigure, type BenchFigure } from "./bench-pages.ts";

const site = ".build/bench";
const queries = ["căn cước công dân", "mo hinh 24 hue", "so thong tin va truyen thong", "dat dai"];

/** What the project's own site takes to build, weighs and finds. Builds it in a folder that is removed afterwards. */
export async function measureSite(root: string): Promise<BenchFigure[]> {
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
  const questions = [...(await measureQuestions(handbook, questionLists))].flatMap(
    ([list, [asked, ...engines]]) =>
      engines.flatMap(({ engine, firstRight, recall }) => [
        toFigure(`${list}, first right, against ${engine}`, asked?.firstRight ?? 0, "share", firstRight),
        toFigure(`${list}, recall, against ${engine}`, asked?.recall ?? 0, "share", recall),
      ]),
  );
  const folder = join(root, site);
  const figures = [
    built,
    indexed,
    imported,
    ...measurePages(folder),
    ...(await measureBrowser(folder, queries)),
    ...quality,
    ...questions,
  ];
  rmSync(folder, { recursive: true, force: true });
  return figures;
}
