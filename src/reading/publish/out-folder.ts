import { accessSync, constants, lstatSync, realpathSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { findForeign } from "./built-mark.ts";

/** Folders of the project itself: a site inside one would become a part of it. */
const ownFolders = [
  "content",
  "docs",
  "node_modules",
  "public",
  "scripts",
  "src",
  "test",
  ".astro",
  ".ci",
  ".git",
];

const isWithin = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);

/** Whether something stands at a path itself, a link that leads nowhere too; nothing stands below a file. */
function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "ENOTDIR") return false;
    throw cause;
  }
}

/** The nearest folder above a path, or the path itself, that is there. */
function findExisting(path: string): string {
  return isThere(path) || dirname(path) === path ? path : findExisting(dirname(path));
}

/** The path that links lead to; what is not there yet keeps its name. */
function followLinks(path: string, shown: string): string {
  const there = findExisting(path);
  try {
    return join(realpathSync(there), relative(there, path));
  } catch (cause) {
    if (!(cause instanceof Error && "code" in cause && cause.code === "ENOENT")) throw cause;
    throw new Error(
      `“${shown}” đi qua một liên kết dẫn đến chỗ không có: tạo thư mục đích hoặc bỏ liên kết ấy.`,
      { cause },
    );
  }
}

/** Refuses a folder that is not for a site, whatever is in it. */
function refusePlace(target: string, root: string, shown: string): void {
  const instead = "chọn một thư mục riêng, ví dụ “--out dist”.";
  for (const [folder, name] of [
    [realpathSync(root), "thư mục của dự án"],
    [followLinks(homedir(), homedir()), "thư mục riêng của người dùng"],
  ] as const) {
    if (isWithin(folder, target))
      throw new Error(`Không đặt trang vào “${shown}”: ở đó có ${name}; ${instead}`);
  }
  const own = ownFolders.find((name) => isWithin(target, join(realpathSync(root), name)));
  if (own !== undefined)
    throw new Error(`Không đặt trang vào “${shown}”: “${own}” là thư mục của dự án; ${instead}`);
}

/** Refuses what stands at the target where a build must not replace it. */
function refuseContents(target: string, shown: string): void {
  const found = statSync(target);
  if (!found.isDirectory())
    throw new Error(`Không đặt trang vào “${shown}”: đó là một tệp, không phải thư mục.`);
  if (found.dev !== statSync(dirname(target)).dev)
    throw new Error(
      `Không thay được “${shown}”: thư mục là điểm gắn ổ đĩa (mount); chọn một thư mục trong đó, ví dụ “--out ${join(shown, "trang")}”.`,
    );
  const foreign = findForeign(target);
  if (foreign !== undefined)
    throw new Error(
      `Không thay “${shown}”: trong đó có “${foreign}” không do lệnh dựng tạo ra; dời các tệp khác đi, hoặc chọn một thư mục mới hay rỗng.`,
    );
}

/**
 * The folder that a build puts its site in: what `--out` names (from the project's root where it is relative), links followed.
 * It is not there yet, is empty, or holds only what a build made.
 * @throws Error with a sentence for a person where the site cannot or must not go there.
 */
export function resolveOut(root: string, out: string): string {
  if (out.trim() === "") throw new Error("Tùy chọn “--out” cần tên một thư mục, ví dụ “--out dist”.");
  const target = followLinks(resolve(root, out), out);
  refusePlace(target, root, out);
  if (isThere(target)) refuseContents(target, out);
  // Replacing a folder writes into the one above it.
  const above = findExisting(dirname(target));
  if (!statSync(above).isDirectory())
    throw new Error(`Không tạo được “${out}”: “${basename(above)}” là một tệp.`);
  try {
    accessSync(above, constants.W_OK | constants.X_OK);
  } catch {
    throw new Error(`Không thay được “${out}”: không có quyền ghi vào thư mục “${above}” chứa nó.`);
  }
  return target;
}
