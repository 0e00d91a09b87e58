import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

/** One figure of `npm run bench`; `against` is the same figure of what it is compared with, null where nothing is. */
export interface BenchFigure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly against: number | null;
  /** value / against; null where nothing is compared. */
  readonly ratio: number | null;
}

/** A figure, rounded to three digits after the point. @param against Measured in the same run. */
export function toFigure(
  name: string,
  value: number,
  unit: string,
  against: number | null = null,
): BenchFigure {
  const round = (number: number): number => Math.round(number * 1000) / 1000;
  const ratio = against === null || against === 0 ? null : round(value / against);
  return { name, value: round(value), unit, against: against === null ? null : round(against), ratio };
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

const brotliBytes = (file: string): number =>
  brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** The heaviest of some files as a browser receives it, in bytes; 0 for none. Only the largest can be it. */
function heaviest(files: readonly string[]): number {
  const largest = files.toSorted((a, b) => statSync(b).size - statSync(a).size).slice(0, 12);
  return Math.max(0, ...largest.map(brotliBytes));
}

/** Bytes and files of a built site: all, the search index, the heaviest page and the heaviest model page. */
export function measurePages(folder: string): BenchFigure[] {
  const files = listFiles(folder);
  const bytesOf = (some: readonly string[]): number =>
    some.reduce((sum, file) => sum + statSync(file).size, 0);
  const pages = files.filter((file) => file.endsWith(".html"));
  const models = pages.filter(
    (file) => file.startsWith(join(folder, "mo-hinh/")) && file !== join(folder, "mo-hinh/index.html"),
  );
  return [
    toFigure("pages", pages.length, "pages"),
    toFigure("dist", bytesOf(files), "bytes"),
    toFigure(
      "search index",
      bytesOf(files.filter((file) => file.startsWith(join(folder, "chi-muc/")))),
      "bytes",
    ),
    toFigure("heaviest page (brotli)", heaviest(pages), "bytes"),
    toFigure("heaviest model page (brotli)", heaviest(models), "bytes"),
  ];
}
