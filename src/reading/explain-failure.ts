/** What Node's message quotes first: the option (its value left out), or the argument too many. */
const quoted = /'([^'\s]+)/;

interface FileFailure {
  readonly code: string;
  readonly syscall: string;
  /** As the system was given it; empty where it says none. */
  readonly path: string;
}

const writing = new Set([
  "access",
  "mkdir",
  "rename",
  "unlink",
  "rmdir",
  "write",
  "chmod",
  "link",
  "symlink",
  "copyfile",
  "cp",
  "mkdtemp",
]);

/** Sentences for what a file system refuses, by its code; undefined for one that no person can mend. */
function explainFile({ code, syscall, path }: FileFailure): string | undefined {
  const where = path === "" ? "" : ` “${path}”`;
  switch (code) {
    case "EACCES":
    case "EPERM":
      return writing.has(syscall)
        ? `Không được phép ghi${where}: kiểm tra quyền ghi vào thư mục chứa nó.`
        : `Không được phép mở${where}: kiểm tra quyền đọc, ghi.`;
    case "EROFS":
      return `Không ghi được${where}: ổ đĩa chỉ cho đọc.`;
    case "ENOSPC":
    case "EDQUOT":
      return `Hết chỗ trên đĩa khi ghi${where}: giải phóng chỗ trống rồi chạy lại.`;
    case "EXDEV":
      return `Không chuyển được${where} sang ổ đĩa khác.`;
    case "EBUSY":
      return `Không thay được${where}: thư mục là điểm gắn ổ đĩa (mount) hoặc đang được chương trình khác dùng.`;
    case "ENOTEMPTY":
      return `Không xóa được${where}: chương trình khác đang ghi vào đó.`;
    case "ENAMETOOLONG":
      return `Tên quá dài:${where}.`;
    case "ENOTDIR":
      return `Không mở được${where}: một phần của đường dẫn là tệp, không phải thư mục.`;
    case "EISDIR":
      return `Không mở được${where}: đó là thư mục, không phải tệp.`;
    case "ELOOP":
      return `Không mở được${where}: các liên kết dẫn vòng tròn.`;
    case "EMFILE":
    case "ENFILE":
      return `Không mở được${where}: máy đang mở quá nhiều tệp; đóng bớt chương trình rồi chạy lại.`;
    case "EIO":
      return `Ổ đĩa báo lỗi khi đọc hoặc ghi${where}.`;
    default:
      return undefined;
  }
}

const text = (value: unknown): string => (typeof value === "string" ? value : "");

/** Node's line for a failure of the file system: “EACCES: permission denied, mkdir '/x'”; the path may be missing. */
const printedFailure = /\b(E[A-Z]{3,11}): [a-z][a-z ,-]*?, (\w+)(?: '([^'\n]*)')?/;

/**
 * The sentence for the first failure of the file system that a program printed in Node's words; undefined where it printed
 * none. For programs of others, that end with a stack.
 */
export function explainPrintedFailure(printed: string): string | undefined {
  const [, code = "", syscall = "", path = ""] = printedFailure.exec(printed) ?? [];
  return explainFile({ code, syscall, path });
}

/**
 * What a command tells a person about a failure, on one line and without a stack: an option that does not exist or
 * lacks its value and what a file system refuses in Vietnamese, any other error by its own message.
 */
export function explainFailure(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  const code = "code" in cause ? text(cause.code) : "";
  const word = quoted.exec(cause.message)?.[1] ?? "";
  const own = cause.message
    .split("\n")
    .map((line) => line.trim())
    .join(" ");
  switch (code) {
    case "ERR_PARSE_ARGS_UNKNOWN_OPTION":
      return `Không có tùy chọn “${word}”; xem --help.`;
    case "ERR_PARSE_ARGS_INVALID_OPTION_VALUE":
      return `Tùy chọn “${word}” viết chưa đúng; xem --help.`;
    case "ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL":
      return `Thừa tham số: “${word}”; xem --help.`;
    default: {
      const syscall = "syscall" in cause ? text(cause.syscall) : "";
      // Of the two paths of a copy, the one that is written.
      const copy = syscall === "copyfile" && "dest" in cause ? text(cause.dest) : "";
      const path = copy === "" && "path" in cause ? text(cause.path) : copy;
      return explainFile({ code, syscall, path }) ?? own;
    }
  }
}
