import { accessSync, constants, existsSync } from "node:fs";
import { dirname, join } from "node:path";

function findExisting(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : findExisting(dirname(path));
}

/**
 * Asks before a build begins whether the folders that its steps write can be written: their programs answer with a stack.
 * @throws Error with one sentence that names the first that cannot.
 */
export function refuseUnwritable(root: string, folders: readonly string[]): void {
  const refused = folders.find((folder) => {
    try {
      accessSync(findExisting(join(root, folder)), constants.W_OK | constants.X_OK);
      return false;
    } catch {
      return true;
    }
  });
  if (refused !== undefined)
    throw new Error(
      `không có quyền ghi vào thư mục “${refused}”; cấp quyền ghi hoặc dựng ở một bản sao khác.`,
    );
}
