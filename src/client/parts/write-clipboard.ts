/** What goes to the clipboard: the same for a word processor and for a field of plain text. */
export interface ClipboardText {
  readonly html: string;
  readonly plain: string;
}

/** By the event that the browser sends when something is copied: pages without a secure context have this way alone. */
function copyByEvent({ html, plain }: ClipboardText): boolean {
  let isSet = false;
  const onCopy = (event: ClipboardEvent): void => {
    event.clipboardData?.setData("text/html", html);
    event.clipboardData?.setData("text/plain", plain);
    isSet = event.clipboardData !== null;
    event.preventDefault();
  };
  document.addEventListener("copy", onCopy);
  const isCopied = document.execCommand("copy");
  document.removeEventListener("copy", onCopy);
  return isCopied && isSet;
}

/** Puts a text on the clipboard, as rich and as plain text together; whether the browser allowed it. */
export async function writeClipboard(text: ClipboardText): Promise<boolean> {
  if (window.isSecureContext) {
    try {
      const toBlob = (type: string, value: string): Blob => new Blob([value], { type });
      await navigator.clipboard.write([
        new ClipboardItem({
          "text/html": toBlob("text/html", text.html),
          "text/plain": toBlob("text/plain", text.plain),
        }),
      ]);
      return true;
    } catch {
      // Refused by policy, or rich text not known: the old way may still be allowed.
    }
  }
  return copyByEvent(text);
}
