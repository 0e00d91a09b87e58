/** Time after which an announcement is cleared, so that the same words can be announced again. Milliseconds. */
const clearAfterMs = 4000;
/** Rest after the last key before what was found is told, so that typing is not interrupted. Milliseconds. */
const restMs = 600;

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

let atRest: ReturnType<typeof setTimeout> | undefined;

/** Tells what happened once nothing more has been typed for a while. */
export function announceAtRest(message: string): void {
  clearTimeout(atRest);
  atRest = setTimeout(() => announce(message), restMs);
}
