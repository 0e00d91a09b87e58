import { readdirSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import type { Problem } from "#problems/problem.ts";
import { type UnitsFile, unitsFile } from "#schema/units.ts";
import type { LocatedData } from "#reading/yaml/read-yaml.ts";
import type { Read } from "./located.ts";
import { readYamlFile } from "./read-parts.ts";

/** The files of content/units, by name; none where there is no such folder. */
export function listUnitFiles(folder: string): readonly string[] {
  const units = join(folder, "units");
  if (statSync(units, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  return readdirSync(units)
    .filter((name) => !name.startsWith("."))
    .sort()
    .map((name) => join(units, name));
}

/** A file is found by its province: its name is the code. */
function checkName(file: string, { value }: LocatedData<UnitsFile>): readonly Problem[] {
  const own = `${value.province}.yaml`;
  const name = basename(file);
  if (name === own) return [];
  const message = `Tệp “${name}” ghi các đơn vị của tỉnh, thành phố mã ${value.province}.`;
  const suggestion = `đổi tên tệp thành “${own}”, hoặc sửa province.`;
  return [{ file, line: 1, column: 1, severity: "error", code: "wrong-name", message, suggestion }];
}

/** The lists of content/units by the code of their province; undefined where one is not valid. None where there is no folder. */
export function readUnits(folder: string): Read<readonly LocatedData<UnitsFile>[]> {
  const read = listUnitFiles(folder).map((file) => {
    const { data, problems } = readYamlFile(file, unitsFile);
    return { data, problems: [...problems, ...(data === undefined ? [] : checkName(file, data))] };
  });
  const problems = read.flatMap((one) => one.problems);
  const data = read.flatMap((one) => (one.data === undefined ? [] : [one.data]));
  return { data: data.length === read.length ? data : undefined, problems };
}

/** The lists alone. */
export function toUnits(located: readonly LocatedData<UnitsFile>[]): readonly UnitsFile[] {
  return located.map(({ value }) => value);
}
