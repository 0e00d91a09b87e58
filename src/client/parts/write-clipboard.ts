/** What goes to the clipboard: the same for a word processor and for a field of plain text. */
export interface ClipboardText {
  readonly html: string;
  readonly plain: string;
}

/** Runs something while a hidden field is selected, without which some browsers copy nothing; the focus comes back. */
function withSelection(act: () => boolean): boolean {
  const focused = document.activeElement;
  const area = document.createElement("textarea");
  area.className = "visually-hidden";
  area.value = " ";
  document.body.append(area);
  area.select();
  const answer = act();
  area.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return answer;
}

/** By the event that the browser sends when something is copied; on pages without a secure context the only way. */
function copyByEvent({ html, plain }: ClipboardText): boolean {
  let isSet = false;
  const onCopy = (event: ClipboardEvent): void => {
    event.clipboardData?.setData("text/html", html);
    event.clipboardData?.setData("text/plain", plain);
    isSet = event.clipboardData !== null;
    event.preventDefault();
  };
  document.addEventListener("copy", onCopy);
  const isCopied = withSelection(() => document.execCommand("copy"));
  document.removeEventListener("copy", onCopy);
  return isCopied && isSet;
}

/**
 * Puts a text on the clipboard, as rich and as plain text together; whether the browser allowed it. Not by ClipboardItem: that
 * reads the HTML as a part of the page, whose policy forbids the styles that Word needs.
 */
export async function writeClipboard(text: ClipboardText): Promise<boolean> {
  if (copyByEvent(text)) return true;
  try {
    await navigator.clipboard.writeText(text.plain);
    return true;
  } catch {
    return false;
  }
}
