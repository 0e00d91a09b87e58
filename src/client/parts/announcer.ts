/** Time after which an announcement is cleared, so that the same words can be announced again. Milliseconds. */
const clearAfterMs = 4000;

let region: HTMLElement | undefined;

function getRegion(): HTMLElement {
  if (region?.isConnected) return region;
  region = document.createElement("div");
  region.className = "visually-hidden";
  region.setAttribute("role", "status");
  document.body.append(region);
  return region;
}

/** Tells screen readers what happened, through the page's one live region. */
export function announce(message: string): void {
  const target = getRegion();
  // A region that is filled in the same task as it is added is not read out.
  requestAnimationFrame(() => {
    target.textContent = message;
  });
  setTimeout(() => {
    if (target.textContent === message) target.textContent = "";
  }, clearAfterMs);
}
