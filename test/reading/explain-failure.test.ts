import { type ParseArgsConfig, parseArgs } from "node:util";
import { describe, expect, it } from "vitest";
import { explainFailure, explainPrintedFailure } from "#reading/explain-failure.ts";

function failureOf(
  args: string[],
  options: ParseArgsConfig["options"] = { out: { type: "string" } },
): unknown {
  try {
    parseArgs({ args, options });
  } catch (cause) {
    return cause;
  }
  return undefined;
}

describe("explainFailure", () => {
  it.each([
    [["--oot", "x"], "Không có tùy chọn “--oot”; xem --help."],
    [["-x"], "Không có tùy chọn “-x”; xem --help."],
    [["--out"], "Tùy chọn “--out” viết chưa đúng; xem --help."],
    [["thua"], "Thừa tham số: “thua”; xem --help."],
  ])("explains %j", (args, expected) => {
    expect(explainFailure(failureOf(args))).toBe(expected);
  });

  it.each([
    ["EACCES", "mkdir", "Không được phép ghi “a/b”: kiểm tra quyền ghi vào thư mục chứa nó."],
    ["EPERM", "rename", "Không được phép ghi “a/b”: kiểm tra quyền ghi vào thư mục chứa nó."],
    ["EACCES", "open", "Không được phép mở “a/b”: kiểm tra quyền đọc, ghi."],
    ["EACCES", "scandir", "Không được phép mở “a/b”: kiểm tra quyền đọc, ghi."],
    ["EROFS", "mkdir", "Không ghi được “a/b”: ổ đĩa chỉ cho đọc."],
    ["ENOSPC", "write", "Hết chỗ trên đĩa khi ghi “a/b”: giải phóng chỗ trống rồi chạy lại."],
    ["EDQUOT", "write", "Hết chỗ trên đĩa khi ghi “a/b”: giải phóng chỗ trống rồi chạy lại."],
    ["EXDEV", "rename", "Không chuyển được “a/b” sang ổ đĩa khác."],
    [
      "EBUSY",
      "rename",
      "Không thay được “a/b”: thư mục là điểm gắn ổ đĩa (mount) hoặc đang được chương trình khác dùng.",
    ],
    ["ENAMETOOLONG", "mkdir", "Tên quá dài: “a/b”."],
    ["ENOTDIR", "open", "Không mở được “a/b”: một phần của đường dẫn là tệp, không phải thư mục."],
    ["EISDIR", "read", "Không mở được “a/b”: đó là thư mục, không phải tệp."],
    ["ELOOP", "stat", "Không mở được “a/b”: các liên kết dẫn vòng tròn."],
    ["ENOTEMPTY", "rmdir", "Không xóa được “a/b”: chương trình khác đang ghi vào đó."],
    ["EMFILE", "open", "Không mở được “a/b”: máy đang mở quá nhiều tệp; đóng bớt chương trình rồi chạy lại."],
    ["EIO", "read", "Ổ đĩa báo lỗi khi đọc hoặc ghi “a/b”."],
  ])("explains %s of the file system in %s", (code, syscall, expected) => {
    const failure = new Error(`${code}: in English, ${syscall} 'a/b'`);
    expect(explainFailure(Object.assign(failure, { code, syscall, path: "a/b" }))).toBe(expected);
  });

  it("explains a failure without its path", () => {
    const failure = Object.assign(new Error("ENOSPC: no space left on device, write"), {
      code: "ENOSPC",
      syscall: "write",
    });
    expect(explainFailure(failure)).toBe("Hết chỗ trên đĩa khi ghi: giải phóng chỗ trống rồi chạy lại.");
  });

  it("names the path that a copy writes, not the one that it reads", () => {
    const failure = new Error("ENOSPC: no space left on device, copyfile 'a' -> 'b'");
    const rest = { code: "ENOSPC", syscall: "copyfile", path: "a", dest: "b" };
    expect(explainFailure(Object.assign(failure, rest))).toBe(
      "Hết chỗ trên đĩa khi ghi “b”: giải phóng chỗ trống rồi chạy lại.",
    );
  });

  it("leaves a failure that no person can mend to its own message", () => {
    expect(explainFailure(Object.assign(new Error("EPIPE: broken pipe, write"), { code: "EPIPE" }))).toBe(
      "EPIPE: broken pipe, write",
    );
  });

  it("gives any other error by its message, on one line", () => {
    expect(explainFailure(new Error("Không đọc được\n  tệp a.txt"))).toBe("Không đọc được tệp a.txt");
  });

  it("gives what is no error as it is", () => {
    expect(explainFailure("dừng")).toBe("dừng");
  });
});

describe("explainPrintedFailure", () => {
  it.each([
    [
      "[Error: ENOSPC: no space left on device, write] {\n  errno: -28",
      "Hết chỗ trên đĩa khi ghi: giải phóng chỗ trống rồi chạy lại.",
    ],
    [
      "x\nError: EACCES: permission denied, mkdir '.astro/a'\n    at async Object.mkdir (node:internal)",
      "Không được phép ghi “.astro/a”: kiểm tra quyền ghi vào thư mục chứa nó.",
    ],
    ["Error: EPIPE: broken pipe, write", undefined],
    ["TypeError: a is not a function", undefined],
    ["", undefined],
  ])("finds in %j: %j", (printed, sentence) => {
    expect(explainPrintedFailure(printed)).toBe(sentence);
  });
});
