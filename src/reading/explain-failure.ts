/** What Node's message quotes first: the option (its value left out), or the argument too many. */
const quoted = /'([^'\s]+)/;

/**
 * What a command tells a person about a failure, on one line and without a stack: an option that does not exist or
 * lacks its value in Vietnamese, any other error by its own message.
 */
export function explainFailure(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  const code = "code" in cause ? cause.code : undefined;
  const word = quoted.exec(cause.message)?.[1] ?? "";
  switch (code) {
    case "ERR_PARSE_ARGS_UNKNOWN_OPTION":
      return `Không có tùy chọn “${word}”; xem --help.`;
    case "ERR_PARSE_ARGS_INVALID_OPTION_VALUE":
      return `Tùy chọn “${word}” viết chưa đúng; xem --help.`;
    case "ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL":
      return `Thừa tham số: “${word}”; xem --help.`;
    default:
      return cause.message.replace(/\s*\n\s*/g, " ");
  }
}
