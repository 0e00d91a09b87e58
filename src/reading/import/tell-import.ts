import { accessSync, constants, existsSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Problem } from "#problems/problem.ts";
import { adviseOnHolder, formatHolder } from "#reading/folder-lock.ts";
import type { LockHolder } from "#reading/folder-lock.ts";
import { listImports, listOldTemporaries } from "./plan-lock.ts";
import type { PlanLock } from "./plan-lock.ts";

const tell = (
  file: string,
  severity: Problem["severity"],
  code: string,
  message: string,
  suggestion?: string,
): Problem => {
  const problem = { file, line: 1, column: 1, severity, code, message };
  return suggestion === undefined ? problem : { ...problem, suggestion };
};

/** What an import mended of killed ones before it began. */
export function tellMended(mended: PlanLock["mended"]): Problem[] {
  return mended.map(({ path, what }) =>
    what === "finished"
      ? tell(
          path,
          "note",
          "import-finished",
          "Lần nhập trước bị ngắt giữa chừng; đã ghi nốt các tệp của lần ấy.",
        )
      : tell(path, "note", "left-over", "Đã dọn tệp tạm của một lần nhập bị ngắt."),
  );
}

/** A plan that another import is writing. `lock` is the folder that says so. */
export function tellHeldPlan(plan: string, lock: string, by: LockHolder): Problem {
  const message = `Kế hoạch đang được nhập bởi ${formatHolder(by)}.`;
  return tell(plan, "error", "plan-in-use", message, adviseOnHolder(by, lock));
}

/** The problem of a folder that must be written for a plan and cannot be; undefined where all can. */
export function findUnwritable(folder: string, id: string): Problem | undefined {
  const plan = join(folder, "plans", id);
  const above = [dirname(plan), folder].find((path) => existsSync(path)) ?? folder;
  for (const path of [above, ...(existsSync(plan) ? [plan] : [])]) {
    try {
      accessSync(path, constants.W_OK | constants.X_OK);
    } catch {
      const message = `Không có quyền ghi vào thư mục “${path}”.`;
      return tell(
        path,
        "error",
        "unwritable",
        message,
        "xin quyền ghi, hoặc nhập vào một bản sao của nội dung.",
      );
    }
  }
  return undefined;
}

/** What killed imports left in a content folder, each with the command that mends it; nothing of one that is at work. */
export function tellImports(folder: string): Problem[] {
  return listImports(folder).flatMap(({ id, path, isReady, isHeld }): Problem[] => {
    const command = `“npm run import -- --plan ${id}”`;
    const unfinished = `Lần nhập kế hoạch “${id}” chưa xong: các tệp mới chưa được chuyển hết vào thư mục của kế hoạch.`;
    if (isReady)
      return [
        tell(
          join(folder, "plans", id),
          "error",
          "unfinished-import",
          unfinished,
          `chạy ${command} để ghi nốt.`,
        ),
      ];
    if (isHeld) return [];
    const idle = `Thư mục tạm còn sót của một lần nhập kế hoạch “${id}” bị ngắt; không có tệp nào phải ghi nốt.`;
    return [tell(path, "warning", "left-over", idle, "xóa thư mục này, hoặc để lần nhập sau dọn.")];
  });
}

/** Temporary files that the first version of the import left in a plan's folder. */
export function tellOldTemporaries(plan: string, id: string): Problem[] {
  return listOldTemporaries(plan).map((file) =>
    tell(
      file,
      "warning",
      "left-over",
      "Tệp tạm của một lần nhập bị ngắt, không thuộc nội dung.",
      `chạy “npm run import -- --plan ${id}” để dọn.`,
    ),
  );
}
